import type { Case } from '../case.js';
export declare const birthdayCases: Case[];
