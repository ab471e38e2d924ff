import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AdapterEnvironment, LoyaltyAdapter } from '../../../src/adapters/adapter.js';
import type { LoyaltyError } from '../../../src/adapters/error.js';
import { medusaAdapter } from '../../../src/adapters/medusa/medusa.js';
import { medusaDouble } from './double.js';

const OPTIONS = { endpoint: 'https://shop.example', publishableKey: 'pk_1' };
const PLACE = { locale: 'en', currency: 'EUR' };
const READ = { signal: new AbortController().signal };

function environment(given: Partial<AdapterEnvironment> = {}): AdapterEnvironment {
  return { runsIn: 'page', fetch, now: Date.now, token: () => Promise.resolve('a.b.c'), ...given };
}

const GUESTS = environment({ token: () => Promise.resolve(undefined) });

/** Answers everything alike. */
function answering(status: number, body: object | string): LoyaltyAdapter {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return medusaAdapter(
    { ...OPTIONS, mode: 'store-credit' },
    environment({ fetch: () => Promise.resolve(new Response(text, { status })) }),
  );
}

function made(options: Record<string, unknown>, given?: Partial<AdapterEnvironment>): string {
  try {
    medusaAdapter(options, environment(given));
  } catch (error) {
    const { code, message } = error as LoyaltyError;
    return `${code}: ${message}`;
  }
  return 'made';
}

describe('medusa, its options', () => {
  it('are said to be wrong with what to write instead', () => {
    assert.match(made({ ...OPTIONS, endpoint: undefined }), /^config: .*data-endpoint is missing/);
    assert.match(made({ ...OPTIONS, endpoint: 'shop' }), /^config: .*"shop" is no address/);
    assert.match(made({ endpoint: OPTIONS.endpoint }), /^config: .*"publishableKey":"pk_…"/);
    assert.match(made({ ...OPTIONS, mode: 'stamps' }), /^config: .*"store-credit" or "points", not "stamps"/);
    assert.match(made(OPTIONS, { runsIn: 'gateway' }), /^config: /);
    assert.equal(made(OPTIONS), 'made');
  });

  it('need a currency for store credit, from the tag or from them', async () => {
    const of = (options: object) => medusaAdapter({ ...OPTIONS, mode: 'store-credit', ...options }, GUESTS);
    await assert.rejects(of({}).load({ locale: 'en' }, READ), { name: 'LoyaltyError', code: 'config' });
    await assert.rejects(of({}).load({ locale: 'en', currency: 'kroner' }, READ), { code: 'config' });
    const { program } = await of({ currency: 'dkk' }).load({ locale: 'da-DK' }, READ);
    assert.ok(program !== 'unchanged');
    assert.deepEqual([program.name, program.points?.worth?.value.currency], ['Tilgodehavende', 'DKK']);
  });

  it('name the program and its unit', async () => {
    const named = medusaAdapter({ ...OPTIONS, mode: 'store-credit', name: 'Bean money', unit: 'beans' }, GUESTS);
    const { program } = await named.load(PLACE, READ);
    assert.ok(program !== 'unchanged');
    assert.deepEqual(
      [program.name, program.points?.name.other, program.rewards[0]?.name],
      ['Bean money', 'beans', 'Bean money'],
    );
  });
});

describe('medusa, where no mode is named', () => {
  for (const mode of ['points', 'store-credit'] as const) {
    it(`finds ${mode} by asking for points first`, async () => {
      const shop = await medusaDouble(mode);
      try {
        const { token } = await shop.customer('Ada', [70]);
        const adapter = medusaAdapter(
          { ...shop.options, mode: undefined, endpoint: shop.endpoint },
          environment({ token: () => Promise.resolve(token) }),
        );
        const { program, member } = await adapter.load(PLACE, READ);
        assert.ok(program !== 'unchanged');
        assert.equal(program.points?.decimals, mode === 'points' ? 0 : 2);
        assert.equal(member.points?.available, 70);
        assert.deepEqual(Object.keys(member.availability), [shop.traits.reward]);
      } finally {
        await shop.close();
      }
    });
  }
});

describe('medusa, its refusals', () => {
  it('of a key that is none are the tag’s fault, and say so', async () => {
    const body = { type: 'not_allowed', message: 'A valid publishable key is required to proceed with the request' };
    await assert.rejects(answering(400, body).load(PLACE, READ), { code: 'config', message: /publishableKey/ });
  });

  it('where the plugin is not installed say what to install', async () => {
    await assert.rejects(answering(404, '<pre>Cannot GET</pre>').load(PLACE, READ), {
      code: 'config',
      message: /loyalty-plugin/,
    });
  });

  it('of a server in trouble leave a read undone and a write unknown', async () => {
    const body = { code: 'unknown_error', type: 'unknown_error', message: 'An unknown error occurred.' };
    await assert.rejects(answering(500, body).load(PLACE, READ), { name: 'LoyaltyError', outcome: 'not_done' });
    const sent = { reward: 'store-credit', points: 1, cart: 'cart_1', at: 0 };
    await assert.rejects(answering(500, body).redemption!('key', { ...READ, sent }), { outcome: 'unknown' });
  });

  it('and answers that make no sense are told from each other', async () => {
    await assert.rejects(answering(200, '<html>').load(PLACE, READ), { code: 'bad_response' });
    await assert.rejects(answering(200, { customer: { id: 'cus_1' } }).load(PLACE, READ), { code: 'bad_response' });
    await assert.rejects(answering(401, { message: 'Unauthorized' }).load(PLACE, READ), { code: 'unauthenticated' });
  });
});

describe('medusa, amounts', () => {
  it('below the minor unit are lost in no line: the lines add up to the balance', async () => {
    const amounts = [0.333, 0.333, 0.334, 10.005, 0.1, 0.2];
    const transactions = amounts.map((amount, index) => ({
      id: `trx_${String(index)}`,
      type: 'credit',
      amount,
      created_at: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
    }));
    const balance = amounts.reduce((sum, amount) => sum + amount, 0);
    const adapter = answering(200, { customer: { id: 'cus_1' }, store_credit_accounts: [{ balance, transactions }] });
    const { member } = await adapter.load(PLACE, READ);
    const { items } = await adapter.activity!(PLACE, READ);
    assert.equal(member.points?.available, 1131);
    assert.equal(
      items.reduce((sum, { points }) => sum + points, 0),
      1131,
    );
    assert.equal(items[0]?.balance, 1131);
  });

  it('of a currency without a minor unit are whole', async () => {
    const adapter = answering(200, {
      customer: { id: 'cus_1' },
      store_credit_accounts: [{ balance: 1200, transactions: [] }],
    });
    const { program, member } = await adapter.load({ locale: 'en', currency: 'JPY' }, READ);
    assert.ok(program !== 'unchanged');
    assert.deepEqual([program.points?.decimals, member.points?.available], [0, 1200]);
  });
});
