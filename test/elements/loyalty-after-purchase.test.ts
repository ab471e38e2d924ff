import { expect } from '@open-wc/testing';
import type { ClaimInput, ClaimState, LoyaltyAdapter, OrderStanding } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import '../../src/elements/loyalty-after-purchase.js';
import { hasFocus, inDark, offers, openShop, press, reading, settled, show, until } from './shop.js';

const DAY = 86_400_000;
const at = new Date(Date.now() + 4 * DAY).toISOString();

interface Scene {
  standing?: Partial<OrderStanding>;
  shopper?: string;
  claim?: LoyaltyAdapter['claim'];
}

async function thanks({ standing, shopper = 'alex', claim = () => Promise.resolve('sent') }: Scene = {}) {
  const order: OrderStanding = { order: '1042', state: 'pending', points: 45, at, ...standing };
  const { client } = openShop({
    shopper,
    program: { capabilities: ['order', 'claim'], terms: '/terms' },
    adapter: { order: () => Promise.resolve(order), claim },
    host: { signIn: '/sign-in' },
  });
  const element = await show('loyalty-after-purchase', client);
  Object.assign(element, { order: '1042', claim: shopper ? '' : 'proof' });
  await settled(element, client);
  return element;
}

async function join(element: HTMLElement, email: string, news = false): Promise<void> {
  await until(() => element.shadowRoot!.querySelector('form'), 'the form is there');
  const find = (name: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  find('email').value = email;
  find('marketing').checked ||= news;
  await press(element, /^Join and get 45/);
}

const says = (element: HTMLElement, words: string): Promise<void> =>
  until(() => reading(element).includes(words), `it says: ${words}`);

describe('<loyalty-after-purchase>', () => {
  it('tells a member in one sentence what came in, when it clears and what it brings near', async () => {
    const element = await thanks();
    await says(element, '45 points are on the way, ready in 4 days. 75 points more and it is yours: 15% off an order.');
    await expect(element).to.be.accessible();
  });

  it('says when the points are there already, and nothing of an order that went back', async () => {
    await says(await thanks({ standing: { state: 'cleared' } }), '45 points are yours.');
    const returned = await thanks({ standing: { state: 'returned' } });
    expect(reading(returned)).to.equal('');
  });

  it('says nothing of an order the backend does not know', async () => {
    const { client } = openShop({
      program: { capabilities: ['order'] },
      adapter: { order: () => Promise.reject(new LoyaltyError('not_found', 'unknown')) },
    });
    const element = await show('loyalty-after-purchase', client);
    element.order = '1';
    await settled(element, client);
    expect(reading(element)).to.equal('');
  });

  it('lets a guest claim what waits, with news only for those who asked', async () => {
    const sent: ClaimInput[] = [];
    const claim = (input: ClaimInput): Promise<ClaimState> => {
      sent.push(input);
      return Promise.resolve('sent');
    };
    const element = await thanks({ shopper: '', standing: { state: 'waiting' }, claim });
    await says(element, '45 points wait for this order');
    await join(element, ' ida@example.com ');
    await says(element, 'Look in your mail');
    expect(hasFocus(element, element.shadowRoot!.querySelector('[role="status"]'))).to.equal(true);
    expect(sent).to.eql([{ claim: 'proof', email: 'ida@example.com', marketing: false, locale: 'en' }]);
  });

  it('says what is wrong with an address, and asks no backend about what is none', async () => {
    let asked = 0;
    const claim = (): Promise<ClaimState> => {
      asked += 1;
      return Promise.resolve('email_differs');
    };
    const element = await thanks({ shopper: '', standing: { state: 'waiting' }, claim });
    await join(element, 'ida');
    await says(element, 'Please check the e-mail address');
    expect(asked).to.equal(0);
    await join(element, 'bo@example.com');
    await says(element, 'This is not the address of the order');
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });

  it('keeps the form when the claim fails, and says that nothing is lost', async () => {
    const claim = (): Promise<ClaimState> => Promise.reject(new LoyaltyError('unavailable', 'down'));
    const element = await thanks({ shopper: '', standing: { state: 'waiting' }, claim });
    await join(element, 'ida@example.com');
    await says(element, 'Nothing is lost');
    expect(offers(element, /^Join and get/)).to.equal(true);
  });

  for (const [claim, words] of [
    ['confirmed', '45 points are yours. Welcome.'],
    ['member', 'Sign in, and the order counts'],
    ['expired', 'The time to claim 45 points is over'],
  ] as const) {
    it(`comes back to a claim that is ${claim}`, async () => {
      const element = await thanks({ shopper: '', standing: { state: 'waiting', claim } });
      await says(element, words);
      expect(offers(element, 'Sign in')).to.equal(claim === 'member');
    });
  }
});
