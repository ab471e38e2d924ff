import type { Member } from '../adapter.js';
import { type Shopper } from './account.js';
import type { WholeProgram } from './program.js';
import type { Square } from './square.js';
/** The shopper at home; `reading` is on its way meanwhile. */
export declare function readMember(square: Square, shopper: Shopper, reading: Promise<WholeProgram>, signal: AbortSignal): Promise<Member>;
