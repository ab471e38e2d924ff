import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import { sharedDatabase } from '../setup/database.js';
import { dkk, fifty, member, quote, take, tree, ways } from './cart-stage.js';
import { signal } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

describe('a voucher taken for a cart', () => {
  it('is held for a day, and given back by itself when no order has used it', async () => {
    const stage = await member(database, 600, fifty);
    const held = await take(stage, 'fifty', { hold: true });
    assert.equal(held.heldUntil, '2026-03-03T09:00:00.000Z');
    assert.equal(held.undoable, true);
    await stage.backend.releaseHolds();
    assert.equal((await stage.member('ida')).points!.available, 100);
    stage.days(1);
    await stage.backend.releaseHolds();
    await stage.backend.releaseHolds();
    const { points, vouchers, activity } = await stage.member('ida');
    assert.equal(points!.available, 600);
    assert.deepEqual(
      [vouchers[0]!.state, vouchers[0]!.heldUntil, vouchers[0]!.undoable],
      ['revoked', undefined, false],
    );
    assert.deepEqual(activity.map(({ kind, points: change }) => [kind, change]).slice(0, 2), [
      ['undone', 500],
      ['redeemed', -500],
    ]);
  });

  it('counts no more after its time, and balance and voucher agree, also before anything was released', async () => {
    const stage = await member(database, 600, fifty);
    const { code, id } = await take(stage, 'fifty', { hold: true });
    assert.equal((await quote(stage, code)).accepted, true);
    stage.days(1);
    assert.deepEqual(await quote(stage, code), { accepted: false, reason: 'revoked' });
    await assert.rejects(stage.buy('ida', '1001', [200], [code]), { code: 'invalid' });
    const page = await stage.adapter('ida').vouchers!({ locale: 'en' }, { signal });
    assert.deepEqual([page.items[0]!.id, page.items[0]!.state], [id, 'revoked']);
    const { points, vouchers } = await stage.member('ida');
    assert.deepEqual([points!.available, vouchers[0]!.state], [600, 'revoked']);
  });

  it('gives its points to the next redemption, and its place to the next offer', async () => {
    const stage = await member(database, 600, { ...fifty, perMember: 1 });
    await take(stage, 'fifty', { hold: true });
    stage.days(1);
    const [way] = await ways(stage, {});
    assert.deepEqual(way, { reward: 'fifty', name: '50\u00a0kr off', points: 500, discount: dkk(5_000) });
    assert.equal((await take(stage, 'fifty', { hold: true })).state, 'issued');
  });

  it('stays used when an order came in time', async () => {
    const stage = await member(database, 600, fifty);
    const { code } = await take(stage, 'fifty', { hold: true });
    await stage.buy('ida', '1001', [200], [code]);
    stage.days(1);
    await stage.backend.releaseHolds();
    const { points, vouchers } = await stage.member('ida');
    assert.deepEqual(
      [points!.available, vouchers[0]!.state, vouchers[0]!.order, vouchers[0]!.heldUntil],
      [100, 'used', '1001', undefined],
    );
  });

  it('that is not for carts is not held', async () => {
    const stage = await member(database, 600, tree);
    assert.equal((await take(stage, 'tree', { hold: true })).heldUntil, undefined);
  });

  it('is not the wish that another key stood for', async () => {
    const stage = await member(database, 2_000, fifty);
    const key = randomUUID();
    const wish = { locale: 'en', market: 'dk', reward: 'fifty', points: 500 };
    await stage.adapter('ida').redeem!(wish, { key, signal });
    await assert.rejects(stage.adapter('ida').redeem!({ ...wish, hold: true }, { key, signal }), {
      code: 'key_reused',
    });
  });
});

describe('a voucher of an order that comes back whole', () => {
  it('can be used again, for as long as it likes, or be undone', async () => {
    const stage = await member(database, 600, fifty);
    const voucher = await take(stage, 'fifty', { hold: true });
    await stage.buy('ida', '1001', [100, 100], [voucher.code]);
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-1'] });
    assert.equal((await stage.member('ida')).vouchers[0]!.state, 'used');
    await stage.backend.returnOrder({ order: '1001', id: 'r2' });
    stage.days(2);
    const [again] = (await stage.member('ida')).vouchers;
    assert.deepEqual([again!.state, again!.order, again!.heldUntil], ['issued', undefined, undefined]);
    assert.equal((await quote(stage, voucher.code)).accepted, true);
    await stage.undo('ida', voucher);
    assert.equal((await stage.member('ida')).points!.available, 600);
  });

  it('stays used when the return comes after its window, and expired when its day has passed', async () => {
    const stage = await member(database, 1_100, fifty, { ...fifty, id: 'brief', validDays: 3 });
    const [late, brief] = [await take(stage, 'fifty'), await take(stage, 'brief')];
    await stage.buy('ida', '1001', [200], [late.code]);
    await stage.buy('ida', '1002', [200], [brief.code]);
    stage.days(4);
    await stage.backend.returnOrder({ order: '1002', id: 'r1' });
    stage.days(10);
    await stage.backend.returnOrder({ order: '1001', id: 'r1' });
    const { vouchers } = await stage.member('ida');
    assert.deepEqual(
      vouchers.map(({ state }) => state),
      ['used', 'used'],
    );
  });
});
