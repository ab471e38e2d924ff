import pg from 'pg';
import { CommitUnknown } from './commit-unknown.js';
import type { Database, Queryable } from './database.js';

/** Numbers stay exact up to 2^53, far beyond any balance of points or minor units. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
};

/** A Postgres server by its URL, through a pool of connections. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, types });
  // Without listeners a connection that the server closes would end the process; the query it breaks rejects anyway.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    ...queryable(pool),
    transaction: (work) => transaction(pool, work),
    close: () => pool.end(),
  };
}

async function transaction<T>(pool: pg.Pool, work: (transaction: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(queryable(client));
    await commit(client);
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

async function commit(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('COMMIT');
  } catch (error) {
    throw isRefusal(error) ? error : new CommitUnknown(error);
  }
}

/** The server itself said no (and rolled back), rather than going away: connection and shutdown states excepted. */
function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !/^(?:08|57)/.test(error.code ?? '08');
}

function queryable(connection: pg.Pool | pg.PoolClient): Queryable {
  return {
    query: async <Row>(sql: string, parameters?: unknown[]) => (await connection.query(sql, parameters)).rows as Row[],
    script: async (sql) => {
      await connection.query(sql);
    },
  };
}
