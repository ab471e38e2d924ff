export declare const activityStyles: import("lit").CSSResult;
