import { isLoyaltyError, LoyaltyError } from '../error.js';
import { errorOfStatus } from '../refusing.js';
import type { Stake } from '../sending.js';

/** Yotpo documents no errors; those of its requests carry the HTTP status, and 0 where there was no answer. */
export function errorFrom(cause: unknown, stake: Stake): LoyaltyError {
  if (isLoyaltyError(cause)) return cause;
  const { status, message } = (cause ?? {}) as { status?: unknown; message?: unknown };
  if (typeof status === 'number' && status > 0) return errorOfStatus(status, 'Yotpo', stake);
  const detail = `Yotpo failed without saying why${typeof message === 'string' ? `: ${message}` : '.'}`;
  return new LoyaltyError('unavailable', detail, { outcome: stake === 'read' ? 'not_done' : 'unknown', cause });
}
