import { randomBytes } from 'node:crypto';
import type { Backend } from '../backend.js';
import { complete } from '../children.js';
import { startServer } from '../server.js';
import { seed } from './seed.js';

const CLI = 'node_modules/@medusajs/cli/cli.js';

export const medusa: Backend = {
  name: 'medusa',
  async start({ folder, database, port }) {
    const [secret, password] = [randomBytes(24).toString('hex'), randomBytes(12).toString('hex')];
    const email = 'admin@example.com';
    const env = {
      DATABASE_URL: database,
      JWT_SECRET: secret,
      MEDUSA_DISABLE_TELEMETRY: '1',
      NODE_ENV: 'production',
    };
    const medusa = (...parameters: string[]) =>
      complete(process.execPath, [CLI, ...parameters], { cwd: folder, env: { ...process.env, ...env } });
    await medusa('db:migrate');
    await medusa('user', '-e', email, '-p', password);
    const script = [CLI, 'start', '-H', '127.0.0.1', '-p', String(port)];
    const server = await startServer({ folder, script, env, port, health: '/health' });
    return { ...server, facts: await seed({ url: server.url, email, password, secret }) };
  },
};
