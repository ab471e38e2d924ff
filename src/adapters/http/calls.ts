import type { ActivityInput, LoyaltyAdapter, ReadOptions, WriteOptions } from '../adapter.js';
import { jsonBody } from '../json-body.js';
import { placeOf } from './http.js';
import {
  parseActivityPage,
  parseClaim,
  parseEarningProgress,
  parseOrderStanding,
  parseQuote,
  parseRedemption,
  parseRewardPage,
  parseVoucherPage,
} from './schema-calls.js';
import type { Parser, Wire } from './wire.js';

export type HttpCalls = Required<
  Pick<
    LoyaltyAdapter,
    | 'rewards'
    | 'activity'
    | 'vouchers'
    | 'redeem'
    | 'redemption'
    | 'undo'
    | 'join'
    | 'quote'
    | 'complete'
    | 'birthday'
    | 'wish'
    | 'order'
    | 'claim'
  >
>;

/** What the panel's home does without: pages, all that changes something, and what is asked about carts and orders. */
export function httpCalls(call: Wire): HttpCalls {
  /** Reads what is asked for by more than an address can hold, or by what must not stand in one: addresses are logged. */
  const ask = <T>(path: string, body: object, { signal }: ReadOptions, parse: Parser<T>) =>
    call({ method: 'POST', path, body: jsonBody(body), stake: 'read', signal, parse });

  const write = <T>(path: string, { key, signal }: WriteOptions, parse: Parser<T>, body?: object) =>
    call({ method: 'POST', path, body: body && jsonBody(body), stake: 'write', key, signal, parse });

  const readPage = <T>(path: string, input: ActivityInput, { signal }: ReadOptions, parse: Parser<T>) => {
    const query = { ...placeOf(input), cursor: input.cursor, filter: input.filter };
    return call({ method: 'GET', path, query, stake: 'read', signal, parse });
  };

  return {
    rewards: (input, options) => readPage('rewards', input, options, parseRewardPage),
    activity: (input, options) => readPage('activity', input, options, parseActivityPage),
    vouchers: (input, options) => readPage('vouchers', input, options, parseVoucherPage),
    redeem: ({ reward, points, variant, hold, cart, ...place }, options) => {
      const body = { reward, points, variant, hold, cart, ...placeOf(place) };
      return write('redemptions', options, parseRedemption, body);
    },
    redemption: (key, { signal }) => {
      const path = `redemptions/${encodeURIComponent(key)}`;
      return call({ method: 'GET', path, stake: 'lookup', signal, parse: parseRedemption });
    },
    undo: (voucherId, options) => write(`vouchers/${encodeURIComponent(voucherId)}/undo`, options, nothing),
    join: ({ marketing }, options) => write('membership', options, nothing, { marketing }),
    quote: ({ cart, ...place }, options) => ask('quotes', { cart, ...placeOf(place) }, options, parseQuote),
    complete: (rule, options) =>
      write(`earning/${encodeURIComponent(rule)}/completions`, options, parseEarningProgress),
    birthday: ({ month, day, year }, options) => write('birthday', options, nothing, { month, day, year }),
    wish: (reward, options) => write('wish', options, nothing, { reward }),
    order: ({ order, claim, ...place }, options) =>
      ask('order-standings', { order, claim, ...placeOf(place) }, options, parseOrderStanding),
    claim: ({ claim, email, marketing, locale }, options) =>
      write('claims', options, parseClaim, { claim, email, marketing, locale }),
  };
}

function nothing(): void {}
