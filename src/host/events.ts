import type { Cart, CodeAnswer, TrackDetail, TrackedAction } from './host.js';

/**
 * A question to the shop page. Bubbles to `document`; a listener that can answer calls `respondWith`, which also says
 * that the question is taken.
 */
export class HostRequest<T> extends Event {
  answer: Promise<T> | undefined;

  constructor(type: string) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }

  respondWith(answer: T | Promise<T>): void {
    this.answer = Promise.resolve(answer);
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

/** One event for everything a shopper does, so that one listener feeds any analytics. */
export class TrackEvent extends Event {
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
    'loyalty-join': HostRequest<void>;
    'loyalty-track': TrackEvent;
  }
}
