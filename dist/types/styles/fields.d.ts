/** Fields of a form. Text of 16 px, since phones zoom in on anything smaller. */
export declare const fields: import("lit").CSSResult;
