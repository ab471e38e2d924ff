export declare const redeemStyles: import("lit").CSSResult;
