import { rows, textIn, type Fields } from '../reading.js';
import type { Said } from '../refusing.js';

/** `{ message, errors: [{ title, details }] }`; the first says what it was. */
export function said(body: Fields): Said {
  const [first = {}] = rows(body.errors, (error) => error);
  const words = [textIn(body, 'message'), textIn(first, 'title'), textIn(first, 'details')].filter(Boolean);
  return words.length ? { detail: words.join(' · ') } : {};
}
