import type { AdapterEnvironment } from './adapter.js';
import type { Answer } from './calling.js';
import { createTokens } from './tokens.js';
import { untilAborted } from './until-aborted.js';

/** The shop's token, and asking with it: once more with a new one where the first answer is that it counts no longer. */
export function createSigned(
  environment: Pick<AdapterEnvironment, 'token'>,
  isRefused: (answer: Answer, token: string) => boolean,
) {
  const tokens = createTokens(environment);

  const current = (signal: AbortSignal): Promise<string | undefined> =>
    untilAborted(signal, 'not_done', () => tokens.current(signal));

  async function signed(signal: AbortSignal, ask: (token: string | undefined) => Promise<Answer>): Promise<Answer> {
    const token = await current(signal);
    const answer = await ask(token);
    if (token === undefined || !isRefused(answer, token)) return answer;
    const fresh = await untilAborted(signal, 'not_done', () => tokens.renew(token));
    const second = await ask(fresh);
    if (fresh !== undefined && isRefused(second, fresh)) tokens.forget();
    return second;
  }

  return { current, signed };
}
