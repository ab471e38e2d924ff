/** Whether it is one of ours that a theme has put straight into its own page. By name: a list would be paid for on every page. */
export declare const isInline: ({ localName }: Element) => boolean;
export declare const inlineElements: () => Element[];
