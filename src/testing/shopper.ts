import type {
  Activity,
  ActivityFilter,
  Birthday,
  CartContent,
  CartWay,
  ClaimState,
  EarningProgress,
  LoyaltyAdapter,
  Member,
  OrderStanding,
  Page,
  Program,
  Redemption,
  Reward,
  SentRedeem,
  Voucher,
} from '../adapters/adapter.js';
import { callsTo, newKey, type Calls, type Cart, type Claim, type OrderWish, type Wish } from './calls.js';
import { expectUniqueIds, type Check } from './check.js';
import { answered, fail } from './expect.js';
import * as shapes from './shapes.js';
import type { Context } from './subject.js';

const MOST_PAGES = 100;
const MOST_QUESTIONS = 20;
const PAUSE = 100;

/** One shopper before the adapter, who demands that every answer succeeds and has the contract's shape. */
export class Shopper {
  readonly call: Calls;
  /** The same calls under a signal that is already aborted. */
  readonly aborted: Calls;

  constructor(
    readonly adapter: LoyaltyAdapter,
    private readonly context: Context,
    private readonly cart?: Cart,
  ) {
    this.call = this.under(new AbortController().signal);
    this.aborted = this.under(AbortSignal.abort());
  }

  under(signal: AbortSignal): Calls {
    return callsTo(this.adapter, this.context, signal, this.cart);
  }

  async program(): Promise<Program> {
    const { program } = await answered('load', () => this.call.load());
    if (program === 'unchanged') return fail('load → program', 'the program, as no version was named', program);
    shapes.program('load → program', program);
    return program;
  }

  async member(): Promise<Member> {
    const { member } = await answered('load', () => this.call.load());
    shapes.member('load → member', member);
    return member;
  }

  async balance(): Promise<number> {
    const { points } = await this.member();
    return points?.available ?? fail('load → member.points', 'a balance', points);
  }

  /** What a change may not leave half done: to be compared before and after. */
  async holdings(): Promise<Pick<Member, 'points' | 'activity' | 'vouchers'>> {
    const { points, activity, vouchers } = await this.member();
    return { ...(points && { points }), activity, vouchers };
  }

  async redeem(wish: Wish, key = newKey()): Promise<Voucher> {
    return voucherOf('redeem', await this.spend(wish, key));
  }

  /** A redeem until it is settled, as a voucher or on the cart. */
  async spend(wish: Wish, key = newKey()): Promise<Redemption> {
    return this.settled(await answered('redeem', () => this.call.redeem(wish, key)), key);
  }

  async redemption(key: string): Promise<Voucher> {
    return voucherOf('redemption', await answered('redemption', () => this.call.redemption(key)));
  }

  /** What became of a redeem of which no more is known than what was sent. */
  async lookUp(key: string, sent: SentRedeem): Promise<Redemption> {
    return this.settled(await answered('redemption', () => this.call.redemption(key, sent)), key, sent);
  }

  undo(voucher: Voucher, key = newKey()): Promise<void> {
    return answered('undo', () => this.call.undo(voucher.id, key));
  }

  join(key = newKey()): Promise<void> {
    return answered('join', () => this.call.join(key));
  }

  async quote(cart: CartContent): Promise<CartWay[]> {
    const ways = await answered('quote', () => this.call.quote(cart));
    shapes.ways('quote', ways);
    return ways;
  }

  async complete(rule: string, key = newKey()): Promise<EarningProgress> {
    const progress = await answered('complete', () => this.call.complete(rule, key));
    shapes.progress('complete', progress);
    return progress;
  }

  birthday(date: Birthday, key = newKey()): Promise<void> {
    return answered('birthday', () => this.call.birthday(date, key));
  }

  wish(reward: string | null): Promise<void> {
    return answered('wish', () => this.call.wish(reward, newKey()));
  }

  async order(wish: OrderWish): Promise<OrderStanding> {
    const standing = await answered('order', () => this.call.order(wish));
    shapes.orderStanding('order', standing);
    return standing;
  }

  async claim(claim: Claim, key = newKey()): Promise<ClaimState> {
    const state = await answered('claim', () => this.call.claim(claim, key));
    shapes.claimState('claim', state);
    return state;
  }

  rewards(): Promise<Reward[]> {
    return everyItem('rewards', this.call.rewards, shapes.rewardPage);
  }

  activity(filter?: ActivityFilter): Promise<Activity[]> {
    const method = filter ? `activity, filter "${filter}"` : 'activity';
    return everyItem(method, (cursor) => this.call.activity(cursor, filter), shapes.page(shapes.activity));
  }

  vouchers(): Promise<Voucher[]> {
    return everyItem('vouchers', this.call.vouchers, shapes.page(shapes.voucher));
  }

  /** A pending redeem, asked about until it is settled. */
  private async settled(first: Redemption, key: string, sent?: SentRedeem): Promise<Redemption> {
    let answer = first;
    for (let asked = 0; answer.state === 'pending' && asked < MOST_QUESTIONS; asked++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      answer = await answered('redemption', () => this.call.redemption(key, sent));
    }
    return answer;
  }
}

function voucherOf(method: string, redemption: Redemption): Voucher {
  if (redemption.state !== 'done') return fail(`${method} → state`, '"done"', redemption.state);
  shapes.voucher(`${method} → voucher`, redemption.voucher);
  return redemption.voucher;
}

async function everyItem<T>(method: string, ask: (cursor?: string) => Promise<Page<T>>, check: Check): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let asked = 1; asked <= MOST_PAGES; asked++) {
    const page = await answered(method, () => ask(cursor));
    check(`${method}, page ${asked}`, page);
    items.push(...page.items);
    expectUniqueIds(`${method}, pages 1 to ${asked}`, items);
    if (page.next === undefined) return items;
    cursor = page.next;
  }
  return fail(method, `an end within ${MOST_PAGES} pages`, cursor);
}
