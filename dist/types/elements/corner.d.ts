/**
 * Where the launcher goes from its place in the corner so that both it and what else stands there can be used, as a
 * `translate`: up, to the side where there is no room above, or out of the window where there is none there either. `also`
 * is a selector of what counts, too.
 */
export declare function roomFor(widget: HTMLElement, also: string): string;
