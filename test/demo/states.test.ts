import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import { STATES } from '../../demo/states/states.js';
import type { DemoState } from '../../demo/states/state.js';
import { loyaltyPath } from '../../demo/paths.js';
import { openShop } from './shopper.js';

/** All that a story writes. */
const TABLES = [
  'members',
  'entries',
  'vouchers',
  'orders',
  'order_lines',
  'completions',
  'batches',
  'mails',
  'birthdays',
];

function placeOf({ path, view, ordered }: DemoState): RegExp {
  const where = ordered ? '/orders/[0-9A-F]{8}/thanks' : path;
  return new RegExp(`^${where}${view === undefined ? '' : `#loyalty/${view}`}$`);
}

describe('the states of the demo', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.close());

  const written = async () => {
    const counts: Record<string, number> = {};
    for (const table of TABLES) {
      const [row] = await shop.database.query<{ count: number }>(`SELECT count(*) AS count FROM ${table}`);
      counts[table] = row!.count;
    }
    return counts;
  };

  for (const state of STATES) {
    it(`${state.id}: leads to its place, where somebody lives through it`, async () => {
      const shopper = shop.shopper();
      const answer = await shopper.send(`/?state=${state.id}`);
      assert.equal(answer.status, 303);
      const place = answer.headers.get('Location') ?? '';
      assert.match(place, placeOf(state));
      assert.equal((await shopper.send(place.split('#')[0]!)).status, 200);
      if (state.guest) return;
      const member = await shopper.member(loyaltyPath(state.program));
      assert.equal(member.name, 'Freja');
    });
  }

  it('are told once, however often somebody comes by', async () => {
    const before = await written();
    for (const { id } of STATES) await shop.shopper().send(`/?state=${id}`);
    assert.deepEqual(await written(), before);
  });

  it('leave a ledger that adds up', async () => {
    assert.deepEqual(await audit(shop.database), []);
  });
});
