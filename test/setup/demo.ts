import { startDemo, type Demo, type DemoOptions } from '../../demo/start.js';
import { freshDatabase } from './database.js';

/** The demo shop in memory, on a port of its own. */
export async function openDemo(options: Pick<DemoOptions, 'now'> = {}): Promise<Demo> {
  return startDemo({ ...options, database: await freshDatabase() });
}
