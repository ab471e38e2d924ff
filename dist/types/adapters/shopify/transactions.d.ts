import type { Activity, Page } from '../adapter.js';
import { type Fields } from '../reading.js';
export declare function transactionsIn(customer: Fields, currency: string): Page<Activity>;
