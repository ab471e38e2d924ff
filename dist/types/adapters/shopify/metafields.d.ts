/** The program and the member as a merchant's app keeps them in metafields: JSON in the contract's own form. */
import type { Capability, Member, Program } from '../adapter.js';
import type { Fields } from '../reading.js';
/** What a metafield may say. It says nothing of what can be done: that is this adapter's to know. */
export declare function programIn(json: Fields, capabilities: Capability[]): Program | undefined;
/** All that is known of a customer beside their name; the vouchers in full, for paging. */
export declare function memberIn(json: Fields): Omit<Member, 'state'> & Partial<Pick<Member, 'state'>>;
