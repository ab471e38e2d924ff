import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Redemption, SentRedeem, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { byId, put } from '../../src/stores/by-id.js';
import { inTurn } from '../../src/stores/in-turn.js';
import { createRedeeming, type RedeemingPorts } from '../../src/stores/redeeming.js';
import { isUnderWay, type Redeeming } from '../../src/stores/wish.js';

const reward = { id: 'five-off', points: 500 };
const voucher: Voucher = {
  id: 'v1',
  code: 'CODE-1',
  title: '5 off',
  state: 'issued',
  kind: 'amount_off',
  source: 'redemption',
};
const done: Redemption = { state: 'done', voucher };
const LEASE = 60_000;
const lost = () => new LoyaltyError('timeout', 'No answer.', { outcome: 'unknown' });

/** A backend that applies a key once, and a network that can lose what it is told to lose. */
function world({ repeatable = true, asks = true } = {}) {
  const stored = new Map<string, unknown>();
  const applied = new Map<string, Redemption>();
  const sent: string[] = [];
  const wishes: object[] = [];
  const settled: boolean[] = [];
  const faults: ('before' | 'after')[] = [];
  const asked: SentRedeem[] = [];
  const clock = { now: 1_000_000 };
  let keys = 0;

  const ports: Omit<RedeemingPorts, 'alone' | 'show' | 'onSettled'> = {
    async redeem(wish, key) {
      wishes.push(wish);
      sent.push(key);
      const fault = faults.shift();
      if (fault === 'before') throw lost();
      applied.set(key, done);
      if (fault === 'after') throw lost();
      return done;
    },
    redemption: asks
      ? async (key, about) => {
          asked.push(about);
          const found = applied.get(key);
          if (!found) throw new LoyaltyError('not_found', 'Never seen.');
          return found;
        }
      : undefined,
    repeatable,
    journal: {
      get: (key) => stored.get(key),
      set: (key, value) => void stored.set(key, value),
      remove: (key) => void stored.delete(key),
    },
    voucher: () => undefined,
    asOf: () => clock.now,
    reload: () => Promise.resolve(true),
    subject: () => 'someone',
    mintKey: () => `key-${String(++keys)}`,
    wait: () => Promise.resolve(),
    now: () => clock.now,
  };
  const page = (own: Partial<RedeemingPorts> = {}) => {
    const $redeeming = byId<Redeeming>();
    const redeeming = createRedeeming({
      ...ports,
      alone: inTurns(),
      ...own,
      subject: () => ports.subject(),
      show: ({ reward: id }, standing) => {
        put($redeeming, id, standing);
      },
      onSettled: (_, wasDone) => settled.push(wasDone),
    });
    return { $redeeming, ...redeeming };
  };
  return { page, ports, stored, applied, sent, wishes, settled, faults, asked, clock };
}

/** One after another, whatever the reward. */
function inTurns(): RedeemingPorts['alone'] {
  const turn = inTurn();
  return (_, act) => turn(act);
}

