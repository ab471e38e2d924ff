/** `path` as in a deep link, 'rewards/ID', '' or nothing for home; `opener` is what was clicked and gets the focus back in the end. */
export type Ask = (path?: string, opener?: HTMLElement) => void;

/** How the page is listened to: before the theme, whose scripts may swallow what happens, and until this ends. */
export interface Heard {
  capture: true;
  signal: AbortSignal;
}

const OPENERS = '[href="#loyalty"],[href^="#loyalty/"],[data-loyalty-open]';

/**
 * Hears whatever on the page asks for the panel: elements that `anchors` (a selector) names, marked elements,
 * deep links, and a deep link in the address. One listener each for the whole page, so that what
 * a theme draws later counts too.
 */
export function hearOpeners(anchors: string, ask: Ask, heard: Heard): void {
  const followHash = (): void => {
    const path = pathIn(location.hash);
    if (path !== undefined) ask(path);
  };
  document.addEventListener(
    'click',
    (event) => {
      // The path ends with the document and the window, which match nothing.
      const path = event.composedPath() as HTMLElement[];
      const opener = path.find((each) => each.matches?.(`${anchors},${OPENERS}`));
      if (!opener) return;
      event.preventDefault();
      ask(opener.dataset.loyaltyOpen ?? pathIn(opener.getAttribute('href')), opener);
    },
    heard,
  );
  addEventListener('hashchange', followHash, heard);
  followHash();
}

/** From `#loyalty` or `#loyalty/rewards/ID`. */
const pathIn = (hash: string | null): string | undefined => /^#loyalty(?:\/|$)(.*)/.exec(hash ?? '')?.[1];
