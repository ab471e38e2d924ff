import { isLoyaltyError, LoyaltyError } from '../error.js';
import { errorOfStatus } from '../refusing.js';
import { errorWithout, uncertain, type Stake } from '../sending.js';
import { smileIn } from './sdk.js';

/** Smile's ApiError has the HTTP status, 0 for no answer; what has none is its complaint about how it was called. */
export function errorFrom(cause: unknown, stake: Stake): LoyaltyError {
  if (isLoyaltyError(cause)) return cause;
  const { status, message } = (cause ?? {}) as { status?: unknown; message?: unknown };
  if (status === 0) return errorWithout(cause, 'Smile', stake);
  if (typeof status === 'number') return errorOfStatus(status, 'Smile', stake, { detail: `Smile: ${String(message)}` });
  return new LoyaltyError('unknown', `Smile: ${String(message ?? cause)}`, { outcome: uncertain(stake), cause });
}

const SCRIPT = 'https://sdk.smile.io/smile-js/v1/smile.js';

/** Why there is no Smile.js to be used on `page`, and what to do about it. */
export function notFound(page: Readonly<Record<string, unknown>>, cause: unknown): LoyaltyError {
  return new LoyaltyError('config', lackOf(page), { cause });
}

function lackOf(page: Readonly<Record<string, unknown>>): string {
  if (smileIn(page)) {
    return `Nobody initialises Smile.js on this page: give data-options='{"publishableKey":"pub_…"}'.`;
  }
  if (page.SmileUI) return `Only Smile UI is on this page: initialise it with includeSdk: true, or add ${SCRIPT}.`;
  return `Smile.js is not on this page: add <script src="${SCRIPT}"></script>.`;
}
