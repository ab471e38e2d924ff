import { type LitElement, type ReactiveController } from 'lit';
/**
 * Draws long lists with only the rows near the view in the page: a group of rows out of sight is an empty list of the same
 * height. Also tells when the end comes near. Everything is seen by one IntersectionObserver, so scrolling runs no code.
 */
export declare class Windowed<T> implements ReactiveController {
    #private;
    private readonly host;
    private readonly key;
    private readonly atEnd?;
    /** `atEnd` is called when the element with the attribute `data-end` comes near, and after updates while it is. */
    constructor(host: LitElement, key: (item: T) => string, atEnd?: (() => void) | undefined);
    hostConnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** The list; `name` tells it from other lists of the same host, `row` draws what is inside an item. */
    list(name: string, items: readonly T[], row: (item: T) => unknown): HTMLElement;
    /** The item's element, brought into the page where it was out of sight; undefined where it is in no list. */
    reveal(key: string): Promise<HTMLElement | undefined>;
    /** The item's element, if it is in the page. */
    find(key: string): HTMLElement | undefined;
    /** Which item an element stands in. */
    keyOf(element: Element): string | undefined;
}
