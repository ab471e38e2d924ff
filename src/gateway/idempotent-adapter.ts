import type { LoadResult, LoyaltyAdapter, ReadOptions, Redemption, RedeemInput } from '../adapters/adapter.js';
import { isLoyaltyError, LoyaltyError } from '../adapters/error.js';
import type { IdempotencyId } from './idempotency.js';
import { Once, type Inquiry, type OnceOptions } from './once.js';

export interface IdempotentAdapterOptions extends OnceOptions {
  /** Whose keys these are; undefined for a guest, who has nothing to write. */
  subject: string | undefined;
}

/**
 * Gives an adapter whose backend has no idempotency what it lacks: each key is sent once at most, and `redemption`
 * answers from what was remembered, also where the backend can't be asked.
 */
export function idempotentAdapter(adapter: LoyaltyAdapter, options: IdempotentAdapterOptions): LoyaltyAdapter {
  return {
    contract: 1,
    name: adapter.name,
    runsIn: adapter.runsIn,
    idempotency: 'key',
    load: async (input, read) => withRedemption(await adapter.load(input, read)),
    ...(adapter.rewards && { rewards: adapter.rewards.bind(adapter) }),
    ...(adapter.activity && { activity: adapter.activity.bind(adapter) }),
    ...(adapter.vouchers && { vouchers: adapter.vouchers.bind(adapter) }),
    ...writes(adapter, options),
  };
}

function writes(adapter: LoyaltyAdapter, options: IdempotentAdapterOptions): Partial<LoyaltyAdapter> {
  const once = new Once(options);
  const idOf = (route: IdempotencyId['route'], key: string) => ({ subject: signedIn(options.subject), route, key });
  const { redeem, undo, join } = adapter;
  return {
    ...(redeem && {
      redeem: async (input, write) =>
        once.fulfil({
          id: idOf('redeem', write.key),
          payload: payloadOf(input),
          send: () => redeem.call(adapter, input, write),
          inquiry: inquiry(adapter, write.key, write),
        }),
      redemption: async (key, read) => redemption(adapter, once, idOf('redeem', key), read),
    }),
    ...(undo && {
      undo: async (voucherId, write) =>
        once.fulfil({
          id: idOf('undo', write.key),
          payload: [voucherId],
          send: () => undo.call(adapter, voucherId, write),
        }),
    }),
    ...(join && {
      join: async (write) =>
        once.fulfil({ id: idOf('join', write.key), payload: [], send: () => join.call(adapter, write) }),
    }),
  };
}

async function redemption(
  adapter: LoyaltyAdapter,
  once: Once,
  id: IdempotencyId,
  read: ReadOptions,
): Promise<Redemption> {
  const record = await once.find(id);
  const asking = inquiry(adapter, id.key, read);
  if (!record) return asking ? asking.ask() : notFound();
  try {
    return await once.settle({ id, inquiry: asking }, record);
  } catch (error) {
    if (isLoyaltyError(error) && error.code === 'in_progress') return { state: 'pending' };
    throw error;
  }
}

function inquiry(adapter: LoyaltyAdapter, key: string, { signal }: ReadOptions): Inquiry<Redemption> | undefined {
  const { redemption: ask } = adapter;
  if (!ask) return undefined;
  return {
    ask: () => ask.call(adapter, key, { signal }),
    lost: { state: 'refused', code: 'unavailable' },
    isOpen: ({ state }) => state === 'pending',
  };
}

/** Without the locale: it changes how the answer reads, not what is bought, and a shopper may switch it in between. */
function payloadOf({ reward, points, cart, market, currency }: RedeemInput): readonly unknown[] {
  return [reward, points, cart, market, currency];
}

function withRedemption(result: LoadResult): LoadResult {
  const { program } = result;
  if (program === 'unchanged' || !program.capabilities.includes('redeem')) return result;
  const capabilities = [...new Set([...program.capabilities, 'redemption' as const])];
  return { ...result, program: { ...program, capabilities } };
}

function signedIn(subject: string | undefined): string {
  if (subject === undefined) throw new LoyaltyError('unauthenticated', 'Only a signed-in shopper can do this.');
  return subject;
}

function notFound(): never {
  throw new LoyaltyError('not_found', 'No redemption was ever asked for with this key.');
}
