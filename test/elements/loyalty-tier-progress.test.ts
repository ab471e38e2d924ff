import { expect } from '@open-wc/testing';
import type { TierProgress } from '../../src/adapters/adapter.js';
import '../../src/elements/loyalty-tier-progress.js';
import { fits, inDark, openShop, part, reading, show, shows } from './shop.js';

const way: TierProgress = { current: 'insider', next: 'icon', measure: 'spend', value: 38_000, target: 50_000 };

const showTier = (tier: TierProgress) => show('loyalty-tier-progress', openShop({ member: { tier } }).client);

describe('<loyalty-tier-progress>', () => {
  it('says how far the next tier is, in words and in a bar', async () => {
    const element = await showTier(way);
    expect(reading(element)).to.equal('$120 to Icon $380 of $500');
    const bar = part(element, 'bar') as HTMLProgressElement;
    expect([bar.value, bar.max, bar.getAttribute('aria-label')]).to.eql([38_000, 50_000, '$120 to Icon']);
  });

  it('counts orders and points as well as money', async () => {
    expect(reading(await showTier({ ...way, measure: 'orders', value: 4, target: 5 }))).to.match(/^1 order to Icon/);
    expect(reading(await showTier({ ...way, measure: 'points', value: 380, target: 500 }))).to.match(
      /^120.points to Icon/,
    );
  });

  it('never asks for less than nothing', async () => {
    expect(reading(await showTier({ ...way, value: 60_000 }))).to.match(/^\$0 to Icon/);
  });

  it('says what keeps the present tier, until it is kept', async () => {
    const until = '2030-12-31T12:00:00Z';
    const keeping = reading(await showTier({ ...way, keep: 40_000, until }));
    expect(keeping).to.contain('$20 more by December 31, 2030 keeps you Insider');
    expect(reading(await showTier({ ...way, keep: 30_000, until }))).not.to.contain('keeps you');
  });

  it('thanks who has reached the top', async () => {
    const element = await showTier({ current: 'icon', measure: 'spend', value: 90_000 });
    expect(reading(element)).to.contain('Our highest tier');
    expect(shows(element, '[part=bar]')).to.equal(false);
  });

  it('is silent where there are no tiers', async () => {
    expect(reading(await show('loyalty-tier-progress', openShop({ shopper: '' }).client))).to.equal('');
  });

  it('fits a narrow screen with a long name', async () => {
    const tiers = [{ id: 'icon', name: 'Hochgeschwindigkeitsstammkundschaft', threshold: 50_000, perks: [] }];
    const { client } = openShop({ member: { tier: way }, program: { tiers } });
    expect(await fits(await show('loyalty-tier-progress', client), 288)).to.equal(true);
  });

  it('is accessible, light and dark', async () => {
    const element = await showTier(way);
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});
