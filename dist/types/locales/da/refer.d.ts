import type english from '../en/refer.js';
declare const refer: typeof english;
export default refer;
