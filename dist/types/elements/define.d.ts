/**
 * Registers an element where the page has none of that name yet, so that a script on the page twice does no harm.
 * Does nothing where there are no elements (Node); says so once when the one already there is of another release.
 */
export declare function define(tag: string, element: CustomElementConstructor & {
    version?: string;
}): void;
