import type english from '../en/earn.js';
declare const earn: typeof english;
export default earn;
