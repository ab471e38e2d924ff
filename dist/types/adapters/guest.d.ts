import type { Member } from './adapter.js';
/** Nobody that the backend knows. */
export declare function guest(): Member;
