/** Where joining stands. sent, exists, invalid: what the shop answered to the e-mail address. */
export type Joining = {
    step: 'no';
} | {
    step: 'pending';
} | {
    step: 'sent';
} | {
    step: 'exists';
} | {
    step: 'invalid';
} | {
    step: 'failed';
};
