/** The button that opens the panel; a plain link to `page` for a browser that could not show one. */
export declare function createLauncher(word: string, page: string | null): HTMLElement;
