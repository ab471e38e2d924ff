import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Fields } from '../reading.js';
import { type Answer, type Stake } from '../sending.js';
import type { Settings } from './options.js';
export interface MedusaCall extends ReadOptions {
    method?: 'GET' | 'POST' | 'DELETE';
    /** Below /store. */
    path: string;
    query?: Record<string, string>;
    body?: object;
    stake: Stake;
}
export type MedusaApi = ReturnType<typeof createMedusaApi>;
/** Calls Medusa's store API for whoever the shop's token, a customer's JWT, speaks for. */
export declare function createMedusaApi({ endpoint, publishableKey }: Pick<Settings, 'endpoint' | 'publishableKey'>, environment: AdapterEnvironment): {
    token: (signal: AbortSignal) => Promise<string | undefined>;
    call: (given: MedusaCall) => Promise<Answer>;
    whole: (answer: Answer, stake: Stake) => Promise<Fields>;
    /** What is found under `name` in the answer. */
    ask(given: MedusaCall, name: string): Promise<Fields>;
};
/** Medusa itself had an answer: a route that is not there is answered by its web server, in HTML. */
export declare function isMedusas({ json }: Answer): boolean;
