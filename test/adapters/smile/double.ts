import { fromBase64Url, fromJsonPart, hmacSha256, toBase64Url } from '../../../src/gateway/signature.js';

/**
 * Smile.js and what stands behind it. Written from the vendor's documents (dev.smile.io/js, and the REST API's objects for
 * the fields that the SDK's pages name without showing): a page's SDK that must be initialised, customers' sessions, and
 * books of points and of what was issued. Could not be confirmed: the statuses and words of refusals (422 where points do
 * not reach, 403 for who is no member), that `preload` rejects what it does not know, and the fields of referral settings.
 */
export interface SmileCustomer {
  /** In the shop, as in a token's `sub` "CustomPlatformCustomer:…". */
  shopId: string;
  id: number;
  firstName: string;
  state: 'candidate' | 'member' | 'disabled';
  balance: number;
  dateOfBirth?: string;
  vipStatus?: object;
}

export interface SmileProduct {
  id: number | string;
  exchangeType: 'fixed' | 'variable';
  exchangeDescription: string;
  pointsPrice?: number;
  variablePointsStep?: number;
  variablePointsStepRewardValue?: number;
  variablePointsMin?: number;
  variablePointsMax?: number;
  reward: { id: number; name: string; description: string | null; imageUrl: string };
}

interface Issued {
  owner: number;
  fulfillment: Record<string, unknown> & { id: number };
}

/** What the SDK throws when the API refuses, or can't be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly requestId = '5b36eda6-1460-44c2-95cb-bd38755e5451';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const PUBLIC = ['pointsSettings', 'pointsProducts', 'earningRules', 'vipTiers', 'referralSettings'];
const PRIVATE = ['customerPointsWallet', 'customerVipStatus', 'customerPointsProducts', 'rewardFulfillments'];
const JUNK = [null, 7, 'points', {}, [], { id: null, name: 12 }];

const SIGNING_KEY = 'the signing key of a Smile account';

/** A customer token, as the shop's server signs it. */
export async function customerToken(shopId: string, { expiresIn = 300, key = SIGNING_KEY } = {}): Promise<string> {
  const exp = Math.floor(Date.now() / 1000) + expiresIn;
  const claims = { dest: 'api.smile.io', sub: `CustomPlatformCustomer:${shopId}`, exp };
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) => toBase64Url(JSON.stringify(part))).join('.');
  return `${signed}.${toBase64Url(await hmacSha256(key).sign(signed))}`;
}

export type SmileAccount = ReturnType<typeof smileAccount>;

/** One merchant's account; its pages meet in it. */
export function smileAccount(publishableKey = 'pub_0987654321') {
  const customers: SmileCustomer[] = [];
  const issued: Issued[] = [];
  const program: Record<string, unknown> = {
    pointsSettings: { pointsLabel: { one: 'Coin', other: 'Coins' } },
    pointsProducts: [],
    earningRules: [],
    vipTiers: [],
    referralSettings: null,
  };
  let nextId = 625_478_984;
  const account = {
    publishableKey,
    customers,
    issued,
    program,
    /** Calls that reached the API, oldest first. */
    asked: [] as string[],
    /** 'status': the next calls meet it; 0 for no network. */
    failing: undefined as number | undefined,
    isSpoilt: false,
    losesNext: false,
    /** What `purchase` issues first: 'pending' is issued later. */
    issuesAs: 'issued',
    empty(): void {
      customers.length = 0;
      issued.length = 0;
      Object.assign(account, { failing: undefined, isSpoilt: false, losesNext: false, issuesAs: 'issued', asked: [] });
    },
    /** The SDK as its script puts it on a page. */
    page: () => smileJs(account),
    products: () => (Array.isArray(program.pointsProducts) ? (program.pointsProducts as SmileProduct[]) : []),
    purchase,
    resource,
    identify,
  };

  async function identify(token: unknown): Promise<SmileCustomer> {
    const [header = '', payload = '', mac = ''] = String(token).split('.');
    const signature = fromBase64Url(mac);
    const claims = fromJsonPart(payload);
    const isSigned = signature && (await hmacSha256(SIGNING_KEY).verify(`${header}.${payload}`, signature));
    if (!isSigned || claims?.dest !== 'api.smile.io' || Number(claims.exp) * 1000 < Date.now()) {
      throw new ApiError(401, 'The customer token is invalid or expired.');
    }
    const shopId = String(claims.sub).replace('CustomPlatformCustomer:', '');
    const found = customers.find((customer) => customer.shopId === shopId);
    if (!found) throw new ApiError(401, 'There is no such customer.');
    return found;
  }

  function resource(name: string, customer: SmileCustomer | undefined): unknown {
    if (PUBLIC.includes(name)) return spoilt(program[name]);
    if (!customer) throw new Error('No customer is logged in.');
    if (name === 'customerPointsWallet') return { balance: customer.balance };
    if (name === 'customerVipStatus') return customer.vipStatus ?? null;
    if (name === 'customerPointsProducts') {
      const own = account
        .products()
        .map((product) => ({ name: product.reward.name, pointsPrice: product.pointsPrice, pointsProduct: product }));
      return spoilt(own);
    }
    const own = issued.filter(({ owner }) => owner === customer.id).map(({ fulfillment }) => fulfillment);
    return spoilt(own.reverse());
  }

  function spoilt(value: unknown): unknown {
    if (!account.isSpoilt || !Array.isArray(value)) return value;
    return [
      ...JUNK,
      ...(value as unknown[]),
      { id: 99, name: 'New', exchangeType: 'auction', reward: { type: 'moon' } },
    ];
  }

  /** Takes the points and issues in one go. */
  function purchase(customer: SmileCustomer, id: unknown, pointsToSpend: number | undefined): object {
    const product = account.products().find((one) => one.id === id);
    if (!product) throw new ApiError(404, 'The points product was not found.');
    if (customer.state !== 'member') throw new ApiError(403, 'The customer is not a member.');
    const price = product.exchangeType === 'fixed' ? product.pointsPrice : pointsToSpend;
    if (price === undefined) throw new ApiError(400, 'points_to_spend is missing.');
    if (price > customer.balance) throw new ApiError(422, 'The customer does not have enough points.');
    customer.balance -= price;
    const at = new Date().toISOString();
    const amount = (price / (product.variablePointsStep ?? 1)) * (product.variablePointsStepRewardValue ?? 0);
    const fulfillment = {
      id: (nextId += 1),
      name: product.exchangeType === 'fixed' ? product.reward.name : `${amount} off coupon`,
      code: account.issuesAs === 'issued' ? `5off-${nextId.toString(16)}` : null,
      fulfillmentStatus: account.issuesAs,
      imageUrl: 'https://platform-images.smilecdn.co/9283449.png',
      expiresAt: null,
      usedAt: null,
      createdAt: at,
      updatedAt: at,
    };
    issued.push({ owner: customer.id, fulfillment });
    return {
      id: nextId,
      pointsProductId: product.id,
      pointsSpent: price,
      rewardFulfillment: fulfillment,
      createdAt: at,
    };
  }

  return account;
}

