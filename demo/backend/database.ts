import { openPglite } from './database-pglite.js';
import { openPostgres } from './database-postgres.js';

/**
 * What SQL can be sent to: the database itself, or a transaction in it. bigint columns come back as numbers, timestamptz as Date,
 * jsonb parsed; jsonb parameters are sent as JSON text.
 */
export interface Queryable {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Several statements, without parameters. */
  script(sql: string): Promise<void>;
}

export interface Database extends Queryable {
  /** Commits what `work` did, or rolls back and rejects. Rejects with CommitUnknown when the answer to COMMIT got lost. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A Postgres server; wins over `folder`. */
  url?: string | undefined;
  /** Where the embedded database keeps its data; in memory when left out. */
  folder?: string | undefined;
}

export async function openDatabase({ url, folder }: DatabaseOptions = {}): Promise<Database> {
  return url ? openPostgres(url) : openPglite({ folder });
}

/** Reads that have to agree with each other: all see the database as it was at the first of them. */
export function snapshot<T>(database: Database, read: (transaction: Queryable) => Promise<T>): Promise<T> {
  return database.transaction(async (transaction) => {
    await transaction.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return read(transaction);
  });
}
