import type { Hazard } from '../hazard.js';

const modal = '<dialog id="modal"><p>Choose a size</p><button id="inside">Medium</button></dialog>';

export const layers: Hazard[] = [
  { id: 'modal', what: "The page's own <dialog> shown modally", page: { body: modal }, check: 'modal' },
  {
    id: 'aria-modal',
    what: 'A drawer of the theme with aria-modal="true" and a veil',
    page: {
      body: '<div id="drawer" role="dialog" aria-modal="true" hidden style="position:fixed;inset:0;z-index:999999;background:#0008"><button id="inside">Checkout</button></div>',
    },
    check: 'ariaModal',
  },
  { id: 'inert', what: 'The body made inert', page: {}, check: 'inert' },
  {
    id: 'aria-hidden',
    what: 'The body hidden from screen readers while a modal is open',
    page: {},
    check: 'ariaHidden',
  },
  {
    id: 'focus-trap',
    what: 'A focus trap that fetches focus back at every focusin',
    page: {
      body: '<div id="trap" role="dialog" aria-modal="true" hidden style="position:fixed;inset:20% 30%;background:Canvas"><button id="inside">Stay</button></div>',
    },
    check: 'focusTrap',
  },
  {
    id: 'escape-swallowed',
    what: 'Escape swallowed at the window, before anybody else hears it',
    page: {
      head: "<script>window.addEventListener('keydown', (event) => { if (event.key === 'Escape') event.stopImmediatePropagation() }, true)</script>",
    },
    check: 'escape',
  },
  {
    id: 'escape-topmost',
    what: 'Escape with a menu of the page open above the panel',
    page: {},
    check: 'escapeTopmost',
  },
  {
    id: 'scroll-lock',
    what: "A theme's scroll lock: inline overflow and padding on body",
    page: { bodyTag: 'style="overflow: hidden; padding-right: 15px"' },
    why: 'Inline styles of the page are compared before and after on every page.',
  },
];
