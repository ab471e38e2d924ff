import type { Case } from '../case.js';
/** One bad row never costs the good ones, and what nobody has heard of is a plain row. */
export declare const spoiltCases: Case[];
