/**
 * Copies text to the clipboard; tells whether it is there. Call it straight from the click: the write starts before
 * anything is awaited, because browsers allow it only within the gesture.
 */
export declare function copyText(text: string): Promise<boolean>;
