import { textIn, type Fields } from '../reading.js';
import type { Said } from '../refusing.js';

/** Any of the forms that JSON errors have; Smile shows none of its own. */
export function said({ error, message, errors }: Fields): Said {
  const inner = typeof error === 'object' && error !== null ? (error as Fields) : {};
  const first = Array.isArray(errors) ? (errors[0] as unknown) : undefined;
  const detail = textIn(inner, 'message') ?? textIn({ message }, 'message') ?? textIn({ error }, 'error');
  return { detail: detail ?? textIn({ first }, 'first') };
}
