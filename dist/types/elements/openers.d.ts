/** `path` as in a deep link, 'rewards/ID', '' or nothing for home; `opener` is what was clicked and gets the focus back in the end. */
export type Ask = (path?: string, opener?: HTMLElement) => void;
/**
 * Hears whatever on the page asks for the panel: elements that `anchors` (a selector, or '') names, marked elements and
 * deep links, a deep link in the address, and views that stand alone. One listener each for the whole page, so that what
 * a theme draws later counts too.
 */
export declare function hearOpeners(anchors: string, ask: Ask, signal: AbortSignal): void;
