import type english from '../en/perks.js';
declare const perks: typeof english;
export default perks;
