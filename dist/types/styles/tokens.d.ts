/**
 * Every colour, size and font a merchant may set, as `--loyalty-*` on any ancestor. Elements read the private `--_*`
 * only, so that each default stands here once. Lengths are px: a theme's root font size must not scale the widget.
 */
export declare const tokens: import("lit").CSSResult;
