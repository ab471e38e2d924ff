export declare const vouchersStyles: import("lit").CSSResult;
