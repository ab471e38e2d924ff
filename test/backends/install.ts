import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf } from './backend.js';
import { complete } from './children.js';

const NOTE = '.installed';

/**
 * Puts a server of test/backends/NAME/server with its packages into .cache/backends/NAME; packages only when the lock
 * file is another than the one they were installed by. Says where it is, and whether it had to install.
 */
export async function install(name: string): Promise<{ folder: string; fresh: boolean }> {
  const source = join(import.meta.dirname, name, 'server');
  const folder = folderOf(name);
  const lock = await hashOf(join(source, 'package-lock.json'));
  const installed = await readFile(join(folder, NOTE), 'utf8').catch(() => '');
  const fresh = installed !== lock;
  await mkdir(folder, { recursive: true });
  if (fresh) await rm(join(folder, NOTE), { force: true });
  await rm(join(folder, 'src'), { recursive: true, force: true });
  await cp(source, folder, { recursive: true });
  if (fresh) {
    await complete('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    await writeFile(join(folder, NOTE), lock);
  }
  return { folder, fresh };
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
