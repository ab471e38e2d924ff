import type { AdapterEnvironment } from './adapter.js';
/** For an adapter with a secret key: a page would show the key to everyone. Throws a LoyaltyError 'config'. */
export declare function refusePage(name: string, { runsIn }: Pick<AdapterEnvironment, 'runsIn'>): void;
/** An option that has to be there. `example` is what to write; throws a LoyaltyError 'config'. */
export declare function required(name: string, option: string, value: unknown, example: string): string;
/** Where the vendor is, without a slash at the end. A secret goes over https alone, but for a server on this machine. */
export declare function secretEndpoint(name: string, endpoint: unknown, usual?: string): string;
/** Who asks; rejects a guest with 'unauthenticated'. */
export declare function signedIn({ identity }: Pick<AdapterEnvironment, 'identity'>): string;
