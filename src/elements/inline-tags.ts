/** The elements of ours that a theme has put straight into its own page. By name: a list would be paid for on every page. */
export const inlineElements = (): Element[] =>
  [...document.querySelectorAll('*')].filter((each) => /^loyalty-(?!widget)/.test(each.localName));
