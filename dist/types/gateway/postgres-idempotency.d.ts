import type { IdempotencyStore } from './idempotency.js';
/**
 * The table that `postgresIdempotency` reads and writes, for the shop's own migrations: the store creates nothing.
 * Rows that are done may be deleted once no page can still repeat them, after 30 days for instance.
 *
 * May be run again: its second statement adds `sent` (what was redeemed, as JSON) to a table made before there was one;
 * the rows in it go on without. Run it before the new gateway starts, which reads and writes that column; the old one
 * does not mind it.
 */
export declare const IDEMPOTENCY_TABLE = "\ncreate table if not exists loyalty_idempotency (\n  subject text not null,\n  route text not null,\n  key text not null,\n  payload text not null,\n  state text not null check (state in ('running', 'unknown', 'done')),\n  sent_at timestamptz not null,\n  answer text,\n  sent text,\n  primary key (subject, route, key)\n);\nalter table loyalty_idempotency add column if not exists sent text";
export interface PostgresIdempotencyOptions {
    /** The query function of any Postgres client: `$1` parameters, resolves to `{ rows }`; each call commits by itself. */
    query(sql: string, parameters: unknown[]): Promise<{
        rows: unknown[];
    }>;
}
export declare function postgresIdempotency({ query }: PostgresIdempotencyOptions): IdempotencyStore;
