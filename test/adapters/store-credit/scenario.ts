import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, refusal, type Stage } from './stage.js';
import type { Shop } from './shop.js';

/**
 * What an adapter of a backend that owes its customers credit or points must do with it. One and the same for a real server
 * and for its double, so that the double can be believed.
 */
export function owingScenario(name: string, open: () => Promise<Shop & { close?(): Promise<void> }>): void {
  describe(name, () => {
    let shop: Shop & { close?(): Promise<void> };
    let stage: Stage;

    before(async () => {
      shop = await open();
      stage = await openStage(shop);
    });
    after(async () => {
      await stage.proxy.close();
      await shop.close?.();
    });

    const wish = (points: number, cart: string) => ({ reward: shop.traits.reward, points, cart, at: Date.now() });

    it('shows a guest the program and nothing private', async () => {
      const { program, member } = await stage.visitor().load();
      assert.deepEqual(member, { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] });
      assert.ok(program.capabilities.includes('redeem'));
      assert.ok(program.points);
    });

    it('shows a member what they have, to the last minor unit', async () => {
      const ada = await shop.customer('Ada', [5_025, 1]);
      const { member } = await stage.as(ada).load();
      const { state, name: called, points } = member;
      assert.deepEqual(
        { state, name: called, available: points?.available },
        { state: 'enrolled', name: 'Ada', available: 5_026 },
      );
      assert.ok(member.id);
    });

    it('shows one who was never given anything that they have nothing', async () => {
      const ada = await shop.customer('Ada', []);
      const { state, points, activity } = (await stage.as(ada).load()).member;
      assert.deepEqual(
        { state, available: points?.available, activity },
        { state: 'enrolled', available: 0, activity: [] },
      );
    });

    it('has lines that add up to the balance, newest first, each once over all pages', async () => {
      if (!shop.traits.activity) return;
      const credits = Array.from({ length: 47 }, (_, index) => 101 + index);
      const ada = await shop.customer('Ada', credits);
      const lines = await stage.as(ada).history();
      assert.deepEqual(
        lines.map(({ points }) => points),
        [...credits].reverse(),
      );
      assert.equal(new Set(lines.map(({ id }) => id)).size, credits.length);
      const { member } = await stage.as(ada).load();
      assert.deepEqual(
        member.activity.map(({ id }) => id),
        lines.slice(0, 5).map(({ id }) => id),
      );
    });

    it('offers as much as the cart takes, puts it on the cart, and the order takes it from the balance', async () => {
      const ada = await shop.customer('Ada', [5_000]);
      const cart = await shop.cart(ada, 4_000);
      const [way] = await stage.as(ada).quote(cart);
      assert.deepEqual({ reward: way?.reward, points: way?.points }, { reward: shop.traits.reward, points: 4_000 });
      const points = shop.traits.chooses ? 2_550 : 4_000;
      assert.equal((await stage.as(ada).redeem(shop.traits.reward, points, cart)).state, 'applied');
      assert.equal(await shop.due(ada, cart), 4_000 - points);
      assert.equal(await ada.balance(), shop.traits.paysAtOnce ? 5_000 - points : 5_000);
      await shop.order(ada, cart);
      assert.equal(await ada.balance(), 5_000 - points);
      assert.equal(await stage.as(ada).available(), 5_000 - points);
    });

    it('tells of what was spent in a line of its own, and the lines still add up', async () => {
      if (!shop.traits.activity) return;
      const ada = await shop.customer('Ada', [5_000, 33]);
      const cart = await shop.cart(ada, 4_000);
      await stage.as(ada).redeem(shop.traits.reward, 1_999, cart);
      await shop.order(ada, cart);
      const lines = await stage.as(ada).history();
      assert.deepEqual(
        lines.map(({ kind, points }) => [kind, points]),
        [
          ['redeemed', -1_999],
          ['earned', 33],
          ['earned', 5_000],
        ],
      );
      assert.equal(
        lines.reduce((sum, { points }) => sum + points, 0),
        await ada.balance(),
      );
    });

    it('can pay for the whole cart', async () => {
      const ada = await shop.customer('Ada', [5_000]);
      const cart = await shop.cart(ada, 3_000);
      await stage.as(ada).redeem(shop.traits.reward, 3_000, cart);
      assert.equal(await shop.due(ada, cart), 0);
      await shop.order(ada, cart);
      assert.equal(await ada.balance(), 2_000);
    });

    it('refuses what the balance or the cart does not allow, and changes nothing', async () => {
      const { reward } = shop.traits;
      const ada = await shop.customer('Ada', [5_000]);
      const cart = await shop.cart(ada, 3_000);
      const visitor = stage.as(ada);
      await refusal(visitor.redeem(reward, 5_001, cart), 'insufficient_points', 'not_done');
      await refusal(visitor.redeem(reward, 3_001, cart), 'invalid', 'not_done');
      await refusal(visitor.redeem(reward, 0, cart), 'invalid', 'not_done');
      await refusal(visitor.redeem(reward, 10.5, cart), 'invalid', 'not_done');
      await refusal(visitor.redeem('another', 100, cart), 'not_found', 'not_done');
      await refusal(visitor.redeem(reward, 3_000, 'no-such-cart'), 'cart_requirements', 'not_done');
      await refusal(stage.visitor().redeem(reward, 100, cart), 'unauthenticated', 'not_done');
      assert.equal(await shop.due(ada, cart), 3_000);
      assert.equal(await ada.balance(), 5_000);
    });

    it('takes it off the cart again, where the backend can, once', async () => {
      const ada = await shop.customer('Ada', [5_000]);
      const cart = await shop.cart(ada, 3_000);
      const visitor = stage.as(ada);
      if (!visitor.adapter.undo) return;
      const redemption = await visitor.redeem(shop.traits.reward, 3_000, cart);
      assert.ok(redemption.state === 'applied' && redemption.voucher?.undoable);
      const inside = (await visitor.quote(cart)).map(({ reward, voucher, applied }) => [reward, voucher?.id, applied]);
      assert.deepEqual(inside, [[undefined, redemption.voucher.id, true]]);
      await visitor.undo(redemption.voucher.id);
      assert.equal(await shop.due(ada, cart), 3_000);
      await refusal(visitor.undo(redemption.voucher.id), 'not_found', 'not_done');
      await refusal(visitor.undo('nothing'), 'not_found', 'not_done');
      assert.equal(await ada.balance(), 5_000);
    });

    it('takes all that fits once where nobody can choose', async () => {
      if (shop.traits.chooses) return;
      const ada = await shop.customer('Ada', [20]);
      const cart = await shop.cart(ada, 50);
      await refusal(stage.as(ada).redeem(shop.traits.reward, 10, cart), 'invalid', 'not_done');
      await stage.as(ada).redeem(shop.traits.reward, 20, cart);
      await refusal(stage.as(ada).redeem(shop.traits.reward, 20, cart), 'limit_reached', 'not_done');
      assert.equal(await shop.due(ada, cart), 30);
    });

    it('puts another amount in the place of the first', async () => {
      if (!shop.traits.chooses || shop.traits.paysAtOnce) return;
      const ada = await shop.customer('Ada', [5_000]);
      const cart = await shop.cart(ada, 4_000);
      await stage.as(ada).redeem(shop.traits.reward, 1_500, cart);
      await stage.as(ada).redeem(shop.traits.reward, 3_999, cart);
      assert.equal(await shop.due(ada, cart), 1);
    });

    it('never shows or touches what is another member’s', async () => {
      const { reward } = shop.traits;
      const ada = await shop.customer('Ada', [5_000]);
      const bea = await shop.customer('Bea', [7_000]);
      const cart = await shop.cart(ada, 3_000);
      const sent = wish(3_000, cart);
      await stage.as(ada).redeem(reward, 3_000, cart);
      const visitor = stage.as(bea);
      const { member } = await visitor.load();
      assert.deepEqual([member.name, member.points?.available], ['Bea', 7_000]);
      assert.notEqual(member.id, (await stage.as(ada).load()).member.id);
      assert.deepEqual(await visitor.quote(cart), []);
      await refusal(visitor.redeem(reward, 100, cart), 'cart_requirements', 'not_done');
      await refusal(visitor.redemption(sent), 'not_found', 'not_done');
      if (visitor.adapter.undo) await refusal(visitor.undo(cart), 'not_found', 'not_done');
      assert.equal(await shop.due(ada, cart), 0);
      assert.equal(await bea.balance(), 7_000);
    });

    it('refuses a token that is nobody’s', async () => {
      const visitor = stage.visitor(() => Promise.resolve('nobody.of.this'));
      const refusals = ['unauthenticated', 'token_expired'] as const;
      await refusal(visitor.load(), [...refusals], 'not_done');
      await refusal(visitor.redeem(shop.traits.reward, 1, 'cart'), [...refusals], 'not_done');
    });

    it('asks once for another token when one has expired', async () => {
      const ada = await shop.customer('Ada', [5_000]);
      const expired = await ada.expire();
      let asked = 0;
      const visitor = stage.visitor(({ refresh }) => {
        if (refresh) asked += 1;
        return refresh ? ada.signIn() : Promise.resolve(expired);
      });
      assert.equal(await visitor.available(), 5_000);
      assert.equal(asked, 1);
      await refusal(
        stage.visitor(() => Promise.resolve(expired)).load(),
        ['unauthenticated', 'token_expired'],
        'not_done',
      );
    });

    it('settles a lost answer by reading: it was applied, once', async () => {
      const ada = await shop.customer('Ada', [5_000]);
      const cart = await shop.cart(ada, 3_000);
      const visitor = stage.as(ada);
      const sent = wish(3_000, cart);
      stage.proxy.failNextWrite('lost');
      await refusal(visitor.redeem(sent.reward, sent.points, cart), 'unavailable', 'unknown');
      assert.equal((await visitor.redemption(sent)).state, 'applied');
      assert.equal(await shop.due(ada, cart), 0);
      await shop.order(ada, cart);
      assert.equal(await ada.balance(), 2_000);
      assert.equal((await visitor.redemption(sent)).state, 'applied', 'also when it has become an order');
    });

    it('settles a call that never arrived by reading: nothing is there', async () => {
      const ada = await shop.customer('Ada', [5_000]);
      const cart = await shop.cart(ada, 3_000);
      const visitor = stage.as(ada);
      const sent = wish(3_000, cart);
      stage.proxy.failNextWrite('unsent');
      await refusal(visitor.redeem(sent.reward, sent.points, cart), 'unavailable', 'unknown');
      await refusal(visitor.redemption(sent), 'not_found', 'not_done');
      assert.equal(await shop.due(ada, cart), 3_000);
    });

    it('says when the server stops in the middle of a call', async () => {
      const ada = await shop.customer('Ada', [5_000]);
      const cart = await shop.cart(ada, 3_000);
      const other = await openStage(shop);
      try {
        other.proxy.stopAtNextCall();
        await refusal(other.as(ada).load(), 'unavailable', 'not_done');
        await refusal(other.as(ada).redemption(wish(3_000, cart)), 'unavailable', 'unknown');
      } finally {
        await other.proxy.close();
      }
    });
  });
}
