import type { Hazard } from '../hazard.js';

const modal = '<dialog id="modal"><p>Choose a size</p><button id="inside">Medium</button></dialog>';

export const layers: Hazard[] = [
  { id: 'modal', what: "The page's own <dialog> shown modally", page: { body: modal }, check: 'modal', off: 'modal' },
  {
    id: 'aria-modal',
    what: 'A drawer of the theme with aria-modal="true" and a veil',
    page: {
      body: '<div id="drawer" role="dialog" aria-modal="true" hidden style="position:fixed;inset:0;z-index:999999;background:#0008"><button id="inside">Checkout</button></div>',
    },
    check: 'ariaModal',
    off: 'ariaModal',
  },
  {
    id: 'lightbox',
    what: 'A lightbox or a drawer over the whole window that says nothing of itself',
    page: {
      body: '<div id="drawer" hidden style="position:fixed;inset:0;z-index:1042;background:#0008"><button id="inside" style="position:absolute;right:20px;bottom:20px;padding:16px 32px">Checkout</button></div>',
    },
    check: 'lightbox',
    off: 'fullLayer',
  },
  {
    id: 'toaster',
    what: 'A place for toasts over the whole window, which lets clicks through, and a toast in it',
    page: {
      body: '<div style="position:fixed;inset:0;z-index:9999;pointer-events:none"><p style="position:absolute;right:0;bottom:0;width:300px;margin:0;padding:16px;background:#222;color:#fff;pointer-events:auto">Added to the cart</p></div>',
    },
    off: 'letsThrough',
  },
  {
    id: 'preloader',
    what: 'A preloader over the whole window that an animation alone takes away',
    page: {
      body: '<style>@keyframes away { to { opacity: 0; visibility: hidden } }</style><div style="position:fixed;inset:0;z-index:99999;background:#fff;animation:away 0.3s 1s forwards"></div>',
    },
    check: 'preloader',
    off: 'animations',
  },
  {
    id: 'skip-link',
    what: 'A skip link, which leaves the focus on the whole `<main>`',
    page: { body: '<main id="content" tabindex="-1" style="min-height:120vh">Coffee and tea</main>' },
    check: 'skipLink',
    off: 'skipLink',
  },
  { id: 'inert', what: 'The body made inert', page: {}, check: 'inert', off: 'inert' },
  {
    id: 'aria-hidden',
    what: 'The body hidden from screen readers while a modal is open',
    page: {},
    check: 'ariaHidden',
    off: 'ariaHidden',
  },
  {
    id: 'focus-trap',
    what: 'A focus trap that fetches focus back at every focusin',
    page: {
      body: '<div id="trap" role="dialog" aria-modal="true" hidden style="position:fixed;inset:20% 30%;background:Canvas"><button id="inside">Stay</button></div>',
    },
    check: 'focusTrap',
    off: 'focus',
  },
  {
    id: 'escape-swallowed',
    what: 'Keys swallowed at the window, on their way down and up',
    page: {
      // Not stopImmediatePropagation: a script that was at the window first can keep a key from everyone else there is.
      head: "<script>for (const isCapture of [true, false]) for (const type of ['keydown', 'keyup']) window.addEventListener(type, (event) => event.stopPropagation(), isCapture)</script>",
    },
    check: 'escape',
    off: 'escapeAtWindow',
  },
  {
    id: 'escape-topmost',
    what: 'Escape with a menu of the page open above the panel',
    page: {},
    check: 'escapeTopmost',
    off: 'topmost',
  },
  {
    id: 'scroll-lock',
    what: "A theme's scroll lock: inline overflow and padding on body",
    page: { bodyTag: 'style="overflow: hidden; padding-right: 15px"' },
    check: 'scrollLock',
    off: 'scrollLock',
  },
];
