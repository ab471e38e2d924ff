import { type TemplateResult } from 'lit';
import type { JoinWish } from '../host/host.js';
import type { Text } from '../locales/text.js';
export interface JoinForm {
    text: Text;
    /** Who they are is known: no address is asked. */
    known?: boolean;
    /** Where the program's terms stand. */
    terms: string | undefined;
    /** What the button says. */
    label: string;
    busy: boolean;
    /** What was wrong with the address, in words. */
    complaint: string | undefined;
    submit(wish: JoinWish): void;
}
/** E-mail, terms, and a box for news of its own that nobody has ticked yet. Its element names the words of 'join'. */
export declare function joinForm({ text, known, terms, label, busy, complaint, submit }: JoinForm): TemplateResult;
/** Good enough to spare the shopper a wait; whether it is an address only its mailbox can tell. */
export declare const isAddress: (email: string) => boolean;
export declare const joinFormStyles: import("lit").CSSResult;
