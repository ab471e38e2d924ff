import { LoyaltyError } from './error.js';

/**
 * The address that `data-endpoint` gives, without a slash at its end: `https://…`, or a path on the page's own origin.
 * Throws a LoyaltyError 'config' for anything else. `what` is for the error, e.g. "the gateway".
 */
export function endpointUrl(endpoint: unknown, what: string, example: string): string {
  const url = typeof endpoint === 'string' ? resolve(endpoint.trim()) : undefined;
  if (url && !url.username && !url.password) return url.origin + url.pathname.replace(/\/+$/, '');
  const given = typeof endpoint === 'string' ? `data-endpoint="${endpoint}" is no address` : 'data-endpoint is missing';
  const fix = `name ${what} as "https://…" or by a path of this site, such as "${example}".`;
  throw new LoyaltyError('config', `${given}: ${fix}`);
}

/** A path belongs to the page's origin, not to its `<base href>`, which may be a CDN that must not see the token. */
function resolve(endpoint: string): URL | undefined {
  const isPath = /^\/(?![/\\])/.test(endpoint);
  const origin = isPath ? globalThis.location?.origin : undefined;
  const isAddress = isPath || /^https?:\/\//i.test(endpoint);
  return isAddress && URL.canParse(endpoint, origin) ? new URL(endpoint, origin) : undefined;
}
