import type { Cart, CodeAnswer, Host, HostStorage } from './host.js';
import { CodeRequest, HostRequest, JoinRequest, TrackEvent } from './events.js';
import { pageStorage } from './storage.js';

export interface EventHostOptions {
  /** Where events are raised; they bubble from here to `document`. */
  target?: EventTarget;
  /** 'event': the page listens for codes and cart questions. */
  cart?: 'event' | undefined;
  /** Where the shop signs in and joins, when no listener takes the event: http(s) or a path. */
  signIn?: string | undefined;
  /** 'event': the page makes accounts itself, without leaving. */
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
  const raise = (event: Event): undefined => {
    target.dispatchEvent(event);
  };
  /** What reads answers is fetched first: a page is not asked for what then can't be read. */
  const ask = async <T>(request: HostRequest<T>): Promise<T | undefined> => {
    const reading = await import('./answers.js').catch(() => undefined);
    return reading?.ask(target, request);
  };
  const askOrFollow = (type: string, url: string | undefined): void => {
    const request = new HostRequest<void>(type);
    raise(request);
    if (!request.defaultPrevented) follow(url);
  };

  return {
    canApply: cart === 'event',
    canSignIn: Boolean(signIn),
    canJoin: Boolean(join),
    joinsHere: join === 'event',
    storage,
    cart: () => ask(new HostRequest<Cart | undefined>('loyalty-cart')),
    applyCode: async (code) => (await ask(new CodeRequest('loyalty-apply-code', code))) ?? UNANSWERED,
    removeCode: async (code) => (await ask(new CodeRequest('loyalty-remove-code', code))) ?? UNANSWERED,
    openCart: () => {
      raise(new HostRequest<void>('loyalty-open-cart'));
    },
    signIn: () => {
      askOrFollow('loyalty-sign-in', signIn);
    },
    async join(wish) {
      const request = new JoinRequest(wish);
      const answer = wish ? await ask(request) : raise(request);
      if (!request.defaultPrevented && join !== 'event') follow(join ?? signIn);
      return answer;
    },
    onCartChange(listener) {
      document.addEventListener('loyalty-cart-changed', listener);
      return () => {
        document.removeEventListener('loyalty-cart-changed', listener);
      };
    },
    track: (action, detail = {}) => {
      raise(new TrackEvent(action, detail));
    },
  };
}

/** Merchants write these links, but a tag can be assembled from anything: only places to go to, never script. */
function follow(link: string | undefined): void {
  if (!link) return;
  const url = new URL(link, location.href);
  if (url.protocol === 'https:' || url.protocol === 'http:') location.assign(url);
}
