import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoadInput, Program } from '../../src/adapters/adapter.js';
import { allocate } from '../../demo/backend/allocate.js';
import { sharedDatabase } from '../setup/database.js';
import { setStage, signal } from './stage.js';

const database = await sharedDatabase();
const stage = await setStage(database);

async function program(input: LoadInput): Promise<Program> {
  const { program: loaded } = await stage.adapter().load(input, { signal });
  if (loaded === 'unchanged') throw new Error('Expected a program');
  return loaded;
}

describe('the program', () => {
  it('speaks the language asked for, by region, base language, then English', async () => {
    const names = await Promise.all(
      ['da', 'da-DK', 'fr-FR', 'not a language'].map(async (locale) => (await program({ locale })).points!.name.other),
    );
    assert.deepEqual(names, ['Bønner', 'Bønner', 'Beans', 'Beans']);
  });

  it('has the prices of the market, and of the market that has the currency', async () => {
    const seen = async (input: Omit<LoadInput, 'locale'>) => {
      const { rewards, tiers, earning } = await program({ locale: 'en', ...input });
      const reward = rewards.find(({ id }) => id === 'amount-off-small')!;
      return [reward.name, reward.value, tiers[1]!.threshold, earning[0]!.points, earning[0]!.per];
    };
    const krone = (minor: number) => ({ minor, currency: 'DKK' });
    const euro = (minor: number) => ({ minor, currency: 'EUR' });
    const danish = ['50\u00a0kr off', krone(5_000), 150_000, 1, krone(100)];
    const european = ['€7 off', euro(700), 20_000, 7, euro(100)];
    assert.deepEqual(await seen({ market: 'dk' }), danish);
    assert.deepEqual(await seen({ market: 'de' }), european);
    assert.deepEqual(await seen({ currency: 'EUR' }), european);
    assert.deepEqual(await seen({ market: 'mars', currency: 'XXX' }), danish);
  });

  it('has another version in another language or market, and the same one otherwise', async () => {
    const { version } = await program({ locale: 'en', market: 'dk' });
    const again = await stage.adapter().load({ locale: 'en', market: 'dk', programVersion: version }, { signal });
    assert.equal(again.program, 'unchanged');
    assert.notEqual((await program({ locale: 'da', market: 'dk' })).version, version);
    assert.notEqual((await program({ locale: 'en', market: 'de' })).version, version);
  });

  it('is not for pages: its adapter reads a database', () => {
    const inPage = () => stage.backend.adapter({}, { runsIn: 'page', fetch, now: Date.now });
    assert.throws(inPage, { name: 'LoyaltyError', code: 'config' });
  });
});

describe('allocating', () => {
  it('gives parts that add up, in proportion, also when nothing weighs anything', () => {
    assert.deepEqual(allocate(100, [1, 1, 1]), [33, 33, 34]);
    assert.deepEqual(allocate(99, [60, 40]), [59, 40]);
    assert.deepEqual(allocate(5, [0, 0]), [2, 3]);
    assert.deepEqual(allocate(0, [5, 5]), [0, 0]);
    const huge = allocate(9_007_199_254_740_991, [3, 9_007_199_254_740_000]);
    assert.equal(huge[0]! + huge[1]!, 9_007_199_254_740_991);
  });
});
