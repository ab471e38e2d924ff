export declare const rewardKind: import("./check.js").Check;
export declare const earningKind: import("./check.js").Check;
export declare const activityKind: import("./check.js").Check;
export declare const reason: import("./check.js").Check;
export declare const memberState: import("./check.js").Check;
export declare const voucherState: import("./check.js").Check;
export declare const voucherSource: import("./check.js").Check;
export declare const measure: import("./check.js").Check;
