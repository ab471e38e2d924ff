import type { AdapterEnvironment, ReadOptions } from './adapter.js';
import type { Answer } from './calling.js';
import { createTokens } from './tokens.js';
import { untilAborted } from './until-aborted.js';

/** Sends with the shop's token; once more with a new one where `isExpired` says that the first was too old. */
export function createSigned(environment: Pick<AdapterEnvironment, 'token'>, isExpired: (answer: Answer) => boolean) {
  const tokens = createTokens(environment);

  return async function signed(
    { signal }: ReadOptions,
    send: (token: string | undefined) => Promise<Answer>,
  ): Promise<Answer> {
    const token = await untilAborted(signal, 'not_done', () => tokens.current(signal));
    const answer = await send(token);
    if (token === undefined || !isExpired(answer)) return answer;
    const fresh = await untilAborted(signal, 'not_done', () => tokens.renew(token));
    const second = await send(fresh);
    if (isExpired(second)) tokens.forget();
    return second;
  };
}
