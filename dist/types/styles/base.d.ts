/** What every element starts from: nothing inherited from the theme but what the tokens let in. */
export declare const base: import("lit").CSSResult;
/** Buttons: `primary` once a view, `quiet` beside it, `link` in running text, `row` for a whole line. */
export declare const buttons: import("lit").CSSResult;
