import type { Cart, CodeAnswer, JoinAnswer, JoinWish, TrackDetail, TrackedAction } from './host.js';
/** The browser's own `Event`: old libraries put a class of theirs in its place, but none in that of its descendants. */
export declare const PageEvent: typeof Event;
/**
 * A question to the shop page. Bubbles to `document`; a listener that can answer calls `respondWith`, which also says
 * that the question is taken.
 */
export declare class HostRequest<T> extends PageEvent {
    answer: Promise<T> | undefined;
    constructor(type: string);
    respondWith(answer: T | Promise<T>): void;
}
export declare class CodeRequest extends HostRequest<CodeAnswer> {
    readonly code: string;
    constructor(type: 'loyalty-apply-code' | 'loyalty-remove-code', code: string);
}
/** Somebody wants to join. With an e-mail address the page may make the account and answer; else it leads to its own page. */
export declare class JoinRequest extends HostRequest<JoinAnswer> {
    readonly wish: JoinWish | undefined;
    constructor(wish: JoinWish | undefined);
}
/** One event for everything a shopper does, so that one listener feeds any analytics. */
export declare class TrackEvent extends PageEvent {
    readonly action: TrackedAction;
    readonly detail: TrackDetail;
    constructor(action: TrackedAction, detail: TrackDetail);
}
export type CartRequest = HostRequest<Cart | undefined>;
declare global {
    interface GlobalEventHandlersEventMap {
        'loyalty-cart': CartRequest;
        'loyalty-apply-code': CodeRequest;
        'loyalty-remove-code': CodeRequest;
        'loyalty-open-cart': HostRequest<void>;
        'loyalty-sign-in': HostRequest<void>;
        'loyalty-join': JoinRequest;
        'loyalty-track': TrackEvent;
    }
}
