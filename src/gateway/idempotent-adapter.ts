import type {
  LoadResult,
  LoyaltyAdapter,
  ReadOptions,
  Redemption,
  RedeemInput,
  SentRedeem,
  WriteOptions,
} from '../adapters/adapter.js';
import { isLoyaltyError, LoyaltyError } from '../adapters/error.js';
import type { IdempotencyId } from './idempotency.js';
import { fingerprint, Once, type Inquiry, type OnceOptions } from './once.js';

export interface IdempotentAdapterOptions extends OnceOptions {
  /** Whose keys these are; undefined for a guest, who may claim an order and nothing else. */
  subject: string | undefined;
}

/**
 * Gives an adapter whose backend has no idempotency what it lacks: each key is sent once at most, and `redemption`
 * answers from what was remembered, also where the backend can't be asked.
 */
export function idempotentAdapter(adapter: LoyaltyAdapter, options: IdempotentAdapterOptions): LoyaltyAdapter {
  const once = new Once(options);
  const idOf: IdOf = (route, { key }) => ({ subject: signedIn(options.subject), route, key });
  return {
    contract: 1,
    name: adapter.name,
    runsIn: adapter.runsIn,
    idempotency: 'key',
    load: async (input, read) => withRedemption(await adapter.load(input, read)),
    ...passedOn(adapter),
    ...redeeming(adapter, once, idOf),
    ...sentOnce(adapter, once, idOf),
    ...claiming(adapter, once),
  };
}

type IdOf = (route: IdempotencyId['route'], options: Pick<WriteOptions, 'key'>) => IdempotencyId;

/** What reads, and the one write that may be repeated as it is: it leaves the same wish behind. */
function passedOn(adapter: LoyaltyAdapter): Partial<LoyaltyAdapter> {
  return {
    ...(adapter.rewards && { rewards: adapter.rewards.bind(adapter) }),
    ...(adapter.activity && { activity: adapter.activity.bind(adapter) }),
    ...(adapter.vouchers && { vouchers: adapter.vouchers.bind(adapter) }),
    ...(adapter.quote && { quote: adapter.quote.bind(adapter) }),
    ...(adapter.order && { order: adapter.order.bind(adapter) }),
    ...(adapter.wish && { wish: adapter.wish.bind(adapter) }),
  };
}

function redeeming(adapter: LoyaltyAdapter, once: Once, idOf: IdOf): Partial<LoyaltyAdapter> {
  const { redeem } = adapter;
  if (!redeem) return {};
  return {
    redeem: async (input, write) =>
      once.fulfil({
        id: idOf('redeem', write),
        payload: payloadOf(input),
        sent: sentOf(input),
        send: () => redeem.call(adapter, input, write),
        inquiry: inquiry(adapter, write.key, write),
      }),
    redemption: async (key, read) => redemption(adapter, once, idOf('redeem', { key }), read),
  };
}

function sentOnce(adapter: LoyaltyAdapter, once: Once, idOf: IdOf): Partial<LoyaltyAdapter> {
  const { undo, join, complete, birthday } = adapter;
  return {
    ...(undo && {
      undo: async (voucherId, write) =>
        once.fulfil({
          id: idOf('undo', write),
          payload: [voucherId],
          send: () => undo.call(adapter, voucherId, write),
        }),
    }),
    ...(join && {
      join: async (input, write) =>
        once.fulfil({
          id: idOf('join', write),
          payload: [input.marketing],
          send: () => join.call(adapter, input, write),
        }),
    }),
    ...(complete && {
      complete: async (rule, write) =>
        once.fulfil({
          id: idOf('complete', write),
          payload: [rule],
          send: () => complete.call(adapter, rule, write),
        }),
    }),
    ...(birthday && {
      birthday: async (date, write) =>
        once.fulfil({
          id: idOf('birthday', write),
          payload: [date.month, date.day, date.year],
          send: () => birthday.call(adapter, date, write),
        }),
    }),
  };
}

/** A guest has no subject: whoever holds the proof of an order is who claims it. */
function claiming(adapter: LoyaltyAdapter, once: Once): Partial<LoyaltyAdapter> {
  const { claim } = adapter;
  if (!claim) return {};
  return {
    claim: async (input, write) =>
      once.fulfil({
        id: { subject: await fingerprint([input.claim]), route: 'claim', key: write.key },
        payload: [input.email, input.marketing],
        send: () => claim.call(adapter, input, write),
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
    ask: (sent) => ask.call(adapter, key, { signal, ...(sent && { sent }) }),
    lost: { state: 'refused', code: 'unavailable' },
    isOpen: ({ state }) => state === 'pending',
  };
}

/** Without the locale: it changes how the answer reads, not what is bought, and a shopper may switch it in between. */
function payloadOf({ reward, points, variant, hold, cart, market, currency }: RedeemInput): readonly unknown[] {
  return [reward, points, variant, hold, cart, market, currency];
}

function sentOf({ reward, points, variant, hold, cart }: RedeemInput): Omit<SentRedeem, 'at'> {
  return {
    reward,
    points,
    ...(variant !== undefined && { variant }),
    ...(hold !== undefined && { hold }),
    ...(cart !== undefined && { cart }),
  };
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
