import type { Basket } from '../backend/demo-story-orders.js';
import type { Story } from '../backend/demo-story.js';
import { NAME } from './state.js';

/** What stories have in common. */

export const KETTLE: Basket = { 'Gooseneck kettle': [1, 949] };

export async function joins(freja: Story, daysAgo: number): Promise<void> {
  freja.daysAgo(daysAgo);
  await freja.joins(NAME);
}

/** Joined a while ago, and has so many points to spend now. */
export async function hasPoints(freja: Story, points: number): Promise<void> {
  await joins(freja, 40);
  freja.daysAgo(30);
  await freja.isGiven(points - 100);
  freja.daysAgo(0.01);
}

/** Kept orders of so many kroner each, the last of them placed so many days ago. */
export async function keepsOrders(freja: Story, kroner: readonly number[], daysAgo: number): Promise<void> {
  await joins(freja, daysAgo + kroner.length * 7);
  for (const [index, each] of kroner.entries()) {
    const ago = daysAgo + (kroner.length - 1 - index) * 7;
    await freja.buys(`order-${index + 1}`, ago, { Lærke: [Math.ceil(each / 129), each] });
    await freja.keeps(`order-${index + 1}`, Math.max(ago - 14, 0.02));
  }
  freja.daysAgo(0.01);
}
