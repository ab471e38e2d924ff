import type { Cart, CodeAnswer, JoinAnswer, JoinWish, TrackDetail, TrackedAction } from './host.js';

/** The browser's own `Event`: old libraries put a class of theirs in its place, but none in that of its descendants. */
export const PageEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/**
 * A question to the shop page. Bubbles to `document`; a listener that can answer calls `respondWith`, which also says
 * that the question is taken.
 */
export class HostRequest<T> extends PageEvent {
  answer: Promise<T> | undefined;

  constructor(type: string) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }

  respondWith(answer: T | Promise<T>): void {
    this.answer = Promise.resolve(answer);
    // Whoever reads the answer hears of a failure; the page's own error log need not.
    this.answer.catch(() => undefined);
    this.preventDefault();
  }
}

export class CodeRequest extends HostRequest<CodeAnswer> {
  constructor(
    type: 'loyalty-apply-code' | 'loyalty-remove-code',
    readonly code: string,
  ) {
    super(type);
  }
}

/** Somebody wants to join. With an e-mail address the page may make the account and answer; else it leads to its own page. */
export class JoinRequest extends HostRequest<JoinAnswer> {
  constructor(readonly wish: JoinWish | undefined) {
    super('loyalty-join');
  }
}

/** One event for everything a shopper does, so that one listener feeds any analytics. */
export class TrackEvent extends PageEvent {
  constructor(
    readonly action: TrackedAction,
    readonly detail: TrackDetail,
  ) {
    super('loyalty-track', { bubbles: true, composed: true });
  }
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
