import { expect } from '@open-wc/testing';
import { shopHost } from '../../src/client/shop-host.js';

describe('the platform that keeps the cart', () => {
  it('lets codes be applied by its name alone', () => {
    for (const name of ['event', 'shopify', 'woocommerce']) expect(shopHost(name, {}).canApply).to.equal(true);
  });

  it('is none where nobody knows it: the console says which there are, and codes are copied', () => {
    const said: string[] = [];
    const { error } = console;
    console.error = (line: string) => said.push(line);
    for (const name of ['magento', 'constructor']) expect(shopHost(name, {}).canApply).to.equal(false);
    console.error = error;
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/data-cart="magento" is not one of event, shopify, woocommerce/);
  });

  it("hears the page's own word of a change as well, until nobody listens", () => {
    let heard = 0;
    const stop = shopHost('shopify', { target: new EventTarget() }).onCartChange(() => (heard += 1));
    document.dispatchEvent(new Event('loyalty-cart-changed'));
    expect(heard).to.equal(1);
    stop();
    document.dispatchEvent(new Event('loyalty-cart-changed'));
    expect(heard).to.equal(1);
  });
});
