/**
 * The host gives the page nothing to inherit into and nothing to override: every declaration on it is important, because
 * `all: initial !important` beats whatever is not. Typography therefore stands on the launcher. The defaults are those
 * of styles/tokens.ts. Phones that lie on their side have the same inset on both. Declarations, and the words of the lists in
 * embed.ts, openers.ts and surroundings.ts, stand in the order that compresses best.
 */
export declare const widgetStyles: string;
