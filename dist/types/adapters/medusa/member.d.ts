import type { Member } from '../adapter.js';
import type { MedusaApi } from './api.js';
import type { Book, Place } from './book.js';
/** The shopper at home. */
export declare function readMember(api: MedusaApi, book: Book, place: Place, signal: AbortSignal): Promise<Member>;
