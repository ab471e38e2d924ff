import { type Fields } from '../reading.js';
import type { Said } from '../refusing.js';
/** Any of the forms that JSON errors have; Smile shows none of its own. */
export declare function said({ error, message, errors }: Fields): Said;
