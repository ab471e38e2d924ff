import type { Program, Voucher } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { Text } from '../locales/text.js';
/** What the shopper is doing with a voucher, and what came of it. */
export type Holding = ReturnType<Client['stores']['$holding']['get']>[string];
/** Where it came from; '' for a redemption whose price is not known. */
export declare function sourceWords({ source, points }: Voucher, program: Program | undefined, text: Text): string;
/** When and where it is to be used, for what takes place once. */
export declare function occasionOf({ event }: Voucher, text: Text): string[];
/** What there is to know of one that can be used, a line each. */
export declare function factsOf(voucher: Voucher, text: Text): string[];
/** Why it can no longer be used. */
export declare function stateWords({ state, order }: Voucher, text: Text): string;
/** What has just happened to it, in one sentence. */
export declare function holdingWords(holding: Holding, voucher: Voucher, program: Program | undefined, text: Text): string;
