import { HostRequest, JoinRequest, TrackEvent } from './events.js';
import type { CodeAnswer, Host, HostStorage } from './host.js';
import { pageStorage } from './storage.js';

export interface PageHostOptions {
  /** Where events are raised; they bubble from here to `document`. */
  target?: EventTarget | undefined;
  /** Where the shop signs in and joins, when no listener takes the event: http(s) or a path. */
  signIn?: string | undefined;
  /** 'event': the page makes accounts itself, without leaving. */
  join?: string | undefined;
  storage?: HostStorage;
}

export const UNANSWERED: CodeAnswer = { applied: false, reason: 'other' };

/** A page whose cart nobody knows: it is told and asked by DOM events, and its links are followed where nobody answers. */
export function pageHost({ target = document, signIn, join, storage = pageStorage() }: PageHostOptions): Host {
  const raise = (event: Event): undefined => {
    target.dispatchEvent(event);
  };
  const refuse = (): Promise<CodeAnswer> => Promise.resolve(UNANSWERED);

  return {
    canApply: false,
    canSignIn: Boolean(signIn),
    canJoin: Boolean(join),
    joinsHere: join === 'event',
    storage,
    cart: () => Promise.resolve(undefined),
    applyCode: refuse,
    removeCode: refuse,
    openCart: () => undefined,
    onCartChange: () => () => undefined,
    signIn: () => {
      const request = new HostRequest<void>('loyalty-sign-in');
      raise(request);
      if (!request.defaultPrevented) follow(signIn);
    },
    /** What reads answers is fetched first: a page is not asked for what then can't be read. */
    async join(wish) {
      const request = new JoinRequest(wish);
      const reading = wish && (await import('./answers.js').catch(() => undefined));
      const answer = wish ? await reading?.ask(target, request) : raise(request);
      if (!request.defaultPrevented && join !== 'event') follow(join ?? signIn);
      return answer;
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
