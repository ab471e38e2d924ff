import type { LoadInput, LoadResult, Program } from './adapter.js';
/** The program of a backend that counts no versions, under one made of what it says; 'unchanged' where it is held. */
export declare function versioned(program: Omit<Program, 'version'>, { programVersion }: LoadInput): LoadResult['program'];
/** Tells texts apart, no more: djb2 and the length. */
export declare function digest(text: string): string;
