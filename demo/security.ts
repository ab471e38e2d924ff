import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const SWITCHES = ['as', 'market', 'lang', 'ref', 'state', 'anew'];

/** Nothing but our own files may run, style or be talked to. */
export function strictHeaders(): MiddlewareHandler {
  const self = ["'self'"];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: self,
      imgSrc: [...self, 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: self,
      frameAncestors: self,
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
  });
}

/** Refuses every change that another site's page asks for in the shopper's name. */
export function sameOriginOnly(): MiddlewareHandler {
  return async (context, next) => {
    const { method, url } = context.req;
    const reads = method === 'GET' || method === 'HEAD';
    if (!reads && !isSameOrigin(context.req.header('Origin'), url)) {
      return context.text('This has to be asked for from a page of the shop.', 403);
    }
    return next();
  };
}

/** Behind a proxy the protocol may differ from what the browser sees; the host may not. */
function isSameOrigin(origin: string | undefined, url: string): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}

/**
 * A path of this shop to go back to, or `fallback` when what was asked for leads elsewhere. Switches are dropped: going
 * back must not undo the sign-in.
 */
export function ownPath(asked: unknown, fallback: string): string {
  const base = 'http://shop.invalid';
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, base)) return fallback;
  const url = new URL(asked, base);
  if (url.origin !== base || url.pathname.startsWith('//')) return fallback;
  for (const name of SWITCHES) url.searchParams.delete(name);
  return url.pathname + url.search + url.hash;
}
