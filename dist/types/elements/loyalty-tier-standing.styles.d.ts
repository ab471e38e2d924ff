export declare const standingStyles: import("lit").CSSResult;
