import { setTimeout as pause } from 'node:timers/promises';
import { ended, start, stop, tailOf } from './children.js';

export interface Server {
  /** Without a slash at its end. */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

export interface ServerOptions {
  folder: string;
  /** Of Node: the script and its parameters. */
  script: string[];
  env: Record<string, string>;
  port: number;
  /** Answers 2xx as soon as it can be used. */
  health: string;
}

/** Milliseconds; a server on a busy machine takes its time. */
const PATIENCE = 300_000;

/** Starts a Node server and waits until it can be used. */
export async function startServer({ folder, script, env, port, health }: ServerOptions): Promise<Server> {
  const child = start(process.execPath, script, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = tailOf(child);
  const url = `http://127.0.0.1:${String(port)}`;
  const gone = ended(child).then((code) => {
    throw new Error(`${script.join(' ')} ended with ${String(code)}:\n${printed()}`);
  });
  await Promise.race([ready(url + health, printed), gone]);
  gone.catch(() => undefined);
  return { url, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function ready(url: string, printed: () => string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await pause(200);
  }
  throw new Error(`${url} did not answer in ${String(PATIENCE / 1000)} s:\n${printed()}`);
}
