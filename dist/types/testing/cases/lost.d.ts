import { type Case } from '../case.js';
/** The answer is lost after the backend did it, or the request before it arrived: the page can't tell them apart. */
export declare const lostCases: Case[];
