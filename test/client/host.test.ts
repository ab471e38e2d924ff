import { expect } from '@open-wc/testing';
import { eventHost } from '../../src/host/event-host.js';
import type { CodeRequest, HostRequest } from '../../src/host/events.js';

const subtotal = { minor: 30_000, currency: 'DKK' };

/** A page that gives this answer to one kind of question. */
function page(type: string, answer: unknown) {
  const target = new EventTarget();
  target.addEventListener(type, (event) => {
    (event as HostRequest<unknown>).respondWith(answer);
  });
  return eventHost({ target, cart: 'event', join: 'event' });
}

describe('the cart a page answers with', () => {
  it('is read whole', async () => {
    const cart = {
      id: 'cart-1',
      subtotal,
      codes: ['SPRING'],
      items: [{ product: 'beans', quantity: 2, amount: subtotal }],
      refused: [{ code: 'SPRING', reason: 'minimum', minimum: subtotal, toGo: subtotal }],
    };
    expect(await page('loyalty-cart', cart).cart()).to.eql(cart);
  });

  it('loses its bad details alone', async () => {
    const cart = {
      id: 7,
      subtotal,
      codes: ['SPRING', 5, null],
      items: [{ product: 12, quantity: 1, amount: subtotal }, { product: 'x', quantity: 1.5, amount: subtotal }, 'tea'],
      refused: [{ code: 'SPRING' }, { reason: 'expired' }],
      count: 3,
    };
    expect(await page('loyalty-cart', cart).cart()).to.eql({
      subtotal,
      codes: ['SPRING'],
      items: [{ product: '12', quantity: 1, amount: subtotal }],
      refused: [{ code: 'SPRING', reason: 'other' }],
    });
  });

  for (const answer of [undefined, null, 'cart', 12, {}, { subtotal: { minor: '12', currency: 'DKK' }, codes: [] }]) {
    it(`is none where it is ${JSON.stringify(answer) ?? 'nothing'}`, async () => {
      expect(await page('loyalty-cart', answer).cart()).to.equal(undefined);
    });
  }

  it('is none where nobody answers, or the page breaks', async () => {
    expect(await eventHost({ target: new EventTarget() }).cart()).to.equal(undefined);
    const broken = page('loyalty-cart', Promise.reject(new Error('Page script')));
    expect(await broken.cart()).to.equal(undefined);
  });
});

describe('what a page answers to a code', () => {
  it('is a refusal with its reasons', async () => {
    const refusal = { applied: false, reason: 'excluded', items: ['Gift card'], codes: ['SOLO'] };
    expect(await page('loyalty-apply-code', refusal).applyCode('X')).to.eql(refusal);
  });

  it('is that it is in the cart', async () => {
    expect(await page('loyalty-apply-code', { applied: true, total: 12 }).applyCode('X')).to.eql({ applied: true });
  });

  for (const answer of [true, 'ok', { applied: 'yes' }, { applied: false, reason: { text: 'No' } }]) {
    it(`is a refusal where it is ${JSON.stringify(answer)}`, async () => {
      expect(await page('loyalty-apply-code', answer).applyCode('X')).to.eql({ applied: false, reason: 'other' });
    });
  }

  it('is asked with the code', async () => {
    const target = new EventTarget();
    const codes: string[] = [];
    target.addEventListener('loyalty-remove-code', (event) => codes.push((event as CodeRequest).code));
    await eventHost({ target, cart: 'event' }).removeCode('SPRING');
    expect(codes).to.eql(['SPRING']);
  });
});

describe('joining by the page', () => {
  it('is offered in place where the page makes accounts itself', () => {
    expect(eventHost({ join: 'event' }).joinsHere).to.equal(true);
    expect(eventHost({ join: '/account' }).joinsHere).to.equal(false);
  });

  it('leaves the page where it is when nobody takes the question', async () => {
    const before = location.href;
    const host = eventHost({ target: new EventTarget(), join: 'event' });
    expect(await host.join({ email: 'kim@example.com', marketing: false })).to.equal(undefined);
    expect(location.href).to.equal(before);
  });

  it('reads the states it knows', async () => {
    const wish = { email: 'kim@example.com', marketing: false };
    expect(await page('loyalty-join', { state: 'sent', id: 4 }).join(wish)).to.eql({ state: 'sent' });
    expect(await page('loyalty-join', { state: 'maybe' }).join(wish)).to.equal(undefined);
  });
});
