import type { Heard } from './openers.js';
/**
 * Calls `look` soon after the page around has changed. A ResizeObserver answers a new target once the frame's layout is
 * done, so that `look` may measure without forcing one; nothing runs while nothing happens.
 */
export declare function watchSurroundings(look: () => void, heard: Heard): void;
/** Whether something on the page has it to itself: a modal layer, a film over the whole screen, or us put out of reach. */
export declare function isShutOut(widget: HTMLElement): boolean;
