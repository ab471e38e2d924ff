import './loyalty-balance.js';
import './loyalty-panel.js';
import './loyalty-tier-progress.js';
import type { LoyaltyWidget, Shopper } from './loyalty-widget.js';
/** The page's one panel and all that the launcher leaves to it; fetched when a shopper shows intent. */
export declare class PagePanel {
    #private;
    private readonly widget;
    private readonly launcher;
    constructor(widget: LoyaltyWidget, launcher: HTMLElement);
    /** Opens, goes to another view, or closes where the same opener is used again. */
    ask(view?: string, opener?: HTMLElement | undefined): Promise<void>;
    close(): void;
    refresh(): Promise<void>;
    identify(shopper: Shopper): Promise<void>;
    /** Ends the page's client. */
    destroy(): Promise<void>;
    /** Brings the elements that stand in the page itself to life. */
    startInline(): Promise<void>;
}
