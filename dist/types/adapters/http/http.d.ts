import { type AdapterFactory, type LoadInput } from '../adapter.js';
export interface HttpOptions {
    /** Where the gateway is: `https://…`, or a path on the page's own origin such as "/loyalty". */
    endpoint?: unknown;
}
/** Asked by whoever got an answer that no gateway gives. */
export declare const WHICH_GATEWAY = "Does data-endpoint name the gateway?";
/** Speaks the wire protocol `/v1` with a gateway. Has every method; what the backend can do, the program says. */
export declare const httpAdapter: AdapterFactory<HttpOptions>;
/** In which market and words an answer is wanted. */
export declare function placeOf({ locale, market, currency }: Pick<LoadInput, 'locale' | 'market' | 'currency'>): {
    locale: string;
    market: string | undefined;
    currency: string | undefined;
};
