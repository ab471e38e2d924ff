const SVG = 'http://www.w3.org/2000/svg';

/** After Lucide's gift (https://lucide.dev, ISC), in one path: every page view pays for this file. */
const GIFT =
  'M12 7v14M20 11v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-8M7.5 7a1 1 0 0 1 0-5A4.8 8 0 0 1 12 7a4.8 8 0 0 1 4.5-5 1 1 0 0 1 0 5M3 7h18v5H3z';

/** The button that opens the panel; a plain link to `page` for a browser that could not show one. */
export function createLauncher(word: string, page: string | null): HTMLElement {
  const launcher = document.createElement(page ? 'a' : 'button');
  launcher.setAttribute('part', 'launcher');
  if (page) {
    launcher.setAttribute('href', page);
  } else {
    launcher.ariaHasPopup = 'dialog';
    launcher.ariaExpanded = 'false';
  }
  launcher.append(picture(), word);
  return launcher;
}

function picture(): Element {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute('d', GIFT);
  svg.append(path);
  return svg;
}
