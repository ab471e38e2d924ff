import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/loyalty-guest.js';
import { rested } from './rested.js';
import {
  drawn,
  fits,
  hasFocus,
  inDark,
  named,
  newcomer,
  offers,
  openShop,
  part,
  reading,
  show,
  shows,
  until,
} from './shop.js';

const bothLinks = { join: '/join', signIn: '/sign-in' };
const guest = () => openShop({ shopper: '', host: bothLinks });

describe('<loyalty-guest>', () => {
  it('sells joining: the welcome gift, three ways to earn, three things to get', async () => {
    const element = await show('loyalty-guest', guest().client);
    expect(reading(part(element, 'hero')!)).to.contain('100 points when you join');
    const lines = [...element.shadowRoot!.querySelectorAll('li')].map(reading);
    expect(lines).to.have.length(6);
    expect(lines[0]).to.equal('Place an order 1 point per $1');
    expect(lines[1]).to.equal('Join the program +100 points');
    expect(lines[3]).to.equal('Money off your order ($5) 300 points');
  });

  it('sells without a welcome gift too, and without rules and rewards to show', async () => {
    const { client, state } = openShop({ shopper: '', program: { earning: [], rewards: [] } });
    const program = state.program('USD');
    delete program.welcome;
    state.program = () => program;
    const element = await show('loyalty-guest', client);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Good things come back');
    expect(shows(element, 'h3')).to.equal(false);
  });

  it('hands a guest who joins to the shop, and tells analytics', async () => {
    const { client, asked, tracked } = guest();
    const element = await show('loyalty-guest', client);
    named(element, 'Join now')!.click();
    expect(asked).to.eql(['loyalty-join']);
    expect(tracked.map(({ action }) => action)).to.eql(['join']);
  });

  it('lets a member sign in beside it', async () => {
    const { client, asked, tracked } = guest();
    const element = await show('loyalty-guest', client);
    expect(reading(part(element, 'join')!)).to.equal('Join now Already a member? Sign in');
    named(element, 'Sign in')!.click();
    expect(asked).to.eql(['loyalty-sign-in']);
    expect(tracked.map(({ action }) => action)).to.eql(['sign_in']);
  });

  it('offers signing in alone where the shop has no place to join', async () => {
    const element = await show('loyalty-guest', openShop({ shopper: '', host: { signIn: '/sign-in' } }).client);
    expect(offers(element, 'Join now')).to.equal(false);
    expect(named(element, 'Sign in')!.classList.contains('primary')).to.equal(true);
  });

  it('shows no dead button where the shop has neither', async () => {
    const element = await show('loyalty-guest', openShop({ shopper: '' }).client);
    expect(offers(element, /./)).to.equal(false);
    expect(shows(element, '[part=join]')).to.equal(false);
  });

  it('greets a candidate by name and has no use for signing in', async () => {
    const member = { ...newcomer('candidate'), name: 'Sam' };
    const element = await show('loyalty-guest', openShop({ shopper: 'sam', member, host: bothLinks }).client);
    expect(reading(part(element, 'hero')!)).to.contain('Nice to see you, Sam');
    expect(offers(element, 'Sign in')).to.equal(false);
  });

  it('makes a candidate a member in place, once, however often they press', async () => {
    const { client, state, asked } = openShop({ shopper: 'sam', host: bothLinks });
    const element = await show('loyalty-guest', client);
    named(element, 'Join now')!.click();
    await drawn(element);
    const pending = named(element, 'One moment')!;
    expect(pending.ariaDisabled).to.equal('true');
    pending.click();
    await until(() => client.stores.$member.get()?.state === 'enrolled', 'they are a member');
    await drawn(element);
    expect(state.members.get('sam')!.activity).to.have.length(1);
    expect(asked).to.eql([]);
    expect(reading(element)).to.equal('');
  });

  it('joins by keyboard alone', async () => {
    const { client } = openShop({ shopper: 'sam' });
    const element = await show('loyalty-guest', client);
    for (const key of ['Tab', ' ', 'Tab']) await sendKeys({ press: key });
    expect(hasFocus(element, named(element, 'Join now'))).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => client.stores.$member.get()?.state === 'enrolled', 'they are a member');
  });

  it('says nothing to members', async () => {
    expect(reading(await show('loyalty-guest', openShop().client))).to.equal('');
  });

  it('keeps the button in sight while the rest scrolls', async () => {
    const element = await show('loyalty-guest', guest().client);
    const page = element.parentElement!;
    Object.assign(page.style, { blockSize: '400px', overflow: 'auto' });
    expect(page.scrollHeight).to.be.greaterThan(500);
    const { bottom } = named(element, 'Join now')!.getBoundingClientRect();
    expect(bottom).to.be.lessThan(page.getBoundingClientRect().bottom);
  });

  it('fits a narrow screen with long words and large numbers', async () => {
    const welcome = '1.234.567 Treuepunkteeinheiten Willkommensguthabenauszahlung';
    const rule = { id: 'a', kind: 'custom', title: 'Geburtstagsgeschenkbenachrichtigung', points: 1_234_567 } as const;
    const element = await show(
      'loyalty-guest',
      openShop({ shopper: '', program: { welcome, earning: [rule] } }).client,
    );
    expect(await fits(element, 320)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const element = await show('loyalty-guest', guest().client);
    await expect(element).to.be.accessible();
    await expect(await rested(await inDark(element))).to.be.accessible();
  });
});
