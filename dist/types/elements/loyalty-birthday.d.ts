import { PageEvent } from '../host/events.js';
import { LoyaltyElement } from './element.js';
/**
 * @summary Asks for day and month of a birthday, in the order of the shopper's language.
 * @fires loyalty-birthday - A date was given; `birthday` is it.
 */
export declare class LoyaltyBirthday extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static words: readonly ['earn'];
    static properties: {
        busy: {
            type: BooleanConstructor;
        };
        day: {
            state: boolean;
        };
        month: {
            state: boolean;
        };
    };
    private day;
    private month;
    /** On its way: can't be given again now. */
    busy: boolean;
    /** To the first of its fields. */
    focus(options?: FocusOptions): void;
    render(): unknown;
}
/** The shopper has told when their birthday is. */
export declare class BirthdayEvent extends PageEvent {
    readonly birthday: {
        month: number;
        day: number;
    };
    constructor(birthday: {
        month: number;
        day: number;
    });
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-birthday': LoyaltyBirthday;
    }
}
