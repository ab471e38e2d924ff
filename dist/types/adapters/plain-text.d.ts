/**
 * Reads the text out of HTML that a backend puts into its JSON, such as `The minimum is <b>&#36;50</b>`. Without the
 * DOM: adapters have none, and a page under Trusted Types parses no HTML for anybody.
 */
/** Tags are dropped and references resolved, once; a reference that nobody knows stays as it is written. */
export declare function plainText(html: string): string;
