import type { Member } from '../adapter.js';
import { type Card } from './card.js';
import type { Catalogue, WholeProgram } from './program.js';
import type { Voucherify } from './voucherify.js';
/** The shopper at home; `reading` is on its way meanwhile. */
export declare function readMember(voucherify: Voucherify, subject: string, reading: Promise<WholeProgram>, signal: AbortSignal): Promise<Member>;
export declare function availabilityOf({ rewards, gone }: Catalogue, { points }: Card): Member['availability'];
