import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { booksOf, pay, PHONE, putInCart, says, tap } from './daily.js';
import { sharedStage, type Stage, type Visit } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await sharedStage();
});

const newAddress = (): string => `freja-${randomUUID().slice(0, 8)}@example.com`;

async function guest(): Promise<Visit> {
  const visit = await stage.visit(PHONE);
  await visit.go('/?as=guest&market=dk&lang=en');
  return visit;
}

/** On the thank-you page. */
const noteOf = ({ page }: Visit): Locator => page.locator('loyalty-after-purchase');

/** Two bags, ordered without an account; the order's number. */
async function orderAs(visit: Visit, email: string): Promise<string> {
  await putInCart(visit, 'laerke', 2);
  const order = await pay(visit, email);
  await says(noteOf(visit), /^258\sBeans wait for this order$/);
  return order;
}

async function claim(visit: Visit, email: string): Promise<void> {
  await noteOf(visit).getByLabel('E-mail').fill(email);
  await tap(noteOf(visit), /^Join and get 258\sBeans$/);
}

/** The newest e-mail's link, and the button behind it. */
async function followMail({ page }: Visit): Promise<void> {
  await page.goto(new URL('/mailbox', page.url()).href);
  await page.getByRole('link', { name: 'Follow the link' }).first().click();
  await page.getByRole('button', { name: 'Yes, that’s me' }).click();
}

describe('joining in the panel', () => {
  it('leaves the guest where they are, with the reward that they wished for open', async () => {
    const visit = await guest();
    await visit.go('/products/laerke#loyalty/rewards/brew-guide');
    await visit.press(/^Join now$/);
    assert.equal(await visit.panel.getByRole('checkbox').isChecked(), false);
    await visit.panel.getByLabel('E-mail').fill(newAddress());
    await visit.press(/^Join now$/);
    await says(visit.panel, /^50\sBeans get you The V60 brew guide/);
    await visit.panel.getByRole('button', { name: /^Confirm$/ }).waitFor();
    assert.equal(new URL(visit.page.url()).pathname, '/products/laerke');
    assert.equal((await booksOf(visit)).available, 100);
    await visit.close();
  });

  it('says that an address has an account already', async () => {
    const visit = await guest();
    await visit.see('rewards');
    await visit.press(/^Join now$/);
    await visit.panel.getByLabel('E-mail').fill('ida@example.com');
    await visit.press(/^Join now$/);
    await says(visit.panel, /This address has an account already\./);
    await visit.close();
  });
});

describe('the points of a guest’s order', () => {
  it('are theirs on the way once the order’s address is confirmed', async () => {
    const visit = await guest();
    const email = newAddress();
    const order = await orderAs(visit, email);
    await claim(visit, email);
    await says(noteOf(visit), /Look in your mail: the link in it brings you 258\sBeans\./);

    await followMail(visit);
    await visit.page.getByRole('heading', { name: 'Welcome to the flock' }).waitFor();
    const { available, member } = await booksOf(visit);
    assert.deepEqual([available, member.points?.pending], [100, 258]);
    await visit.see('activity');
    const line = visit.panel.locator('[part=line]', { hasText: new RegExp(`Order ${order}: Lærke`) });
    await says(line, /258\sBeans on the way/);
    await visit.close();
  });

  it('are not given to another address than the order’s', async () => {
    const visit = await guest();
    const email = newAddress();
    await orderAs(visit, email);
    await claim(visit, newAddress());
    await says(noteOf(visit), /This is not the address of the order\./);
    await visit.go('/mailbox');
    assert.equal(await visit.page.getByText(email).count(), 0);
    await visit.close();
  });

  it('come to a member who signs in, whose address it is', async () => {
    const visit = await guest();
    await orderAs(visit, 'ida@example.com');
    await claim(visit, 'ida@example.com');
    await says(noteOf(visit), /This address belongs to a member\. Sign in, and the order counts\./);
    await tap(noteOf(visit), /^Sign in$/);
    await visit.page.waitForURL(/account/);
    await visit.page.getByRole('button', { name: /^Ida/ }).click();
    await says(noteOf(visit), /258\sBeans are on the way/);
    await visit.close();
  });
});
