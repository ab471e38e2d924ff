import type { Cart, CodeAnswer, Host, HostStorage } from './host.js';
import { CodeRequest, HostRequest, TrackEvent } from './events.js';
import { pageStorage } from './storage.js';

export interface EventHostOptions {
  /** Where events are raised; they bubble from here to `document`. */
  target?: EventTarget;
  /** 'event': the page listens for codes and cart questions. */
  cart?: 'event' | undefined;
  /** Where the shop signs in and joins, when no listener takes the event: http(s) or a path. */
  signIn?: string | undefined;
  join?: string | undefined;
  storage?: HostStorage;
}

const UNANSWERED: CodeAnswer = { applied: false, reason: 'other' };

/** The default host: asks the page by DOM events, and follows the merchant's links where nobody answers. */
export function eventHost({
  target = document,
  cart,
  signIn,
  join,
  storage = pageStorage(),
}: EventHostOptions = {}): Host {
  const ask = <T>(request: HostRequest<T>): Promise<T | undefined> => {
    target.dispatchEvent(request);
    return (request.answer ?? Promise.resolve(undefined)).catch(() => undefined);
  };
  const askOrFollow = (type: string, url: string | undefined): void => {
    const request = new HostRequest<void>(type);
    target.dispatchEvent(request);
    if (!request.defaultPrevented && url) follow(url);
  };

  return {
    canApply: cart === 'event',
    canSignIn: Boolean(signIn),
    canJoin: Boolean(join),
    storage,
    cart: () => ask(new HostRequest<Cart | undefined>('loyalty-cart')),
    applyCode: async (code) => (await ask(new CodeRequest('loyalty-apply-code', code))) ?? UNANSWERED,
    removeCode: async (code) => (await ask(new CodeRequest('loyalty-remove-code', code))) ?? UNANSWERED,
    openCart: () => void ask(new HostRequest<void>('loyalty-open-cart')),
    signIn: () => {
      askOrFollow('loyalty-sign-in', signIn);
    },
    join: () => {
      askOrFollow('loyalty-join', join ?? signIn);
    },
    onCartChange(listener) {
      document.addEventListener('loyalty-cart-changed', listener);
      return () => {
        document.removeEventListener('loyalty-cart-changed', listener);
      };
    },
    track: (action, detail = {}) => {
      target.dispatchEvent(new TrackEvent(action, detail));
    },
  };
}

/** Merchants write these links, but a tag can be assembled from anything: only places to go to, never script. */
function follow(link: string): void {
  const url = new URL(link, location.href);
  if (url.protocol === 'https:' || url.protocol === 'http:') location.assign(url);
}
