import { type Fields } from '../reading.js';
import type { Said } from '../refusing.js';
/** `{ message, errors: [{ title, details }] }`; the first says what it was. */
export declare function said(body: Fields): Said;