describe('redeeming', () => {
  it('gives the voucher and forgets the key once the backend has answered', async () => {
    const { page, stored, settled } = world();
    const redeeming = page();
    await redeeming.confirm(reward);
    assert.deepEqual(redeeming.$redeeming.get()[reward.id], { step: 'done', voucher });
    assert.deepEqual(settled, [true]);
    assert.equal(stored.has('unsettled'), false);
  });

  it('keeps the key before anything is sent', async () => {
    const { page, ports, stored } = world();
    let keptWhenSent: unknown;
    const redeem = ports.redeem;
    ports.redeem = (input, key) => {
      keptWhenSent = stored.get('unsettled');
      return redeem(input, key);
    };
    await page().confirm(reward);
    assert.deepEqual(keptWhenSent, [
      { key: 'key-1', reward: 'five-off', points: 500, subject: 'someone', at: 1_000_000 },
    ]);
  });

  it('settles a lost answer by asking for the key, without sending again', async () => {
    const { page, faults, sent, applied } = world();
    faults.push('after');
    const redeeming = page();
    await redeeming.confirm(reward);
    assert.equal(redeeming.$redeeming.get()[reward.id]?.step, 'done');
    assert.equal(sent.length, 1);
    assert.equal(applied.size, 1);
  });

  it('sends a request that never arrived again under the same key', async () => {
    const { page, faults, sent, applied } = world();
    faults.push('before');
    await page().confirm(reward);
    assert.deepEqual(sent, ['key-1', 'key-1']);
    assert.equal(applied.size, 1);
  });

  it('never sends twice to a backend without idempotency, and keeps the key', async () => {
    const { page, faults, sent, stored } = world({ repeatable: false });
    faults.push('before');
    const redeeming = page();
    await redeeming.confirm(reward);
    assert.equal(redeeming.$redeeming.get()[reward.id]?.step, 'checking');
    assert.equal(sent.length, 1);
    assert.equal(stored.has('unsettled'), true);
  });

  it('settles a lost answer by reading what was sent, where the backend knows no keys', async () => {
    const { page, faults, sent, asked, stored } = world({ repeatable: false });
    faults.push('after');
    const redeeming = page();
    await redeeming.confirm({ ...reward, variant: 'decaf', hold: true });
    assert.deepEqual(asked, [{ reward: 'five-off', points: 500, variant: 'decaf', hold: true, at: 1_000_000 }]);
    assert.equal(redeeming.$redeeming.get()[reward.id]?.step, 'done');
    assert.equal(sent.length, 1);
    assert.equal(stored.has('unsettled'), false);
  });

  it('gives up what never arrived a minute after it was sent, by itself, and sends nothing again', async () => {
    const { page, ports, faults, sent, stored, settled, clock } = world({ repeatable: false });
    const later = withSignal();
    ports.wait = async (milliseconds) => {
      if (milliseconds < LEASE) return;
      await later.given;
      clock.now += milliseconds;
    };
    faults.push('before');
    const redeeming = page();
    await redeeming.confirm(reward);
    assert.equal(redeeming.$redeeming.get()[reward.id]?.step, 'checking');
    later.give();
    await new Promise(setImmediate);
    const failed = redeeming.$redeeming.get()[reward.id];
    assert.deepEqual(failed?.step === 'failed' && [failed.error.code, failed.error.outcome], [
      'unavailable',
      'not_done',
    ]);
    assert.equal(sent.length, 1);
    assert.equal(stored.has('unsettled'), false);
    assert.deepEqual(settled, [false]);
  });

  it('settles by reading after a reload, too: what was done, and what never arrived', async () => {
    for (const [fault, step] of [
      ['after', 'done'],
      ['before', 'failed'],
    ] as const) {
      const { page, ports, faults, sent, stored, clock } = world({ repeatable: false });
      const { redemption } = ports;
      ports.redemption = () => Promise.reject(lost());
      faults.push(fault);
      await page().confirm(reward);
      ports.redemption = redemption;
      clock.now += LEASE;
      const reloaded = page();
      await reloaded.resume();
      assert.equal(reloaded.$redeeming.get()[reward.id]?.step, step);
      assert.equal(sent.length, 1);
      assert.equal(stored.has('unsettled'), false);
    }
  });

  it('never takes a question that failed for "never arrived", however late', async () => {
    const { page, ports, faults, stored, clock } = world({ repeatable: false });
    ports.redemption = () => Promise.reject(lost());
    faults.push('before');
    await page().confirm(reward);
    clock.now += 10 * LEASE;
    const reloaded = page();
    await reloaded.resume();
    assert.equal(reloaded.$redeeming.get()[reward.id]?.step, 'checking');
    assert.equal(stored.has('unsettled'), true);
  });

  it('takes up after a reload what the last page left open', async () => {
    const { page, ports, applied, settled, stored } = world();
    const never = new Promise<Redemption>(() => undefined);
    const redeem = ports.redeem;
    ports.redeem = async (input, key) => {
      await redeem(input, key);
      return never;
    };
    void page().confirm(reward);
    await new Promise(setImmediate);
    ports.redeem = redeem;
    const reloaded = page();
    await reloaded.resume();
    assert.equal(reloaded.$redeeming.get()[reward.id]?.step, 'done');
    assert.deepEqual(settled, [true]);
    assert.equal(applied.size, 1);
    assert.equal(stored.has('unsettled'), false);
  });

  it('leaves alone what another shopper left open', async () => {
    const { page, ports, faults, sent } = world({ asks: false, repeatable: false });
    faults.push('before');
    await page().confirm(reward);
    ports.subject = () => 'someone else';
    const other = page();
    await other.resume();
    assert.deepEqual(other.$redeeming.get(), {});
    assert.equal(sent.length, 1);
  });

  it('frees the key after a definite refusal, so that the next wish has its own', async () => {
    const { page, ports, sent, stored } = world();
    const redeem = ports.redeem;
    ports.redeem = (_, key) => {
      sent.push(key);
      return Promise.reject(new LoyaltyError('insufficient_points', 'Too few.'));
    };
    const redeeming = page();
    await redeeming.confirm(reward);
    const refused = redeeming.$redeeming.get()[reward.id];
    assert.equal(refused?.step === 'failed' && refused.error.code, 'insufficient_points');
    assert.equal(stored.has('unsettled'), false);
    ports.redeem = redeem;
    await redeeming.confirm(reward);
    assert.deepEqual(sent, ['key-1', 'key-2']);
  });

  it('shows a redeem that the backend settled by refusing', async () => {
    const { page, ports } = world();
    ports.redeem = () => Promise.resolve({ state: 'refused', code: 'out_of_stock' });
    const redeeming = page();
    await redeeming.confirm(reward);
    const refused = redeeming.$redeeming.get()[reward.id];
    assert.equal(refused?.step === 'failed' && refused.error.code, 'out_of_stock');
  });

  it('is under way until the backend has answered', async () => {
    const { page, ports } = world();
    ports.redeem = () => new Promise<Redemption>(() => undefined);
    const redeeming = page();
    void redeeming.confirm(reward);
    await new Promise(setImmediate);
    assert.equal(isUnderWay(redeeming.$redeeming.get()[reward.id]), true);
  });

  it('keeps the key when only the repetition was refused, and settles later', async () => {
    const { page, ports, faults, applied, stored } = world({ asks: false });
    faults.push('after');
    const redeem = ports.redeem;
    let tries = 0;
    ports.redeem = (input, key) => {
      tries += 1;
      return tries === 2 ? Promise.reject(new LoyaltyError('unauthenticated', 'Signed out.')) : redeem(input, key);
    };
    const redeeming = page();
    await redeeming.confirm(reward);
    assert.equal(tries, 3);
    assert.equal(redeeming.$redeeming.get()[reward.id]?.step, 'done');
    assert.equal(applied.size, 1);
    assert.equal(stored.has('unsettled'), false);
  });

  it('asks about what another tab has open instead of wishing for it twice', async () => {
    const { page, ports, applied, sent } = world();
    const redeem = ports.redeem;
    ports.redeem = async (input, key) => {
      await redeem(input, key);
      return new Promise<Redemption>(() => undefined);
    };
    void page().confirm(reward);
    await new Promise(setImmediate);
    ports.redeem = redeem;
    const otherTab = page();
    await otherTab.confirm(reward);
    assert.equal(otherTab.$redeeming.get()[reward.id]?.step, 'done');
    assert.equal(applied.size, 1);
    assert.equal(sent.length, 1);
  });

  it('repeats after a reload just what was wished for: the variant, and that it is held', async () => {
    const { page, faults, wishes, stored } = world({ asks: false });
    faults.push('before', 'before', 'before', 'before');
    await page().confirm({ ...reward, variant: 'decaf', hold: true });
    assert.equal(stored.has('unsettled'), true);
    await page().resume();
    const wish = { reward: 'five-off', points: 500, variant: 'decaf', hold: true };
    assert.deepEqual(wishes.at(-1), wish);
    assert.deepEqual(wishes.at(0), wish);
    assert.equal(stored.has('unsettled'), false);
  });

  it('tells whoever wished what came of it, but not of an earlier wish that was still open', async () => {
    const { page, faults, ports } = world();
    const redeeming = page();
    assert.deepEqual(await redeeming.confirm(reward), { step: 'done', voucher });
    ports.redemption = undefined;
    ports.repeatable = false;
    faults.push('before');
    assert.equal(await page().confirm(reward), undefined);
  });

  it('holds for the cart beside a redeem of the same reward that is still open', async () => {
    const { page, faults, applied } = world({ asks: false, repeatable: false });
    faults.push('before');
    const redeeming = page();
    await redeeming.confirm(reward);
    assert.equal((await redeeming.confirm({ ...reward, hold: true }))?.step, 'done');
    assert.equal(applied.size, 1);
  });
});

