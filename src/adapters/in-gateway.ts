import type { AdapterEnvironment } from './adapter.js';
import { LoyaltyError } from './error.js';

/** For an adapter with a secret key: a page would show the key to everyone. Throws a LoyaltyError 'config'. */
export function refusePage(name: string, { runsIn }: Pick<AdapterEnvironment, 'runsIn'>): void {
  if (runsIn === 'gateway') return;
  throw config(`"${name}" needs a secret key, so it runs in a gateway: give the page data-adapter="http" instead.`);
}

/** An option that has to be there. `example` is what to write; throws a LoyaltyError 'config'. */
export function required(name: string, option: string, value: unknown, example: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (typeof value === 'number') return String(value);
  throw config(`"${name}" needs the option ${option}, such as ${example}.`);
}

/** Where the vendor is, without a slash at the end. A secret goes over https alone, but for a server on this machine. */
export function secretEndpoint(name: string, endpoint: unknown, usual?: string): string {
  const given = endpoint ?? usual;
  const url = typeof given === 'string' && URL.canParse(given) ? new URL(given) : undefined;
  const isLocal = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isSafe = url?.protocol === 'https:' || (isLocal && url.protocol === 'http:');
  if (url && isSafe && !url.username && !url.search) return url.origin + url.pathname.replace(/\/+$/, '');
  throw config(`"${name}" needs the option endpoint as an https address, such as ${usual ?? 'https://…'}.`);
}

/** Who asks; rejects a guest with 'unauthenticated'. */
export function signedIn({ identity }: Pick<AdapterEnvironment, 'identity'>): string {
  if (identity) return identity.subject;
  throw new LoyaltyError('unauthenticated', 'Only a signed-in shopper can do this.');
}

function config(message: string): LoyaltyError {
  return new LoyaltyError('config', message);
}
