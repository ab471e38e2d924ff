import { expect, fixture, html } from '@open-wc/testing';
import type { PointsRange } from '../../src/adapters/adapter.js';
import { most, onStep, worthOf } from '../../src/elements/amount.js';
import '../../src/elements/loyalty-amount.js';
import type { LoyaltyAmount } from '../../src/elements/loyalty-amount.js';
import { rested } from './rested.js';
import { drawn, fits, hasFocus, inDark, named, openShop, part, reading, shows } from './shop.js';

const RANGE: PointsRange = { min: 100, max: 1000, step: 50, value: { minor: 500, currency: 'DKK' } };
const BEANS = { name: { one: 'Bean', other: 'Beans' }, decimals: 0 };

async function showAmount(about: Partial<LoyaltyAmount> = {}): Promise<LoyaltyAmount> {
  const { client } = openShop();
  const element = Object.assign(document.createElement('loyalty-amount'), {
    ...{ client, range: RANGE, balance: 680, unit: BEANS },
    ...about,
  });
  await fixture(html`<div>${element}</div>`);
  await drawn(element);
  return element;
}

const slider = (element: LoyaltyAmount) => part(element, 'slider') as HTMLInputElement;
const field = (element: LoyaltyAmount) => part(element, 'field') as HTMLInputElement;

/** The shopper enters it and, unless still typing, leaves the field. */
async function enter(element: LoyaltyAmount, input: HTMLInputElement, value: string, leaves = true): Promise<void> {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  if (leaves) input.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(element);
}

describe('<loyalty-amount>', () => {
  it('starts with the most that range and balance allow', async () => {
    const element = await showAmount();
    expect(element.value).to.equal(650);
    expect(slider(element).value).to.equal('650');
    expect(reading(element)).to.match(/^DKK.65 off Beans Use all$/);
  });

  it('keeps slider, field and worth together when the slider moves', async () => {
    const element = await showAmount({ value: 100 });
    const heard: (number | undefined)[] = [];
    element.addEventListener('input', () => heard.push(element.value));
    await enter(element, slider(element), '250');
    expect([field(element).value, element.value, heard]).to.eql(['250', 250, [250]]);
    expect(reading(element)).to.match(/^DKK.25 off/);
    expect(slider(element).getAttribute('aria-valuetext')).to.match(/^250.Beans, DKK.25 off$/);
  });

  it('counts what is typed as soon as it can be given, and leaves the rest of the typing alone', async () => {
    const element = await showAmount({ value: 100 });
    await enter(element, field(element), '3', false);
    expect([element.value, field(element).value]).to.eql([100, '3']);
    await enter(element, field(element), '300', false);
    expect([element.value, slider(element).value]).to.eql([300, '300']);
  });

  for (const [typed, becomes] of [
    ['9999', 650],
    ['7', 100],
    ['260', 250],
    ['', 100],
  ] as const) {
    it(`turns "${typed}" into ${String(becomes)} on leaving the field`, async () => {
      const element = await showAmount({ value: 100 });
      await enter(element, field(element), typed);
      expect([element.value, field(element).value]).to.eql([becomes, String(becomes)]);
    });
  }

  it('says once that a choice is made', async () => {
    const element = await showAmount({ value: 100 });
    const heard: (number | undefined)[] = [];
    element.addEventListener('change', () => heard.push(element.value));
    await enter(element, slider(element), '200');
    named(element, 'Use all')!.click();
    expect(heard).to.eql([200, 650]);
  });

  it('says "the most" where points are left that would still count', async () => {
    expect(reading(await showAmount({ balance: 5000 }))).to.contain('Use the most');
  });

  it('has nothing to choose where the balance covers only the least', async () => {
    const element = await showAmount({ balance: 120 });
    expect(element.value).to.equal(100);
    expect(shows(element, 'input')).to.equal(false);
  });

  it('comes down with the balance', async () => {
    const element = await showAmount();
    element.balance = 210;
    await drawn(element);
    expect([element.value, slider(element).max, field(element).max]).to.eql([200, '200', '200']);
  });

  it('takes points with decimals in the field as they are shown', async () => {
    const range = { ...RANGE, min: 1000, max: 10_000, step: 50 };
    const element = await showAmount({ range, balance: 6800, unit: { ...BEANS, decimals: 2 }, value: 1000 });
    expect([field(element).value, field(element).step]).to.eql(['10.00', '0.50']);
    await enter(element, field(element), '12.5');
    expect(element.value).to.equal(1250);
  });

  it('takes the focus to the slider as soon as there is one', async () => {
    const { client } = openShop();
    const element = Object.assign(document.createElement('loyalty-amount'), { client, range: RANGE, balance: 680 });
    await fixture(html`<div>${element}</div>`);
    element.focus();
    await drawn(element);
    expect(hasFocus(element, slider(element))).to.equal(true);
  });

  it('fits a narrow screen with long words', async () => {
    const range = { ...RANGE, max: 9_999_950, value: { minor: 500_000, currency: 'DKK' } };
    const unit = { name: { other: 'Kundentreuebonuspunkte' }, decimals: 0 };
    expect(await fits(await showAmount({ range, unit, balance: 9_999_999 }), 288)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const element = await showAmount();
    await expect(await rested(element)).to.be.accessible();
    await expect(await rested(await inDark(element))).to.be.accessible();
  });
});

describe('an amount of points', () => {
  const uneven: PointsRange = { min: 70, max: 250, step: 60, value: { minor: 499, currency: 'EUR' } };

  it('has its steps from the least on', () => {
    expect([most(uneven), most(uneven, 200), most(uneven, 10)]).to.eql([250, 190, 70]);
    expect([99, 101, 0, 1000].map((points) => onStep(uneven, points))).to.eql([70, 130, 70, 250]);
  });

  it('is never worth more than its steps', () => {
    expect(worthOf(uneven, 70)).to.eql({ minor: 582, currency: 'EUR' });
  });
});
