type Definition = CustomElementConstructor & {
    version?: string;
    properties?: Record<string, object>;
};
export declare const TWO_RELEASES = "Two releases are on this page; the first is used.";
/** Without what old libraries put on every object, which Lit would take for options of a property. */
export declare const bare: <T extends object>(options: T) => T;
/**
 * Registers an element where the page has none of that name yet, so that a script on the page twice does no harm.
 * Does nothing where there are no elements (Node); says so once when the one already there is of another release.
 */
export declare function define(tag: string, element: Definition): void;
export {};
