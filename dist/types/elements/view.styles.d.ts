/** The rhythm all views share: 4 px grid, one gutter, hairlines instead of boxes. */
export declare const viewStyles: import("lit").CSSResult;
