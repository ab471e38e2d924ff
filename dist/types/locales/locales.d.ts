import type { Part } from './messages.js';
import { type Text } from './text.js';
/**
 * The text of a language, with what the views named `parts` say: region, then base, then English. Numbers and dates keep
 * the region asked for where the language is ours ("en-IE"), and follow the words where it is not. Rejects when a file
 * can't be had, and tries anew the next time.
 */
export declare function loadText(locale: string, parts?: readonly Part[]): Promise<Text>;
