import type { Case } from '../case.js';
/** Money is in the currency asked for, or not there; nothing is ever converted. */
export declare const marketCases: Case[];
