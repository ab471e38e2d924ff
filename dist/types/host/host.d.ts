import type { CartContent, Money } from '../adapters/adapter.js';
/**
 * The host port: everything the widget may ask of the shop page around it. Answers never reject; a page that does not
 * answer is a page that can't.
 */
export interface Host {
    /** The page puts codes in its cart when asked, so an apply button makes sense. */
    readonly canApply: boolean;
    readonly canSignIn: boolean;
    readonly canJoin: boolean;
    /** The page makes accounts itself when asked, so that a form in the panel makes sense; else joining leaves the page. */
    readonly joinsHere: boolean;
    readonly storage: HostStorage;
    cart(): Promise<Cart | undefined>;
    applyCode(code: string): Promise<CodeAnswer>;
    removeCode(code: string): Promise<CodeAnswer>;
    openCart(): void;
    signIn(): void;
    /** Undefined where the shopper was sent to the shop's own page for it. */
    join(wish?: JoinWish): Promise<JoinAnswer | undefined>;
    onCartChange(listener: () => void): () => void;
    /** Tells the shop's analytics what a shopper did. */
    track(action: TrackedAction, detail?: TrackDetail): void;
}
export interface Cart extends CartContent {
    /** Codes that are in the cart and do not count now. */
    refused?: RefusedCode[];
}
/**
 * `reason` is a word of the shop's: minimum (with the amount), excluded (with the items), combination (with the codes it
 * does not go with), expired, used, unknown, wrong_market, not_yours, or other.
 */
export interface CodeRefusal {
    reason: string;
    minimum?: Money;
    toGo?: Money;
    items?: string[];
    codes?: string[];
}
export interface RefusedCode extends CodeRefusal {
    code: string;
}
export type CodeAnswer = {
    applied: true;
} | ({
    applied: false;
} & CodeRefusal);
/** What a guest who joins in the panel gives. */
export interface JoinWish {
    email: string;
    /** They ticked the box for news; never assumed. */
    marketing: boolean;
}
/**
 * joined: the page's next token speaks for them. sent: an e-mail is on its way, its link confirms. exists: the address has
 * an account; they sign in. invalid: no address.
 */
export interface JoinAnswer {
    state: 'joined' | 'sent' | 'exists' | 'invalid';
}
export type TrackedAction = 'open' | 'close' | 'view' | 'redeem' | 'apply' | 'undo' | 'copy' | 'share' | 'join' | 'sign_in' | 'complete' | 'birthday' | 'wish' | 'claim';
/** Ids, codes of the contract and numbers; never names, voucher codes or tokens. */
export type TrackDetail = Readonly<Record<string, string | number | boolean>>;
/** Storage that never throws: refused storage is replaced by memory that lasts as long as the page. */
export interface HostStorage {
    local: KeyValue;
    session: KeyValue;
}
export interface KeyValue {
    get(key: string): unknown;
    set(key: string, value: unknown): void;
    remove(key: string): void;
}
