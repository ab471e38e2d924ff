import type { NavigateEvent } from './events.js';

/** `view` as in a deep link, '' or nothing for home; `opener` is what was clicked and gets the focus back in the end. */
export type Ask = (view?: string, opener?: HTMLElement) => void;

/**
 * Hears whatever on the page asks for the panel: elements that `anchors` (a selector, or '') names, marked elements and
 * deep links, a deep link in the address, and views that stand alone. One listener each for the whole page, so that what
 * a theme draws later counts too.
 */
export function hearOpeners(anchors: string, ask: Ask, signal: AbortSignal): void {
  const openers = `:is([data-loyalty-open],${anchors})`;
  const isOpener = (target: EventTarget): target is HTMLElement =>
    target instanceof HTMLElement && (target.matches(openers) || viewIn(target.getAttribute('href')) !== undefined);

  const onClick = (event: MouseEvent): void => {
    const opener = event.composedPath().find(isOpener);
    if (!opener || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    ask(opener.dataset.loyaltyOpen ?? viewIn(opener.getAttribute('href')), opener);
  };
  const onNavigate = (event: NavigateEvent): void => {
    event.preventDefault();
    ask(event.view);
  };
  const followHash = (): void => {
    const view = viewIn(location.hash);
    if (view !== undefined) ask(view);
  };

  document.addEventListener('click', onClick, { signal });
  document.addEventListener('loyalty-navigate', onNavigate, { signal });
  addEventListener('hashchange', followHash, { signal });
  followHash();
}

/** From `#loyalty` or `#loyalty/earn`. */
function viewIn(hash: string | null): string | undefined {
  return /^#loyalty(?:\/|$)(.*)/.exec(hash ?? '')?.[1];
}
