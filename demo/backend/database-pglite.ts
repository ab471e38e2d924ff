import { mkdir } from 'node:fs/promises';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queryable } from './database.js';

/** Postgres inside this process; its data in `folder`, or in memory. One process at a time may open a folder. */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder) await mkdir(folder, { recursive: true });
  const pglite = await PGlite.create(folder ? { dataDir: folder } : {});
  return {
    ...queryable(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queryable(transaction))),
    close: () => pglite.close(),
  };
}

function queryable(connection: PGlite | Transaction): Queryable {
  return {
    query: async <Row>(sql: string, parameters?: unknown[]) => (await connection.query<Row>(sql, parameters)).rows,
    script: async (sql) => {
      await connection.exec(sql);
    },
  };
}
