import { randomBytes } from 'node:crypto';
import type { Backend } from '../backend.js';
import { startServer } from '../server.js';
import { seed } from './seed.js';

export const vendure: Backend = {
  name: 'vendure',
  async start({ folder, database, port }) {
    const password = randomBytes(12).toString('hex');
    const env = { DATABASE_URL: database, PORT: String(port), ADMIN_PASSWORD: password };
    const server = await startServer({ folder, script: ['index.js'], env, port, health: '/health' });
    return { ...server, facts: await seed(server.url, password) };
  },
};
