import type { ActivityInput, AdapterFactory, ReadOptions, WriteOptions } from '../adapter.js';
import { endpointUrl } from '../endpoint.js';
import {
  parseActivityPage,
  parseClaim,
  parseEarningProgress,
  parseLoad,
  parseOrderStanding,
  parseQuote,
  parseRedemption,
  parseRewardPage,
  parseVoucherPage,
} from './schema.js';
import { createWire, type Parser } from './wire.js';

export interface HttpOptions {
  /** Where the gateway is: `https://…`, or a path on the page's own origin such as "/loyalty". */
  endpoint?: unknown;
}

/** Speaks the wire protocol `/v1` with a gateway. Has every method; what the backend can do, the program says. */
export const httpAdapter: AdapterFactory<HttpOptions> = ({ endpoint }, environment) => {
  const call = createWire(endpointUrl(endpoint, 'the gateway', '/loyalty'), environment);

  const read = <T>(path: string, query: object, { signal }: ReadOptions, parse: Parser<T>) =>
    call({ method: 'GET', path, query, stake: 'read', signal, parse });

  const readPage = <T>(path: string, input: ActivityInput, options: ReadOptions, parse: Parser<T>) => {
    const { locale, market, currency, cursor, filter } = input;
    return read(path, { locale, market, currency, cursor, filter }, options, parse);
  };

  /** Reads what is asked for by more than an address can hold, or by what must not stand in one: addresses are logged. */
  const ask = <T>(path: string, body: object, { signal }: ReadOptions, parse: Parser<T>) =>
    call({ method: 'POST', path, body, stake: 'read', signal, parse });

  const write = <T>(path: string, { key, signal }: WriteOptions, parse: Parser<T>, body?: object) =>
    call({ method: 'POST', path, body, stake: 'write', key, signal, parse });

  return {
    contract: 1,
    name: 'http',
    runsIn: ['page', 'gateway'],
    idempotency: 'key',
    load: ({ locale, market, currency, programVersion }, options) =>
      read('load', { locale, market, currency, programVersion }, options, parseLoad),
    rewards: (input, options) => readPage('rewards', input, options, parseRewardPage),
    activity: (input, options) => readPage('activity', input, options, parseActivityPage),
    vouchers: (input, options) => readPage('vouchers', input, options, parseVoucherPage),
    redeem: ({ reward, points, variant, hold, cart, locale, market, currency }, options) => {
      const body = { reward, points, variant, hold, cart, locale, market, currency };
      return write('redemptions', options, parseRedemption, body);
    },
    redemption: (key, { signal }) => {
      const path = `redemptions/${encodeURIComponent(key)}`;
      return call({ method: 'GET', path, stake: 'lookup', signal, parse: parseRedemption });
    },
    undo: (voucherId, options) => write(`vouchers/${encodeURIComponent(voucherId)}/undo`, options, nothing),
    join: ({ marketing }, options) => write('membership', options, nothing, { marketing }),
    quote: ({ cart, locale, market, currency }, options) =>
      ask('quotes', { cart, locale, market, currency }, options, parseQuote),
    complete: (rule, options) =>
      write(`earning/${encodeURIComponent(rule)}/completions`, options, parseEarningProgress),
    birthday: ({ month, day, year }, options) => write('birthday', options, nothing, { month, day, year }),
    wish: (reward, options) => write('wish', options, nothing, { reward }),
    order: ({ order, claim, locale, market, currency }, options) =>
      ask('order-standings', { order, claim, locale, market, currency }, options, parseOrderStanding),
    claim: ({ claim, email, marketing, locale }, options) =>
      write('claims', options, parseClaim, { claim, email, marketing, locale }),
  };
};

function nothing(): void {}
