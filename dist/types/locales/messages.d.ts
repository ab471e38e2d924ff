import type everyday from './en.js';
import type activity from './en/activity.js';
import type cart from './en/cart.js';
import type earn from './en/earn.js';
import type guest from './en/guest.js';
import type join from './en/join.js';
import type order from './en/order.js';
import type perks from './en/perks.js';
import type redeem from './en/redeem.js';
import type refer from './en/refer.js';
import type rewards from './en/rewards.js';
import type vouchers from './en/vouchers.js';
/** A sentence with `{names}` to fill in, or one a plural category, chosen by `count`. */
export type Message = string | ({
    other: string;
} & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>);
/** What another language has to say as well: English is the type of all. */
export type Words<English> = {
    [Key in keyof English]: Message;
};
/** What single views say, fetched with them. */
export interface Parts {
    activity: typeof activity;
    cart: typeof cart;
    earn: typeof earn;
    guest: typeof guest;
    join: typeof join;
    order: typeof order;
    perks: typeof perks;
    redeem: typeof redeem;
    refer: typeof refer;
    rewards: typeof rewards;
    vouchers: typeof vouchers;
}
export type Part = keyof Parts;
type KeysOf<Union> = Union extends unknown ? keyof Union : never;
/** All that can be said. */
export type Messages = Record<keyof typeof everyday | KeysOf<Parts[Part]>, Message>;
export {};
