/** `path` as in a deep link, 'rewards/ID', '' or nothing for home; `opener` is what was clicked and gets the focus back in the end. */
export type Ask = (path?: string, opener?: HTMLElement) => void;
/** How the page is listened to: before the theme, whose scripts may swallow what happens, and until this ends. */
export interface Heard {
    capture: true;
    signal: AbortSignal;
}
/**
 * Hears whatever on the page asks for the panel: elements that `anchors` (a selector) names, marked elements,
 * deep links, and a deep link in the address. One listener each for the whole page, so that what
 * a theme draws later counts too.
 */
export declare function hearOpeners(anchors: string, ask: Ask, heard: Heard): void;
