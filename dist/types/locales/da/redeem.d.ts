import type english from '../en/redeem.js';
declare const redeem: typeof english;
export default redeem;
