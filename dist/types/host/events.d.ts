import type { Cart, CodeAnswer, TrackDetail, TrackedAction } from './host.js';
/**
 * A question to the shop page. Bubbles to `document`; a listener that can answer calls `respondWith`, which also says
 * that the question is taken.
 */
export declare class HostRequest<T> extends Event {
    answer: Promise<T> | undefined;
    constructor(type: string);
    respondWith(answer: T | Promise<T>): void;
}
export declare class CodeRequest extends HostRequest<CodeAnswer> {
    readonly code: string;
    constructor(type: 'loyalty-apply-code' | 'loyalty-remove-code', code: string);
}
/** One event for everything a shopper does, so that one listener feeds any analytics. */
export declare class TrackEvent extends Event {
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
        'loyalty-join': HostRequest<void>;
        'loyalty-track': TrackEvent;
    }
}
