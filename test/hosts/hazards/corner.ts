import type { Hazard } from '../hazard.js';

const late = (html: string, after = 300): string =>
  `<script>addEventListener('load', () => setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)}), ${String(after)}))</script>`;

const bar = (inner: string, style = ''): string =>
  `<div id="occupant" style="position:fixed;inset:auto 0 0;z-index:99999;padding:16px;background:#222;color:#fff;display:flex;justify-content:flex-end;gap:12px;${style}">${inner}</div>`;

const control = (name: string): string => `<button id="control" style="padding:12px 20px">${name}</button>`;

const occupied = (id: string, what: string, html: string): Hazard[] => [
  { id, what, page: { body: html }, check: 'keepsClear', off: 'corner' },
  {
    id: `${id}-late`,
    what: `${what}, which comes late`,
    page: { body: late(html) },
    check: 'keepsClear',
    off: 'changes',
  },
];

export const corner: Hazard[] = [
  ...occupied('cookie-bar', 'A cookie bar across the bottom', bar(`We use cookies. ${control('Accept')}`)),
  ...occupied(
    'chat-bubble',
    'A chat bubble in the corner',
    `<button id="control" style="position:fixed;right:20px;bottom:20px;width:60px;height:60px;border-radius:50%;z-index:2147483000">Chat</button>`,
  ),
  ...occupied(
    'sticky-cart',
    'A sticky add-to-cart bar',
    bar(`Coffee 1, 12.00 ${control('Add to cart')}`, 'height:64px;padding:8px 16px'),
  ),
  {
    id: 'cookie-bar-slides',
    what: 'A cookie bar that slides in by an animation alone',
    page: {
      head: '<style>@keyframes slide { from { transform: translateY(100%) } }</style>',
      body: late(bar(`We use cookies. ${control('Accept')}`, 'animation:slide 0.8s cubic-bezier(0.9, 0, 1, 1);')),
    },
    check: 'keepsClear',
    off: 'animations',
  },
  {
    id: 'handheld-bar',
    what: 'A bar of icons at the bottom of phones only',
    page: {
      head: '<style>#occupant { display: none } @media (max-width: 600px) { #occupant { display: flex } }</style>',
      body: '<nav id="occupant" style="position:fixed;inset:auto 0 0;height:56px;background:#eee;z-index:900"><button id="control" style="flex:1">Account</button></nav>',
    },
    check: 'keepsClearOnPhone',
    off: 'corner',
  },
  {
    id: 'scroll-up',
    what: 'A scroll-up button that shows after scrolling',
    page: {
      body: `<button id="control" hidden style="position:fixed;right:24px;bottom:24px;width:44px;height:44px;z-index:999">Up</button>
<script>addEventListener('scroll', () => { document.getElementById('control').hidden = scrollY < 200 })</script>`,
    },
    check: 'scrollUp',
    off: 'corner',
  },
  {
    id: 'store-notice',
    what: 'A store notice fixed to the bottom, that can be dismissed',
    page: {
      body: `<p id="occupant" style="position:fixed;inset:auto 0 0;margin:0;padding:1em;font:16px Arial,sans-serif;background:#a46497;color:#fff;z-index:99998">Demo store. <a id="control" href="#x" onclick="event.preventDefault();this.parentElement.remove()">Dismiss</a></p>`,
    },
    check: 'keepsClear',
    off: 'corner',
  },
];
