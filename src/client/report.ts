import type { LoyaltyError } from '../adapters/error.js';

const reported: Record<string, true> = {};

/** One console line a cause, for the developer; the shopper reads the panel, the page sees nothing. */
export function report({ code, message }: Pick<LoyaltyError, 'code' | 'message'>): void {
  complain(code, message);
}

export function complain(code: LoyaltyError['code'], message: unknown): void {
  const line = `[loyalty-widget] ${code}: ${message}`;
  if (reported[line]) return;
  reported[line] = true;
  // eslint-disable-next-line no-console -- the one place that speaks to developers
  console.error(line);
}
