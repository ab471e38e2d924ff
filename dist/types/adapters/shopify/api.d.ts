import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Fields } from '../reading.js';
export type CustomerApi = ReturnType<typeof createCustomerApi>;
/** The Customer Account API at `endpoint`, as the customer whose access token is the shop's token. */
export declare function createCustomerApi(endpoint: string, environment: AdapterEnvironment): {
    isSignedIn: ({ signal }: ReadOptions) => Promise<boolean>;
    /** The customer's fields, as far as the query asks for them. */
    ask(query: string, variables: object, { signal }: ReadOptions): Promise<Fields>;
};
