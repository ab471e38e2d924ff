import { describe, it } from 'node:test';
import { openStage, refusal } from '../adapters/store-credit/stage.js';
import type { Shop } from '../adapters/store-credit/shop.js';

/** What an adapter says of a real server that dies while it is at work. Ends the server. */
export function killedScenario(name: string, open: () => Promise<Shop>, pid: number): void {
  describe(name, () => {
    it('in the middle of a redeem: nobody knows whether it was done, and reading does not tell either', async () => {
      const shop = await open();
      const { reward } = shop.traits;
      const stage = await openStage(shop);
      try {
        const ada = await shop.customer('Ada', [5_000]);
        const cart = await shop.cart(ada, 3_000);
        const sent = { reward, points: 1_000, cart, at: Date.now() };
        stage.proxy.duringNextWrite(() => process.kill(pid, 'SIGKILL'));
        await refusal(stage.as(ada).redeem(reward, sent.points, cart), 'unavailable', 'unknown');
        await refusal(stage.as(ada).redemption(sent), 'unavailable', 'unknown');
        await refusal(stage.as(ada).load(), 'unavailable', 'not_done');
      } finally {
        await stage.proxy.close();
      }
    });
  });
}
