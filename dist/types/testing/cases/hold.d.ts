import type { Case } from '../case.js';
/** Points taken for the cart of this moment. */
export declare const holdCases: Case[];
