import { PageEvent } from '../host/events.js';

/** What can be shown in the panel; also the first part of a deep link's path, `#loyalty/earn`. */
export const VIEWS = ['home', 'earn', 'rewards', 'refer', 'vouchers', 'activity', 'perks'] as const;
export type View = (typeof VIEWS)[number];

/** A view, and what to go to in it: the id of a reward or of a rule. */
export interface Place {
  view: View;
  item?: string | undefined;
}

/** As in a deep link: 'earn', 'rewards/free-shipping'. */
export function pathTo({ view, item }: Place): string {
  return item ? `${view}/${encodeURIComponent(item)}` : view;
}

/** A view wishes to go to another. Taken by the panel around it, else by the page's widget. */
export class NavigateEvent extends PageEvent implements Place {
  constructor(
    readonly view: View,
    readonly item?: string,
  ) {
    super('loyalty-navigate', { bubbles: true, composed: true, cancelable: true });
  }

  get path(): string {
    return pathTo(this);
  }
}

/** The panel has opened or closed. */
export class PanelEvent extends PageEvent {
  constructor(type: 'loyalty-open' | 'loyalty-close') {
    super(type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-navigate': NavigateEvent;
    'loyalty-open': PanelEvent;
    'loyalty-close': PanelEvent;
  }
}
