import type { EarningProgress } from '../../src/adapters/adapter.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';

/** What stands between a rule that was done and its points. */
export type Wait = NonNullable<EarningProgress['pending']>;

/** How a completion ended. */
export type Outcome = 'credited' | 'refused';

/** A rule that was done and is not settled. */
export interface OpenCompletion {
  id: number;
  rule: string;
  state: Wait;
  /** Announced, and credited if all goes well. */
  points: number;
}

/** Notes that a rule was done, right after the entry that announces its points was posted. */
export async function noteCompletion(
  { now }: Context,
  transaction: Queryable,
  { member, rule, state, dueAt }: { member: string; rule: string; state: Wait | 'credited'; dueAt?: Date },
): Promise<void> {
  // The account is locked, so that the member's newest entry is ours.
  await transaction.query(
    `INSERT INTO completions (member, rule, at, state, due_at, entry)
     SELECT $1, $2, $3, $4, $5, max(id) FROM entries WHERE member = $1`,
    [member, rule, now(), state, dueAt],
  );
}

/** The longest waiting completion of a member for whom a rule waits like this. */
export async function waitingCompletion(
  transaction: Queryable,
  { member, rule, state }: { member: string; rule: string; state: Wait },
): Promise<OpenCompletion | undefined> {
  const [waiting] = await transaction.query<OpenCompletion>(
    `${SELECT_OPEN} WHERE completions.member = $1 AND completions.rule = $2 AND state = $3 ORDER BY completions.id LIMIT 1`,
    [member, rule, state],
  );
  return waiting;
}

/** A member's completions whose time has come, oldest first. */
export async function dueCompletions(
  { now }: Context,
  transaction: Queryable,
  member: string,
): Promise<OpenCompletion[]> {
  return transaction.query<OpenCompletion>(
    `${SELECT_OPEN} WHERE completions.member = $1 AND state IN ('confirmation', 'delay') AND due_at <= $2 ORDER BY completions.id`,
    [member, now()],
  );
}

/** Members who are not blocked and have completions whose time has come. */
export async function membersWithDueCompletions({ database, program, now }: Context): Promise<string[]> {
  const due = await database.query<{ member: string }>(
    `SELECT DISTINCT member FROM completions JOIN members ON members.id = member
     WHERE program = $1 AND members.state = 'enrolled' AND completions.state IN ('confirmation', 'delay') AND due_at <= $2`,
    [program.id, now()],
  );
  return due.map(({ member }) => member);
}

export async function closeCompletion(transaction: Queryable, id: number, outcome: Outcome): Promise<void> {
  await transaction.query('UPDATE completions SET state = $2, due_at = NULL WHERE id = $1', [id, outcome]);
}

const SELECT_OPEN = `
  SELECT completions.id, completions.rule, state, pending AS points
  FROM completions JOIN entries ON entries.id = entry`;
