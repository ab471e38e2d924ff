import type english from './en.js';
declare const da: typeof english;
export default da;
