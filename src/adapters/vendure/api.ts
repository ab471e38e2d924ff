import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { sendJson } from '../json-body.js';
import { fieldsIn, fieldsOf, rows, type Fields } from '../reading.js';
import { badResponse } from '../bad-response.js';
import { refusalOf, type Answer, type Stake } from '../sending.js';
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
    return sendJson(environment, {
      method: 'POST',
      url: endpoint,
      headers,
      body: { query, variables },
      stake,
      signal,
    });
  }

  async function failure(answer: Answer, body: Fields, stake: Stake) {
    return (await import('./calls.js')).failureOf(answer, body, stake, environment.now());
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
      const { response, json } = answer;
      const body = fieldsIn({ json }, 'json');
      if (response.ok && !rows(body.errors, (error) => error).length) return dataIn(body, response, given.stake);
      throw await refusalOf(answer, given.stake, failure(answer, body, given.stake));
    },
  };
}

function isOfNoSession({ response }: Answer, token: string): boolean {
  const issued = response.headers.get(TOKEN_HEADER);
  return response.status === 401 || (issued !== null && issued !== token);
}

function dataIn({ data }: Fields, response: Response, stake: Stake): Fields {
  try {
    return fieldsOf(data, 'data');
  } catch (cause) {
    throw badResponse(response, stake, cause);
  }
}
