import type { Words } from '../messages.js';
declare const join: {
    joinEmail: string;
    joinTerms: string;
    joinTermsLink: string;
    joinNews: string;
    joinInvalid: string;
    joinFailed: string;
    joinSent: string;
    joinExists: string;
    joinOther: string;
    member: string;
};
declare const _default: Words<typeof join>;
export default _default;
