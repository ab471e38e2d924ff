/** The elements of ours that a theme has put straight into its own page. */
export declare const inlineElements: () => Element[];
/** The same, but for whether there are any; it is all that a page without them pays for. */
export declare const hasInline: () => boolean;
