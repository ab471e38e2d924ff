import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import { sharedDatabase } from '../setup/database.js';
import { alone, dkk, fifty, item, member, quote, take, tenth, tree } from './cart-stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

describe('a code in company', () => {
  it('counts for what it does not exclude, and says what is left out when nothing else is there', async () => {
    const stage = await member(database, 2_000, tenth);
    const { code } = await take(stage, 'tenth');
    const mixed = await quote(stage, code, { items: [item('beans', 15_000), item('class', 5_000)] });
    assert.equal(mixed.accepted && mixed.discount.minor, 1_500);
    const only = await quote(stage, code, { items: [item('class', 20_000)] });
    assert.deepEqual(only, { accepted: false, reason: 'excluded', items: ['class'] });
  });

  it('reaches its minimum with what counts alone', async () => {
    const stage = await member(database, 2_000, { ...fifty, excludes: { class: { en: 'The class' } } });
    const { code } = await take(stage, 'fifty');
    assert.deepEqual(await quote(stage, code, { items: [item('beans', 14_000), item('class', 6_000)] }), {
      accepted: false,
      reason: 'minimum',
      minimum: dkk(15_000),
      toGo: dkk(1_000),
    });
  });

  it('is refused beside another where either has to be alone', async () => {
    const stage = await member(database, 2_000, alone, fifty);
    const [lone, other] = [await take(stage, 'alone'), await take(stage, 'fifty')];
    const refused = (code: string) => ({ accepted: false, reason: 'combination', codes: [code] });
    assert.deepEqual(await quote(stage, lone.code, { beside: [other.code] }), refused(other.code));
    assert.deepEqual(await quote(stage, other.code, { beside: [lone.code.toLowerCase()] }), refused(lone.code));
    assert.deepEqual(await quote(stage, lone.code, { beside: ['SUMMER10'] }), refused('SUMMER10'));
    assert.equal((await quote(stage, lone.code, { beside: [lone.code] })).accepted, true);
  });

  it('does not mind one that is over', async () => {
    const stage = await member(database, 2_000, alone, fifty);
    const [lone, other] = [await take(stage, 'alone'), await take(stage, 'fifty')];
    await stage.undo('ida', other);
    assert.equal((await quote(stage, lone.code, { beside: [other.code] })).accepted, true);
    await stage.undo('ida', lone);
    assert.deepEqual(await quote(stage, other.code, { beside: [lone.code] }), { accepted: false, reason: 'revoked' });
  });

  it('is refused by the order as well, which then uses none', async () => {
    const stage = await member(database, 2_000, alone, fifty);
    const codes = [(await take(stage, 'alone')).code, (await take(stage, 'fifty')).code];
    await assert.rejects(stage.buy('ida', '1001', [200], codes), { code: 'invalid', outcome: 'not_done' });
    const { vouchers } = await stage.member('ida');
    assert.deepEqual(
      vouchers.map(({ state }) => state),
      ['issued', 'issued'],
    );
  });

  it('of what has nothing to take off is not for carts', async () => {
    const stage = await member(database, 2_000, tree, {
      ...tree,
      id: 'guide',
      kind: 'content',
      content: { url: '/guide' },
    });
    for (const reward of ['tree', 'guide']) {
      const { code } = await take(stage, reward);
      assert.deepEqual(await quote(stage, code), { accepted: false, reason: 'not_for_carts' });
    }
  });
});
