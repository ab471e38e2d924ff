import type { RedeemInput } from '../adapter.js';
import { type Fields } from '../reading.js';
/** What redeeming an offer sends beside who redeems; refuses what the offer does not come in. */
export declare function bodyFor(offer: Fields, { variant, cart }: RedeemInput): object;
