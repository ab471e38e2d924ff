export declare const perksStyles: import("lit").CSSResult;
