import type { Heard } from './openers.js';

/** Whatever may come with a change of what stands where; what is drawn in a shadow root shows in nothing else. */
const SIGNS = 'scroll click transitionend animationend focusin resize fullscreenchange';

/** Milliseconds in which any number of changes make for one look. */
const PACE = 100;

/**
 * Calls `look` soon after the page around has changed. A ResizeObserver answers a new target once the frame's layout is
 * done, so that `look` may measure without forcing one; nothing runs while nothing happens.
 */
export function watchSurroundings(look: () => void, heard: Heard): void {
  const laidOut = new ResizeObserver(look);
  let due: ReturnType<typeof setTimeout> | undefined;
  const lookAnew = (): void => {
    due = undefined;
    laidOut.disconnect();
    if (!heard.signal.aborted) laidOut.observe(document.documentElement);
  };
  const changed = (): void => {
    due ??= setTimeout(lookAnew, PACE);
  };
  const changes = new MutationObserver(changed);
  changes.observe(document, { attributes: true, childList: true, subtree: true });
  for (const sign of SIGNS.split(' ')) addEventListener(sign, changed, heard);
  heard.signal.onabort = () => {
    changes.disconnect();
    lookAnew();
  };
  lookAnew();
}

/** Whether something on the page has it to itself: a modal layer, a film over the whole screen, or us put out of reach. */
export function isShutOut(widget: HTMLElement): boolean {
  return (
    !!widget.closest('[inert],[aria-hidden=true]') ||
    [...document.querySelectorAll(':modal,[aria-modal=true]')].some(
      (layer) => !layer.querySelector('loyalty-widget') && isInSight(layer),
    )
  );
}

/** Themes keep their drawers on the page, hidden in one way or another: something of it must be where it stands. */
function isInSight(layer: Element): boolean {
  const { left, top, width, height } = layer.getBoundingClientRect();
  const there = document.elementsFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
  return there.some((each) => layer.contains(each));
}
