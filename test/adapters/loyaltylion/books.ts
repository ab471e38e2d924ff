/** What LoyaltyLion keeps for one site: its configuration, customers and what became of their points. */
type Row = Record<string, unknown>;

export interface LionReward {
  id: number | string;
  kind: string;
  title: string;
  points: number;
  properties: Row;
  /** Claims in all; the API knows stock by product variants, and by vouchers uploaded. */
  stock?: number | undefined;
  limit?: { count: number; interval: string | null } | null | undefined;
}

export interface LionRule {
  id: number | string;
  kind: string;
  title: string;
  points: number;
  perCurrencyUnit?: number | null;
  properties?: Row;
  limit?: { count: number; interval: string | null } | null | undefined;
  /** What it brings waits for approval. */
  isDelayed?: boolean;
}

export interface Claimed extends Row {
  id: number;
  reward_id: unknown;
  state: string;
  points: number;
}

export interface LionCustomer {
  id: number;
  merchantId: string;
  email: string | null;
  firstName: string | null;
  state: 'guest' | 'enrolled' | 'blocked';
  approved: number;
  pending: number;
  spent: number;
  claims: Claimed[];
  history: Row[];
  completions: unknown[];
  birthday?: Row | undefined;
  isSubscribed: boolean;
  tierMembership: Row | null;
}

/** An answer other than success. */
export class Refusal extends Error {
  constructor(readonly answer: { status: number; json: unknown }) {
    super(JSON.stringify(answer.json));
  }
}

const CODED = 422;
/** As many as the API tells of. */
const CLAIMS_TOLD = 20;
const JOINING = 50;

export type Account = ReturnType<typeof accountBooks>;

