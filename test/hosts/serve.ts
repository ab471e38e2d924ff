import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { VERSION } from '../../src/client/version.js';
import { debianFiles } from './debian.js';
import { shopPage, type Hazard, type HostFile } from './hazard.js';
import { HAZARDS } from './hazards.js';
import { RECORDER } from './recorder.js';
import { SWITCHES } from './switches.js';

export interface HostAnswer {
  status: number;
  type: string;
  body: string | Buffer;
  headers: Record<string, string>;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

const NOT_FOUND: HostAnswer = { status: 404, type: 'text/plain', body: 'Not found', headers: {} };

/** What a hazard's pages are made with: all defences there, or the one switched off that it names. */
export type Defences = 'on' | 'off';

/** As a CDN has it: what one page has fetched is there for the next. */
const KEPT = { 'cache-control': 'public, max-age=31536000, immutable' };

/**
 * Answers for everything below /hosts/. A hazard has a page, and files of its own that the page loads, below /hosts/on/ID/,
 * with the widget from the folder `dist`, which is /hosts/dist/ to all of them; and below /hosts/off/ID/ the same, with the
 * widget from a folder in `switched` that is named as its switch.
 */
export function hostServer(dist: string, switched: string, hazards = HAZARDS) {
  const bundles = new Map<string, Promise<string>>();

  return async function answer(path: string): Promise<HostAnswer | undefined> {
    if (!path.startsWith('/hosts/')) return undefined;
    if (path === '/hosts/recorder.js') return ok(RECORDER, 'text/javascript', KEPT);
    const [, own] = /^\/hosts\/dist\/([\w./~-]+)$/.exec(path) ?? [];
    if (own && !own.includes('..')) return fileIn(dist, own, KEPT) ?? NOT_FOUND;
    return (await answerFor(path)) ?? NOT_FOUND;
  };

  async function answerFor(path: string): Promise<HostAnswer | undefined> {
    const [, at = '', defences, id, name = ''] = /^(\/hosts\/(on|off)\/([\w-]+))\/([\w./~-]+)$/.exec(path) ?? [];
    const hazard = hazards.find((each) => each.id === id);
    if (!hazard || name.includes('..')) return undefined;
    if (name === 'page') {
      const page = defences === 'on' ? shopPage(hazard, { at }) : shopPage(pageWithout(hazard), { at, widget: at });
      return ok(page, 'text/html', hazard.page.headers);
    }
    const widget = defences === 'on' ? dist : join(switched, hazard.off);
    if (name.startsWith('dist/')) return fileIn(widget, name.replace('dist/', ''));
    const files = Object.entries(hazard.page.files ?? {}).map(([each, file]) => [`files/${each}`, file] as const);
    const [own, file] = files.find(([each]) => each === name || (each.endsWith('/') && name.startsWith(each))) ?? [];
    return own && file ? readFile(file, name.slice(own.length), widget) : undefined;
  }

  async function readFile(file: HostFile, rest: string, widget: string): Promise<HostAnswer | undefined> {
    if ('text' in file) return { ...ok(file.text, file.type), status: file.status ?? 200 };
    if ('of' in file) return ok(readFileSync(join('node_modules', file.of)), typeOf(file.of));
    if ('dist' in file) return released(widget, file.dist + rest, file.release);
    if ('debian' in file) return ok(readFileSync(join(debianFiles(file.debian) ?? '', file.file)), typeOf(file.file));
    const made = bundles.get(file.bundle) ?? bundle(file.bundle);
    bundles.set(file.bundle, made);
    return ok(await made, 'text/javascript');
  }
}

/** Where the defence is in the page, and not in what it loads. */
function pageWithout(hazard: Hazard): Hazard {
  const { file, find, put } = SWITCHES[hazard.off];
  const { tag } = hazard.page;
  return file.startsWith('src/') || !tag
    ? hazard
    : { ...hazard, page: { ...hazard.page, tag: tag.replace(find, put) } };
}

function ok(body: string | Buffer, type: string, headers: Record<string, string> = {}): HostAnswer {
  return { status: 200, type, body, headers };
}

function fileIn(folder: string, name: string, headers?: Record<string, string>): HostAnswer | undefined {
  const path = join(folder, name);
  return existsSync(path) ? ok(readFileSync(path), typeOf(name), headers) : undefined;
}

/** The same widget under the name of another release, which its files go by, too. */
function released(dist: string, name: string, release: string | undefined): HostAnswer | undefined {
  if (!release) return fileIn(dist, name);
  const panel = readdirSync(join(dist, 'chunks')).find((file) => file.startsWith('panel-'));
  const [, own = ''] = /-(\w+)\.js$/.exec(panel ?? '') ?? [];
  const found = fileIn(dist, name.replace(release, own));
  return (
    found && {
      ...found,
      body: String(found.body).replaceAll(own, release).replaceAll(VERSION, `${VERSION}-${release}`),
    }
  );
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
