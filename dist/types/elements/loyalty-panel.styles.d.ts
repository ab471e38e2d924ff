/**
 * The widget lets the pointer through, but for a card that is open: what stands under one that fades away can be used at
 * once.
 */
export declare const panelStyles: import("lit").CSSResult;