export function accountBooks() {
  const customers: LionCustomer[] = [];
  const site = {
    currency: 'eur',
    rewards: [] as LionReward[],
    rules: [] as LionRule[],
    tierConfiguration: null as Row | null,
    refereeIncentive: undefined as Row | undefined,
    /** Of the next claims. */
    claimState: 'approved',
    codeInError: true,
  };
  let ids = 1_000;
  const nextId = (): number => (ids += 1);

  function refuse(status: number, message: string, code?: string): never {
    const error = { message, ...(code && site.codeInError && { code }) };
    throw new Refusal({ status, json: { error, ...(code && !site.codeInError && { code }) } });
  }
  const refuseAs = (code: string): never => refuse(CODED, code.replaceAll('_', ' '), code);

  function requireEnrolled({ state }: LionCustomer): void {
    if (state === 'blocked') refuseAs('customer_blocked');
    if (state !== 'enrolled') refuseAs('customer_not_enrolled');
  }

  const money = (amount: number): Row => ({ amount, formatted: `€${amount}` });
  const cost = (reward: LionReward): Row => {
    const rate = reward.properties.points_per_unit;
    return rate
      ? { kind: 'variable', unit: 'discount_amount', points_per_unit: rate }
      : { kind: 'fixed', points: reward.points };
  };
  const variantOf = (reward: LionReward): Row => ({
    tier_id: null,
    title: reward.title,
    enabled: true,
    cost: cost(reward),
    cost_text: `${reward.points} Paws`,
  });
  const ruleVariant = ({ title, points, perCurrencyUnit = null }: LionRule): Row => ({
    tier_id: null,
    title,
    enabled: true,
    result: { kind: 'points', per_currency_unit: perCurrencyUnit, points },
    result_short_text: `${points} Paws`,
  });
  const rewardRow = (reward: LionReward): Row => ({
    id: reward.id,
    kind: reward.kind,
    limit: reward.limit ?? null,
    properties: reward.properties,
  });
  const ruleRow = ({ id, kind, limit, properties }: LionRule): Row => ({
    id,
    kind,
    limit: limit ?? null,
    ...(properties && { properties }),
  });

  function configuration(): Row {
    return {
      channel: 'web',
      currency: site.currency,
      language: 'en',
      program: { name: 'Lion Rewards' },
      tier_configuration: site.tierConfiguration,
      ...(site.refereeIncentive && { referee_incentive: site.refereeIncentive }),
      rules: site.rules.map((rule) => ({ ...ruleRow(rule), variants: [ruleVariant(rule)] })),
      rewards: site.rewards.map((reward) => ({ ...rewardRow(reward), variants: [variantOf(reward)] })),
    };
  }

  const standing = ({ state }: Claimed): boolean => state !== 'void' && state !== 'declined';
  const claimsOf = (reward: LionReward, whose = customers): Claimed[] =>
    whose.flatMap(({ claims }) => claims).filter((claim) => claim.reward_id === reward.id && standing(claim));

  function canRedeem(customer: LionCustomer, reward: LionReward): Row & { state: string } {
    if (claimsOf(reward).length >= (reward.stock ?? Infinity)) return { state: 'out_of_stock' };
    if (claimsOf(reward, [customer]).length >= (reward.limit?.count ?? Infinity))
      return { state: 'claim_limit_reached' };
    const missing = reward.points - customer.approved;
    return missing > 0
      ? { state: 'insufficient_points', additional_points_required: missing }
      : { state: 'redeemable' };
  }

  function customerRow(customer: LionCustomer): Row {
    const { id, merchantId, email, firstName, state, approved, pending, spent } = customer;
    const shared = { id, merchant_id: merchantId, email, first_name: firstName, last_name: null, state };
    if (state !== 'enrolled') return shared;
    const counted = ({ id: rule, limit }: LionRule): Row => {
      const times = customer.completions.filter((one) => one === rule).length;
      const limited = limit
        ? times >= limit.count
          ? { state: 'limit_reached_forever' }
          : { state: 'limit_not_reached', completion_count_within_interval: times }
        : { state: 'no_limit' };
      return { last_completed_at: null, completion_count: times, completion_limit: limited };
    };
    return {
      ...shared,
      points_approved: approved,
      points_pending: pending,
      points_spent: spent,
      enrolled_at: '2025-06-01T15:00:00Z',
      tier_membership: customer.tierMembership,
      birthday: customer.birthday ?? null,
      next_birthday: null,
      claimed_rewards: customer.claims.slice(0, CLAIMS_TOLD).map(({ points: _points, ...claim }) => claim),
      available_rewards: site.rewards.map((reward) => ({
        ...rewardRow(reward),
        variant: variantOf(reward),
        context: {
          can_redeem: canRedeem(customer, reward),
          last_claimed_at: null,
          claim_count: claimsOf(reward, [customer]).length,
          claim_limit: { state: 'no_limit' },
        },
      })),
      available_rules: site.rules.map((rule) => ({
        ...ruleRow(rule),
        variant: ruleVariant(rule),
        context: counted(rule),
      })),
      history: customer.history,
      active_cart_redemptions: [],
      email_marketing_consent: { state: customer.isSubscribed ? 'subscribed' : 'unknown' },
      referral_urls: { direct: `https://shop.example/?ll_ref_id=${id}` },
    };
  }

  function earn(customer: LionCustomer, rule: LionRule): Row {
    const action = {
      kind: 'earned_points_from_rule',
      label: rule.title,
      date: new Date().toISOString(),
      points: rule.points,
      points_text: `${rule.points} Paws`,
      rule: { id: rule.id, kind: rule.kind },
      points_will_approve_at: rule.isDelayed ? new Date(Date.now() + 86_400_000).toISOString() : null,
      points_will_expire_at: null,
      state: rule.isDelayed ? 'pending' : 'approved',
    };
    customer[rule.isDelayed ? 'pending' : 'approved'] += rule.points;
    customer.completions.push(rule.id);
    customer.history.unshift(action);
    return action;
  }

  function redeemableOf(reward: LionReward, kind: string, body: Row): Row {
    const variants = (reward.properties.product as { variants?: Row[] } | undefined)?.variants ?? [];
    const variant = variants.find(({ id }) => id === body.variant_id);
    if (variants.length > 0 && !variant) refuseAs('invalid_variant_id');
    if (variant && Number(variant.inventory_count ?? 1) <= 0) refuseAs('reward_out_of_stock');
    const shared = { usage_status: 'not_used', kind, ...reward.properties, expires_at: null, used_at: null };
    const product = { ...(reward.properties.product as Row | undefined), variants: undefined, variant };
    if (kind === 'gift_card')
      return { ...shared, code_last_characters: 'yxp9', current_balance: reward.properties.initial_balance };
    if (kind === 'custom')
      return { usage_status: 'not_used', kind, fulfilment_explanation: 'We will write to you.', fulfilled_at: null };
    if (kind === 'active_subscription_product') return { ...shared, product, quantity: 1 };
    if (kind !== 'product_cart') return { ...shared, code: `LL-${nextId()}` };
    const active = {
      id: `A${nextId()}`,
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      cart_id: body.cart_id,
    };
    return { ...shared, product, quantity: 1, cart_line_identifier: active.id, active_cart_redemption: active };
  }

  function redeem(customer: LionCustomer, kind: string, body: Row): Row {
    requireEnrolled(customer);
    const reward = site.rewards.find(({ id }) => id === body.reward_id) ?? refuse(404, 'Reward not found');
    if (kind === 'cart_variable_discount_voucher') refuse(404, 'Not found');
    if (reward.kind !== kind) refuseAs('reward_kind_mismatch');
    if (kind === 'product_cart' && !body.cart_id) refuse(400, 'cart_id is required');
    const { state } = canRedeem(customer, reward);
    if (state === 'out_of_stock') refuseAs('reward_out_of_stock');
    if (state === 'claim_limit_reached') refuseAs('reward_limit_reached');
    if (state === 'insufficient_points') refuseAs('insufficient_points');
    const claimed: Claimed = {
      id: nextId(),
      claimed_at: new Date().toISOString(),
      reward_id: reward.id,
      title: reward.title,
      state: site.claimState,
      source: { kind: 'points_redemption', points_cost: reward.points },
      auto_refund_at: null,
      redeemable: redeemableOf(reward, kind, body),
      points: reward.points,
    };
    customer.approved -= reward.points;
    customer.spent += reward.points;
    customer.claims.unshift(claimed);
    customer.history.unshift({
      kind: 'redeemed_points_for_reward',
      label: reward.title,
      date: claimed.claimed_at,
      points: -reward.points,
      points_text: `-${reward.points} Paws`,
      reward: { id: reward.id, kind },
      claimed_reward_id: claimed.id,
      state: 'approved',
    });
    const { code } = claimed.redeemable as { code?: string };
    const { points: _points, ...told } = claimed;
    return {
      ...(code && { voucher_code: code }),
      ...(kind === 'gift_card' && { gift_card_code: '8c88rfd8t8d6yxp9' }),
      claimed_reward: told,
      customer: customerRow(customer),
    };
  }

  return {
    site,
    customers,
    configuration,
    refuse,
    refuseAs,
    redeem,
    find: (merchantId: string) => customers.find((customer) => customer.merchantId === merchantId),

    create(merchantId: string, email?: string, known: Partial<LionCustomer> = {}): LionCustomer {
      if (!email) refuse(400, 'customer.email is required');
      const customer: LionCustomer = {
        id: nextId(),
        merchantId,
        email: email ?? null,
        firstName: null,
        state: 'guest',
        approved: 0,
        pending: 0,
        spent: 0,
        claims: [],
        history: [],
        completions: [],
        isSubscribed: false,
        tierMembership: null,
        ...known,
      };
      customers.push(customer);
      return customer;
    },

    whole: (customer: LionCustomer): Row => ({
      channel: 'web',
      currency: site.currency,
      language: 'en',
      customer: customerRow(customer),
      configuration: configuration(),
    }),

    enroll(customer: LionCustomer): Row {
      if (customer.state === 'blocked') refuseAs('customer_blocked');
      const enrolled = customer.state === 'guest';
      customer.state = 'enrolled';
      const rule = site.rules.find(({ kind }) => kind === 'join_program') ?? {
        id: 0,
        kind: 'join_program',
        title: 'Join',
        points: JOINING,
      };
      if (enrolled) earn(customer, rule);
      return { enrolled, customer: customerRow(customer) };
    },

    setBirthday(customer: LionCustomer, given: unknown): Row {
      requireEnrolled(customer);
      const { month, day, year = 2024 } = given as Record<'month' | 'day' | 'year', number>;
      const date = new Date(Date.UTC(year, month - 1, day));
      if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) refuseAs('invalid_date');
      const updated = customer.birthday === undefined;
      customer.birthday ??= given as Row;
      return { updated, birthday: customer.birthday, customer: customerRow(customer) };
    },

    subscribe(customer: LionCustomer): Row {
      requireEnrolled(customer);
      const rule = site.rules.find(({ kind }) => kind === 'newsletter_signup');
      const updated = !customer.isSubscribed;
      customer.isSubscribed = true;
      const actions = updated && rule ? [earn(customer, rule)] : [];
      return { updated, email_marketing_consent: { state: 'subscribed' }, customer: customerRow(customer), actions };
    },

    complete(customer: LionCustomer, kind: string, id: unknown): Row {
      requireEnrolled(customer);
      const rule = site.rules.find((one) => one.id === id) ?? refuse(404, 'Rule not found');
      if (rule.kind !== kind) refuseAs('rule_kind_mismatch');
      if (customer.completions.filter((one) => one === id).length >= (rule.limit?.count ?? Infinity))
        refuseAs('rule_limit_reached');
      const actions = [earn(customer, rule)];
      return { actions, customer: customerRow(customer) };
    },

    refund(customer: LionCustomer, id: unknown): Row {
      requireEnrolled(customer);
      const claimed = customer.claims.find((claim) => claim.id === id) ?? refuse(404, 'Claimed reward not found');
      const redeemable = claimed.redeemable as Row;
      if (redeemable.kind !== 'product_cart') refuseAs('reward_kind_mismatch');
      if (claimed.state === 'void') refuseAs('reward_already_refunded');
      if (redeemable.usage_status === 'used') refuseAs('reward_already_used');
      claimed.state = 'void';
      customer.approved += claimed.points;
      customer.spent -= claimed.points;
      for (const line of customer.history) if (line.claimed_reward_id === id) line.state = 'void';
      const { points: _points, ...told } = claimed;
      return { claimed_reward: told, customer: customerRow(customer) };
    },

    money,
  };
}
