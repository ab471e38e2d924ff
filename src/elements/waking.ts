import { viewFile } from './view-files.js';
import { loaded, type Load } from './views.js';

/** Those that stand in the page as they do in the panel. */
const VIEWS = ['guest', 'earn', 'rewards', 'refer', 'vouchers', 'activity', 'perks'] as const;

/** What else may stand in a page, by tag; the rest comes with the panel. */
const INLINE: Partial<Record<string, Load>> = {
  'loyalty-join': () => import('./joining-alone.js'),
  'loyalty-cart': () => import('./loyalty-cart.js'),
  'loyalty-points-for': () => import('./loyalty-points-for.js'),
  'loyalty-after-purchase': () => import('./loyalty-after-purchase.js'),
  ...Object.fromEntries(VIEWS.map((view) => [`loyalty-${view}`, () => viewFile(view)])),
};

/** Brings the elements of ours that stand in the page to life, and those added later; another's tags are left alone. */
export function wakeInline(signal: AbortSignal): void {
  const woken = new Set<string>();
  const wake = (): void => {
    for (const { localName } of document.querySelectorAll(':not(:defined)')) {
      const load = INLINE[localName];
      if (load && !woken.has(localName)) void loaded(load);
      woken.add(localName);
    }
  };
  const added = new MutationObserver(wake);
  wake();
  added.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    added.disconnect();
  });
}
