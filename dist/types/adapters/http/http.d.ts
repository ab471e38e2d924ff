import type { AdapterFactory } from '../adapter.js';
export interface HttpOptions {
    /** Where the gateway is: `https://…`, or a path on the page's own origin such as "/loyalty". */
    endpoint?: unknown;
}
/** Speaks the wire protocol `/v1` with a gateway. Has every method; what the backend can do, the program says. */
export declare const httpAdapter: AdapterFactory<HttpOptions>;
