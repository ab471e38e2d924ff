import { isLoyaltyError, LoyaltyError, type ErrorCode, type Outcome } from '../adapters/error.js';

interface ProblemKind {
  status: number;
  title: string;
  /** Seconds to wait where the backend named none; only for what waiting can mend. */
  retryAfter?: number;
}

/** The one place where codes and the wire meet. */
export const PROBLEMS: Readonly<Record<ErrorCode, ProblemKind>> = {
  config: { status: 500, title: 'The gateway or its adapter is set up wrongly' },
  offline: { status: 503, title: 'The gateway has no network' },
  timeout: { status: 504, title: 'The backend did not answer in time' },
  aborted: { status: 499, title: 'The request was given up' },
  unauthenticated: { status: 401, title: 'Nobody is signed in, or the token is not valid' },
  token_expired: { status: 401, title: 'The token has expired' },
  forbidden: { status: 403, title: 'Not allowed' },
  blocked: { status: 403, title: 'This member can neither earn nor spend' },
  not_enrolled: { status: 403, title: 'The shopper has not joined the program' },
  not_found: { status: 404, title: 'No such thing' },
  invalid: { status: 400, title: 'The request is not valid' },
  insufficient_points: { status: 409, title: 'Not enough points' },
  limit_reached: { status: 409, title: 'The limit is reached' },
  out_of_stock: { status: 409, title: 'Out of stock' },
  cart_requirements: { status: 409, title: 'The cart does not meet the terms' },
  tier_required: { status: 403, title: 'Only for a higher tier' },
  referral_refused: { status: 409, title: 'The referral was refused' },
  in_progress: { status: 409, title: 'The first request with this key is still running', retryAfter: 1 },
  key_reused: { status: 422, title: 'This key was used for another request' },
  rate_limited: { status: 429, title: 'Too many requests', retryAfter: 5 },
  unavailable: { status: 503, title: 'The backend is not available', retryAfter: 5 },
  bad_response: { status: 502, title: 'The backend gave an answer that makes no sense' },
  unsupported: { status: 501, title: 'This program does not offer that' },
  unknown: { status: 500, title: 'Something went wrong' },
};

/** The body of every error (RFC 9457), with what the widget needs to act on it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** For developers. */
  detail: string;
  code: ErrorCode;
  outcome: Outcome;
}

/** Anything that was thrown, in the words of the contract; `outcome` is for what says nothing of it itself. */
export function asLoyaltyError(error: unknown, outcome: Outcome = 'not_done'): LoyaltyError {
  if (isLoyaltyError(error) && Object.hasOwn(PROBLEMS, error.code)) return error;
  return new LoyaltyError('unknown', 'An error that is not a LoyaltyError.', { outcome, cause: error });
}

/** `status` only where a rule of HTTP is more precise than the code. */
export function problemResponse(error: LoyaltyError, status = PROBLEMS[error.code].status): Response {
  const { code, outcome } = error;
  const { title, retryAfter } = PROBLEMS[code];
  const problem: Problem = {
    type: `urn:loyalty:problem:${code}`,
    title,
    status,
    detail: detailOf(error, status),
    code,
    outcome,
  };
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  const wait = error.retryAfter ?? retryAfter;
  if (wait !== undefined) headers.set('Retry-After', String(Math.ceil(wait)));
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(problem), { status, headers });
}

/** What went wrong on the server's side can quote queries, addresses and keys: that is for its own log. */
function detailOf({ code, message }: LoyaltyError, status: number): string {
  return status < 500 ? message : `${PROBLEMS[code].title}. The gateway's onError has the cause.`;
}