describe('the same wish in several pages of one shopper', () => {
  /** A page that knows what it has loaded, and loads when asked. */
  const pageOf = ({ page, applied }: ReturnType<typeof world>, { offline = false, alone = inTurns() } = {}) => {
    let known: Voucher[] = [];
    return page({
      alone,
      voucher: (id) => known.find((each) => each.id === id),
      reload() {
        if (!offline) known = applied.size ? [voucher] : [];
        return Promise.resolve(!offline);
      },
    });
  };
  it('is carried out once, and told in each: twice in one, at the same time in both, or just after', async () => {
    const here = world();
    const alone = inTurns();
    const [one, two, three] = [pageOf(here, { alone }), pageOf(here, { alone }), pageOf(here)];
    const told = await Promise.all([one.confirm(reward), one.confirm(reward), two.confirm(reward)]);
    assert.deepEqual([...told, await three.confirm(reward)], Array(4).fill({ step: 'done', voucher }));
    assert.deepEqual(three.$redeeming.get()[reward.id], { step: 'done', voucher });
    assert.deepEqual(here.sent, ['key-1']);
    assert.deepEqual(here.settled, [true]);
  });

  const others: Record<string, (here: ReturnType<typeof world>) => Promise<unknown>> = {
    'in a page that knows of the first': (here) => here.page({ voucher: () => voucher }).confirm(reward),
    'more than a day later': (here) => {
      here.clock.now += 24 * 60 * 60 * 1000 + 1;
      return pageOf(here).confirm(reward);
    },
    'for other points': (here) => pageOf(here).confirm({ ...reward, points: 300 }),
    'for another variant': (here) => pageOf(here).confirm({ ...reward, variant: 'decaf' }),
    'to be held for the cart': (here) => pageOf(here).confirm({ ...reward, hold: true }),
    'of another shopper': (here) => {
      here.ports.subject = () => 'someone else';
      return pageOf(here).confirm(reward);
    },
    'when the first has been given back': (here) => {
      const revoked: Voucher = { ...voucher, state: 'revoked' };
      const answers = [undefined, revoked];
      return here.page({ voucher: () => answers.shift() }).confirm(reward);
    },
  };
  for (const [which, wish] of Object.entries(others)) {
    it(`is another wish ${which}`, async () => {
      const here = world();
      await pageOf(here).confirm(reward);
      await wish(here);
      assert.deepEqual(here.sent, ['key-1', 'key-2']);
    });
  }

  it('spends nothing while the backend does not say what another page has done', async () => {
    const here = world();
    await pageOf(here).confirm(reward);
    const told = await pageOf(here, { offline: true }).confirm(reward);
    assert.deepEqual(told?.step === 'failed' && [told.error.code, told.error.outcome], ['unavailable', 'not_done']);
    assert.deepEqual(here.sent, ['key-1']);
  });

  it('is told as applied where no voucher comes of it, unless the page has loaded since', async () => {
    const here = world();
    here.ports.redeem = (_, key) => {
      here.sent.push(key);
      return Promise.resolve({ state: 'applied' });
    };
    await here.page().confirm(reward);
    const loadedBefore = here.page({ asOf: () => here.clock.now - 1 });
    assert.deepEqual(await loadedBefore.confirm(reward), { step: 'done', applied: true });
    assert.deepEqual(here.sent, ['key-1']);
    await here.page({ asOf: () => here.clock.now + 1 }).confirm(reward);
    assert.deepEqual(here.sent, ['key-1', 'key-2']);
  });

  it('is counted once, when the page that finds it open hears of it before the page that sent it', async () => {
    const { page, ports, settled } = world();
    const { redeem } = ports;
    const answer = withSignal();
    ports.redeem = async (wish, key) => {
      const done = await redeem(wish, key);
      await answer.given;
      return done;
    };
    const first = page().confirm(reward);
    await new Promise(setImmediate);
    const second = await page().confirm(reward);
    assert.deepEqual(settled, [true]);
    answer.give();
    assert.deepEqual([await first, second], Array(2).fill({ step: 'done', voucher }));
    assert.deepEqual(settled, [true, false]);
  });

  it('is told by the page that finds it open, for the same points alone', async () => {
    for (const [points, told] of [
      [reward.points, { step: 'done', voucher }],
      [300, undefined],
    ] as const) {
      const { page, ports, sent } = world();
      const { redeem } = ports;
      ports.redeem = async (wish, key) => {
        await redeem(wish, key);
        return new Promise<Redemption>(() => undefined);
      };
      void page().confirm({ ...reward, hold: true });
      await new Promise(setImmediate);
      assert.deepEqual(await page().confirm({ id: reward.id, points, hold: true }), told);
      assert.deepEqual(sent, ['key-1']);
    }
  });
});

