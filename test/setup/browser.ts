/** The Chromium that tests drive: finds one, and where Debian has none yet, installs it (`tsx test/setup/browser.ts`). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PACKAGES = ['chromium', 'fonts-liberation'];
const ADVICE = 'No Chromium found: install Chromium or Chrome, or set CHROME_PATH to one.';

/** Path of a Chromium: `$CHROME_PATH`, else one on the PATH or where systems put it. Throws when there is none. */
export function findBrowser(): string {
  const found = candidates().find(existsSync);
  if (!found) throw new Error(ADVICE);
  return found;
}

function candidates(): string[] {
  const { CHROME_PATH, PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(CHROME_PATH ? [CHROME_PATH] : []), ...onPath, ...ELSEWHERE];
}

/** Debian, and allowed to install packages. */
function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function install(): void {
  console.log(`Installing ${PACKAGES.join(' and ')} for the tests.`);
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES);
}

function run(command: string, ...parameters: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (status !== 0) throw new Error(`${command} ${parameters[0] ?? ''} failed. ${ADVICE}`);
}

function ensureBrowser(): void {
  if (!candidates().some(existsSync) && canInstall()) install();
  findBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
