import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of its own on the server at `url`; its address. */
export async function createDatabase(url: string, name: string): Promise<{ url: string; drop(): Promise<void> }> {
  const database = `loyalty_${name}_${randomBytes(4).toString('hex')}`;
  await run(url, `create database ${database}`);
  const address = new URL(url);
  address.pathname = `/${database}`;
  return { url: address.href, drop: () => run(url, `drop database if exists ${database} with (force)`) };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
