/** By name: a list would be paid for on every page. */
const isInline = ({ localName }: Element): boolean => /^loyalty-(?!widget)/.test(localName);

/** The elements of ours that a theme has put straight into its own page. */
export const inlineElements = (): Element[] => [...document.querySelectorAll('*')].filter(isInline);

/** The same, but for whether there are any; it is all that a page without them pays for. */
export const hasInline = (): boolean => [...document.querySelectorAll('*')].some(isInline);
