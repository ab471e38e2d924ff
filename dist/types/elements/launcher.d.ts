/** The button that opens the panel; a plain link to `page`, where one is named, for a browser that could not. */
export declare function createLauncher(word: string, page: string): HTMLElement;
