import type { Money, UnitName } from '../adapters/adapter.js';
import type { Messages } from './messages.js';
/** Words, numbers and dates of one language. */
export interface Text {
    /** BCP 47, as it resolved. */
    readonly locale: string;
    readonly direction: 'ltr' | 'rtl';
    /** The message, with `{name}` filled in; `count` chooses the plural. */
    t(key: keyof Messages, values?: Readonly<Record<string, string | number>>): string;
    /** An integer of the smallest unit, shown with `decimals` digits after the separator. */
    number(value: number, decimals?: number): string;
    /** "380 Beans". */
    points(value: number, unit: PointsUnit | undefined): string;
    /** "Beans", as it stands beside this number. */
    unit(value: number, unit: PointsUnit | undefined): string;
    money(amount: Money): string;
    date(at: string): string;
    time(at: number): string;
    /** By the shopper's calendar "today", "tomorrow", "in 6 days", then a date; `most` is how many days are counted. */
    until(at: string, now: number, most?: number): string;
}
export interface PointsUnit {
    name: UnitName;
    decimals: number;
}
export declare function createText(locale: string, messages: Partial<Messages>): Text;
