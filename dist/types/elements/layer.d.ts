export interface Layer {
    /** What is shown, in the panel's shadow root. */
    dialog: HTMLDialogElement;
    /** All that is ours: the panel, or the widget around it. */
    host: HTMLElement;
    /** Whether the page has a layer of its own over us. */
    isCovered(): boolean;
    /** A shopper wants it gone: by Escape, or by going on beside it. */
    close(how: 'escape' | 'outside'): void;
}
/**
 * Keeps Escape and clicks beside it for an open panel where it is topmost. Listens at the window, before the theme, whose
 * scripts may swallow events.
 */
export declare function holdLayer(layer: Layer, signal: AbortSignal): void;
