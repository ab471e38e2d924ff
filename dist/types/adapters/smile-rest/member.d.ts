import type { Member } from '../adapter.js';
import type { WholeProgram } from './program.js';
import type { Smile } from './smile-rest.js';
/** The shopper at home; `reading` is on its way meanwhile. */
export declare function readMember(smile: Smile, subject: string, reading: Promise<WholeProgram>, signal: AbortSignal): Promise<Member>;
