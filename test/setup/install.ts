import { ensureBrowser } from './browser.js';

try {
  ensureBrowser();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
