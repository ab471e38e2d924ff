import { expect } from '@open-wc/testing';
import '../../src/elements/loyalty-perks.js';
import { fits, inDark, newcomer, openShop, parts, reading, show, shows } from './shop.js';

describe('<loyalty-perks>', () => {
  it('shows the tiers as a path, each with what it takes and brings', async () => {
    const tiers = [
      { id: 'friend', name: 'Friend', threshold: 0, perks: [] },
      { id: 'insider', name: 'Insider', threshold: 25_000, perks: ['Free returns', 'Sales a day early'] },
      { id: 'icon', name: 'Icon', threshold: 50_000, perks: ['Free shipping'] },
    ];
    const element = await show('loyalty-perks', openShop({ program: { tiers } }).client);
    expect(parts(element, 'tier').map(reading)).to.eql([
      'Friend From the start',
      'Insider Your tier From $250 Free returns Sales a day early',
      'Icon From $500 Free shipping',
    ]);
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
    const tiers = [{ id: 'insider', name: long, threshold: 123_456_700, perks: [long] }];
    const element = await show('loyalty-perks', openShop({ program: { tiers } }).client);
    expect(await fits(element, 320)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const element = await show('loyalty-perks', openShop().client);
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});
