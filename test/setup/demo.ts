import { startDemo, type Demo, type DemoOptions } from '../../demo/start.js';
import { freshDatabase } from './database.js';

/** Milliseconds: what is over in a moment is looked at in less. */
const LATE = 3_000;

/** The demo shop in memory, on a port of its own. */
export async function openDemo(options: Pick<DemoOptions, 'now' | 'passing'> = {}): Promise<Demo> {
  return startDemo({ ...options, late: LATE, database: await freshDatabase() });
}
