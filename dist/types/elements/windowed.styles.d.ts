/** Hairlines between the rows of a windowed list, as between those of any other. */
export declare const windowedStyles: import("lit").CSSResult;
