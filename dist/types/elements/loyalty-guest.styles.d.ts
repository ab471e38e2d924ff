export declare const guestStyles: import("lit").CSSResult;
