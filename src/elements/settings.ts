import { complain } from '../client/report.js';
import { TWO_RELEASES } from './define.js';
import type { LoyaltyWidget } from './loyalty-widget.js';

/** They decide whom a shopper's token goes to. */
const ADDRESSES = ['adapter', 'endpoint', 'token-url'];
const OTHERS = ['options', 'token', 'market', 'currency', 'cart', 'join', 'sign-in'];

/** Selectors of the merchant's. */
const SELECTORS = ['anchor', 'avoid'];

/** Gives the widget what its tags say besides what the launcher goes by; the first to say something is believed. */
export function readTags(widget: LoyaltyWidget): void {
  const { tags = [] } = widget;
  for (const [tag, release, isFound, base] of tags) {
    if (release !== tags[0]?.[1]) complain('config', TWO_RELEASES);
    for (const name of [...ADDRESSES, ...OTHERS]) {
      const value = tag.getAttribute(`data-${name}`) ?? new URL(tag.src || location.href).searchParams.get(name);
      if (value === null || widget.hasAttribute(name)) continue;
      // A tag found by its name may have been written by anyone who can put text on the page.
      const isForeign = isFound && ![location.origin, base.origin].includes(originOf(value));
      if (isForeign && ADDRESSES.includes(name)) complain('config', `data-${name} is on a foreign origin.`);
      else widget.setAttribute(name, value);
    }
  }
}

/** Tells of what the launcher could make nothing of, and passed over. */
export function checkSettings(widget: LoyaltyWidget): void {
  for (const name of SELECTORS) {
    const selector = widget.getAttribute(name);
    if (selector && !CSS.supports(`selector(:is(${selector}))`)) {
      complain('config', `data-${name} is not a CSS selector: ${selector}`);
    }
  }
  if (window.loyalty && !(window.loyalty instanceof Element)) {
    complain('config', 'window.loyalty is not ours.');
  }
}

/** '' for what is no address; URL() would throw. */
function originOf(address: string): string {
  return Object.assign(document.createElement('a'), { href: address }).origin;
}
