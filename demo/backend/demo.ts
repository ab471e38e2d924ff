import { type BackendOptions, createContext } from './create.js';
import type { Basket } from './demo-story-orders.js';
import { type Story, storyteller } from './demo-story.js';
import { findMember } from './members.js';
import { migrate } from './migrate.js';

/**
 * The people of the demo and what they did so far, told through the same operations that shoppers use. Everything in it is
 * idempotent: told again, also after a start that was cut short, it adds what is missing and nothing twice.
 */
export async function seedDemo(options: BackendOptions): Promise<void> {
  await migrate(options.database);
  await newcomer(storyteller(options, 'cus_new', { email: 'ida@example.com' }));
  await regular(storyteller(options, 'cus_regular', { email: 'jonas@example.com' }));
  await vip(options, storyteller(options, 'cus_vip', { email: 'astrid@example.com' }));
  await storyteller(options, 'cus_candidate', { email: 'malthe@example.com' }).hasAccount('Malthe');
  await blocked(storyteller(options, 'cus_blocked', { email: 'bo@example.com' }));
}

async function newcomer(ida: Story): Promise<void> {
  ida.daysAgo(0.1);
  await ida.joins('Ida');
}

/** On the way to the top tier, with everything a history can have. */
async function regular(jonas: Story): Promise<void> {
  await firstYear(jonas);
  await bigOrder(jonas);
  await lastMonths(jonas);
}

async function firstYear(jonas: Story): Promise<void> {
  jonas.daysAgo(420);
  await jonas.joins('Jonas');
  await jonas.completes('newsletter');
  await jonas.buys('1001', 410, { Lærke: [1, 129], Rødhals: [2, 258] });
  await jonas.keeps('1001', 396);
  jonas.daysAgo(300);
  await jonas.redeems('plant-a-tree');
  await jonas.buys('1004', 299, { Svale: [3, 327], Solsort: [1, 99] });
  await jonas.keeps('1004', 285);
}

/** Kept but for one bag, which goes back after its points were approved. */
async function bigOrder(jonas: Story): Promise<void> {
  const gear: Basket = { 'Gooseneck kettle': [1, 949], 'Hand grinder': [1, 699], 'Bølge dripper': [1, 349] };
  await jonas.buys('1007', 210, { ...gear, 'Morgenkop, a pair': [2, 498], Rødhals: [1, 129] });
  jonas.daysAgo(205);
  await jonas.completes('review');
  await jonas.keeps('1007', 196);
  jonas.daysAgo(190);
  await jonas.sendsBack('1007', ['line-5']);
}

/** Vouchers used, held and given back, points that expired and some that soon will, an order on its way. */
async function lastMonths(jonas: Story): Promise<void> {
  jonas.daysAgo(60);
  const shipping = await jonas.redeems('free-shipping');
  jonas.daysAgo(30);
  await jonas.losesWhatExpired();
  jonas.daysAgo(29);
  const large = await jonas.redeems('amount-off-large');
  await jonas.buys('1011', 28, { Natugle: [3, 315], Lærke: [1, 129] }, { voucher: large, off: 150 });
  jonas.daysAgo(21);
  const small = await jonas.redeems('amount-off-small');
  await jonas.buys('1013', 20, { Lærke: [2, 258], Svale: [1, 109] }, { voucher: small, off: 50 });
  await jonas.keeps('1011', 14);
  await jonas.keeps('1013', 6);
  jonas.daysAgo(5);
  await jonas.redeems('bag-of-beans');
  await jonas.undoes(shipping);
  await jonas.buys('1016', 3, { Rødhals: [1, 129], Lærke: [1, 129] });
}

/** At the top: plenty to spend, vouchers in hand, friends brought along. */
async function vip(options: BackendOptions, astrid: Story): Promise<void> {
  astrid.daysAgo(310);
  await astrid.joins('Astrid');
  await astrid.completes('newsletter');
  await astrid.buysForGood('1002', 300, { Lærke: [20, 2_580], Solsort: [10, 990] });
  await bringFriend(options, { id: 'cus_friend_nora', name: 'Nora', number: '1003', ago: 270 });
  await astrid.buysForGood('1005', 240, { Rødhals: [20, 2_580] });
  astrid.daysAgo(220);
  await astrid.completes('review');
  const gear: Basket = { 'Gooseneck kettle': [1, 949], 'Hand grinder': [1, 699], 'Bølge dripper': [1, 349] };
  await astrid.buysForGood('1006', 215, gear);
  await bringFriend(options, { id: 'cus_friend_emil', name: 'Emil', number: '1008', ago: 160 });
  await astrid.buysForGood('1009', 120, { Lærke: [20, 2_580] });
  await astrid.buysForGood('1010', 70, { Natugle: [11, 1_155], Svale: [2, 218] });
  astrid.daysAgo(40);
  await astrid.redeems('cupping-class');
  await astrid.buysForGood('1012', 25, { Rødhals: [20, 2_580] });
  await bringFriend(options, { id: 'cus_friend_sofie', name: 'Sofie', ago: 9 });
  astrid.daysAgo(8);
  await astrid.redeems('free-shipping');
  await astrid.buys('1017', 2, { Rødhals: [2, 258], Svale: [2, 218], Natugle: [1, 105] });
}

/** A friend who joins by Astrid's link; with an order number also one who buys, and keeps it. */
async function bringFriend(
  options: BackendOptions,
  { id, name, number, ago }: { id: string; name: string; number?: string; ago: number },
): Promise<void> {
  const context = createContext(options);
  const advocate = await findMember(context, context.database, 'cus_vip');
  const friend = storyteller(options, id);
  friend.daysAgo(ago);
  await friend.joins(name, { ...(advocate && { referredBy: advocate.referral_code }) });
  if (number === undefined) return;
  await friend.buysForGood(number, ago - 1, { Lærke: [2, 258] });
}

async function blocked(bo: Story): Promise<void> {
  if (await bo.isBlocked()) return;
  bo.daysAgo(90);
  await bo.joins('Bo');
  await bo.buysForGood('1014', 85, { Solsort: [2, 198], Svale: [1, 109] });
  await bo.getsBlocked();
}
