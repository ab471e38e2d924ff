import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { serveRaw, type Running } from '../../gateway/serving.js';

/** Where this folder's package.json is installed. */
const VENDORS = resolve(process.env.VENDORS_DIR ?? '.cache/backends/vendors');
const SPECS = resolve(process.env.LOYALTY_SPECS ?? '../shared/specs');
const PATIENCE = 60_000;

/** A vendor's SDK, as the folder has it. */
export function vendorModule<T>(name: string): T {
  return createRequire(resolve(VENDORS, 'package.json'))(name) as T;
}

export function serveDouble(app: Hono): Promise<Running> {
  return serveRaw(getRequestListener(app.fetch));
}

/** A vendor's API file; undefined where there is none on this machine. */
export function specFile(name: string): string | undefined {
  const file = resolve(SPECS, name);
  return existsSync(file) ? file : undefined;
}

/** Prism serving the file: it refuses every request that the file does not allow. */
export async function servePrism(file: string): Promise<Running> {
  const port = await freePort();
  const bin = resolve(VENDORS, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const prism = spawn(process.execPath, [bin, 'mock', '-h', '127.0.0.1', '-p', String(port), file], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (prism.exitCode !== null) return;
    const exit = once(prism, 'exit');
    prism.kill();
    await exit;
  };
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && prism.exitCode === null) {
    if (await fetch(url).catch(() => undefined)) return { url, close };
    await new Promise((wait) => setTimeout(wait, 200));
  }
  await close();
  throw new Error(`Prism did not start with ${file}.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
