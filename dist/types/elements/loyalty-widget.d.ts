import { complain } from '../client/report.js';
import { languageIn } from './language.js';
import type { PagePanel } from './page-panel.js';
export { complain, languageIn };
/** What `load` fetches: `elements/page-panel.ts`. */
export interface PanelModule {
    PagePanel: typeof PagePanel;
}
/** A call made before the widget was there: `(window.loyalty ||= []).push(['open', 'earn'])`. */
export type QueuedCall = [method: 'open' | 'close' | 'refresh' | 'identify' | 'destroy' | 'on', ...input: unknown[]];
declare global {
    interface Window {
        /** The widget, for the merchant's own scripts; a queue of calls until it is there. */
        loyalty?: LoyaltyWidget | QueuedCall[];
    }
}
type Token = string | undefined;
/** A token the shop signed, or a function that gets one; `undefined` for a guest. */
export type Shopper = Token | (() => Promise<Token>);
/** Node has no HTMLElement; importing must not throw there. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * @summary The launcher in the corner, and the door to all else: without a framework, since every page view pays for it.
 * The panel is fetched when a shopper shows intent.
 * @attr adapter - a built-in adapter's name, or the address of an ES module
 * @attr endpoint - where the gateway answers
 * @attr options - what else the adapter asks for, as JSON
 * @attr token-url - where the shop's signed token comes from; prefer it to `token`
 * @attr token - the token itself, for pages that no cache keeps
 * @attr locale - BCP 47; else the page's language, else the browser's
 * @attr market - which of the program's markets
 * @attr currency - ISO 4217
 * @attr position - bottom-end (default), bottom-start, bottom-left, bottom-right, or none
 * @attr anchor - selector of the page's own buttons and links that open the panel, beside them
 * @attr cart - "event" when the page answers cart events
 * @attr join - where the shop lets people join; "event" when the page makes accounts itself
 * @attr sign-in - where the shop lets people sign in
 * @attr page - the shop's own rewards page, linked to by browsers too old for the panel
 * @attr theme - light, dark, or auto (default)
 * @fires loyalty-open - The panel has opened.
 * @fires loyalty-close - The panel has closed.
 * @csspart launcher - the button
 * @cssprop --loyalty-accent - the button's colour
 * @cssprop --loyalty-on-accent - the colour on it
 * @cssprop --loyalty-font - typeface; the page's own unless set
 * @cssprop [--loyalty-launcher-offset-x=0px] - further from the side
 * @cssprop [--loyalty-launcher-offset-y=0px] - further from the bottom
 */
export declare class LoyaltyWidget extends Base {
    #private;
    /** Fetches the panel; the entry that brings the widget says how. */
    static load: (widget: LoyaltyWidget) => Promise<PanelModule>;
    /** The launcher's word, by language. */
    static words: Readonly<Record<string, string>>;
    /** Who is shopping, once `identify` has said so. */
    shopper: [Shopper] | undefined;
    /** The tags that ask for the widget: their release, whether they were found by their name alone, and where they are from. */
    tags: [tag: HTMLScriptElement, release: string, isFound: boolean, base: URL][] | undefined;
    /** Told when the page takes the widget away; not when it is destroyed. */
    gone: (() => void) | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /**
     * Opens the panel, or goes to another view: home, earn, rewards, refer, vouchers, activity or perks. `opener` gets the
     * focus back in the end; where it was used to open the panel, it closes it.
     */
    open(view?: string, opener?: HTMLElement): Promise<void>;
    close(): Promise<void>;
    /** Asks the backend again. */
    refresh(): Promise<void>;
    /** Says who is shopping now, by a token the shop signed or a function that gets one; `undefined` for a guest. */
    identify(...shopper: [Shopper]): Promise<void>;
    /** Takes the widget and everything it added off the page. */
    destroy(): Promise<void>;
    /** Calls back for what a shopper does ('redeem', 'apply', …, or '*'); the answer ends it. */
    on(action: string, listener: (detail: unknown, action: string) => void): () => void;
    /** Carries out calls written as data, as the queue does. */
    push(...calls: QueuedCall[]): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-widget': LoyaltyWidget;
    }
}
