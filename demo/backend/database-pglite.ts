import { mkdir } from 'node:fs/promises';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queryable } from './database.js';

interface PgliteOptions {
  /** Where its data lives; in memory when left out. One process at a time may open a folder. */
  folder?: string | undefined;
  /** What one in memory begins with, as another was dumped. */
  contents?: Blob;
}

export interface EmbeddedDatabase extends Database {
  /** All that is in it, as a tar file. */
  dump(): Promise<Blob>;
}

/** Postgres inside this process. */
export async function openPglite({ folder, contents }: PgliteOptions = {}): Promise<EmbeddedDatabase> {
  if (folder) await mkdir(folder, { recursive: true });
  const pglite = await PGlite.create({
    ...(folder && { dataDir: folder }),
    ...(contents && { loadDataDir: contents }),
  });
  return {
    ...queryable(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queryable(transaction))),
    dump: () => pglite.dumpDataDir('none'),
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
