import type { Words } from '../messages.js';
declare const refer: {
    referTitle: string;
    referFriend: string;
    referYou: string;
    referLink: string;
    copyLink: string;
    share: string;
    shareText: string;
    referCompleted: {
        one: string;
        other: string;
    };
    referPending: {
        one: string;
        other: string;
    };
    referUnavailable: string;
};
declare const _default: Words<typeof refer>;
export default _default;
