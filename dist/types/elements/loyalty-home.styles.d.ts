export declare const homeStyles: import("lit").CSSResult;
