import type { Money } from '../adapters/adapter.js';
/**
 * The host port: everything the widget may ask of the shop page around it. Answers never reject; a page that does not
 * answer is a page that can't.
 */
export interface Host {
    /** The page puts codes in its cart when asked, so an apply button makes sense. */
    readonly canApply: boolean;
    readonly canSignIn: boolean;
    readonly canJoin: boolean;
    readonly storage: HostStorage;
    cart(): Promise<Cart | undefined>;
    applyCode(code: string): Promise<CodeAnswer>;
    removeCode(code: string): Promise<CodeAnswer>;
    openCart(): void;
    signIn(): void;
    join(): void;
    onCartChange(listener: () => void): () => void;
    /** Tells the shop's analytics what a shopper did. */
    track(action: TrackedAction, detail?: TrackDetail): void;
}
export interface Cart {
    id?: string;
    subtotal: Money;
    codes: string[];
}
/** `reason` is a word of the shop's: minimum (with the amount), expired, used, unknown, wrong_market, not_yours, or other. */
export type CodeAnswer = {
    applied: true;
} | {
    applied: false;
    reason: string;
    minimum?: Money;
};
export type TrackedAction = 'open' | 'close' | 'view' | 'redeem' | 'apply' | 'undo' | 'copy' | 'share' | 'join' | 'sign_in';
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
