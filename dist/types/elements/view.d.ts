import { type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Member, Program } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { Messages } from '../locales/messages.js';
import type { Text } from '../locales/text.js';
import { LoyaltyElement } from './element.js';
/** Everything a view needs to be drawn; there is no view without it. */
export interface Scene {
    client: Client;
    text: Text;
    program: Program;
    member: Member;
}
/** What happened, a button to sign in where that leads on, and one to try again. */
export declare function problem(text: Text, key: keyof Messages, retry: () => unknown, signIn?: false | (() => void)): TemplateResult;
/**
 * A view of the rewards: also works alone on a page. Draws what is known; while nothing is, the shape of what comes or
 * why it does not. A failed refresh leaves what was there, with its time.
 */
export declare abstract class LoyaltyView extends LoyaltyElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** What to go to in the view, by id; what the view does not know is passed over. */
    item?: string | undefined;
    /** The view itself. */
    protected abstract renderScene(scene: Scene): TemplateResult;
    /** The shape of what comes; override where the layout is not a title over lines. */
    protected renderSkeleton(): TemplateResult;
    render(): unknown;
    /** It is known who is looking, and that they have, or had, something of their own here. */
    protected get isForMember(): boolean;
}
