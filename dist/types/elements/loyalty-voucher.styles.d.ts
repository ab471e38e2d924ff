export declare const voucherStyles: import("lit").CSSResult;