function withSignal() {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
describe('a redeem for a cart that the backend applies it to by itself', () => {
  it('names the page’s cart, keeps it with the key, and is told as applied', async () => {
    const wishes: object[] = [];
    const kept = new Map<string, unknown>();
    const redeeming = createRedeeming({
      redeem(wish) {
        wishes.push(wish, ...(kept.get('unsettled') as object[]));
        return Promise.resolve({ state: 'applied' });
      },
      redemption: undefined,
      repeatable: false,
      cart: () => Promise.resolve('cart_1'),
      journal: {
        get: (key) => kept.get(key),
        set: (key, value) => void kept.set(key, value),
        remove: (key) => void kept.delete(key),
      },
      alone: (_, act) => act(),
      voucher: () => undefined,
      asOf: () => 7,
      reload: () => Promise.resolve(true),
      subject: () => 'ada',
      mintKey: () => 'key',
      wait: () => Promise.resolve(),
      now: () => 7,
      show: () => undefined,
      onSettled: () => undefined,
    });
    assert.deepEqual(await redeeming.confirm({ id: 'credit', points: 250 }), { step: 'done', applied: true });
    const wish = { reward: 'credit', points: 250, cart: 'cart_1' };
    assert.deepEqual(wishes, [wish, { key: 'key', ...wish, subject: 'ada', at: 7 }]);
    assert.equal(kept.has('unsettled'), false);
  });
});
