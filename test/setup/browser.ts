/** The browsers that tests drive: finds them, and where Debian has one not yet, installs it (`tsx test/setup/browser.ts`). */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof ENGINES)[number];

interface Product {
  /** As people call it. */
  name: string;
  /** What Debian calls it: the first of these that can be had. */
  packages: string[][];
  /** Each program that is needed, by where it may be. */
  programs: Record<string, () => string[]>;
  /** What to do where it is not found. */
  advice: string;
}

const PRODUCTS: Record<Engine, Product> = {
  chromium: {
    name: 'Chromium',
    packages: [
      ['chromium-headless-shell', 'fonts-liberation'],
      ['chromium', 'fonts-liberation'],
    ],
    programs: {
      browser: () => [
        ...told('CHROME_PATH'),
        ...headlessShells(),
        ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ],
    },
    advice: 'install Chromium or Chrome, or set CHROME_PATH to one',
  },
  firefox: {
    name: 'Firefox',
    packages: [['firefox-esr', 'fonts-liberation']],
    programs: {
      browser: () => [
        ...told('FIREFOX_PATH'),
        ...onPath('firefox-esr', 'firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ],
    },
    advice: 'install Firefox, or set FIREFOX_PATH to one',
  },
  webkit: {
    name: 'WebKit',
    // Without DejaVu, which fontconfig takes for text of no family, WebKitGTK writes lines that are 0 px high.
    packages: [['webkit2gtk-driver', 'xvfb', 'fonts-liberation', 'fonts-dejavu-core']],
    programs: {
      browser: () =>
        ['/usr/lib', '/usr/libexec', ...foldersIn('/usr/lib')].map((at) => join(at, 'webkit2gtk-4.1', 'MiniBrowser')),
      driver: () => onPath('WebKitWebDriver'),
      screen: () => onPath('Xvfb'),
    },
    advice: 'install WebKitGTK with its WebKitWebDriver, and Xvfb',
  },
};

export const nameOf = (engine: Engine): string => PRODUCTS[engine].name;

/** What `$ENGINES` names ("chromium,webkit"); all of them when it names none. Throws where it names another. */
export function wantedEngines(): Engine[] {
  const named = (process.env.ENGINES ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);
  const unknown = named.find((name) => !ENGINES.some((engine) => engine === name));
  if (unknown) throw new Error(`ENGINES names "${unknown}"; it may name ${ENGINES.join(', ')}.`);
  return ENGINES.filter((engine) => !named.length || named.includes(engine));
}

export function isHere(engine: Engine): boolean {
  return missingPrograms(engine).length === 0;
}

/** Why tests in this engine are skipped, in one line. */
export function whySkipped(engine: Engine): string {
  return `${nameOf(engine)} is skipped: not found (${missingPrograms(engine).join(', ')}); ${PRODUCTS[engine].advice}.`;
}

/** Paths of what it takes to run the engine, by role. Throws where one of them is not found. */
export function findPrograms(engine: Engine): Record<string, string> {
  if (!isHere(engine)) throw new Error(`No ${nameOf(engine)} found: ${PRODUCTS[engine].advice}.`);
  const { programs } = PRODUCTS[engine];
  return Object.fromEntries(Object.entries(programs).map(([role, places]) => [role, places().find(existsSync) ?? '']));
}

/** Path of the browser itself; Chromium's unless told. Throws when there is none. */
export function findBrowser(engine: Engine = 'chromium'): string {
  return findPrograms(engine).browser ?? '';
}

function missingPrograms(engine: Engine): string[] {
  const programs = Object.entries(PRODUCTS[engine].programs);
  return programs.filter(([, places]) => !places().some(existsSync)).map(([role]) => role);
}

function told(variable: string): string[] {
  const path = process.env[variable];
  return path ? [path] : [];
}

/** Chromium without its windows: a page in it costs a third of the time. */
function headlessShells(): string[] {
  return onPath('chromium-headless-shell', 'chrome-headless-shell');
}

function onPath(...names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

/** Debian, and allowed to install packages. */
function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** One engine at a time, so that one that can't be had does not take the others along. */
function install(engines: Engine[]): void {
  apt('update');
  for (const engine of engines) {
    console.log(`Installing ${nameOf(engine)} for the tests.`);
    PRODUCTS[engine].packages.some((packages) => apt('install', '-y', '-q', '--no-install-recommends', ...packages));
  }
}

/** Whether it succeeded. */
function apt(...parameters: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', parameters, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (status !== 0) console.error(`apt-get ${parameters[0] ?? ''} failed.`);
  return status === 0;
}

/** Chromium is here with all its windows, and nobody has said that it should be that one. */
function isSlow(): boolean {
  return !headlessShells().some(existsSync) && !told('CHROME_PATH').length;
}

/** Chromium is a must: what a page pays and what it lets us see is measured there. The others join where they are. */
function setUp(): void {
  const engines = [...new Set<Engine>(['chromium', ...wantedEngines()])];
  const missing = engines.filter((engine) => !isHere(engine) || (engine === 'chromium' && isSlow()));
  if (missing.length && canInstall()) install(missing);
  for (const engine of engines) if (engine !== 'chromium' && !isHere(engine)) console.log(whySkipped(engine));
  findBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setUp();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