export type SmileJs = ReturnType<typeof smileJs>;

function smileJs(account: SmileAccount) {
  let settings: string | undefined;
  let customer: SmileCustomer | undefined;
  const cache = new Map<string, unknown>();
  const initializations: object[] = [];

  function requireReady(): void {
    if (settings === undefined) throw new Error('Smile.initialize() must be called first.');
  }

  /** A call over the network. */
  async function ask<T>(what: string, act: () => T | Promise<T>): Promise<T> {
    requireReady();
    return reach(what, act);
  }

  async function reach<T>(what: string, act: () => T | Promise<T>): Promise<T> {
    await new Promise((resolve) => setTimeout(resolve));
    account.asked.push(what);
    if (account.failing !== undefined) throw new ApiError(account.failing, 'Something went wrong.');
    return structuredClone(await act());
  }

  async function preload(names: readonly string[]): Promise<void> {
    await ask(`preload ${names.join()}`, () => {
      const unknown = names.find((name) => ![...PUBLIC, ...PRIVATE].includes(name));
      if (unknown) throw new Error(`${unknown} can't be preloaded.`);
      for (const name of names) cache.set(name, structuredClone(account.resource(name, customer)));
    });
  }

  const resourceOf = (name: string) => ({
    get: () => ask(name, () => account.resource(name, customer)),
    preloaded: () => {
      requireReady();
      return cache.get(name) ?? null;
    },
  });

  return {
    /** For tests: how often the page was initialised, and with what. */
    initializations,
    async initialize(options: { publishableKey?: string; customerToken?: string | null; preload?: readonly string[] }) {
      initializations.push(options);
      const { publishableKey, customerToken: token, preload: names } = options;
      if (!publishableKey) throw new Error('publishableKey is missing.');
      await reach('initialize', async () => {
        if (publishableKey !== account.publishableKey) throw new ApiError(401, 'The publishable key is invalid.');
        customer = token ? await account.identify(token) : undefined;
      });
      settings = publishableKey;
      if (names) await preload(names);
      globalThis.document?.dispatchEvent(new Event('smile-js-initialized'));
    },
    preload,
    reset(): void {
      settings = undefined;
      customer = undefined;
      cache.clear();
    },
    formatPoints(points: number): string {
      const { pointsLabel } = cache.get('pointsSettings') as { pointsLabel: Record<'one' | 'other', string> };
      return `${points} ${pointsLabel[points === 1 ? 'one' : 'other']}`;
    },
    customer: {
      current() {
        requireReady();
        if (!customer) return null;
        const { shopId, balance: _balance, vipStatus: _vipStatus, ...shown } = customer;
        return {
          ...shown,
          email: `${shopId}@example.com`,
          referralUrl: `https://i.refs.cc/${shopId}`,
          lastName: 'Doe',
        };
      },
      async login({ customerToken: token }: { customerToken: string }): Promise<void> {
        customer = await ask('login', () => account.identify(token)).then(({ id }) =>
          account.customers.find((one) => one.id === id),
        );
      },
      logout(): void {
        customer = undefined;
        for (const name of PRIVATE) cache.delete(name);
      },
    },
    pointsProducts: {
      ...resourceOf('pointsProducts'),
      getById: (id: number | string) =>
        ask(`pointsProducts ${id}`, () => {
          const found = account.products().find((product) => product.id === id);
          if (!found) throw new ApiError(404, 'The points product was not found.');
          return found;
        }),
      async purchase(id: number | string, { pointsToSpend }: { pointsToSpend?: number } = {}): Promise<object> {
        if (!customer) throw new Error('No customer is logged in.');
        const buyer = customer;
        const bought = await ask(`purchase ${id}`, () => account.purchase(buyer, id, pointsToSpend));
        if (account.losesNext) {
          account.losesNext = false;
          throw new ApiError(0, 'Failed to fetch');
        }
        return bought;
      },
    },
    ...Object.fromEntries(
      [...PUBLIC, ...PRIVATE].filter((name) => name !== 'pointsProducts').map((name) => [name, resourceOf(name)]),
    ),
  };
}
