import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Redemption, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { later, type Calls } from '../../src/adapters/later.js';
import { refusalOf, type Stake } from '../../src/adapters/sending.js';

type Redeems = Calls<'redeem' | 'redemption'>;

const wish = { reward: 'treat', points: 100, locale: 'en' };
const voucher: Voucher = { id: '1', code: 'A', title: 'Treat', state: 'issued', kind: 'custom', source: 'redemption' };
const done: Redemption = { state: 'done', voucher };
const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

/** Methods of a file of which the first tries to fetch it fail. */
function arriving(failures: number) {
  const redeemed: string[] = [];
  const asked: string[] = [];
  const file: Redeems = {
    redeem: async (_input, { key }) => (redeemed.push(key), done),
    redemption: async (key) => (asked.push(key), done),
  };
  let tries = 0;
  const methods = later(['redeem', 'redemption'], () => ((tries += 1) > failures ? Promise.resolve(file) : missing()));
  return { ...methods, redeemed, asked };
}

async function failure(call: Promise<unknown>): Promise<Pick<LoyaltyError, 'code' | 'outcome'>> {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof LoyaltyError, String(error));
    assert.ok(error.cause, 'it says what happened');
    return { code: error.code, outcome: error.outcome };
  }
  return assert.fail('It was done.');
}

describe('a part of an adapter that does not come', () => {
  const read = () => ({ signal: new AbortController().signal });

  it('is an outage: what it was wanted for was not done, and is done at the next try', async () => {
    const { redeem, redeemed } = arriving(1);
    assert.deepEqual(await failure(redeem(wish, { key: 'one', ...read() })), {
      code: 'unavailable',
      outcome: 'not_done',
    });
    assert.deepEqual(redeemed, []);
    assert.equal(await redeem(wish, { key: 'two', ...read() }), done);
    assert.deepEqual(redeemed, ['two']);
  });

  it('leaves open what became of a redeem, and tells at the next try', async () => {
    const { redemption, asked } = arriving(1);
    const sent = { ...wish, at: 0 };
    assert.deepEqual(await failure(redemption('one', { sent, ...read() })), {
      code: 'unavailable',
      outcome: 'unknown',
    });
    assert.equal(await redemption('one', { sent, ...read() }), done);
    assert.deepEqual(asked, ['one']);
  });

  it('is waited for no longer than the caller has time', async () => {
    const given = new AbortController();
    const { redeem } = later(['redeem'], () => new Promise<Redeems>(() => undefined));
    const waiting = failure(redeem(wish, { key: 'one', signal: given.signal }));
    given.abort(new DOMException('Too long.', 'TimeoutError'));
    assert.deepEqual(await waiting, { code: 'timeout', outcome: 'not_done' });
  });
});

describe('the words for a refusal, when they do not come', () => {
  const response = new Response('{}', { status: 422 });
  Object.defineProperty(response, 'url', { value: 'https://loyalty.example/redemptions' });
  const refused = (stake: Stake, reading: Promise<LoyaltyError>) => refusalOf({ response, json: {} }, stake, reading);

  const STAKES = [
    ['read', 'not_done'],
    ['write', 'unknown'],
    ['lookup', 'unknown'],
  ] as const;

  for (const [stake, outcome] of STAKES) {
    it(`say of a ${stake} that there was an answer, and no more: ${outcome}`, async () => {
      const error = await refused(stake, missing());
      assert.equal(error.message, 'https://loyalty.example/redemptions answered 422.');
      assert.deepEqual(await failure(Promise.reject(error)), { code: 'unavailable', outcome });
    });
  }

  it('are what is said where they come', async () => {
    const words = new LoyaltyError('insufficient_points', 'Not enough.');
    assert.equal(await refused('write', Promise.resolve(words)), words);
  });
});
