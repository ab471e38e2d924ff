export declare const joinStyles: import("lit").CSSResult;
