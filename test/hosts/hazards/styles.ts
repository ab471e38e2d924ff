import type { Hazard } from '../hazard.js';

const css = (text: string): { head: string } => ({ head: `<style>${text}</style>` });

const rootSizes = [10, 14].map((size): Hazard => ({
  id: `root-${size}px`,
  what: `Root font size of ${size} px, so that a rem is something else`,
  page: css(`html { font-size: ${size}px }`),
  off: 'pixels',
}));

const containing = [
  'transform: translateZ(0)',
  'filter: saturate(1.01)',
  'will-change: transform',
  'contain: paint',
  'perspective: 500px',
  'backdrop-filter: blur(1px)',
  'content-visibility: auto',
].map((rule): Hazard => ({
  id: `body-${rule.split(':')[0] ?? ''}`,
  what: `Body with ${rule}, to which fixed boxes belong then`,
  page: css(`body { ${rule}; min-height: 3000px }`),
  off: 'topLayer',
}));

export const styles: Hazard[] = [
  ...rootSizes,
  {
    id: 'inherited-type',
    what: 'Type and pointer rules on html that inherit through a shadow root',
    page: css(`html, body { font: 700 20px/34px Georgia, serif; letter-spacing: .6px; word-spacing: 4px;
      text-transform: uppercase; font-feature-settings: "smcp"; cursor: crosshair; accent-color: red; caret-color: red;
      scrollbar-color: red blue; text-align: right; text-indent: 2em; white-space: nowrap; color: red; visibility: visible }`),
    off: 'reset',
  },
  {
    id: 'important-everything',
    what: 'Rules on * with !important: colour, size, spacing, radius, float, transition',
    page: css(`* { color: red !important; font-size: 31px !important; letter-spacing: 3px !important;
      border-radius: 0 !important; float: left !important; line-height: 3 !important; transition: all 3s !important;
      min-width: 30px !important; text-shadow: 1px 1px red !important }`),
    off: 'reset',
  },
  {
    id: 'empty-div',
    what: 'Empty boxes hidden: div:empty, p:empty, span:empty and :not(:has(*)):empty',
    page: css('div:empty, p:empty, span:empty, a:empty, body > :empty:not(script) { display: none }'),
    off: 'reset',
  },
  {
    id: 'reset-star',
    what: '* { margin: 0; padding: 0; box-sizing: inherit }',
    page: css(
      '* { margin: 0; padding: 0; box-sizing: inherit } body > * { display: block; position: static; width: 100% }',
    ),
    off: 'shadow',
  },
  {
    id: 'body-children-hidden',
    what: 'Children of body hidden, faded or moved by a theme that fades pages in',
    page: css('body > *:not(main):not(header) { opacity: 0; transform: translateY(200px); visibility: hidden }'),
    off: 'reset',
  },
  {
    id: 'focus-outlines',
    what: 'Outlines of its own: [tabindex]:focus and button:focus with !important',
    page: css('[tabindex]:focus { outline: 9px solid red !important } button:focus { outline: none !important }'),
    check: 'focusRing',
    off: 'shadow',
  },
  {
    id: 'layers',
    what: 'All styles in cascade layers, buttons and dialogs styled by tag',
    page: css(`@layer theme { button { all: unset; background: red; padding: 40px } dialog { width: 90vw; padding: 80px }
      section, nav { display: grid; padding: 44px } svg { width: 100%; height: 100% } }`),
    off: 'shadow',
  },
  { id: 'body-grid', what: 'Body is a grid', page: css('body { display: grid; gap: 40px }'), off: 'names' },
  {
    id: 'body-flex',
    what: 'Body is a flex box of full height',
    page: css('body { display: flex; flex-direction: column; gap: 40px; min-height: 100vh }'),
    off: 'names',
  },
  ...containing,
  {
    id: 'body-zoom',
    what: 'Body with zoom',
    page: css('body { zoom: 1.25 }'),
    // Zoomed with the page, a sheet has fewer of its pixels on a phone, and breaks its lines elsewhere.
    looksOn: ['desktop'],
    off: 'percent',
  },
  {
    id: 'z-index',
    what: 'A film over the whole page with z-index 2147483647',
    page: {
      body: '<div style="position:absolute;inset:0;z-index:2147483647;background:#0001"></div>',
    },
    off: 'topLayer',
  },
  {
    id: 'overflow-hidden',
    what: 'html and body with overflow hidden and a scroller inside, the body clipped',
    page: css(
      'html, body { overflow: hidden; height: 100% } body { clip-path: inset(0 0 40%) } main { overflow: auto; height: 70% }',
    ),
    off: 'topLayer',
  },
  {
    id: 'dark-page',
    what: 'Page with color-scheme dark and a forced dark background',
    page: css(':root { color-scheme: dark } body { background: #111; color: #eee }'),
    off: 'scheme',
  },
  {
    id: 'right-to-left',
    what: 'Page in Arabic, right to left',
    page: { html: 'lang="ar" dir="rtl"' },
    check: 'otherCorner',
    off: 'logical',
  },
  {
    id: 'hidden-names',
    what: 'Content blockers hide .widget, .popup, .banner, .toast, .social-share, #modal',
    page: css(
      '.widget,.popup,.banner,.toast,.social-share,.share,.ad,.newsletter-popup,#modal { display: none !important }',
    ),
    off: 'names',
  },
  {
    id: 'viewport-type',
    what: 'Body font without a name, sizes by viewport: font: 2vw/2 monospace',
    page: css('body { font: 2vw/2 monospace }'),
    off: 'type',
  },
];
