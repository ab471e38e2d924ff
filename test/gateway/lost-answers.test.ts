import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter, RedeemInput, Redemption, SentRedeem } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { memoryIdempotency } from '../../src/gateway/index.js';
import { newKey, openBench, said, type Bench } from './bench.js';

const MINUTES = 60_000;

/** Does it, and loses the answer on the way back. */
const loseTheAnswer: Bench['redeem'] = async (input, options, really) => {
  await really(input, options);
  throw new TypeError('fetch failed: other side closed');
};

describe('a redeem whose answer was lost', () => {
  it('is never sent again, however often and however late it is repeated', async () => {
    const bench = await openBench({ redeem: loseTheAnswer });
    const key = newKey();
    for (const minutes of [0, 0, 2, 7]) {
      bench.clock.now += minutes * MINUTES;
      assert.equal(await said(await bench.redeemWith(key)), 'unknown, unknown');
      assert.equal(await said(await bench.lookUp(key)), 'unknown, unknown');
    }
    assert.equal(bench.sent.length, 1);
    assert.equal(await bench.balance(), 900);
  });

  it('is settled by asking, where the backend can be asked', async () => {
    const kept = new Map<string, Redemption>();
    const bench = await openBench({
      redeem: async (input, options, really) => {
        kept.set(options.key, await really(input, options));
        throw new TypeError('fetch failed: other side closed');
      },
      redemption: async (key) => kept.get(key) ?? assert.fail('asked for another key'),
    });
    const key = newKey();
    assert.equal(await said(await bench.redeemWith(key)), 'unknown, unknown');
    assert.deepEqual(await (await bench.redeemWith(key)).json(), kept.get(key));
    kept.clear();
    assert.equal(await said(await bench.lookUp(key)), 'done', 'what was heard once is remembered');
    assert.equal(bench.sent.length, 1);
  });

  it('stays unsettled while the question fails too, whatever the failure says of itself', async () => {
    const redemption = async () => {
      throw new LoyaltyError('unavailable', 'Down for maintenance.', { outcome: 'not_done' });
    };
    const bench = await openBench({ redeem: loseTheAnswer, redemption });
    const key = newKey();
    await bench.redeemWith(key);
    assert.equal(await said(await bench.redeemWith(key)), 'unavailable, unknown');
    assert.equal(await said(await bench.lookUp(key)), 'unavailable, unknown');
    assert.equal(bench.sent.length, 1);
  });
});

describe('a redeem whose answer was lost, at a backend that knows no keys', () => {
  it('is settled by what the backend holds since it was sent', async () => {
    const held: { redemption: Redemption; input: RedeemInput; at: number }[] = [];
    const asked: (SentRedeem | undefined)[] = [];
    const bench: Awaited<ReturnType<typeof openBench>> = await openBench({
      redeem: async (input, options, really) => {
        held.push({ input, redemption: await really(input, options), at: bench.clock.now });
        throw new TypeError('fetch failed: other side closed');
      },
      redemption: async (_key, { sent }) => {
        asked.push(sent);
        const found = held.find(({ input, at }) => sent && input.reward === sent.reward && at >= sent.at);
        if (found) return found.redemption;
        throw new LoyaltyError('not_found', 'Nothing of the kind since then.');
      },
    });
    const key = newKey();
    const at = bench.clock.now;
    assert.equal(await said(await bench.redeemWith(key)), 'unknown, unknown');
    bench.clock.now += MINUTES;
    assert.equal(await said(await bench.lookUp(key)), 'done');
    assert.deepEqual(asked, [{ reward: 'treat', points: 100, at }]);
    assert.equal(bench.sent.length, 1);
    assert.equal(await bench.balance(), 900);
  });
});

describe('a redeem that was lost on its way there', () => {
  it('may still arrive, and is given up only when it can not', async () => {
    const bench = await openBench({
      redeem: async () => {
        throw new LoyaltyError('timeout', 'No answer in time.', { outcome: 'unknown' });
      },
      redemption: async () => {
        throw new LoyaltyError('not_found', 'Never heard of it.');
      },
    });
    const key = newKey();
    assert.equal(await said(await bench.redeemWith(key)), 'timeout, unknown');
    assert.equal(await said(await bench.redeemWith(key)), 'in_progress, unknown');
    assert.equal(await said(await bench.lookUp(key)), 'pending');
    bench.clock.now += 5 * MINUTES;
    assert.equal(await said(await bench.redeemWith(key)), 'refused');
    assert.equal(bench.sent.length, 1);
  });
});

describe('a gateway that crashes in the middle of a redeem', () => {
  /** What a crash leaves behind: a claim that nobody will ever settle. */
  const neverReturns = () => new Promise<never>(() => {});
  const notFound = async () => {
    throw new LoyaltyError('not_found', 'Never heard of it.');
  };

  async function crashed(redemption?: LoyaltyAdapter['redemption']) {
    const store = memoryIdempotency();
    const key = newKey();
    const reached = withSignal();
    const first = await openBench({ store, redeem: () => (reached.give(), neverReturns()) });
    const hanging = first.redeemWith(key).catch(() => undefined);
    await reached.given;
    await first.close();
    await hanging;
    return { key, bench: await openBench({ store, ...(redemption && { redemption }) }) };
  }

  it('asks for patience at first', async () => {
    const { key, bench } = await crashed();
    const response = await bench.redeemWith(key);
    assert.equal(response.status, 409);
    assert.equal(response.headers.get('Retry-After'), '1');
    assert.equal(await said(response), 'in_progress, unknown');
    assert.equal(await said(await bench.lookUp(key)), 'pending');
    assert.deepEqual(bench.sent, []);
  });

  it('leaves an unknown outcome where nobody can be asked, and sends nothing', async () => {
    const { key, bench } = await crashed();
    bench.clock.now += 5 * MINUTES;
    assert.equal(await said(await bench.redeemWith(key)), 'unknown, unknown');
    assert.equal(await said(await bench.lookUp(key)), 'unknown, unknown');
    assert.deepEqual(bench.sent, []);
  });

  it('is settled for good when the backend never took it, but not before it is sure', async () => {
    const { key, bench } = await crashed(notFound);
    assert.equal(await said(await bench.redeemWith(key)), 'in_progress, unknown');
    bench.clock.now += 5 * MINUTES;
    assert.deepEqual(await (await bench.lookUp(key)).json(), { state: 'refused', code: 'unavailable' });
    const repeat = await bench.redeemWith(key);
    assert.equal(repeat.status, 200);
    assert.equal(await said(repeat), 'refused');
    assert.deepEqual(bench.sent, []);
  });
});

describe('a store that fails', () => {
  const broken = async () => {
    throw new Error('connection refused');
  };

  it('before anything was sent keeps it from being sent', async () => {
    const bench = await openBench({ store: { ...memoryIdempotency(), claim: broken, read: broken } });
    const key = newKey();
    assert.equal(await said(await bench.redeemWith(key)), 'unavailable, unknown');
    assert.equal(await said(await bench.lookUp(key)), 'unavailable, unknown');
    assert.deepEqual(bench.sent, []);
    assert.equal(bench.told.length, 2);
  });

  it('after the backend has answered does not keep the voucher from the shopper, nor lets it be sent again', async () => {
    const bench = await openBench({ store: { ...memoryIdempotency(), replace: broken } });
    const key = newKey();
    assert.equal(await said(await bench.redeemWith(key)), 'done');
    assert.equal(bench.told.length, 1);
    assert.equal(await said(await bench.redeemWith(key)), 'in_progress, unknown');
    assert.equal(bench.sent.length, 1);
  });
});

function withSignal() {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
