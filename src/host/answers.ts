import type { Money } from '../adapters/adapter.js';
import type { HostRequest } from './events.js';
import type { Cart, CodeAnswer, CodeRefusal, JoinAnswer, RefusedCode } from './host.js';
import { inTime } from './in-time.js';

type Fields = Record<string, unknown>;

const JOIN_STATES: readonly unknown[] = ['joined', 'sent', 'exists', 'invalid'] satisfies JoinAnswer['state'][];

/** By the question's type. */
const READERS = new Map<string, (answer: unknown) => unknown>([
  ['loyalty-cart', readCart],
  ['loyalty-apply-code', readCodeAnswer],
  ['loyalty-remove-code', readCodeAnswer],
  ['loyalty-join', readJoinAnswer],
]);

/**
 * Asks the page and reads what it answers. Pages are written by many hands: an answer that is late, broken or not what it
 * should be counts as none, and a bad detail as left out.
 */
export async function ask<T>(target: EventTarget, request: HostRequest<T>): Promise<T | undefined> {
  target.dispatchEvent(request);
  const answer = await inTime(request.answer);
  return READERS.get(request.type)?.(answer) as T | undefined;
}

function readCart(answer: unknown): Cart | undefined {
  const { id, subtotal, codes, items, refused } = fieldsOf(answer);
  const money = readMoney(subtotal);
  if (!money) return undefined;
  return {
    subtotal: money,
    codes: texts(codes) ?? [],
    ...(typeof id === 'string' && { id }),
    ...(Array.isArray(items) && { items: items.flatMap((item: unknown) => readItem(item) ?? []) }),
    ...(Array.isArray(refused) && { refused: refused.flatMap((code: unknown) => readRefused(code) ?? []) }),
  };
}

function readCodeAnswer(answer: unknown): CodeAnswer | undefined {
  const { applied } = fieldsOf(answer);
  if (applied === true) return { applied };
  return applied === false ? { applied, ...readRefusal(answer) } : undefined;
}

function readJoinAnswer(answer: unknown): JoinAnswer | undefined {
  const { state } = fieldsOf(answer);
  return JOIN_STATES.includes(state) ? { state: state as JoinAnswer['state'] } : undefined;
}

function readRefusal(answer: unknown): CodeRefusal {
  const { reason, minimum, toGo, items, codes } = fieldsOf(answer);
  const [least, missing, names, others] = [readMoney(minimum), readMoney(toGo), texts(items), texts(codes)];
  return {
    reason: typeof reason === 'string' ? reason : 'other',
    ...(least && { minimum: least }),
    ...(missing && { toGo: missing }),
    ...(names && { items: names }),
    ...(others && { codes: others }),
  };
}

function readRefused(answer: unknown): RefusedCode | undefined {
  const { code } = fieldsOf(answer);
  return typeof code === 'string' ? { code, ...readRefusal(answer) } : undefined;
}

function readItem(answer: unknown): NonNullable<Cart['items']>[number] | undefined {
  const { product, quantity, amount } = fieldsOf(answer);
  const money = readMoney(amount);
  const isProduct = typeof product === 'string' || typeof product === 'number';
  return isProduct && isWhole(quantity) && money ? { product: String(product), quantity, amount: money } : undefined;
}

function readMoney(answer: unknown): Money | undefined {
  const { minor, currency } = fieldsOf(answer);
  return isWhole(minor) && typeof currency === 'string' ? { minor, currency } : undefined;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
