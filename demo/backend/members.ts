import { createHash } from 'node:crypto';
import type { MemberState } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { readableCode } from './codes.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { normaliseEmail } from './email.js';

export interface MemberRow {
  id: string;
  customer: string;
  name: string | null;
  email: string | null;
  /** Language tag in which they shop. */
  locale: string | null;
  state: Exclude<MemberState, 'guest'>;
  referral_code: string;
  /** The referral code they came with. */
  referred_by: string | null;
  /** Id of the reward they are saving for. */
  wish: string | null;
}

/** An account of the shop, as the shop knows it. */
export interface Customer {
  id: string;
  name?: string;
  email?: string;
  /** Language tag in which they shop. */
  locale?: string;
  /** The referral code they came with. */
  referredBy?: string;
}

/** Stable, and says nothing about the customer it stands for. */
export function memberId({ program }: Context, customer: string): string {
  return `m_${createHash('sha256').update(`${program.id}\n${customer}`).digest('hex').slice(0, 24)}`;
}

export async function findMember(
  context: Context,
  queryable: Queryable,
  customer: string,
): Promise<MemberRow | undefined> {
  const [member] = await queryable.query<MemberRow>(
    'SELECT id, customer, name, email, locale, state, referral_code, referred_by, wish FROM members WHERE id = $1',
    [memberId(context, customer)],
  );
  return member;
}

/** A candidate with an empty account; somebody known stays what they are, and a new name, address or language replaces the old. */
export async function ensureCustomer(context: Context, customer: Customer): Promise<void> {
  await context.database.transaction((transaction) => ensureMember(context, transaction, customer));
}

/** From here on the member may look, but neither earn nor spend. */
export async function block(context: Context, customerId: string): Promise<void> {
  await context.database.query(`UPDATE members SET state = 'blocked' WHERE id = $1`, [memberId(context, customerId)]);
}

/** Somebody who has joined, blocked or not. */
export async function joinedMember(context: Context, queryable: Queryable, customer: string): Promise<MemberRow> {
  const member = await findMember(context, queryable, customer);
  if (!member || member.state === 'candidate') {
    throw new LoyaltyError('not_enrolled', 'This customer has not joined the program');
  }
  return member;
}

export function refuseBlocked({ state }: MemberRow): void {
  if (state === 'blocked') throw new LoyaltyError('blocked', 'This member is blocked');
}

/** As `ensureCustomer`, within a transaction. */
export async function ensureMember(
  context: Context,
  transaction: Queryable,
  { id: customer, name, email, locale, referredBy }: Customer,
): Promise<void> {
  const id = memberId(context, customer);
  await transaction.query(
    `INSERT INTO members AS known (id, program, customer, name, state, referral_code, referred_by, locale)
     VALUES ($1, $2, $3, $4, 'candidate', $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET
       name = coalesce(excluded.name, known.name),
       locale = coalesce(excluded.locale, known.locale),
       referred_by = coalesce(known.referred_by, excluded.referred_by)`,
    [id, context.program.id, customer, name, readableCode(6), referredBy?.trim().toUpperCase(), locale],
  );
  await transaction.query('INSERT INTO accounts (member) VALUES ($1) ON CONFLICT DO NOTHING', [id]);
  const address = normaliseEmail(email);
  if (address) await storeEmail(context, transaction, id, address);
}

/** Whether somebody who has joined shops with this address. */
export async function isMembersEmail({ program }: Context, queryable: Queryable, email: string): Promise<boolean> {
  const members = await queryable.query(
    `SELECT FROM members WHERE program = $1 AND email = $2 AND state <> 'candidate'`,
    [program.id, email],
  );
  return members.length > 0;
}

/** An address stays with whoever had it first: signing in must not fail, and nobody takes another's. */
async function storeEmail({ program }: Context, transaction: Queryable, id: string, email: string): Promise<void> {
  // Of two who bring the same address at once, the second looks only after the first is done.
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${program.id}\n${email}`]);
  await transaction.query(
    `UPDATE members SET email = $2
     WHERE id = $1 AND NOT EXISTS (SELECT FROM members WHERE program = $3 AND email = $2 AND id <> $1)`,
    [id, email, program.id],
  );
}
