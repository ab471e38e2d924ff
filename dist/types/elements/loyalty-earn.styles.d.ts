export declare const earnStyles: import("lit").CSSResult;
