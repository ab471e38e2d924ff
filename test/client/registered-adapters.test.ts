import { expect } from '@open-wc/testing';
import type { AdapterFactory } from '../../src/adapters/adapter.js';
import { isLoyaltyError } from '../../src/adapters/error.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { loadAdapter } from '../../src/client/load-adapter.js';
import { registerAdapter } from '../../src/client/registered-adapters.js';

const mine: AdapterFactory = (options, environment) => ({ ...memoryAdapter(options, environment), name: 'mine' });
const environment = { runsIn: 'page', fetch, now: Date.now } as const;

const named = (name: string) => loadAdapter(name, {}, environment);

async function complaintOf(name: string): Promise<string> {
  const { load } = await named(name);
  return load({ locale: 'en' }, { signal: new AbortController().signal }).then(
    () => '',
    (error: unknown) => (isLoyaltyError(error) ? `${error.code}: ${error.message}` : String(error)),
  );
}

describe('an adapter that the page registered', () => {
  afterEach(() => {
    delete window.loyaltyAdapters;
  });

  it('is found by its name, with the options of the tag', async () => {
    const given: unknown[] = [];
    registerAdapter('mine', (options, environment) => (given.push(options), mine(options, environment)));
    const { name } = await loadAdapter('mine', { endpoint: '/loyalty', options: '{"member":""}' }, environment);
    expect(name).to.equal('mine');
    expect(given).to.deep.equal([{ member: '', endpoint: '/loyalty' }]);
  });

  it('is found when a script without a bundler put it there', async () => {
    (window.loyaltyAdapters ||= {})['mine'] = mine;
    expect((await named('mine')).name).to.equal('mine');
  });

  it('is waited for when it is asked for before it is registered', async () => {
    const asked = named('mine');
    setTimeout(() => {
      registerAdapter('mine', mine);
    }, 120);
    expect((await asked).name).to.equal('mine');
  });

  it('is taken over whole, with what its keys are worth, when it can be had only later', async () => {
    let isLost = true;
    const get = (): AdapterFactory => {
      if (isLost) throw new Error('Lost.');
      return mine;
    };
    window.loyaltyAdapters = Object.defineProperty({}, 'mine', { get, enumerable: true });
    expect(await complaintOf('mine')).to.match(/^unavailable: /);
    const adapter = await named('mine');
    expect([adapter.idempotency, adapter.redeem]).to.deep.equal(['none', undefined]);
    isLost = false;
    await adapter.load({ locale: 'en' }, { signal: new AbortController().signal });
    expect(adapter.idempotency).to.equal('key');
    expect(adapter.redeem).to.be.a('function');
  });

  it('is told to be missing when it does not come', async () => {
    expect(await complaintOf('theirs')).to.match(
      /^config: data-adapter="theirs" is not one of memory, http.* nor was it registered by registerAdapter\(\)\.$/,
    );
  }).timeout(10_000);

  it('can be registered twice, but not be another', () => {
    registerAdapter('mine', mine);
    registerAdapter('mine', mine);
    expect(() => registerAdapter('mine', () => mine({}, environment))).to.throw('another adapter has that name');
  });

  it('can not take the name of a built-in one, nor one that reads like an address', async () => {
    expect(() => registerAdapter('memory', mine)).to.throw('that is the name of a built-in adapter');
    for (const name of ['', '/mine.js', 'https://shop.example/mine.js', '1st']) {
      expect(() => registerAdapter(name, mine)).to.throw('a name is letters');
    }
    (window.loyaltyAdapters ||= {})['memory'] = mine;
    expect((await named('memory')).name).to.equal('memory');
  });

  it('is not mistaken for an element of the page with such an id', async () => {
    const anchor = Object.assign(document.createElement('a'), { id: 'loyaltyAdapters' });
    document.body.append(anchor);
    expect(await complaintOf('text')).to.include('data-adapter="text" is not one of');
    anchor.remove();
  }).timeout(10_000);
});
