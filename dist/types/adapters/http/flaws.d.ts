import { type Flaw } from './schema-parts.js';
/** "member.points.owed should be an integer of 0 or more." What was found is not quoted: it can be private. */
export declare function wordsOf({ path, by, found }: Flaw): string;
