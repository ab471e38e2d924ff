import type { ActivityInput, AdapterFactory, ReadOptions, WriteOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
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
  const call = createWire(endpointUrl(endpoint), environment);

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

function endpointUrl(endpoint: unknown): string {
  const url = typeof endpoint === 'string' ? resolve(endpoint.trim()) : undefined;
  if (url && !url.username && !url.password) return url.origin + url.pathname.replace(/\/+$/, '');
  const given = typeof endpoint === 'string' ? `data-endpoint="${endpoint}" is no address` : 'data-endpoint is missing';
  const fix = 'name the gateway as "https://…", or as a path of this site such as data-endpoint="/loyalty".';
  throw new LoyaltyError('config', `${given}: ${fix}`);
}

/** A path belongs to the page's origin, not to its `<base href>`, which may be a CDN that must not see the token. */
function resolve(endpoint: string): URL | undefined {
  if (/^https?:\/\//i.test(endpoint)) return URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const origin = globalThis.location?.origin;
  return /^\/(?![/\\])/.test(endpoint) && URL.canParse(endpoint, origin) ? new URL(endpoint, origin) : undefined;
}
