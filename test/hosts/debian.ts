import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache/hosts';
/** Lists of packages may be old, or have been thrown away. */
let isUpToDate = false;

/** Folder of the package's files, fetched without installing it; undefined where it can't be had. */
export function debianFiles(name: string): string | undefined {
  const folder = join(FOLDER, name);
  if (existsSync(folder)) return folder;
  mkdirSync(FOLDER, { recursive: true });
  if (!runs('apt-get', 'download', name) && !(update() && runs('apt-get', 'download', name))) return undefined;
  const archive = readdirSync(FOLDER).find((file) => file.startsWith(`${name}_`)) ?? '';
  return runs('dpkg-deb', '-x', archive, name) ? folder : undefined;
}

function update(): boolean {
  const wasUpToDate = isUpToDate;
  isUpToDate = true;
  return !wasUpToDate && runs('apt-get', 'update');
}

function runs(command: string, ...parameters: string[]): boolean {
  return spawnSync(command, parameters, { cwd: FOLDER, stdio: 'ignore' }).status === 0;
}
