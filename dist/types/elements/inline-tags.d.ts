/** Selects the elements that a theme may put straight into its own pages. */
export declare const INLINE_TAGS: string;
