import { startDemo } from './start.js';

const { PORT, DATABASE_URL, DEMO_DATA = '.cache/demo', SESSION_SECRET, LOYALTY_SECRET } = process.env;

const demo = await startDemo({
  port: Number(PORT ?? 4000),
  folder: DEMO_DATA,
  ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
  ...(SESSION_SECRET && { sessionSecret: SESSION_SECRET }),
  ...(LOYALTY_SECRET && { loyaltySecret: LOYALTY_SECRET }),
});
console.log(`Morgenfugl is open at ${demo.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void demo.close().then(() => process.exit(0)));
}
