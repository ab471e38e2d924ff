/** Keeps a panel beside the button it was opened from; the answer lets go. Positions by CSSOM, which a CSP allows. */
export declare function anchorTo(panel: HTMLElement, anchor: Element): () => void;
