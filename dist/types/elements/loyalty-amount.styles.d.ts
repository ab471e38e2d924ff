export declare const amountStyles: import("lit").CSSResult;
