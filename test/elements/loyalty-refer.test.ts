import { expect } from '@open-wc/testing';
import '../../src/elements/loyalty-refer.js';
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
  press,
  reading,
  show,
  until,
} from './shop.js';

const field = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const status = (element: Element): string => reading(element.shadowRoot!.querySelector('[role="status"]')!);

/** Replaces properties of one of the browser's own objects until the test ends. */
function replace(target: object, replacements: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(replacements)) {
    Object.defineProperty(target, name, { value, configurable: true });
    undo.push(() => Reflect.deleteProperty(target, name));
  }
}

const undo: (() => void)[] = [];

describe('<loyalty-refer>', () => {
  let copied: string[];

  beforeEach(() => {
    copied = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    replace(navigator, { clipboard: { writeText } });
  });

  afterEach(() => {
    for (const each of undo.splice(0)) each();
  });

  it('shows what the friend gets and what the shopper gets', async () => {
    const element = await show('loyalty-refer', openShop().client);
    expect(reading(part(element, 'offer')!)).to.equal('Your friend gets 10% off You get 100 points');
  });

  it('shows the link from its start, ready to be selected by hand', async () => {
    const link = `https://example.com/${'a-long-path/'.repeat(12)}?ref=ALEX`;
    const { client } = openShop({ member: { referral: { link, completed: 0, pending: 0 } } });
    const element = await show('loyalty-refer', client);
    const { value, readOnly, labels, scrollLeft } = field(element);
    expect({ value, readOnly, label: reading(labels![0]!), scrollLeft }).to.eql({
      value: link,
      readOnly: true,
      label: 'Your link',
      scrollLeft: 0,
    });
    field(element).focus();
    expect(field(element).selectionEnd).to.equal(link.length);
    expect(await fits(element, 320)).to.equal(true);
  });

  it('copies the link, says so, and then offers it again', async () => {
    const { client, tracked } = openShop();
    const element = await show('loyalty-refer', client);
    const button = named(element, 'Copy link')!;
    button.focus();
    button.click();
    await until(() => reading(button) === 'Copied', 'the button says so');
    expect(copied).to.eql(['https://example.com/?ref=ALEX']);
    expect(status(element)).to.equal('Copied');
    expect(tracked).to.eql([{ action: 'copy', detail: { what: 'referral' } }]);
    expect(hasFocus(element, button)).to.equal(true);
    await until(() => reading(button) === 'Copy link', 'the button offers it again');
    expect(status(element)).to.equal('');
  }).timeout(12_000);

  it('selects the link and says how to copy it where the browser refuses', async () => {
    replace(navigator, { clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } });
    replace(document, { execCommand: () => false });
    const { client, tracked } = openShop();
    const element = await show('loyalty-refer', client);
    named(element, 'Copy link')!.click();
    await until(() => status(element) !== '', 'something is said');
    expect(status(element)).to.equal('Select the text and copy it');
    expect(hasFocus(element, field(element))).to.equal(true);
    expect(field(element).selectionEnd).to.equal(field(element).value.length);
    expect(tracked).to.eql([]);
  });

  it('shares by the system where there is a way to', async () => {
    const shared: ShareData[] = [];
    replace(navigator, { share: (data: ShareData) => Promise.resolve(void shared.push(data)) });
    const { client, tracked } = openShop();
    const element = await show('loyalty-refer', client);
    named(element, 'Share')!.click();
    await until(() => tracked.length > 0, 'analytics hear of it');
    expect(shared).to.eql([
      { title: 'Rewards', text: 'Here is 10% off for you', url: 'https://example.com/?ref=ALEX' },
    ]);
    expect(tracked).to.eql([{ action: 'share', detail: { what: 'referral' } }]);
  });

  it('takes it calmly when the shopper closes the share sheet', async () => {
    let closed = false;
    replace(navigator, {
      share: () => {
        closed = true;
        return Promise.reject(new DOMException('', 'AbortError'));
      },
    });
    const { client, tracked } = openShop();
    const element = await show('loyalty-refer', client);
    named(element, 'Share')!.click();
    await drawn(element);
    expect(closed).to.equal(true);
    expect(tracked).to.eql([]);
    expect(offers(element, 'Copy link')).to.equal(true);
  });

  it('has no share button where the browser can’t', async () => {
    const element = await show('loyalty-refer', openShop().client);
    expect(offers(element, 'Share')).to.equal('share' in navigator);
  });

  it('counts friends in words, and is silent where there are none', async () => {
    const link = 'https://example.com/?ref=ALEX';
    const friends = async (completed: number, pending: number): Promise<string> => {
      const { client } = openShop({ member: { referral: { link, completed, pending } } });
      const words = (await show('loyalty-refer', client)).shadowRoot!.querySelector('.friends');
      return words ? reading(words) : '';
    };
    expect(await friends(1, 0)).to.equal('1 friend has joined in');
    expect(await friends(3, 2)).to.equal('3 friends have joined in · 2 on the way');
    expect(await friends(0, 0)).to.equal('');
  });

  it('says that a member’s link is not ready yet', async () => {
    const element = await show('loyalty-refer', openShop({ shopper: 'sam', member: newcomer('enrolled') }).client);
    expect(reading(element)).to.contain('Your link is not ready yet');
  });

  it('lets a guest join, and come back here', async () => {
    const { client, asked } = openShop({ shopper: '', host: { join: '/join' } });
    const element = await show('loyalty-refer', client);
    const remembered: string[] = [];
    client.actions.intend = (place) => void remembered.push(place);
    await press(element, 'Join now');
    expect(asked).to.eql(['loyalty-join']);
    expect(remembered).to.eql(['refer']);
  });

  it('goes on at the top for a candidate who has just joined', async () => {
    const { client } = openShop({ shopper: 'sam' });
    const element = await show('loyalty-refer', client);
    await press(element, 'Join now');
    await until(() => reading(element).includes('Your link is not ready yet'), 'the candidate has joined');
    expect(hasFocus(element, element.shadowRoot!.querySelector('h2'))).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const element = await show('loyalty-refer', openShop().client);
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});
