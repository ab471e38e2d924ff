/**
 * Yotpo's script and what stands behind it. Written from the vendor's documents (the JavaScript API of Loyalty & Referrals,
 * swellAPI): a page's copy of the shopper's details, which is stale until it is refreshed, options, campaigns, tiers, and
 * `makeRedemption`, which gives a code and takes the points at once or, delayed, when an order uses it. Could not be
 * confirmed: what `makeRedemption` fails with, `discountType` of an option, and the fields of `pointRedemptions`.
 */
export interface Shopper {
  email: string;
  firstName: string;
  referralCode: string;
  pointsBalance: number;
  pointsEarned: number;
  /** Newest first. */
  actionHistoryItems: HistoryItem[];
  pointRedemptions: object[];
  referrals: object[];
  vipTier: object | null;
  vipTierStats: object | null;
}

export interface HistoryItem {
  createdAt: string;
  date: string;
  action: string;
  points: number;
  status: string;
}

export interface RedemptionOption {
  id: number | string;
  name: string;
  description: string;
  icon: string;
  costInPoints: number;
  costText: string;
  discountType: string;
  discountAmountCents?: number;
  discountPercentage?: number;
}

interface Wish {
  redemptionOptionId: number | string;
  delayPointDeduction?: boolean;
}

/** 'silence': no callback, ever. */
type Fault = { status: number } | 'silence' | 'junk';

const JUNK = [null, 7, 'points', {}, [], { id: null, name: 12 }];

export type SwellAccount = ReturnType<typeof swellAccount>;

/** One merchant's account; its pages meet in it. */
export function swellAccount() {
  let codes = 0;
  const account = {
    shoppers: [] as Shopper[],
    options: [] as RedemptionOption[],
    campaigns: [] as object[],
    tiers: [] as object[],
    wishes: [] as Wish[],
    /** What the next calls meet. */
    failing: undefined as Fault | undefined,
    isSpoilt: false,
    losesNext: false,
    empty(): void {
      account.shoppers.length = 0;
      Object.assign(account, { options: [], campaigns: [], tiers: [], wishes: [] });
      Object.assign(account, { failing: undefined, isSpoilt: false, losesNext: false });
    },
    /** The script as the loader puts it on a page with this shopper, by the e-mail address that the page was given. */
    page: (email?: string) => swellApi(account, email),
    redeem,
    list,
  };

  function list(rows: readonly object[]): unknown {
    return structuredClone(
      account.isSpoilt ? [...JUNK, ...rows, { id: 99, name: 'New', type: 'Moon', discountType: 'moon' }] : rows,
    );
  }

  /** Gives the code and, unless the deduction is delayed, takes the points in one go. */
  function redeem(shopper: Shopper | undefined, wish: Wish): object {
    account.wishes.push(wish);
    const option = account.options.find(({ id }) => id === wish.redemptionOptionId);
    if (!shopper) throw refusal(401);
    if (!option) throw refusal(404);
    if (option.costInPoints > shopper.pointsBalance) throw refusal(422);
    codes += 1;
    const couponCode = `SWELL-${codes.toString(36).padStart(6, '0')}`;
    const createdAt = new Date().toISOString();
    const redemption = {
      couponCode,
      pointsUsed: option.costInPoints,
      redemptionOptionId: option.id,
      name: option.name,
      createdAt,
    };
    shopper.pointRedemptions.unshift(redemption);
    if (!wish.delayPointDeduction) deduct(shopper, option, couponCode, createdAt);
    return redemption;
  }

  return account;
}

function deduct(shopper: Shopper, { name, costInPoints }: RedemptionOption, code: string, createdAt: string): void {
  shopper.pointsBalance -= costInPoints;
  shopper.actionHistoryItems.unshift({
    createdAt,
    date: '28/11/2026',
    action: name,
    points: -costInPoints,
    status: code,
  });
}

/** Of a jQuery request. */
function refusal(status: number): object {
  return { status, responseText: '' };
}

export type SwellApi = ReturnType<typeof swellApi>;

function swellApi(account: SwellAccount, email: string | undefined) {
  const shopper = (): Shopper | undefined => account.shoppers.find((one) => one.email === email);
  let details = structuredClone(shopper());

  function answer(act: () => void): void {
    if (account.failing !== 'silence') setTimeout(act);
  }

  return {
    getCustomerDetails() {
      if (!details) return {};
      if (account.failing === 'junk') return { email, pointsBalance: 'many' };
      const { referralCode } = details;
      const told = { ...details, referralLink: `https://rwrd.io/${referralCode}` };
      const lists = ['actionHistoryItems', 'pointRedemptions', 'referrals'] as const;
      return { ...told, ...Object.fromEntries(lists.map((name) => [name, account.list(told[name])])) };
    },
    getActiveRedemptionOptions: () => account.list(account.options),
    getActiveCampaigns: () => account.list(account.campaigns),
    getVipTiers: () => account.list(account.tiers),
    /** Calls back whether or not it could be refreshed. */
    refreshCustomerDetails(done: () => void): void {
      answer(() => {
        if (account.failing === undefined) details = structuredClone(shopper());
        done();
      });
    },
    makeRedemption(wish: Wish, done: (redemption: unknown) => void, failed: (error: unknown) => void): void {
      const { failing } = account;
      answer(() => {
        if (typeof failing === 'object') {
          failed(failing);
          return;
        }
        try {
          const made = account.redeem(shopper(), wish);
          const isLost = account.losesNext;
          account.losesNext = false;
          if (isLost) failed({ status: 0, statusText: 'error' });
          else done(failing === 'junk' ? { success: true } : made);
        } catch (error) {
          failed(error);
        }
      });
    },
  };
}
