import type { Messages, Part } from './messages.js';
export declare const isOurs: (language: string) => boolean;
/** What a language says everywhere or, with `part`, in some of the views. Rejects when the file can't be had. */
export declare function wordsOf(language: string, part?: Part): Promise<Partial<Messages>>;
