/**
 * What a backend says, made safe: one bad row of a list is left out, an unknown kind becomes a plain one, a field that
 * only adorns is dropped when it makes no sense, and what nobody can do without is a LoyaltyError 'bad_response' that
 * names it. What it received is not quoted: it can be private, and consoles are recorded.
 */

import type { LoadResult } from '../adapter.js';
import { member } from './schema-member.js';
import { oneOf, shape, type Read } from './schema-parts.js';
import { program } from './schema-program.js';

const unchanged = oneOf(['unchanged']);

export const parseLoad: Read<LoadResult> = shape({
  program: (value) => (value === 'unchanged' ? unchanged(value) : program(value)),
  member,
});
