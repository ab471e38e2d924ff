import type { Redemption, RedeemInput, WriteOptions } from '../adapter.js';
import { worthOf } from '../catalogue.js';
import { wanted } from '../catalogue-pages.js';
import { derivedKey } from '../derived-key.js';
import { LoyaltyError } from '../error.js';
import { countIn, fieldsIn, numberIn, rows, textIn, type Fields } from '../reading.js';
import { readBalance, unitsOf } from './balance.js';
import { voucherOf } from './inventory.js';
import type { TalonOne, TalonOneReward } from './talon-one.js';

/** What the effects of a session come to. */
interface Outcome {
  /** In the smallest unit. */
  deducted: number;
  code?: string;
  session: string;
}

export function createRedeeming(talon: TalonOne) {
  const { call, options, rewards } = talon;

  return {
    async redeem(
      input: RedeemInput,
      subject: string,
      available: number,
      { key, signal }: WriteOptions,
    ): Promise<Redemption> {
      const { id } = wanted(rewards, input);
      const { attributes } = optionOf(id);
      const session = await sessionOf(key, subject);
      const body = {
        customerSession: { profileId: subject, state: 'closed', attributes },
        responseContent: ['customerSession'],
      };
      const headers = { 'Idempotency-Key': session };
      const path = pathOf(session);
      const answer = await call({ method: 'PUT', path, body, headers, stake: 'write', signal }, (fields) => ({
        ...outcomeIn(fields, session),
        was: fieldsIn(fieldsIn(fields, 'customerSession'), 'attributes'),
      }));
      if (!meets(answer.was, attributes)) throw new LoyaltyError('key_reused', 'The key was used for another reward.');
      if (answer.deducted > 0) return became(answer, id);
      throw await refusal(input.points, subject, available, signal);
    },

    async redemption(key: string, subject: string, signal: AbortSignal): Promise<Redemption> {
      const session = await sessionOf(key, subject);
      return call({ path: pathOf(session), signal }, (fields) => {
        const was = fieldsIn(fieldsIn(fields, 'customerSession'), 'attributes');
        const reward = options.rewards?.find(({ attributes }) => meets(was, attributes));
        const outcome = outcomeIn(fields, session);
        return outcome.deducted > 0 && reward
          ? became(outcome, reward.id)
          : { state: 'refused', code: 'cart_requirements' };
      });
    },
  };

  function optionOf(id: string): TalonOneReward {
    const found = options.rewards?.find((reward) => reward.id === id);
    if (!found) throw new LoyaltyError('not_found', `There is no reward "${id}".`);
    return found;
  }

  function outcomeIn({ effects }: Fields, session: string): Outcome {
    const all = rows(effects, (effect) => ({ type: textIn(effect, 'effectType'), props: fieldsIn(effect, 'props') }));
    const deducted = all
      .filter(({ type, props }) => type === 'deductLoyaltyPoints' && isOurs(props))
      .reduce((sum, { props }) => sum + (numberIn(props, 'value') ?? 0), 0);
    const [code] = all.flatMap(({ type, props }) => codeIn(type, props) ?? []);
    return { deducted: unitsOf(talon, deducted), session, ...(code !== undefined && { code }) };
  }

  /** Of this ledger; the program's main one has no name. */
  function isOurs(props: Fields): boolean {
    const { program, subledger = '' } = options;
    return countIn(props, 'programId') === program && (textIn(props, 'subLedgerId') ?? '') === subledger;
  }

  /** Points for which no code came are for something that the shop hands over: then the session is what it is known by. */
  function became({ deducted, code, session }: Outcome, id: string): Redemption {
    const { campaign, pool } = optionOf(id);
    const reward = rewards.find((one) => one.id === id);
    const voucher = voucherOf(talon, code ?? session, {
      ...(pool !== undefined && { pool }),
      ...(campaign && { campaign }),
    });
    const own = reward && { title: reward.name, ...worthOf(reward) };
    return {
      state: 'done',
      voucher: { ...voucher, ...own, points: deducted, state: code === undefined ? 'held' : 'issued' },
    };
  }

  /** No rule let it through: for want of points, or for whatever else the merchant's rule asks. */
  async function refusal(points: number, subject: string, before: number, signal: AbortSignal): Promise<LoyaltyError> {
    const now = await readBalance(talon, subject, signal).catch(() => undefined);
    return (now?.points.available ?? before) < points
      ? new LoyaltyError('insufficient_points', 'There are not enough points.')
      : new LoyaltyError('cart_requirements', 'No rule of Talon.One let the reward through.');
  }
}

function codeIn(type: string | undefined, props: Fields): string | undefined {
  if (type === 'couponCreated') return textIn(props, 'value');
  return type === 'awardGiveaway' ? textIn(props, 'code') : undefined;
}

/** Ours and no one else's: another shopper's same key is another session. */
function sessionOf(key: string, subject: string): Promise<string> {
  return derivedKey(key, subject, 'session');
}

function pathOf(session: string): string {
  return `/v2/customer_sessions/${session}`;
}

function meets(was: Fields, wants: TalonOneReward['attributes']): boolean {
  return Object.entries(wants).every(([name, value]) => was[name] === value);
}
