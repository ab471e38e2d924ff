import type { AdapterEnvironment } from '../adapters/adapter.js';
export interface SdkPortOptions {
    /** Milliseconds until a script counts as missing. */
    limit?: number;
}
/** Waits for scripts that other tags load: looks now, at each of their events, and less and less often in between. */
export declare function sdkPort({ limit }?: SdkPortOptions): NonNullable<AdapterEnvironment['sdk']>;
