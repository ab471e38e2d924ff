import type { AdapterEnvironment } from './adapter.js';
import type { Answer } from './calling.js';
/** The shop's token, and asking with it: once more with a new one where the first answer is that it counts no longer. */
export declare function createSigned(environment: Pick<AdapterEnvironment, 'token'>, isRefused: (answer: Answer, token: string) => boolean): {
    current: (signal: AbortSignal) => Promise<string | undefined>;
    signed: (signal: AbortSignal, ask: (token: string | undefined) => Promise<Answer>) => Promise<Answer>;
};
