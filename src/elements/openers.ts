import type { NavigateEvent } from './events.js';

/** `path` as in a deep link, 'rewards/ID', '' or nothing for home; `opener` is what was clicked and gets the focus back in the end. */
export type Ask = (path?: string, opener?: HTMLElement) => void;

/**
 * Hears whatever on the page asks for the panel: elements that `anchors` (a selector, or '') names, marked elements and
 * deep links, a deep link in the address, and views that stand alone. One listener each for the whole page, so that what
 * a theme draws later counts too.
 */
export function hearOpeners(anchors: string, ask: Ask, signal: AbortSignal): void {
  const isOpener = (target: EventTarget): target is HTMLElement =>
    target instanceof HTMLElement && (target.matches(`:is(${anchors})`) || openedBy(target) !== undefined);

  const onClick = (event: MouseEvent): void => {
    const opener = event.composedPath().find(isOpener);
    if (!opener || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    ask(openedBy(opener), opener);
  };
  const onNavigate = (event: NavigateEvent): void => {
    event.preventDefault();
    ask(event.path);
  };
  const followHash = (): void => {
    const path = pathIn(location.hash);
    if (path !== undefined) ask(path);
  };

  document.addEventListener('click', onClick, { signal });
  document.addEventListener('loyalty-navigate', onNavigate, { signal });
  addEventListener('hashchange', followHash, { signal });
  followHash();
}

/** What an element opens by itself. */
const openedBy = (element: HTMLElement): string | undefined =>
  element.dataset.loyaltyOpen ?? pathIn(element.getAttribute('href'));

/** From `#loyalty` or `#loyalty/rewards/ID`. */
function pathIn(hash: string | null): string | undefined {
  return /^#loyalty(?:\/|$)(.*)/.exec(hash ?? '')?.[1];
}
