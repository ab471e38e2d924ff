import type { IdempotencyId, IdempotencyRecord, IdempotencyStore } from './idempotency.js';

/**
 * The table that `postgresIdempotency` reads and writes, for the shop's own migrations: the store creates nothing.
 * Rows that are done may be deleted once no page can still repeat them, after 30 days for instance.
 */
export const IDEMPOTENCY_TABLE = `
create table if not exists loyalty_idempotency (
  subject text not null,
  route text not null,
  key text not null,
  payload text not null,
  state text not null check (state in ('running', 'unknown', 'done')),
  sent_at timestamptz not null,
  sent text,
  answer text,
  primary key (subject, route, key)
);
alter table loyalty_idempotency add column if not exists sent text`;

export interface PostgresIdempotencyOptions {
  /** The query function of any Postgres client: `$1` parameters, resolves to `{ rows }`; each call commits by itself. */
  query(sql: string, parameters: unknown[]): Promise<{ rows: unknown[] }>;
}

const CLAIM = `
insert into loyalty_idempotency (subject, route, key, payload, state, sent_at, sent, answer)
values ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000), $7, $8)
on conflict do nothing returning state`;

const READ = `
select payload, state, extract(epoch from sent_at)::float8 * 1000 as sent_at, sent, answer
from loyalty_idempotency where subject = $1 and route = $2 and key = $3`;

const UPDATE = `
update loyalty_idempotency set payload = $4, state = $5, sent_at = to_timestamp($6::float8 / 1000), sent = $7, answer = $8
where subject = $1 and route = $2 and key = $3 and state = $9`;

const REMOVE = `delete from loyalty_idempotency where subject = $1 and route = $2 and key = $3 and state = $4`;

export function postgresIdempotency({ query }: PostgresIdempotencyOptions): IdempotencyStore {
  const read = async (id: IdempotencyId) => {
    const [row] = (await query(READ, columns(id))).rows;
    return row === undefined ? undefined : toRecord(row as Row);
  };
  const claim: IdempotencyStore['claim'] = async (id, record) => {
    const { rows } = await query(CLAIM, [...columns(id), ...values(record)]);
    if (rows.length > 0) return undefined;
    // Its owner may have removed the record between the two statements; then it is there to be claimed again.
    return (await read(id)) ?? claim(id, record);
  };
  return {
    durable: true,
    claim,
    read,
    async replace(id, expected, next) {
      if (next) await query(UPDATE, [...columns(id), ...values(next), expected]);
      else await query(REMOVE, [...columns(id), expected]);
    },
  };
}

/** As READ selects it; `float8` reaches JavaScript as a number from every client. */
interface Row {
  payload: string;
  state: IdempotencyRecord['state'];
  sent_at: number;
  sent: string | null;
  answer: string | null;
}

function columns({ subject, route, key }: IdempotencyId): string[] {
  return [subject, route, key];
}

function values({ payload, state, sentAt, sent, answer }: IdempotencyRecord): unknown[] {
  return [payload, state, sentAt, sent ?? null, answer ?? null];
}

function toRecord({ payload, state, sent_at, sent, answer }: Row): IdempotencyRecord {
  return {
    payload,
    state,
    sentAt: Math.round(sent_at),
    ...(sent !== null && { sent }),
    ...(answer !== null && { answer }),
  };
}
