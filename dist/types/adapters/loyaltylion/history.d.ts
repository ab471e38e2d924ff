import type { Activity } from '../adapter.js';
import { type Fields } from '../reading.js';
/** The latest that LoyaltyLion tells of, newest first. */
export declare function historyOf(customer: Fields): Activity[];
