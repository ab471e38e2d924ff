import type { Answer, Stake } from './sending.js';
import { LoyaltyError, type ErrorCode, type LoyaltyErrorOptions, type Outcome } from './error.js';

/** What a backend's own words for a failure come to. */
export interface Said {
  code?: ErrorCode | undefined;
  outcome?: Outcome | undefined;
  detail?: string | undefined;
}

/** By HTTP status, for answers that say nothing more: a proxy's, a firewall's, a hosting page. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'unsupported',
  408: 'timeout',
  409: 'in_progress',
  410: 'not_found',
  413: 'invalid',
  422: 'invalid',
  429: 'rate_limited',
  501: 'unsupported',
  502: 'unavailable',
  503: 'unavailable',
  504: 'timeout',
};

/** The error that an answer other than 2xx stands for. `now` is in milliseconds since the epoch. */
export function errorOf({ response }: Answer, stake: Stake, now: number, said: Said = {}): LoyaltyError {
  const { status, headers, url } = response;
  return errorOfStatus(status, url, stake, said, retryAfter(headers.get('Retry-After'), now));
}

/** The same where there is no more than a status; `where` is for the developer. `wait` is in seconds. */
export function errorOfStatus(status: number, where: string, stake: Stake, said: Said = {}, wait?: number) {
  const options: LoyaltyErrorOptions = {
    outcome: said.outcome ?? (said.code ? 'not_done' : impliedOutcome(status, stake)),
    ...(wait !== undefined && { retryAfter: wait }),
  };
  return new LoyaltyError(
    said.code ?? CODES[status] ?? 'unknown',
    said.detail ?? `${where} answered ${status}.`,
    options,
  );
}

function impliedOutcome(status: number, stake: Stake): Outcome {
  const refused = status >= 400 && status < 500 && status !== 408 && status !== 409;
  return stake === 'read' || (stake === 'write' && refused) ? 'not_done' : 'unknown';
}

/** Seconds from now, whichever of its two forms the header has. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
