/** What can be shown in the panel; also the last part of a deep link, `#loyalty/earn`. */
export declare const VIEWS: readonly ["home", "earn", "rewards", "refer", "vouchers", "activity", "perks"];
export type View = (typeof VIEWS)[number];
/** A view wishes to go to another. Taken by the panel around it, else by the page's widget. */
export declare class NavigateEvent extends Event {
    readonly view: View;
    constructor(view: View);
}
/** The panel has opened or closed. */
export declare class PanelEvent extends Event {
    constructor(type: 'loyalty-open' | 'loyalty-close');
}
declare global {
    interface GlobalEventHandlersEventMap {
        'loyalty-navigate': NavigateEvent;
        'loyalty-open': PanelEvent;
        'loyalty-close': PanelEvent;
    }
}
