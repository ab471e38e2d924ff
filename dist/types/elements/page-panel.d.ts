import './loyalty-balance.js';
import './loyalty-panel.js';
import './loyalty-tier-progress.js';
import type { LoyaltyWidget, Shopper } from './loyalty-widget.js';
/** The page's one panel and all that the launcher leaves to it; fetched when a shopper shows intent. */
export declare class PagePanel {
    #private;
    private readonly widget;
    constructor(widget: LoyaltyWidget);
    private get launcher();
    /** What the launcher found on its look around: whether it has to stand aside, and where it went in its corner. */
    stand(): void;
    /** Opens, goes to another place, or closes where the same opener is used again. */
    ask(path?: string, opener?: HTMLElement | undefined): Promise<void>;
    close(): void;
    refresh(): Promise<void>;
    identify(shopper: Shopper): Promise<void>;
    /** Ends the page's client. Elements that stand in the page keep what they show, and take the next client. */
    destroy(): Promise<void>;
    /** What a page wants before a shopper does: elements of ours in the page itself, or going on after signing in. */
    start(): Promise<void>;
}
