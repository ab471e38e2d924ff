import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LoyaltyElement } from './element.js';
import { type View } from './events.js';
import './loyalty-home.js';
/**
 * @summary The rewards panel: a card in the corner on a desktop, a sheet over the whole screen on a phone.
 * @fires loyalty-open - It has opened.
 * @fires loyalty-close - It has closed.
 * @csspart panel - the card or sheet
 * @csspart header - the bar with close and back
 * @csspart navigation - the destinations
 */
export declare class LoyaltyPanel extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        view: {
            reflect: boolean;
        };
        item: {};
        missing: {
            state: boolean;
        };
    };
    /** The view shown; set it to go there. */
    view: View;
    /** What to go to in the view: the id of a reward or of a rule. */
    item: string | undefined;
    /** The view's file could not be fetched. */
    protected missing: boolean;
    /** Told whenever it comes to the page, with a signal of its leaving. */
    connected: ((signal: AbortSignal) => void) | undefined;
    /** It was closed by a click elsewhere, where the focus now belongs. */
    isLeft: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    get isOpen(): boolean;
    /** Lets a layer of the page have the screen, or comes back after it; steals no focus in either case. */
    stand(isAside: boolean): void;
    /** Opens, or goes to another place ('rewards/ID'); beside `anchor` where one is given and the screen has room. */
    show({ path, anchor }?: {
        path?: string;
        anchor?: Element | undefined;
    }): Promise<void>;
    hide(): void;
    render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-panel': LoyaltyPanel;
    }
}
