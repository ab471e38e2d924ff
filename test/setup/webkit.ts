/** WebKitGTK on a screen of its own: Xvfb, WebKitWebDriver, and windows of MiniBrowser. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPrograms } from './browser.js';
import { isReady, openSession, type Size, type WebDriverSession } from './webdriver.js';

const SCREEN: Size = { width: 1600, height: 1200 };

/** Draws without buffers of a graphics card that is not there: to make them up takes half of all its time. */
const LIGHTER = { WEBKIT_DISABLE_DMABUF_RENDERER: '1' };

export interface WebKit {
  /** A window that shares nothing with the one before, which it takes the place of: a driver has one at a time. */
  open(): Promise<WebKitWindow>;
  close(): Promise<void>;
}

export interface WebKitWindow extends WebDriverSession {
  /** Size of the page's viewport; the size it got, as near as WebKitGTK allows: never narrower than 334 px. */
  resize(size: Size): Promise<Size>;
}

/** Rejects where WebKitGTK is not installed. */
export async function startWebKit(): Promise<WebKit> {
  const { browser = '', driver = '', screen = '' } = findPrograms('webkit');
  const processes: ChildProcess[] = [];
  const run = (command: string, args: string[], stdio: StdioOptions, env = process.env): ChildProcess => {
    const child = spawnMortal(command, args, stdio, env);
    processes.push(child);
    return child;
  };
  let session: WebDriverSession | undefined;
  const closeWindow = async (): Promise<void> => {
    await session?.close().catch(() => undefined);
    session = undefined;
  };
  const close = async (): Promise<void> => {
    await closeWindow();
    await Promise.all(processes.splice(0).reverse().map(end));
  };

  try {
    const display = await startScreen(run, screen);
    const env = { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1', ...LIGHTER };
    const startDriver = async (): Promise<{ base: string; child: ChildProcess }> => {
      const port = await freePort();
      const child = run(driver, [`--port=${port}`], 'ignore', env);
      const base = `http://127.0.0.1:${port}`;
      await ready(base);
      return { base, child };
    };
    // Only in full screen can its window be as narrow as a phone.
    const options = { binary: browser, args: ['--automation', '--full-screen'] };
    const openWindow = (): Promise<WebDriverSession> =>
      openSession(current.base, { 'webkitgtk:browserOptions': options });
    let current = await startDriver();
    return {
      async open() {
        await closeWindow();
        // Now and then a driver waits for a window that never comes.
        session = await openWindow().catch(async () => {
          await end(current.child);
          current = await startDriver();
          return openWindow();
        });
        return { ...session, resize: resizer(session) };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** In the middle of the screen, where the pointer rests: no window manager gives the window under it the focus else. */
function resizer(session: WebDriverSession): WebKitWindow['resize'] {
  return (size) => {
    const x = Math.floor((SCREEN.width - size.width) / 2);
    const y = Math.floor((SCREEN.height - size.height) / 2);
    return session.place({ ...size, x, y });
  };
}

/** The display's name, e.g. ":7". */
async function startScreen(
  run: (command: string, args: string[], stdio: StdioOptions) => ChildProcess,
  screen: string,
): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'];
  const server = run(screen, args, ['ignore', 'ignore', 'ignore', 'pipe']);
  const [number] = (await Promise.race([
    once(server.stdio[3] as Readable, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ])) as [Buffer];
  return `:${String(number).trim()}`;
}

async function ready(base: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isReady(base)) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** A process that ends with this one, however this one ends: by itself, by Ctrl-C, or killed. */
function spawnMortal(command: string, args: string[], stdio: StdioOptions, env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], { stdio, env, detached: true });
  // What goes wrong here shows where the process is waited for.
  child.on('error', () => undefined);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
