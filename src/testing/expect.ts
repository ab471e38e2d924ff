import { ERROR_CODES } from '../adapters/error-codes.js';
import { isLoyaltyError, type ErrorCode, type LoyaltyError, type Outcome } from '../adapters/error.js';

/** Milliseconds: less than any two time zones are apart. */
const CLOCKS_DIFFER = 600_000;

/** A broken promise, in one sentence: which method, which field, what was expected and what came. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

export function fail(where: string, expected: string, got: unknown): never {
  throw new ConformanceError(`${where}: expected ${expected}, got ${show(got)}`);
}

/** Compares by value; the order of an object's fields does not matter. */
export function expectEqual(where: string, got: unknown, expected: unknown): void {
  if (canonical(got) !== canonical(expected)) fail(where, show(expected), got);
}

/** A time of what was done a moment ago; off by hours is another time zone taken for this one. */
export function expectNow(where: string, at: string | undefined): void {
  const now = new Date();
  const off = Math.abs(Date.parse(at ?? '') - now.getTime());
  if (!(off <= CLOCKS_DIFFER)) fail(where, `about ${now.toISOString()}`, at);
}

/** Waits for a call that must succeed. */
export async function answered<T>(method: string, call: () => Promise<T>): Promise<T> {
  const settled = await settle(method, call);
  return settled.status === 'fulfilled' ? settled.value : fail(method, 'an answer', settled.reason);
}

/** Waits for a call that must be rejected with one of `codes`, and with nothing done. */
export async function refused(method: string, codes: ErrorCode[], call: () => Promise<unknown>): Promise<void> {
  const settled = await settle(method, call);
  const expected = `to be rejected with ${codes.join(' or ')}`;
  if (settled.status === 'fulfilled') fail(method, expected, settled.value);
  const error = loyaltyError(method, settled.reason);
  if (!codes.includes(error.code)) fail(method, expected, error);
  if (error.outcome !== 'not_done') fail(`${method} → error.outcome`, '"not_done"', error.outcome);
}

/** Waits for a call that gets no answer, or none that can be used, and must say whether something may have happened. */
export async function answeredNot(
  method: string,
  outcome: Outcome,
  call: () => Promise<unknown>,
): Promise<LoyaltyError> {
  const settled = await settle(method, call);
  if (settled.status === 'fulfilled') return fail(method, 'to be rejected', settled.value);
  const error = loyaltyError(method, settled.reason);
  if (error.outcome !== outcome) fail(`${method} → error.outcome`, `"${outcome}"`, error.outcome);
  return error;
}

/** Waits for a call that may go either way, as long as a rejection is one of the contract's. */
export async function settledProperly<T>(method: string, call: () => Promise<T>): Promise<T | LoyaltyError> {
  const settled = await settle(method, call);
  return settled.status === 'fulfilled' ? settled.value : loyaltyError(method, settled.reason);
}

async function settle<T>(method: string, call: () => Promise<T>): Promise<PromiseSettledResult<T>> {
  const [settled] = await Promise.allSettled([begin(method, call)]);
  return settled;
}

function begin<T>(method: string, call: () => Promise<T>): Promise<T> {
  try {
    return call();
  } catch (error) {
    return fail(method, 'a promise, whatever happens', error);
  }
}

function loyaltyError(method: string, error: unknown): LoyaltyError {
  if (!isLoyaltyError(error)) fail(method, 'to be rejected with a LoyaltyError', error);
  if (!ERROR_CODES.includes(error.code)) fail(`${method} → error.code`, 'a code of the contract', error.code);
  if (!['not_done', 'unknown'].includes(error.outcome)) {
    fail(`${method} → error.outcome`, '"not_done" or "unknown"', error.outcome);
  }
  return error;
}

function show(value: unknown): string {
  if (isLoyaltyError(value)) return `LoyaltyError ${value.code} (${value.outcome}): ${value.message}`;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return canonical(value).slice(0, 300);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isPlain(inner) ? sorted(inner) : inner)) ?? String(value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
