import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};
/** By their release, or by what is in them. */
const NAMED_FOR_GOOD = /\/chunks\/.+-[\w-]{4,8}\.js$/;

interface StoredFile {
  etag: string;
  plain: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer>;
}

const compress = promisify(brotliCompress);

/** Serves the files of a folder under `prefix`, compressed once and kept; passes on whatever is not there. */
export function files(prefix: string, folder: string): MiddlewareHandler {
  const root = resolve(folder) + sep;
  const kept = new Map<string, StoredFile>();

  return async (context, next) => {
    const { path } = context.req;
    const type = TYPES[extname(path)];
    const file = join(root, path.slice(prefix.length));
    if (!type || !path.startsWith(prefix) || !file.startsWith(root)) return next();
    const stored = await read(file, kept);
    if (!stored) return next();

    context.header('ETag', stored.etag);
    context.header('Vary', 'Accept-Encoding');
    context.header('Cache-Control', NAMED_FOR_GOOD.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (context.req.header('If-None-Match') === stored.etag) return context.body(null, 304);
    context.header('Content-Type', type);
    if (!/\bbr\b/.test(context.req.header('Accept-Encoding') ?? '')) return context.body(stored.plain);
    context.header('Content-Encoding', 'br');
    return context.body(stored.brotli);
  };
}

async function read(file: string, kept: Map<string, StoredFile>): Promise<StoredFile | undefined> {
  const status = await stat(file).catch(() => undefined);
  if (!status?.isFile()) return undefined;
  const etag = `W/"${status.size.toString(36)}-${Math.floor(status.mtimeMs).toString(36)}"`;
  const known = kept.get(file);
  if (known?.etag === etag) return known;
  const plain = new Uint8Array(await readFile(file));
  const brotli = new Uint8Array(await compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  const stored = { etag, plain, brotli };
  kept.set(file, stored);
  return stored;
}
