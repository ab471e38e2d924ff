import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Redemption } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { memoryIdempotency } from '../../src/gateway/index.js';
import { newKey, openBench, said } from './bench.js';
import { claimBody } from './daily.js';
import { posting, redeemBody, redeeming } from './shop.js';

describe('a redeem at a backend without idempotency', () => {
  it('is sent once, and every repeat gets the same voucher', async () => {
    const bench = await openBench({});
    const key = newKey();
    const answers = [await bench.redeemWith(key), await bench.redeemWith(key), await bench.lookUp(key)];
    const [first, ...repeats] = await Promise.all(answers.map((answer) => answer.json()));
    for (const repeat of repeats) assert.deepEqual(repeat, first);
    assert.deepEqual(bench.sent, ['redeem treat']);
    assert.equal(await bench.balance(), 900);
  });

  it('is sent once by two gateways that share a store', async () => {
    const store = memoryIdempotency();
    const benches = [await openBench({ store }), await openBench({ store })];
    const key = newKey();
    const answers = await Promise.all([1, 2, 3].flatMap(() => benches.map((bench) => bench.redeemWith(key))));
    const states = new Set(await Promise.all(answers.map(said)));
    states.delete('in_progress, unknown');
    assert.deepEqual([...states], ['done']);
    assert.equal(benches.flatMap(({ sent }) => sent).length, 1);
  });

  it('with a used key and another wish is refused; another language is the same wish', async () => {
    const bench = await openBench({});
    const key = newKey();
    await bench.redeemWith(key);
    const again = (change: object) => bench.ask('/v1/redemptions', redeeming('ada', key, { ...redeemBody, ...change }));
    assert.equal(await said(await again({ points: 1 })), 'key_reused, not_done');
    for (const change of [{ currency: 'DKK' }, { variant: 'red' }, { hold: true }]) {
      assert.equal(await said(await again(change)), 'key_reused, not_done');
    }
    assert.equal(await said(await again({ locale: 'da' })), 'done');
    assert.equal(bench.sent.length, 1);
  });

  it('is another one for another shopper with the same key', async () => {
    const bench = await openBench({});
    const key = newKey();
    await bench.redeemWith(key);
    assert.equal(await said(await bench.lookUp(key, 'bea')), 'not_found, not_done');
    assert.equal(await said(await bench.redeemWith(key, 'bea')), 'done');
    assert.equal(bench.sent.length, 2);
  });

  it('that was refused leaves its key free', async () => {
    const refusals = [new LoyaltyError('out_of_stock', 'Sold out.')];
    const bench = await openBench({
      redeem: async (input, options, really) => {
        const refusal = refusals.pop();
        if (refusal) throw refusal;
        return really(input, options);
      },
    });
    const key = newKey();
    assert.equal(await said(await bench.redeemWith(key)), 'out_of_stock, not_done');
    assert.equal(await said(await bench.lookUp(key)), 'not_found, not_done');
    assert.equal(await said(await bench.redeemWith(key)), 'done');
  });
});

describe('a redeem that the backend is still deciding on', () => {
  it('is asked about until it is settled', async () => {
    const answers: Redemption[] = [{ state: 'applied' }, { state: 'pending' }];
    const bench = await openBench({
      redeem: async () => ({ state: 'pending' }),
      redemption: async () => answers.pop() ?? assert.fail('asked once too often'),
    });
    const key = newKey();
    assert.equal((await bench.redeemWith(key)).status, 202);
    assert.equal(await said(await bench.lookUp(key)), 'pending');
    assert.equal(await said(await bench.redeemWith(key)), 'applied');
    assert.equal(await said(await bench.lookUp(key)), 'applied');
    assert.equal(bench.sent.length, 1);
  });

  it('stays pending while the question fails', async () => {
    const redemption = async () => {
      throw new LoyaltyError('not_found', 'Not yet.');
    };
    const bench = await openBench({ redeem: async () => ({ state: 'pending' }), redemption });
    const key = newKey();
    await bench.redeemWith(key);
    assert.equal(await said(await bench.lookUp(key)), 'pending');
  });
});

describe('every other write', () => {
  const writes: [path: string, body: object, sent: string, another: object][] = [
    ['/v1/vouchers/v1/undo', {}, 'undo v1', {}],
    ['/v1/membership', { marketing: true }, 'join', { marketing: false }],
    ['/v1/earning/survey/completions', {}, 'complete survey', {}],
    ['/v1/birthday', { month: 2, day: 29 }, 'birthday 29/2', { month: 2, day: 28 }],
    ['/v1/claims', claimBody, `claim ${claimBody.claim}`, { ...claimBody, email: 'eve@example.com' }],
  ];
  for (const [path, body, sent, another] of writes) {
    it(`to ${path} is sent once as well, and its answer told to every repeat`, async () => {
      const bench = await openBench({});
      const asked = posting('ada', body, newKey());
      const first = await bench.ask(path, asked);
      const repeat = await bench.ask(path, asked);
      assert.ok(first.ok);
      assert.equal(repeat.status, first.status);
      assert.equal(await repeat.text(), await first.text());
      assert.deepEqual(bench.sent, [sent]);
      const elsewhere = path.replace(/\b(v1\/undo|survey)/, 'other-$1');
      const reused = await bench.ask(elsewhere, { ...asked, body: JSON.stringify(another) });
      assert.equal(await said(reused), 'key_reused, not_done');
      assert.deepEqual(bench.sent, [sent]);
    });
  }

  it('but a wish, which is sent as often as it is made', async () => {
    const bench = await openBench({});
    const asked = posting('ada', { reward: 'treat' }, newKey());
    for (const _time of [1, 2]) assert.equal((await bench.ask('/v1/wish', asked)).status, 204);
    assert.deepEqual(bench.sent, ['wish treat', 'wish treat']);
  });
});

describe('a guest’s claim', () => {
  it('is theirs who hold its proof: the same key with another proof is another claim', async () => {
    const bench = await openBench({});
    const key = newKey();
    for (const claim of ['first', 'second', 'first']) {
      assert.equal(await said(await bench.ask('/v1/claims', posting(undefined, { ...claimBody, claim }, key))), 'sent');
    }
    assert.deepEqual(bench.sent, ['claim first', 'claim second']);
  });

  it('leaves neither its proof nor its address in the store', async () => {
    const kept: unknown[] = [];
    const memory = memoryIdempotency();
    const claim: typeof memory.claim = (id, record) => (kept.push(id, record), memory.claim(id, record));
    const bench = await openBench({ store: { ...memory, claim } });
    await bench.ask('/v1/claims', posting(undefined, claimBody, newKey()));
    assert.equal(kept.length, 2);
    assert.doesNotMatch(JSON.stringify(kept), new RegExp(`${claimBody.claim}|${claimBody.email}`));
  });
});

describe('a program whose backend can not be asked about a key', () => {
  it('offers it all the same: the gateway remembers', async () => {
    const bench = await openBench({});
    const loaded = await (await bench.ask('/v1/load?locale=en', { as: 'ada' })).json();
    const { capabilities } = (loaded as { program: { capabilities: string[] } }).program;
    assert.ok(capabilities.includes('redemption'));
    assert.ok(!capabilities.includes('rewards'), 'what it has no method for is not offered');
  });
});
