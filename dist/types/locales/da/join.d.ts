import type english from '../en/join.js';
declare const join: typeof english;
export default join;
