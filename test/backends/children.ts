/** Programs that this one starts, and that never outlive it. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** Milliseconds that a program has to end by itself. */
const GRACE = 5_000;
/** Of what a program printed last, for the error when it fails. */
const TAIL = 4_000;

const running = new Set<ChildProcess>();

/** In a process group of its own, so that what it starts in turn ends with it. */
export function start(command: string, parameters: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, parameters, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => {
    running.delete(child);
    signalGroup(child, 'SIGKILL');
  });
  return child;
}

/** Runs it to its end; rejects with the end of what it printed when that is not a good one. */
export async function complete(command: string, parameters: string[], options: SpawnOptions): Promise<void> {
  const child = start(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = tailOf(child);
  const code = await ended(child);
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${code}:\n${printed()}`);
}

/** What a program printed last, as far as it has come. */
export function tailOf({ stdout, stderr }: ChildProcess): () => string {
  let tail = '';
  const add = (chunk: Buffer): void => {
    tail = (tail + chunk.toString()).slice(-TAIL);
  };
  stdout?.on('data', add);
  stderr?.on('data', add);
  return () => tail;
}

/** Its exit code, or the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  if (hasEnded(child)) return Promise.resolve(child.exitCode ?? child.signalCode);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? signal);
    });
  });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  signalGroup(child, 'SIGTERM');
  const impatient = setTimeout(() => {
    signalGroup(child, 'SIGKILL');
  }, GRACE);
  await ended(child);
  clearTimeout(impatient);
}

export function stopAll(): Promise<unknown> {
  return Promise.all([...running].map(stop));
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has just gone.
  }
}
