import { expect } from '@open-wc/testing';
import type { LoyaltyAdapter, RedeemInput } from '../../src/adapters/adapter.js';
import { isLoyaltyError } from '../../src/adapters/error.js';
import { smileAdapter } from '../../src/adapters/smile/smile.js';
import { sdkPort } from '../../src/client/sdk.js';
import { customerToken, smileAccount, type SmileJs } from '../adapters/smile/double.js';
import { fill } from '../adapters/smile/subject.js';

const globals = window as unknown as { Smile?: SmileJs; SmileUI?: object };
const input = { locale: 'en', currency: 'EUR' };
const read = { signal: AbortSignal.timeout(60_000) };

function shop() {
  const account = smileAccount();
  fill(account, {
    members: [{ id: 'ada', name: 'Ada', state: 'enrolled', points: 500 }],
    rewards: [{ id: '4001', name: '5 off', kind: 'amount_off', points: 100 }],
  });
  const { publishableKey } = account;
  return { account, publishableKey, smile: account.page() };
}

function adapterFor(publishableKey?: string, limit?: number): LoyaltyAdapter {
  const sdk = sdkPort(limit === undefined ? {} : { limit });
  const token = () => customerToken('ada');
  return smileAdapter({ publishableKey }, { runsIn: 'page', fetch, now: Date.now, token, sdk });
}

async function codeAndWords(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (isLoyaltyError(error)) return `${error.code}: ${error.message}`;
  }
  return 'It did not fail.';
}

describe('the smile adapter in a page', () => {
  afterEach(() => {
    delete globals.Smile;
    delete globals.SmileUI;
  });

  it('joins a page that has initialised Smile.js', async () => {
    const { account, publishableKey, smile } = shop();
    await smile.initialize({ publishableKey, customerToken: await customerToken('ada') });
    globals.Smile = smile;
    const adapter = adapterFor(publishableKey);
    const { member } = await adapter.load(input, read);
    expect([member.name, member.points!.available]).to.eql(['Ada', 500]);
    const wish: RedeemInput = { reward: '4001', points: 100, ...input };
    const made = await adapter.redeem!(wish, { ...read, key: 'k' });
    expect(made.state).to.equal('done');
    expect([account.customers[0]!.balance, smile.initializations.length]).to.eql([400, 1]);
  });

  it('waits for one that comes late, and initialises it', async () => {
    const { publishableKey, smile } = shop();
    setTimeout(() => {
      globals.Smile = smile;
      document.dispatchEvent(new Event('smile-js-loaded'));
    }, 200);
    const { member } = await adapterFor(publishableKey).load(input, read);
    expect([member.name, smile.initializations.length]).to.eql(['Ada', 1]);
  });

  it('waits for a page that initialises it late', async () => {
    const { publishableKey, smile } = shop();
    globals.Smile = smile;
    setTimeout(() => void smile.initialize({ publishableKey }), 200);
    const { member } = await adapterFor().load(input, read);
    expect([member.name, smile.initializations.length]).to.eql(['Ada', 1]);
  });

  it('says which script is missing when it never comes', async () => {
    expect(await codeAndWords(adapterFor('pub_1', 200).load(input, read))).to.match(
      /^config: .*smile-js\/v1\/smile\.js/,
    );
  });

  it('says so where nobody initialises it, and where there is only Smile UI', async () => {
    globals.SmileUI = {};
    expect(await codeAndWords(adapterFor('pub_1', 200).load(input, read))).to.match(/^config: Only Smile UI/);
    globals.Smile = shop().smile;
    expect(await codeAndWords(adapterFor(undefined, 200).load(input, read))).to.match(/^config: Nobody initialises/);
  });
});
