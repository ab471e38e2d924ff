import type { LoyaltyWidget, TokenSource } from './loyalty-widget.js';

/** `window.loyalty`, for the merchant's own scripts. Before it is there, an array: `(window.loyalty ||= []).push(['open'])`. */
export interface PageApi {
  open(view?: string): Promise<void>;
  close(): void;
  refresh(): Promise<void>;
  identify(source: TokenSource): Promise<void>;
  destroy(): Promise<void>;
  /** Calls back for what a shopper does ('redeem', 'apply', …, or '*'); the answer ends it. */
  on(action: string, listener: (detail: unknown, action: string) => void): () => void;
  /** A queued call: name, then arguments. */
  push(...calls: [name: string, ...input: unknown[]][]): void;
}

declare global {
  interface Window {
    loyalty?: PageApi | unknown[];
  }
}

/** Puts the API on the page and carries out what was queued. A `loyalty` of somebody else's is left alone. */
export function installPageApi(widget: LoyaltyWidget, signal: AbortSignal): void {
  const queue = window.loyalty;
  if (queue !== undefined && !Array.isArray(queue)) {
    // eslint-disable-next-line no-console -- only the shop's developer can settle whose name it is
    console.error('[loyalty-widget] window.loyalty is taken by something else; the widget works without its API.');
    return;
  }
  const api = createPageApi(widget, signal);
  window.loyalty = api;
  signal.addEventListener('abort', () => {
    if (window.loyalty === api) delete window.loyalty;
  });
  api.push(...((queue ?? []) as Parameters<PageApi['push']>));
}

function createPageApi(widget: LoyaltyWidget, signal: AbortSignal): PageApi {
  const api: PageApi = {
    open: (view) => widget.open(view),
    close: () => {
      widget.close();
    },
    refresh: () => widget.refresh(),
    identify: (source) => widget.identify(source),
    destroy: () => widget.destroy(),
    on(action, listener) {
      const ending = new AbortController();
      document.addEventListener(
        'loyalty-track',
        (event) => {
          if (action === '*' || action === event.action) listener(event.detail, event.action);
        },
        { signal: AbortSignal.any([signal, ending.signal]) },
      );
      return () => {
        ending.abort();
      };
    },
    push(...calls) {
      for (const [name, ...input] of calls) {
        const call = Object.hasOwn(api, name) ? api[name as keyof PageApi] : undefined;
        if (call) void (call as (...input: unknown[]) => unknown)(...input);
      }
    },
  };
  return api;
}
