import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { badResponse, errorOf, send, uncertain, type Answer, type Stake } from '../calling.js';
import { LoyaltyError, type ErrorCode, type Outcome } from '../error.js';
import { fieldsIn, fieldsOf, rows, textIn, type Fields } from '../reading.js';
import { createSigned } from '../signed.js';
import type { Settings } from './options.js';

export interface VendureCall extends ReadOptions {
  query: string;
  variables?: object;
  stake: Stake;
}

export type VendureApi = ReturnType<typeof createVendureApi>;

/** A new session's token, sent when the one that came is of none, or there was none. */
const TOKEN_HEADER = 'vendure-auth-token';

/** Of `extensions.code` in a list of errors. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  FORBIDDEN: 'unauthenticated',
  UNAUTHORIZED: 'unauthenticated',
  USER_INPUT_ERROR: 'invalid',
  BAD_USER_INPUT: 'invalid',
  ENTITY_NOT_FOUND: 'not_found',
  CHANNEL_NOT_FOUND: 'config',
  GRAPHQL_VALIDATION_FAILED: 'config',
};

/** Calls Vendure's Shop API for whoever the shop's token, that of a Vendure session, speaks for. */
export function createVendureApi(
  { endpoint, channel }: Pick<Settings, 'endpoint' | 'channel'>,
  environment: AdapterEnvironment,
) {
  const { current: token, signed } = createSigned(environment, isOfNoSession);

  function post({ query, variables, stake, signal }: VendureCall, session: string | undefined): Promise<Answer> {
    const headers = {
      ...(session !== undefined && { Authorization: `Bearer ${session}` }),
      ...(channel !== undefined && { 'vendure-token': channel }),
    };
    return send(environment, { method: 'POST', url: endpoint, headers, body: { query, variables }, stake, signal });
  }

  return {
    token,

    /** The fields of `data`. Rejects where the token is of no session, instead of taking them for a guest. */
    async ask(given: VendureCall): Promise<Fields> {
      let session: string | undefined;
      const answer = await signed(given.signal, (current) => {
        session = current;
        return post(given, current);
      });
      if (session !== undefined && isOfNoSession(answer, session)) {
        throw new LoyaltyError('token_expired', 'Vendure knows no session of this token.');
      }
      return dataOf(answer, given.stake, environment.now());
    },
  };
}

function isOfNoSession({ response }: Answer, token: string): boolean {
  const issued = response.headers.get(TOKEN_HEADER);
  return response.status === 401 || (issued !== null && issued !== token);
}

function dataOf(answer: Answer, stake: Stake, now: number): Fields {
  const { response, json } = answer;
  const body = typeof json === 'object' && json !== null ? fieldsOf(json) : {};
  const [refusal] = rows(body.errors, (error) => error);
  if (refusal) throw refused(answer, refusal, stake, now);
  if (!response.ok) throw errorOf(answer, stake, now);
  try {
    return fieldsOf(body.data, 'data');
  } catch (cause) {
    throw badResponse(response, stake, cause);
  }
}

/** Vendure takes back what it has begun when it answers with an error, but for those that it can't name. */
function refused(answer: Answer, refusal: Fields, stake: Stake, now: number): LoyaltyError {
  const known = CODES[textIn(fieldsIn(refusal, 'extensions'), 'code') ?? ''];
  const detail = textIn(refusal, 'message');
  if (!answer.response.ok) return errorOf(answer, stake, now, { code: known, detail });
  const outcome: Outcome = known ? 'not_done' : uncertain(stake);
  return new LoyaltyError(known ?? 'unavailable', detail ?? 'Vendure failed.', { outcome });
}
