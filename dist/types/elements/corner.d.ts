/**
 * How the launcher, from its place in the corner, lets both it and what else stands there be used, as a declaration: it goes
 * up, to the side where there is no room above, and out of sight where there is none there either. `also` is a selector of
 * what counts, too.
 */
export declare function roomFor(widget: HTMLElement, also: string): string;
