import { expect } from '@open-wc/testing';
import type { TierProgress } from '../../src/adapters/adapter.js';
import '../../src/elements/loyalty-tier-progress.js';
import { drawn, fits, inDark, openShop, part, reading, show, shows, until } from './shop.js';

const way: TierProgress = { current: 'insider', next: 'icon', measure: 'spend', value: 38_000, target: 50_000 };

const ending = { until: '2030-12-31T12:00:00Z' };

const showTier = (tier: TierProgress) => show('loyalty-tier-progress', openShop({ member: { tier } }).client);

/** What is said of it beneath the bar. */
async function besides(tier: Partial<TierProgress>): Promise<string> {
  const element = await showTier({ ...way, ...tier });
  const words = (): string => reading(element.shadowRoot!.querySelector('loyalty-tier-standing')!);
  await until(words, 'the news is there');
  return words();
}

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

  it('says only how far it is where that is all that is asked for', async () => {
    const { client } = openShop({ member: { tier: { ...way, ...ending, keep: 40_000 } } });
    const element = await show('loyalty-tier-progress', client);
    element.compact = true;
    await drawn(element);
    expect(reading(element)).to.equal('$120 to Icon $380 of $500');
  });

  describe('besides the way to the next tier', () => {
    it('says what keeps the present one and what would follow it', async () => {
      expect(await besides({ ...ending, keep: 40_000, forecast: 'friend' })).to.equal(
        '$20 more by December 31, 2030 keeps you Insider On December 31, 2030 you would become Friend',
      );
    });

    it('says until when all of it counts once it is kept', async () => {
      expect(await besides({ ...ending, keep: 30_000 })).to.equal('All of it counts until December 31, 2030');
    });

    it('celebrates a tier that was just reached, with what that brings', async () => {
      const tier: TierProgress = { current: 'icon', measure: 'spend', value: 50_000, standing: 'reached' };
      const element = await showTier(tier);
      await until(() => /You are Icon now/.test(reading(element)), 'the news is there');
      expect(reading(element)).to.contain('You are Icon now It brings you 200 points');
    });

    it('says since when it is held where reaching it brought nothing', async () => {
      const since = '2020-03-03T12:00:00Z';
      expect(await besides({ standing: 'reached', since })).to.equal('You are Insider now Since March 3, 2020');
    });

    it('says what a tier at risk takes', async () => {
      expect(await besides({ ...ending, keep: 40_000, standing: 'at_risk' })).to.equal(
        '$20 more by December 31, 2030 keeps you Insider',
      );
    });

    it('says how long a tier in grace is left', async () => {
      expect(await besides({ ...ending, keep: 40_000, standing: 'grace' })).to.equal(
        'You are Insider until December 31, 2030 $20 more by December 31, 2030 keeps you Insider',
      );
    });

    it('says which tier was lost', async () => {
      expect(await besides({ standing: 'downgraded', previous: 'icon' })).to.equal(
        'You are Insider now Your time as Icon is over. You can reach it again.',
      );
    });

    it('says so where a tier is held by invitation', async () => {
      const tiers = [{ id: 'insider', name: 'Insider', threshold: 0, perks: [], access: 'invitation' as const }];
      const tier: TierProgress = { current: 'insider', measure: 'spend', value: 0 };
      const element = await show('loyalty-tier-progress', openShop({ member: { tier }, program: { tiers } }).client);
      await until(() => /By invitation/.test(reading(element)), 'it is said');
    });
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
    const element = await showTier({ ...way, ...ending, keep: 40_000, standing: 'grace' });
    await until(() => /You are Insider until/.test(reading(element)), 'the news is there');
    await expect(element).to.be.accessible();
    await expect(await inDark(element)).to.be.accessible();
  });
});
