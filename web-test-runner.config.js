import { fileURLToPath, URL } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { findBrowser } from './test/setup/browser.ts';

/** What runs in a page, in a real Chromium. Run by `npm run test:browser`, which lets this file read TypeScript. */
export default {
  files: 'test/{elements,client,host}/**/*.test.ts',
  nodeResolve: true,
  // A page in a tab behind another gets no animation frames.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox'] } })],
  plugins: [esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })],
  // nanostores asks for NODE_ENV.
  testRunnerHtml: (testFramework) =>
    `<!doctype html>
<html lang="en">
  <head><script>globalThis.process = { env: { NODE_ENV: 'development' } };</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
};
