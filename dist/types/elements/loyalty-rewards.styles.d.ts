export declare const rewardsStyles: import("lit").CSSResult;
