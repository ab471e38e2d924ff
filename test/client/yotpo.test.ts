import { expect } from '@open-wc/testing';
import type { LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { isLoyaltyError } from '../../src/adapters/error.js';
import { yotpoAdapter } from '../../src/adapters/yotpo/yotpo.js';
import { sdkPort } from '../../src/client/sdk.js';
import { swellAccount, type SwellApi } from '../adapters/yotpo/double.js';
import { emailOf, fill } from '../adapters/yotpo/subject.js';

const globals = window as unknown as { swellAPI?: Partial<SwellApi> };
const input = { locale: 'en', currency: 'EUR' };
const read = { signal: AbortSignal.timeout(60_000) };

function shop() {
  const account = swellAccount();
  fill(account, {
    members: [{ id: 'ada', name: 'Ada', state: 'enrolled', points: 500 }],
    rewards: [{ id: '4001', name: '5 off', kind: 'amount_off', points: 100 }],
  });
  return { account, swellAPI: account.page(emailOf('ada')) };
}

function adapterFor(limit?: number): LoyaltyAdapter {
  const sdk = sdkPort(limit === undefined ? {} : { limit });
  return yotpoAdapter({}, { runsIn: 'page', fetch, now: Date.now, token: async () => undefined, sdk });
}

describe('the yotpo adapter in a page', () => {
  afterEach(() => {
    delete globals.swellAPI;
  });

  it('uses swellAPI where it is set up', async () => {
    const { account, swellAPI } = shop();
    globals.swellAPI = swellAPI;
    const adapter = adapterFor();
    const { member } = await adapter.load(input, read);
    expect([member.name, member.points!.available]).to.eql(['Ada', 500]);
    const made = await adapter.redeem!({ reward: '4001', points: 100, ...input }, { ...read, key: 'k' });
    expect([made.state, account.shoppers[0]!.pointsBalance]).to.eql(['done', 400]);
  });

  it('waits for its events, first the programme and then the shopper', async () => {
    const { swellAPI } = shop();
    globals.swellAPI = { getActiveRedemptionOptions: () => undefined, getCustomerDetails: () => ({}) };
    const loading = adapterFor().load(input, read);
    setTimeout(() => {
      globals.swellAPI = { ...swellAPI, getCustomerDetails: () => ({}) };
      document.dispatchEvent(new Event('swell:initialized'));
    }, 100);
    setTimeout(() => {
      globals.swellAPI!.getCustomerDetails = swellAPI.getCustomerDetails;
      document.dispatchEvent(new Event('swell:setup'));
    }, 300);
    const { member } = await loading;
    expect([member.state, member.name]).to.eql(['enrolled', 'Ada']);
  });

  it('finds a late one that fires no events', async () => {
    setTimeout(() => (globals.swellAPI = shop().swellAPI), 200);
    expect((await adapterFor().load(input, read)).member.name).to.equal('Ada');
  });

  it('says which script is missing when it never comes', async () => {
    try {
      await adapterFor(200).load(input, read);
      throw new Error('It did not fail.');
    } catch (error) {
      if (!isLoyaltyError(error)) throw error;
      expect(error.code).to.equal('unavailable');
      expect(error.message).to.contain('cdn.swellrewards.com/loader');
    }
  });
});
