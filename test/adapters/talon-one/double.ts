import { Hono, type Context } from 'hono';

interface Profile {
  id: number;
  /** In the program's own decimals. */
  active: number;
  /** The same, by subledger; who never had any is not in it. */
  subledgers: Record<string, number>;
}

/** A rule of a campaign: what a session with such attributes deducts and gives. */
export interface Rule {
  attributes: Record<string, unknown>;
  points: number;
  campaign: number;
  /** giveaway: from a pool of codes. nothing: the shop hands something over. */
  gives: 'coupon' | 'giveaway' | 'nothing';
  /** That it deducts from; the main ledger when left out. */
  subledger?: string;
}

interface Session {
  customerSession: { profileId: string; state: string; attributes: Record<string, unknown> };
  effects: object[];
}

type Row = Record<string, unknown> & { profile: string };

export const API_KEY = 'dbc644d33aa74d582bd9479c59e16f97';
export const PROGRAM = 5;
export const POOL = 7;

/**
 * Talon.One's Integration API, with rules that turn session attributes into effects: keeps its own books, and refuses like
 * the vendor. Written from the vendor's documents (the API description of June 2026 and the SDK's documents). Not
 * confirmed: what an Idempotency-Key answers with when the body is another one (the first answer here).
 */
export function createTalonOneDouble() {
  const profiles = new Map<string, Profile>();
  const sessions = new Map<string, Session>();
  const answered = new Map<string, object>();
  let rules: Rule[] = [];
  let transactions: Row[] = [];
  let coupons: Row[] = [];
  let giveaways: Row[] = [];
  let ids = 0;
  let conflicts = 0;

  const newId = () => (ids += 1);
  const now = () => new Date().toISOString();

  function write(
    profile: string,
    type: 'addition' | 'subtraction',
    amount: number,
    created: string,
    { subledger = '', session }: { subledger?: string; session?: string } = {},
  ) {
    const holder = profiles.get(profile);
    const change = type === 'addition' ? amount : -amount;
    if (holder && subledger === '') holder.active += change;
    else if (holder) holder.subledgers[subledger] = (holder.subledgers[subledger] ?? 0) + change;
    transactions.unshift({
      profile,
      id: newId(),
      transactionUUID: crypto.randomUUID(),
      created,
      programId: PROGRAM,
      type,
      name: type === 'addition' ? 'Purchase' : 'Reward',
      startDate: 'immediate',
      expiryDate: 'unlimited',
      subledgerId: subledger,
      amount,
      ...(session !== undefined && { customerSessionId: session }),
    });
  }

  const app = new Hono();

  app.use(async (context, next) =>
    context.req.header('Authorization') === `ApiKey-v1 ${API_KEY}` ? next() : refuse(context, 401, 'Unauthorized'),
  );

  app.get('/v1/loyalty_programs/:program/profile/:profile/balances', (context) => {
    const profile = profiles.get(context.req.param('profile'));
    if (!profile) return refuse(context, 404, 'Customer profile not found');
    const isGold = profile.active >= 500;
    return context.json({
      balance: {
        activePoints: profile.active,
        pendingPoints: 0,
        spentPoints: 0,
        expiredPoints: 0,
        negativePoints: 0,
        currentTier: isGold ? { id: 2, name: 'Gold', startDate: now() } : { id: 1, name: 'Bronze' },
        ...(!isGold && { pointsToNextTier: 500 - profile.active, nextTierName: 'Gold' }),
      },
      subledgerBalances: Object.fromEntries(
        Object.entries(profile.subledgers).map(([name, activePoints]) => [name, { activePoints, pendingPoints: 0 }]),
      ),
    });
  });

  app.get('/v1/loyalty_programs/:program/profile/:profile/transactions', (context) => {
    const { subledgerId } = context.req.query();
    const mine = transactions.filter(
      (row) =>
        row.profile === context.req.param('profile') && (subledgerId === undefined || row.subledgerId === subledgerId),
    );
    return listed(context, mine.map(without));
  });

  app.get('/v1/loyalty_programs/:program/profile/:profile/points', (context) =>
    listed(context, [{ id: 1, amount: 10.25, startDate: 'immediate', expiryDate: '2027-01-02T15:04:05Z' }]),
  );

  app.get('/v1/customer_profiles/:profile/inventory', (context) => {
    const profile = context.req.param('profile');
    const holder = profiles.get(profile);
    if (!holder) return refuse(context, 404, 'Customer profile not found');
    const of = (rows: Row[]) => rows.filter((row) => row.profile === profile).map(without);
    const achievement = { name: 'five-orders', status: 'inprogress', progress: 3, target: 5, achievementId: 1 };
    return context.json({
      profile: { id: holder.id, integrationId: profile, created: now() },
      coupons: of(coupons),
      giveaways: of(giveaways),
      referrals: [{ id: 1, code: `REF-${profile}`, usageCounter: 2, created: now() }],
      achievements: [{ ...achievement, title: 'Five orders', achievementRecurrencePolicy: 'no_recurrence' }],
    });
  });

  app.get('/v2/customer_sessions/:session', (context) => {
    const session = sessions.get(context.req.param('session'));
    return session ? context.json(session) : refuse(context, 404, 'Customer session not found');
  });

  app.put('/v2/customer_sessions/:session', async (context) => {
    const key = context.req.header('Idempotency-Key');
    if (key !== undefined && key.length > 255) return refuse(context, 400, 'Idempotency-Key is too long');
    if (conflicts > 0) {
      conflicts -= 1;
      return refuse(context, 409, 'Too many parallel requests for this profile');
    }
    const before = key === undefined ? undefined : answered.get(key);
    if (before) return context.json(before);
    const id = context.req.param('session');
    const { customerSession } = await context.req.json<{ customerSession?: Session['customerSession'] }>();
    if (!customerSession) return refuse(context, 400, 'customerSession is required');
    if (sessions.get(id)?.customerSession.state === 'closed') return refuse(context, 400, 'The session is closed');
    if (!profiles.has(customerSession.profileId))
      profiles.set(customerSession.profileId, { id: newId(), active: 0, subledgers: {} });
    const session = { customerSession, effects: evaluate(customerSession, id) };
    sessions.set(id, session);
    const answer = structuredClone({ ...session, createdCoupons: [], createdReferrals: [], awardedGiveaways: [] });
    if (key !== undefined) answered.set(key, answer);
    return context.json(answer);
  });

  function evaluate({ profileId, attributes, state }: Session['customerSession'], session: string): object[] {
    const rule = rules.find(({ attributes: asked }) =>
      Object.entries(asked).every(([name, value]) => attributes[name] === value),
    );
    const profile = profiles.get(profileId);
    if (!rule || !profile || state !== 'closed') return [];
    const { points: value, subledger = '' } = rule;
    const held = subledger === '' ? profile.active : (profile.subledgers[subledger] ?? 0);
    if (held < value) return [];
    write(profileId, 'subtraction', value, now(), { session, subledger });
    const deducted = { ruleTitle: 'Reward', programId: PROGRAM, subLedgerId: subledger, value, name: 'Loyalty' };
    return [
      { campaignId: rule.campaign, effectType: 'deductLoyaltyPoints', props: deducted },
      ...give(rule, profileId),
    ];
  }

  function give({ campaign, gives }: Rule, profile: string): object[] {
    const row = { profile, id: newId(), created: now() };
    if (gives === 'coupon') {
      const value = `COUPON-${row.id}`;
      coupons.unshift({ ...row, campaignId: campaign, value, state: 'active', usageLimit: 1, usageCounter: 0 });
      return [{ campaignId: campaign, effectType: 'couponCreated', props: { value, profileId: profile } }];
    }
    if (gives === 'nothing') return [];
    const code = `GIVEAWAY-${row.id}`;
    giveaways.unshift({ ...row, code, poolId: POOL });
    const props = { poolId: POOL, poolName: 'Pool', recipientIntegrationId: profile, giveawayId: row.id, code };
    return [{ campaignId: campaign, effectType: 'awardGiveaway', props }];
  }

  app.notFound((context) => refuse(context, 404, 'Not found'));

  return {
    app,
    profiles,
    sessions,
    earn: (profile: string, points: number, at: string, subledger = '') =>
      write(profile, 'addition', points, at, { subledger }),
    /** All that were drawn last until then. */
    endGiveaways: (endDate: string) => {
      for (const row of giveaways) row.endDate = endDate;
    },
    /** So many next session updates meet another one of the same profile. */
    conflict: (times: number) => {
      conflicts = times;
    },
    reset: (given: Rule[]) => {
      for (const books of [profiles, sessions, answered]) books.clear();
      rules = given;
      transactions = [];
      coupons = [];
      giveaways = [];
      conflicts = 0;
    },
  };
}

function without({ profile: _profile, ...row }: Row): object {
  return row;
}

function listed(context: Context, all: object[]): Response {
  const { pageSize = '50', skip = '0' } = context.req.query();
  const until = Number(skip) + Number(pageSize);
  return context.json({ hasMore: until < all.length, data: all.slice(Number(skip), until) });
}

export function talonOneProblem(status: number): object {
  return { message: 'Try again later', errors: [], StatusCode: status };
}

function refuse(context: Context, status: 400 | 401 | 404 | 409, title: string): Response {
  return context.json({ message: title, errors: [{ title, details: '', source: {} }], StatusCode: status }, status);
}
