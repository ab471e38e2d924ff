import { PageEvent } from '../host/events.js';
/** What can be shown in the panel; also the first part of a deep link's path, `#loyalty/earn`. */
export declare const VIEWS: readonly ['home', 'earn', 'rewards', 'refer', 'vouchers', 'activity', 'perks'];
export type View = (typeof VIEWS)[number];
/** A view, and what to go to in it: the id of a reward or of a rule. */
export interface Place {
    view: View;
    item?: string | undefined;
}
/** As in a deep link: 'earn', 'rewards/free-shipping'. */
export declare function pathTo({ view, item }: Place): string;
/** A view wishes to go to another. Taken by the panel around it, else by the page's widget. */
export declare class NavigateEvent extends PageEvent implements Place {
    readonly view: View;
    readonly item?: string | undefined;
    constructor(view: View, item?: string | undefined);
    get path(): string;
}
/** The panel has opened or closed. */
export declare class PanelEvent extends PageEvent {
    constructor(type: 'loyalty-open' | 'loyalty-close');
}
declare global {
    interface GlobalEventHandlersEventMap {
        'loyalty-navigate': NavigateEvent;
        'loyalty-open': PanelEvent;
        'loyalty-close': PanelEvent;
    }
}
