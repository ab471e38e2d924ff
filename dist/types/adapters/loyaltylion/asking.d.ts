import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Fields } from '../reading.js';
import { type Answer, type Stake } from '../sending.js';
export interface Asked extends ReadOptions {
    /** Below the site. */
    path: string;
    /** Makes it a POST. */
    body?: object | undefined;
    token?: string | undefined;
    stake: Stake;
}
export type Asking = ReturnType<typeof createAsking>;
/** Asks the Headless API of one site; without a token, as nobody. */
export declare function createAsking(base: string, environment: AdapterEnvironment): {
    ask({ path, body, token, stake, signal }: Asked): Promise<Answer>;
    /** An answer's fields; throws what a refusal stands for. */
    whole(answer: Answer, stake: Stake): Promise<Fields>;
    /** Of what is answered from now on; LoyaltyLion takes ISO 639-1. */
    speak(locale: string): void;
};
