import type { Said } from '../refusing.js';
import { type Fields } from '../reading.js';
/** `{ code, key, message, details, request_id }`: the key says what it was. */
export declare function said(body: Fields): Said;
