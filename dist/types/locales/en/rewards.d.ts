import type { Words } from '../messages.js';
declare const rewards: {
    rewardsTitle: string;
    rewardsEmpty: string;
    haveNow: string;
    later: string;
    over: string;
    tierRequired: string;
    limitReached: string;
    limitResets: string;
    outOfStock: string;
    notNow: string;
    ended: string;
    opens: string;
    opensForTier: string;
    opensForAll: string;
    remind: string;
    remindNamed: string;
    remindTitle: string;
    closes: string;
    left: {
        one: string;
        other: string;
    };
    limitEach: {
        one: string;
        other: string;
    };
    wish: string;
};
declare const _default: Words<typeof rewards>;
export default _default;
