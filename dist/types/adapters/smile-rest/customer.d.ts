import type { Birthday, Member, MemberState, PointsBalance, Tier } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Smile } from './smile-rest.js';
export interface Customer {
    id: string;
    state: Exclude<MemberState, 'guest'>;
    name?: string;
    points: PointsBalance;
    birthday?: Birthday;
    referral?: string;
    /** As Smile has it. */
    vip: Fields;
}
/** undefined for someone whom Smile doesn't know. */
export declare function findCustomer(smile: Smile, subject: string, signal: AbortSignal): Promise<Customer | undefined>;
/** undefined where there is none. */
export declare function customerById(smile: Smile, id: string, signal: AbortSignal): Promise<Customer | undefined>;
/** Who the member is, and where they stand in the tiers. */
export declare function memberOf({ id, state, name, points, birthday, referral, vip }: Customer, tiers: readonly Tier[], smile: Smile): Pick<Member, 'state' | 'id' | 'points'> & Partial<Member>;
