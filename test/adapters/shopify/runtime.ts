/**
 * The actions as Shopify's runtime puts them on a page, over the double's server: they raise the standard events as they
 * begin and resolve with what the cart is then. Written from the vendor's documents.
 */
type Payload = Record<string, unknown>;

/** Puts them on this page; the answer takes them away. */
export function installActions(opened: () => void = () => undefined): () => void {
  const page = globalThis as { Shopify?: { actions?: object } };
  const ask = async (action: string, payload: Payload = {}): Promise<Payload> => {
    const init = { method: 'POST', body: JSON.stringify(payload) };
    return (await fetch(`/actions/${action}`, init)).json() as Promise<Payload>;
  };
  const raise = (type: string, fields: Payload): void => {
    document.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), fields));
  };

  page.Shopify = {
    ...page.Shopify,
    actions: {
      getCart: () => ask('getCart'),
      updateCart(payload: Payload) {
        const promise = ask('updateCart', payload);
        promise.catch(() => undefined);
        if (payload.lines) raise('shopify:cart:lines-update', { lines: payload.lines, promise });
        if (payload.discountCodes)
          raise('shopify:cart:discount-update', { discountCodes: payload.discountCodes, promise });
        return promise;
      },
      openCart() {
        opened();
        return Promise.resolve();
      },
    },
  };
  return () => {
    delete page.Shopify?.actions;
  };
}
