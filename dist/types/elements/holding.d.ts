/**
 * Keeps the keys typed in the fields of `host` from the theme, which may take letters for hotkeys; what browsers do for a
 * key, they do all the same. Fields of ours therefore hear of no keys either: they go by `input` and `change`.
 */
export declare function keepKeys(host: HTMLElement, signal: AbortSignal): void;
/** What a sheet over the whole screen needs of the window, until the signal. */
export declare function holdScreen(dialog: HTMLElement, signal: AbortSignal): void;
