import { join } from 'node:path';
import type { Server } from './server.js';

/** A real server that adapters are tried on. */
export interface Backend {
  /** Its folder below test/backends, and below .cache/backends. */
  name: string;
  /**
   * Puts the tables where `database` is, starts it and fills it; `facts` is what its tests have to know. Absent where
   * tests start what they need themselves, from the packages that were installed.
   */
  start?(given: { folder: string; database: string; port: number }): Promise<Server & { facts: object }>;
}

/** For a test: what its backend's `start` found out. */
export function factsOf<Facts>(name: string): Facts & { pid: number } {
  const json = process.env[variableOf(name)];
  if (json === undefined) throw new Error(`Run it by: npm run test:backends ${name}`);
  return JSON.parse(json) as Facts & { pid: number };
}

/** Where its packages are. */
export const folderOf = (name: string): string => join(process.cwd(), '.cache', 'backends', name);

export const variableOf = (name: string): string => `BACKEND_${name.toUpperCase()}`;
