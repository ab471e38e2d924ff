export declare const referStyles: import("lit").CSSResult;
