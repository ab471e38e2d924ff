import { startDemo, type Demo, type DemoOptions } from '../../demo/start.js';
import { freshDatabase } from './database.js';

/** The demo shop in memory, on a port of its own. */
export async function openDemo(options: Pick<DemoOptions, 'now' | 'late' | 'passing'> = {}): Promise<Demo> {
  return startDemo({ ...options, database: await freshDatabase() });
}

/** Has browsers ask once for each file of the shop, where a test loads page after page. */
export function keepFiles(answer: Response, { url }: { url: string }): Response {
  const isFile = /\.(?:css|js)$/.test(new URL(url).pathname);
  if (isFile && answer.ok) answer.headers.set('Cache-Control', 'max-age=3600');
  return answer;
}
