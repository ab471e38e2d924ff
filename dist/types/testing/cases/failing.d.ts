import { type Case } from '../case.js';
/** Reads never do anything; a write may have been done, unless the backend says that it would not even look. */
export declare const failingCases: Case[];
