import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AdapterEnvironment, LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { isLoyaltyError } from '../../src/adapters/error.js';
import { smileRestAdapter } from '../../src/adapters/smile-rest/smile-rest.js';
import { squareAdapter } from '../../src/adapters/square/square.js';
import { talonOneAdapter } from '../../src/adapters/talon-one/talon-one.js';
import { voucherifyAdapter } from '../../src/adapters/voucherify/voucherify.js';

const coffee = { id: 'coffee', name: 'Coffee', kind: 'custom', points: 1, attributes: { redeem: 'coffee' } } as const;

/** Each with options that work, and what it may not do without. */
const MAKERS: Record<
  string,
  { make(environment: AdapterEnvironment, change?: object): LoyaltyAdapter; needs: string[] }
> = {
  square: {
    make: (environment, change) => squareAdapter({ accessToken: 'EAAA', ...change }, environment),
    needs: ['accessToken'],
  },
  voucherify: {
    make: (environment, change) =>
      voucherifyAdapter({ appId: 'a', appToken: 't', campaign: 'c', currency: 'EUR', ...change }, environment),
    needs: ['appId', 'appToken', 'campaign', 'currency'],
  },
  'talon-one': {
    make: (environment, change) =>
      talonOneAdapter({ endpoint: 'https://shop.talon.one', apiKey: 'k', program: 5, ...change }, environment),
    needs: ['endpoint', 'apiKey', 'program'],
  },
  'smile-rest': {
    make: (environment, change) => smileRestAdapter({ apiKey: 'key', currency: 'EUR', ...change }, environment),
    needs: ['apiKey', 'currency'],
  },
};

function environment(runsIn: AdapterEnvironment['runsIn'], answer?: () => Response): AdapterEnvironment {
  const fetch = async () => answer?.() ?? assert.fail('nothing may be asked');
  return { runsIn, fetch, now: Date.now, identity: { subject: 'ada@example.com' } };
}

const isConfig = (words: RegExp) => (error: unknown) =>
  isLoyaltyError(error) && error.code === 'config' && words.test(error.message);

for (const [name, { make, needs }] of Object.entries(MAKERS)) {
  describe(`${name}, which has a secret key`, () => {
    it('refuses to be made in a page', () => {
      assert.throws(() => make(environment('page')), isConfig(/runs in a gateway/));
    });

    it('says which option is missing', () => {
      for (const option of needs) {
        assert.throws(() => make(environment('gateway'), { [option]: undefined }), isConfig(new RegExp(option)));
      }
    });

    it('sends its key over https alone', () => {
      const change = { endpoint: 'http://api.example' };
      assert.throws(() => make(environment('gateway'), change), isConfig(/https/));
    });

    it('tells a refused key as the merchant’s mistake, not as a shopper who has to sign in', async () => {
      const adapter = make(environment('gateway', () => Response.json({ message: 'no' }, { status: 401 })));
      const { signal } = new AbortController();
      await assert.rejects(adapter.load({ locale: 'en' }, { signal }), isConfig(/answered 401|no/));
    });
  });
}

describe('talon-one', () => {
  it('refuses two rewards that it could not tell apart', () => {
    const rewards = [coffee, { ...coffee, id: 'tea' }];
    assert.throws(() => MAKERS['talon-one']?.make(environment('gateway'), { rewards }), isConfig(/attributes/));
  });
});
