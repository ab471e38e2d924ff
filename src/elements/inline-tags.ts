/** Whether it is one of ours that a theme has put straight into its own page. By name: a list would be paid for on every page. */
export const isInline = ({ localName }: Element): boolean => /^loyalty-(?!widget)/.test(localName);

export const inlineElements = (): Element[] => [...document.querySelectorAll('*')].filter(isInline);
