import { expect } from '@open-wc/testing';
import type { Tier } from '../../src/adapters/adapter.js';
import '../../src/elements/loyalty-perks.js';
import { drawn, fits, inDark, newcomer, openShop, parts, reading, show, shows } from './shop.js';

const tiers: Tier[] = [
  { id: 'friend', name: 'Friend', threshold: 0, perks: [] },
  {
    id: 'insider',
    name: 'Insider',
    threshold: 25_000,
    perks: ['Free returns', 'Sales a day early'],
    multiplier: 125,
  },
  {
    id: 'icon',
    name: 'Icon',
    threshold: 50_000,
    perks: ['Free shipping', 'Sales a day early'],
    welcome: '200 points',
  },
];
const club: Tier = { id: 'club', name: 'Club', threshold: 90_000, perks: ['Free shipping'] };

const showTiers = (shown: Tier[]) => show('loyalty-perks', openShop({ program: { tiers: shown } }).client);

const table = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('tr')].map((row) => [...row.cells].map(reading).join(' | '));

/** The columns that are to be seen. */
const visible = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('thead th')]
    .filter((cell) => cell.checkVisibility())
    .map(reading);

describe('<loyalty-perks>', () => {
  it('shows the tiers as a path, each with what it takes', async () => {
    const element = await showTiers(tiers);
    expect(parts(element, 'tier').map(reading)).to.eql([
      'Friend From the start',
      'Insider Your tier From $250',
      'Icon From $500',
    ]);
  });

  it('says where a tier can’t be reached but by invitation', async () => {
    const element = await showTiers([...tiers, { ...club, access: 'invitation' }]);
    expect(parts(element, 'tier').map(reading).at(-1)).to.equal('Club By invitation');
  });

  it('shows a hidden tier to nobody but its members', async () => {
    const hidden = [...tiers, { ...club, access: 'hidden' } as const];
    expect(reading(await showTiers(hidden))).not.to.contain('Club');
    const member = { tier: { current: 'club', measure: 'spend', value: 0 } as const };
    const element = await show('loyalty-perks', openShop({ member, program: { tiers: hidden } }).client);
    expect(parts(element, 'tier').map(reading).at(-1)).to.match(/^Club Your tier/);
  });

  describe('compared', () => {
    it('says what each tier brings: the rate, the gift, then the perks in order of first appearance', async () => {
      const element = await showTiers(tiers);
      expect(table(element)).to.eql([
        'Perk | Friend | Insider You | Icon',
        'points on purchases | 1× | 1.25× | 1×',
        'When you get there | Not included | Not included | 200 points',
        'Free returns | Not included | Included | Not included',
        'Sales a day early | Not included | Included | Included',
        'Free shipping | Not included | Not included | Included',
      ]);
    });

    it('names its rows and columns for assistive technology', async () => {
      const headers = [...(await showTiers(tiers)).shadowRoot!.querySelectorAll('th')];
      expect(headers.map(({ scope }) => scope).sort()).to.eql([
        ...Array<string>(4).fill('col'),
        ...Array<string>(5).fill('row'),
      ]);
    });

    it('shows the shopper’s own tier beside one they choose where there is no room for all', async () => {
      const element = await showTiers([...tiers, club]);
      await fits(element, 320);
      expect(visible(element)).to.eql(['Perk', 'Insider You', 'Icon']);
      const chooser = element.shadowRoot!.querySelector('select')!;
      chooser.value = 'club';
      chooser.dispatchEvent(new Event('change'));
      await drawn(element);
      expect(visible(element)).to.eql(['Perk', 'Insider You', 'Club']);
    });

    it('shows all of them where there is room', async () => {
      const element = await showTiers([...tiers, club]);
      await fits(element, 600);
      expect(visible(element)).to.eql(['Perk', 'Friend', 'Insider You', 'Icon', 'Club']);
      expect(element.shadowRoot!.querySelector('select')!.checkVisibility()).to.equal(false);
    });

    it('is left out where no tier brings anything', async () => {
      expect(shows(await showTiers([{ ...club, perks: [] }]), 'table')).to.equal(false);
    });
  });

  it('marks the shopper’s own tier, in words and for assistive technology', async () => {
    const element = await show('loyalty-perks', openShop().client);
    const marked = parts(element, 'tier').filter((tier) => tier.getAttribute('aria-current') === 'step');
    expect(marked).to.have.length(1);
    expect(reading(marked[0]!)).to.match(/^Insider Your tier/);
  });

  it('shows how far the next tier is', async () => {
    const element = await show('loyalty-perks', openShop().client);
    const progress = element.shadowRoot!.querySelector('loyalty-tier-progress')!;
    expect(reading(progress)).to.contain('$120 to Icon');
  });

  it('shows the path to who is not on it yet', async () => {
    const element = await show('loyalty-perks', openShop({ shopper: '' }).client);
    expect(parts(element, 'tier')).to.have.length(3);
    expect(reading(element)).not.to.contain('Your tier');
    expect(shows(element, 'loyalty-tier-progress')).to.equal(false);
  });

  it('marks no tier as reached before the first', async () => {
    const member = {
      ...newcomer('enrolled'),
      tier: { next: 'friend', measure: 'orders', value: 0, target: 1 } as const,
    };
    const element = await show('loyalty-perks', openShop({ shopper: 'sam', member }).client);
    expect(element.shadowRoot!.querySelectorAll('.reached')).to.have.length(0);
  });

  it('says so where there are no tiers', async () => {
    const element = await show('loyalty-perks', openShop({ program: { tiers: [] } }).client);
    expect(shows(element, '[part=tier]')).to.equal(false);
    expect(reading(element)).to.contain('everyone gets everything');
  });

  it('fits a narrow screen with long words', async () => {
    const long = 'Hochgeschwindigkeitsstammkundschaftsvorteile';
    const tier = { name: long, threshold: 123_456_700, perks: [long], welcome: long, multiplier: 12_345 };
    const element = await showTiers(['friend', 'insider', 'icon', 'club'].map((id) => ({ ...tier, id })));
    expect(await fits(element, 320)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const element = await show('loyalty-perks', openShop().client);
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});
