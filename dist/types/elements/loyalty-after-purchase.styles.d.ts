export declare const afterPurchaseStyles: import("lit").CSSResult;
