import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Fields } from '../reading.js';
import { type Stake } from '../sending.js';
import type { Settings } from './options.js';
export interface VendureCall extends ReadOptions {
    query: string;
    variables?: object;
    stake: Stake;
}
export type VendureApi = ReturnType<typeof createVendureApi>;
/** Calls Vendure's Shop API for whoever the shop's token, that of a Vendure session, speaks for. */
export declare function createVendureApi({ endpoint, channel }: Pick<Settings, 'endpoint' | 'channel'>, environment: AdapterEnvironment): {
    token: (signal: AbortSignal) => Promise<string | undefined>;
    /** The fields of `data`. Rejects where the token is of no session, instead of taking them for a guest. */
    ask(given: VendureCall): Promise<Fields>;
};
