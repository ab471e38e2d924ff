import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import type { RewardDefinition } from '../../demo/backend/definition.js';
import { adjust } from '../../demo/backend/earning.js';
import { sharedDatabase } from '../setup/database.js';
import { setStage, signal, voucherOf } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

const badge: RewardDefinition = { id: 'badge', kind: 'custom', name: { en: 'A badge' }, points: 10 };

const refusal = (code: string) => ({ name: 'LoyaltyError', code, outcome: 'not_done' });

describe('redeeming', () => {
  it('takes the points and gives a voucher with a code that can be read out', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 500);
    const voucher = await stage.redeem('ida', 'amount-off-small');
    assert.match(voucher.code, /^MF-[2-9A-HJKMNP-TW-Z]{4}-[2-9A-HJKMNP-TW-Z]{4}$/);
    assert.deepEqual(
      { ...voucher, id: '', code: '' },
      {
        id: '',
        code: '',
        title: '50\u00a0kr off',
        state: 'issued',
        kind: 'amount_off',
        source: 'redemption',
        value: { minor: 5_000, currency: 'DKK' },
        minimum: { minor: 15_000, currency: 'DKK' },
        expiresAt: '2026-05-31T09:00:00.000Z',
        points: 500,
        undoable: true,
        terms: 'One per order. Not for gift cards.',
      },
    );
    const { points, activity, vouchers } = await stage.member('ida');
    assert.equal(points!.available, 100);
    assert.deepEqual(
      [activity[0]!.kind, activity[0]!.points, activity[0]!.title],
      ['redeemed', -500, '50\u00a0kr off'],
    );
    assert.deepEqual(vouchers, [voucher]);
  });

  it('holds the voucher of what is not for a cart', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 100);
    const voucher = await stage.redeem('ida', 'plant-a-tree');
    assert.equal(voucher.state, 'held');
    const subtotal = { minor: 90_000, currency: 'DKK' };
    const quote = await stage.backend.quoteCode({ code: voucher.code, customerId: 'ida', market: 'dk', subtotal });
    assert.deepEqual(quote, { accepted: false, reason: 'not_for_carts' });
  });

  it('answers a repeated key with the same voucher, also after it was used', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 700);
    const key = randomUUID();
    const voucher = await stage.redeem('ida', 'free-shipping', key);
    await stage.buy('ida', '1001', [200], [voucher.code]);
    assert.equal((await stage.redeem('ida', 'free-shipping', key)).id, voucher.id);
    const settled = voucherOf(await stage.adapter('ida').redemption!(key, { signal }));
    assert.deepEqual([settled.id, settled.state, settled.order], [voucher.id, 'used', '1001']);
    assert.equal((await stage.member('ida')).points!.available, 500);
  });

  it('refuses a key that stood for another wish', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 900);
    const key = randomUUID();
    const voucher = await stage.redeem('ida', 'plant-a-tree', key);
    await assert.rejects(stage.redeem('ida', 'free-shipping', key), refusal('key_reused'));
    await assert.rejects(stage.undo('ida', voucher, key), refusal('key_reused'));
    assert.equal((await stage.member('ida')).points!.available, 800);
  });

  it('leaves the key free when it was refused', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    const key = randomUUID();
    await assert.rejects(stage.redeem('ida', 'plant-a-tree', key), refusal('insufficient_points'));
    await assert.rejects(stage.adapter('ida').redemption!(key, { signal }), refusal('not_found'));
    await adjust(stage.context, 'ida', 100);
    await stage.redeem('ida', 'plant-a-tree', key);
    assert.equal((await stage.member('ida')).points!.available, 0);
  });

  it('is refused beyond the limit of one member, and of the stock, and says so beforehand', async () => {
    const stage = await setStage(database, { rewards: [{ ...badge, perMember: 1, stock: 2 }] });
    for (const customer of ['ida', 'jonas', 'astrid']) await stage.join(customer);
    await stage.redeem('ida', 'badge');
    await assert.rejects(stage.redeem('ida', 'badge'), refusal('limit_reached'));
    const limited = { available: false, reason: 'limit_reached', left: 1 };
    assert.deepEqual((await stage.member('ida')).availability['badge'], limited);
    await stage.redeem('jonas', 'badge');
    await assert.rejects(stage.redeem('astrid', 'badge'), refusal('out_of_stock'));
    const gone = { badge: { available: false, reason: 'out_of_stock' } };
    assert.deepEqual((await stage.member('astrid')).availability, gone);
    assert.deepEqual((await stage.adapter().load({ locale: 'en' }, { signal })).member.availability, gone);
  });

  it('is refused below the tier it takes', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 9_000);
    await assert.rejects(stage.redeem('ida', 'gooseneck-kettle'), refusal('tier_required'));
    await stage.buyForGood('ida', '1001', [5_000]);
    assert.equal((await stage.redeem('ida', 'gooseneck-kettle')).kind, 'free_product');
  });

  it('is refused at another price, in a market that lacks the reward, and for the blocked', async () => {
    const krone: RewardDefinition = { ...badge, id: 'krone', kind: 'amount_off', worth: { DKK: 100 } };
    const stage = await setStage(database, { rewards: [badge, krone] });
    await stage.join('ida');
    const adapter = stage.adapter('ida');
    const ask = (reward: string, points: number, market: string) =>
      adapter.redeem!({ locale: 'en', market, reward, points }, { key: randomUUID(), signal });
    await assert.rejects(ask('badge', 9, 'dk'), refusal('invalid'));
    await assert.rejects(ask('krone', 10, 'de'), refusal('not_found'));
    assert.equal((await stage.member('ida')).points!.available, 100);
  });
});

