import type { Identity, TokenOptions } from './identity.js';
import { lazily } from './lazily.js';

/** The page's identity, fetched only where there is somebody to identify: other pages do not pay for it. */
export function lazyIdentity(options: TokenOptions): Identity {
  let named = Boolean(options.token ?? options.tokenUrl ?? options.getToken);
  const identity = lazily(async () => (await import('./identity.js')).createIdentity(options));
  return {
    token: async (request) => (named ? (await identity()).token(request) : undefined),
    subject: async () => (named ? (await identity()).subject() : undefined),
    async use(getToken) {
      named = true;
      await (await identity()).use(getToken);
    },
  };
}
