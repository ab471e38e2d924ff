export declare const cartStyles: import("lit").CSSResult;
