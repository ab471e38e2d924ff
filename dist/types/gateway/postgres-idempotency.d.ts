import type { IdempotencyStore } from './idempotency.js';
/**
 * The table that `postgresIdempotency` reads and writes, for the shop's own migrations: the store creates nothing.
 * Rows that are done may be deleted once no page can still repeat them, after 30 days for instance.
 */
export declare const IDEMPOTENCY_TABLE = "\ncreate table if not exists loyalty_idempotency (\n  subject text not null,\n  route text not null,\n  key text not null,\n  payload text not null,\n  state text not null check (state in ('running', 'unknown', 'done')),\n  sent_at timestamptz not null,\n  answer text,\n  primary key (subject, route, key)\n)";
export interface PostgresIdempotencyOptions {
    /** The query function of any Postgres client: `$1` parameters, resolves to `{ rows }`; each call commits by itself. */
    query(sql: string, parameters: unknown[]): Promise<{
        rows: unknown[];
    }>;
}
export declare function postgresIdempotency({ query }: PostgresIdempotencyOptions): IdempotencyStore;
