import type { Answer } from '../sending.js';
import { type MedusaApi } from './api.js';
import type { Holdings } from './book.js';
/** What an answer about accounts in `currency`, as ISO 4217, comes to. */
export declare function holdingsIn(api: MedusaApi, answer: Answer, currency: string): Promise<Holdings>;
