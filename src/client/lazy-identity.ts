import { LoyaltyError } from '../adapters/error.js';
import type { Identity, TokenOptions } from './identity.js';

/** The page's identity, fetched only where there is somebody to identify: other pages do not pay for it. */
export function lazyIdentity(options: TokenOptions): Identity {
  let named = Boolean(options.token ?? options.tokenUrl ?? options.getToken);
  let made: Promise<Identity> | undefined;
  const identity = (): Promise<Identity> =>
    (made ??= import('./identity.js').then(
      ({ createIdentity }) => createIdentity(options),
      (cause: unknown) => {
        made = undefined;
        throw new LoyaltyError('unavailable', `A file of the widget could not be fetched: ${String(cause)}`, { cause });
      },
    ));
  return {
    token: async (request) => (named ? (await identity()).token(request) : undefined),
    subject: async () => (named ? (await identity()).subject() : undefined),
    async use(getToken) {
      named = true;
      await (await identity()).use(getToken);
    },
  };
}
