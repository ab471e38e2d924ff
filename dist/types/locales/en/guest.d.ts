import type { Words } from '../messages.js';
declare const guest: {
    guestTitle: string;
    guestLead: string;
    guestEarn: string;
    guestGet: string;
    candidateTitle: string;
};
declare const _default: Words<typeof guest>;
export default _default;
