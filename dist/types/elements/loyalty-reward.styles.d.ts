export declare const rewardStyles: import("lit").CSSResult;