describe('undoing', () => {
  it('gives points, stock and limit back, once', async () => {
    const stage = await setStage(database, { rewards: [{ ...badge, perMember: 1, stock: 1 }] });
    await stage.join('ida');
    const voucher = await stage.redeem('ida', 'badge');
    const key = randomUUID();
    await stage.undo('ida', voucher, key);
    await stage.undo('ida', voucher, key);
    const { points, availability, activity, vouchers } = await stage.member('ida');
    assert.equal(points!.available, 100);
    assert.deepEqual(availability['badge'], { available: true, left: 1 });
    assert.deepEqual([activity[0]!.kind, activity[0]!.points, activity[0]!.title], ['undone', 10, 'A badge']);
    assert.deepEqual([vouchers[0]!.state, vouchers[0]!.undoable], ['revoked', false]);
    await assert.rejects(stage.undo('ida', voucher), refusal('invalid'));
  });

  it("is refused for a used voucher, an expired one, and somebody else's", async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.join('jonas');
    await adjust(stage.context, 'ida', 700);
    const used = await stage.redeem('ida', 'free-shipping');
    await stage.buy('ida', '1001', [200], [used.code]);
    await assert.rejects(stage.undo('ida', used), refusal('invalid'));
    const expired = await stage.redeem('ida', 'free-shipping');
    await assert.rejects(stage.undo('jonas', expired), refusal('not_found'));
    stage.days(91);
    assert.equal((await stage.member('ida')).vouchers[0]!.state, 'expired');
    await assert.rejects(stage.undo('ida', expired), refusal('invalid'));
  });

  it('pays a debt first that came up in between', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.buyForGood('ida', '1001', [400]);
    const voucher = await stage.redeem('ida', 'free-shipping');
    await stage.backend.returnOrder({ order: '1001', id: 'r1' });
    await stage.undo('ida', voucher);
    const { points } = await stage.member('ida');
    assert.deepEqual([points!.available, points!.owed], [100, 0]);
  });
});

describe('a code', () => {
  const subtotal = { minor: 20_000, currency: 'DKK' };

  it('lowers a cart by its worth, and never below nothing', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 3_000);
    const { code } = await stage.redeem('ida', 'bag-of-beans');
    const cart = { customerId: 'ida', market: 'dk', code: ` ${code.toLowerCase()} ` };
    assert.deepEqual(await stage.backend.quoteCode({ ...cart, subtotal }), {
      accepted: true,
      discount: { minor: 12_900, currency: 'DKK' },
      freeShipping: false,
      title: 'A bag of beans',
    });
    const small = await stage.backend.quoteCode({ ...cart, subtotal: { minor: 5_000, currency: 'DKK' } });
    assert.deepEqual(small.accepted && small.discount.minor, 5_000);
  });

  it('takes a share off, or the shipping', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 3_000);
    const quote = async (reward: string) => {
      const { code } = await stage.redeem('ida', reward);
      const quoted = await stage.backend.quoteCode({ code, customerId: 'ida', market: 'dk', subtotal });
      return quoted.accepted && [quoted.discount.minor, quoted.freeShipping];
    };
    assert.deepEqual(await quote('ten-percent'), [2_000, false]);
    assert.deepEqual(await quote('free-shipping'), [0, true]);
  });

  it('says why it is refused', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.join('jonas');
    await adjust(stage.context, 'ida', 3_000);
    const { code } = await stage.redeem('ida', 'amount-off-small');
    const quote = (changes: object) =>
      stage.backend.quoteCode({ code, customerId: 'ida', market: 'dk', subtotal, ...changes });
    const refused = (reason: string) => ({ accepted: false, reason });
    assert.deepEqual(await quote({ code: 'MF-NOPE-NOPE' }), refused('unknown'));
    assert.deepEqual(await quote({ customerId: 'jonas' }), refused('not_yours'));
    assert.deepEqual(await quote({ customerId: undefined }), refused('not_yours'));
    assert.deepEqual(
      await quote({ market: 'de', subtotal: { minor: 9_000, currency: 'EUR' } }),
      refused('wrong_market'),
    );
    assert.deepEqual(await quote({ subtotal: { minor: 14_900, currency: 'DKK' } }), {
      ...refused('minimum'),
      minimum: { minor: 15_000, currency: 'DKK' },
      toGo: { minor: 100, currency: 'DKK' },
    });
    const revoked = await stage.redeem('ida', 'free-shipping');
    await stage.undo('ida', revoked);
    assert.deepEqual(await quote({ code: revoked.code }), refused('revoked'));
    await stage.buy('ida', '1001', [200], [code]);
    assert.deepEqual(await quote({}), refused('used'));
    const expired = await stage.redeem('ida', 'free-shipping');
    stage.days(91);
    assert.deepEqual(await quote({ code: expired.code }), refused('expired'));
  });

  it('counts in one order only, also when two arrive at once', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 900);
    const { code } = await stage.redeem('ida', 'amount-off-small');
    const orders = await Promise.allSettled(['1001', '1002'].map((number) => stage.buy('ida', number, [200], [code])));
    assert.deepEqual(orders.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    assert.equal((await stage.backend.orders('ida')).length, 1, 'the refused order left nothing');
    assert.equal((await stage.member('ida')).points!.pending, 200);
  });
});
