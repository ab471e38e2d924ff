import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { VERSION } from '../../src/client/version.js';
import type { HostFile } from './hazard.js';
import { shopPage } from './hazard.js';
import { HAZARDS } from './hazards.js';
import { RECORDER } from './recorder.js';

export interface HostAnswer {
  status: number;
  type: string;
  body: string | Buffer;
  headers: Record<string, string>;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const DEBIAN = '.cache/hosts';

/** Answers for everything below /hosts/: the pages, what they load, and the widget from `dist`. */
export function hostServer(dist = 'dist') {
  const bundles = new Map<string, Promise<string>>();

  return async function answer(path: string): Promise<HostAnswer | undefined> {
    if (!path.startsWith('/hosts/')) return undefined;
    if (path === '/hosts/recorder.js') return ok(RECORDER, 'text/javascript');
    const [, page] = /^\/hosts\/pages\/([\w-]+)$/.exec(path) ?? [];
    if (page) return pageOf(page);
    const [, id, name] = /^\/hosts\/files\/([\w-]+)\/([\w./~-]+)$/.exec(path) ?? [];
    const file = id && name && fileFor(id, name);
    if (file) return readFile(file);
    const [, ours] = /^\/hosts\/dist\/([\w./~-]+)$/.exec(path) ?? [];
    if (ours && !ours.includes('..') && existsSync(join(dist, ours)))
      return ok(readFileSync(join(dist, ours)), typeOf(ours));
    return { status: 404, type: 'text/plain', body: 'Not found', headers: {} };
  };

  function pageOf(id: string): HostAnswer | undefined {
    const hazard = HAZARDS.find((each) => each.id === id);
    return hazard && ok(shopPage(hazard), 'text/html', hazard.page.headers);
  }

  function fileFor(id: string, name: string): HostFile | undefined {
    const files = Object.entries(HAZARDS.find((each) => each.id === id)?.page.files ?? {});
    return files.find(([path]) => path === name || (path.endsWith('/') && name.startsWith(path)))?.[1];
  }

  async function readFile(file: HostFile): Promise<HostAnswer> {
    if ('text' in file) return { ...ok(file.text, file.type), status: file.status ?? 200 };
    if ('of' in file) return ok(readFileSync(join('node_modules', file.of)), typeOf(file.of));
    if ('dist' in file)
      return ok(released(readFileSync(join(dist, file.dist), 'utf8'), file.release), typeOf(file.dist));
    if ('debian' in file) return ok(readFileSync(join(fromDebian(file.debian), file.file)), typeOf(file.file));
    const made = bundles.get(file.bundle) ?? bundle(file.bundle);
    bundles.set(file.bundle, made);
    return ok(await made, 'text/javascript');
  }
}

function ok(body: string | Buffer, type: string, headers: Record<string, string> = {}): HostAnswer {
  return { status: 200, type, body, headers };
}

function released(source: string, release: string | undefined): string {
  return release === undefined ? source : source.replaceAll(VERSION, release);
}

const typeOf = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The package's files without installing it. Throws where there is no Debian to ask. */
function fromDebian(name: string): string {
  const folder = join(DEBIAN, name);
  if (existsSync(folder)) return folder;
  mkdirSync(DEBIAN, { recursive: true });
  execFileSync('apt-get', ['download', name], { cwd: DEBIAN, stdio: 'pipe' });
  const archive = readdirSync(DEBIAN).find((file) => file.startsWith(`${name}_`)) ?? '';
  execFileSync('dpkg-deb', ['-x', archive, name], { cwd: DEBIAN, stdio: 'pipe' });
  return folder;
}
