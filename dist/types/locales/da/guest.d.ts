import type english from '../en/guest.js';
declare const guest: typeof english;
export default guest;
