import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JoinInput, LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import '../../src/elements/loyalty-join.js';
import type { LoyaltyJoin } from '../../src/elements/loyalty-join.js';
import type { JoinRequest, TrackEvent } from '../../src/host/events.js';
import type { JoinAnswer, JoinWish } from '../../src/host/host.js';
import { rested } from './rested.js';
import {
  drawn,
  fits,
  focusComesTo,
  hasFocus,
  inDark,
  offers,
  openShop,
  press,
  reading,
  show,
  shows,
  until,
  type Shop,
} from './shop.js';

type Answer = () => JoinAnswer | Promise<JoinAnswer>;

const answer =
  (state: JoinAnswer['state']): Answer =>
  () => ({ state });

interface Door extends Shop {
  element: LoyaltyJoin;
  /** What the page was told of those who want to join. */
  wishes: (JoinWish | undefined)[];
}

/** A shop that makes accounts in place and answers each wish with the next of `answers`. */
async function openDoor(...answers: Answer[]): Promise<Door> {
  const target = new EventTarget();
  const wishes: Door['wishes'] = [];
  target.addEventListener('loyalty-join', (event) => {
    wishes.push((event as JoinRequest).wish);
    const next = answers.shift();
    if (next) (event as JoinRequest).respondWith(next());
  });
  target.addEventListener('loyalty-sign-in', (event) => {
    event.preventDefault();
  });
  const tracked: Door['tracked'] = [];
  target.addEventListener('loyalty-track', (event) => {
    const { action, detail } = event as TrackEvent;
    tracked.push({ action, detail });
  });
  const shop = openShop({
    shopper: '',
    program: { terms: '/terms' },
    host: { target, join: 'event', signIn: '/sign-in' },
  });
  return { ...shop, tracked, wishes, element: await show('loyalty-join', shop.client) };
}

const field = (element: LoyaltyJoin): HTMLInputElement => element.shadowRoot!.querySelector('[name="email"]')!;

async function give(element: LoyaltyJoin, email: string): Promise<void> {
  field(element).value = email;
  await press(element, 'Join now');
}

const says = (element: LoyaltyJoin, words: string): Promise<void> =>
  until(() => reading(element).includes(words), `it says: ${words}`);

describe('<loyalty-join>', () => {
  describe('where the shop makes accounts in place', () => {
    it('opens a form and goes to its first field', async () => {
      const { element } = await openDoor();
      await press(element, 'Join now');
      expect(hasFocus(element, field(element))).to.equal(true);
      expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/terms');
    });

    it('gives the address, and wishes for news only where the box was ticked', async () => {
      const { element, wishes } = await openDoor(answer('invalid'), answer('sent'));
      await press(element, 'Join now');
      expect(element.shadowRoot!.querySelector<HTMLInputElement>('[name="marketing"]')!.checked).to.equal(false);
      await give(element, ' ida@example.com ');
      await says(element, 'Please check');
      element.shadowRoot!.querySelector<HTMLInputElement>('[name="marketing"]')!.click();
      await give(element, 'ida@example.com');
      await says(element, 'Look in your mail');
      expect(wishes).to.eql([
        { email: 'ida@example.com', marketing: false },
        { email: 'ida@example.com', marketing: true },
      ]);
    });

    it('goes back to the address that is none, and does not ask the shop about it', async () => {
      const { element, wishes } = await openDoor();
      await press(element, 'Join now');
      await give(element, 'ida@');
      await says(element, 'Please check the e-mail address');
      await until(() => hasFocus(element, field(element)), 'the focus is on the field');
      expect(field(element).getAttribute('aria-invalid')).to.equal('true');
      expect(wishes).to.eql([]);
    });

    it('says once that a mail is on its way, and lets a slip in the address be mended', async () => {
      const { element, wishes } = await openDoor(answer('sent'), answer('sent'));
      await press(element, 'Join now');
      await give(element, 'ida@exmaple.com');
      await says(element, 'Look in your mail');
      expect(hasFocus(element, element.shadowRoot!.querySelector('[role="status"]'))).to.equal(true);
      await press(element, 'Use another address');
      await give(element, 'ida@example.com');
      await says(element, 'Look in your mail');
      expect(wishes).to.have.length(2);
    });

    it('leads who has an account to sign in', async () => {
      const { element, tracked } = await openDoor(answer('exists'));
      await press(element, 'Join now');
      await give(element, 'ida@example.com');
      await says(element, 'This address has an account already');
      await press(element, 'Sign in');
      expect(tracked.map(({ action }) => action)).to.eql(['join', 'sign_in']);
    });

    it('keeps what was given when joining failed, and says that nothing has changed', async () => {
      const { element } = await openDoor(() => Promise.reject(new Error('500')));
      await press(element, 'Join now');
      await give(element, 'ida@example.com');
      await says(element, 'Joining did not work');
      expect(field(element).value).to.equal('ida@example.com');
      expect(offers(element, 'Join now')).to.equal(true);
    });

    it('is accessible in every state, light and dark', async () => {
      const { element } = await openDoor(answer('invalid'), answer('exists'));
      await press(element, 'Join now');
      await expect(element).to.be.accessible();
      await give(element, 'ida@example.com');
      await says(element, 'Please check');
      await expect(element).to.be.accessible();
      await expect(await rested(await inDark(element))).to.be.accessible();
      await give(element, 'ida@example.com');
      await says(element, 'has an account');
      await expect(element).to.be.accessible();
    });

    it('fits a narrow screen with the form open', async () => {
      const { element } = await openDoor();
      await press(element, 'Join now');
      expect(await fits(element, 200)).to.equal(true);
    });
  });

  describe('for somebody the backend knows', () => {
    const candidate = (join: NonNullable<LoyaltyAdapter['join']>) => openShop({ shopper: 'sam', adapter: { join } });

    it('is one button, and a box for news that nobody has ticked', async () => {
      const inputs: JoinInput[] = [];
      const join = (input: JoinInput): Promise<void> => {
        inputs.push(input);
        return Promise.resolve();
      };
      const element = await show('loyalty-join', candidate(join).client);
      expect(shows(element, '[name="email"]')).to.equal(false);
      await press(element, 'Join now');
      await until(() => inputs.length === 1, 'the backend was asked');
      expect(inputs).to.eql([{ marketing: false }]);
    });

    it('says when joining failed and lets them try again where they were', async () => {
      const join = () => Promise.reject(new LoyaltyError('unavailable', 'down'));
      const element = await show('loyalty-join', candidate(join).client);
      await press(element, 'Join now');
      await says(element, 'Joining did not work');
      await focusComesTo(element, 'Join now');
    });
  });

  it('remembers where to go on, for who signs in as for who joins', async () => {
    const { element, client } = await openDoor(answer('sent'));
    const places: string[] = [];
    client.actions.intend = (place) => places.push(place);
    element.place = 'rewards/tree';
    await press(element, 'Sign in');
    await press(element, 'Join now');
    await give(element, 'ida@example.com');
    await says(element, 'Look in your mail');
    expect(places).to.eql(['rewards/tree', 'rewards/tree']);
  });

  it('works by keyboard alone', async () => {
    const { element } = await openDoor(answer('sent'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => hasFocus(element, field(element)), 'the focus is on the field');
    await sendKeys({ type: 'ida@example.com' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Look in your mail');
  });

  it('says nothing to members', async () => {
    const element = await show('loyalty-join', openShop({ host: { join: 'event' } }).client);
    await drawn(element);
    expect(reading(element)).to.equal('');
  });
});
