import { type Text } from './text.js';
/**
 * The text of a language: region, then base, then English. Numbers and dates keep the region asked for where the
 * language is ours ("en-IE"), and follow the words where it is not.
 */
export declare function loadText(locale: string): Promise<Text>;
