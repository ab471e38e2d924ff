import type { Said } from '../refusing.js';
import { type Fields } from '../reading.js';
/** `{ errors: [{ category, code, detail, field }] }`; the first says what it was. */
export declare function said({ errors }: Fields): Said;
