import type english from '../en/vouchers.js';
declare const vouchers: typeof english;
export default vouchers;
