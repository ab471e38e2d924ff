/** What can be shown in the panel; also the last part of a deep link, `#loyalty/earn`. */
export const VIEWS = ['home', 'earn', 'rewards', 'refer', 'vouchers', 'activity', 'perks'] as const;
export type View = (typeof VIEWS)[number];

/** A view wishes to go to another. Taken by the panel around it, else by the page's widget. */
export class NavigateEvent extends Event {
  constructor(readonly view: View) {
    super('loyalty-navigate', { bubbles: true, composed: true, cancelable: true });
  }
}

/** The panel has opened or closed. */
export class PanelEvent extends Event {
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
