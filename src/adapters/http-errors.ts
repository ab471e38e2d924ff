import { isLoyaltyError, LoyaltyError, type ErrorCode, type LoyaltyErrorOptions, type Outcome } from './error.js';
import { parseProblem } from './schema.js';

/**
 * What is at stake in a call. write: it may change something. lookup: it asks what became of a write, so failing to
 * hear must never pass for "nothing happened".
 */
export type Stake = 'read' | 'write' | 'lookup';

/** For answers that don't say it in our words: a proxy's, a firewall's, a hosting page. */
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

/** What a developer looks at first. */
const HINTS: Readonly<Record<number, string>> = {
  401: 'Is the token signed with the secret and the audience that the gateway knows?',
  403: "Are this page's origin and this shopper allowed by the gateway?",
  404: 'Does data-endpoint name the gateway?',
  429: 'Too many calls: raise the limit in front of the gateway.',
};

/** The request may have arrived, whatever became of the answer. */
export function uncertain(stake: Stake): Outcome {
  return stake === 'read' ? 'not_done' : 'unknown';
}

/** The error that an answer other than 2xx stands for. `body` is its JSON, if it had any. */
export function errorFrom(response: Response, body: unknown, stake: Stake, now: number): LoyaltyError {
  const { status } = response;
  const { code, outcome, detail } = parseProblem(body);
  const wait = retryAfter(response.headers.get('Retry-After'), now);
  const options: LoyaltyErrorOptions = {
    outcome: outcome ?? (code ? 'not_done' : impliedOutcome(status, stake)),
    ...(wait !== undefined && { retryAfter: wait }),
  };
  return new LoyaltyError(code ?? CODES[status] ?? 'unknown', detail ?? plainly(response), options);
}

function impliedOutcome(status: number, stake: Stake): Outcome {
  const refused = status >= 400 && status < 500 && status !== 408 && status !== 409;
  return stake === 'write' && refused ? 'not_done' : uncertain(stake);
}

function plainly({ status, url }: Response): string {
  const hint =
    HINTS[status] ?? (status >= 500 ? "Look into the gateway's own log." : 'Is it the gateway that answers?');
  return `${url} answered ${status}. ${hint}`;
}

/** A success that can't be read: whatever was asked for may well have happened. */
export function badResponse({ url }: Response, stake: Stake, cause: unknown): LoyaltyError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LoyaltyError('bad_response', `Cannot use the answer of ${url}: ${reason}`, {
    outcome: uncertain(stake),
    cause,
  });
}

/** Seconds from now, whichever of its two forms the header has. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** The error that a fetch without an answer stands for. */
export function errorWithout(cause: unknown, url: string, stake: Stake): LoyaltyError {
  if (isLoyaltyError(cause)) return cause;
  const outcome = uncertain(stake);
  if (globalThis.navigator?.onLine === false) {
    return new LoyaltyError('offline', 'The device is offline.', { outcome, cause });
  }
  const message = `No answer from ${url}: no network, a wrong data-endpoint, or an origin its gateway does not list.`;
  return new LoyaltyError('unavailable', message, { outcome, cause });
}
