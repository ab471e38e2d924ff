import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { booksOf, enter, PHONE, says, tap, writesOf } from './daily.js';
import { openStage, type Stage, type Visit } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** How many lines the backend sends at once. */
const PAGE = 20;

/** One line of history, as it is read in the page. */
interface Line {
  at: string;
  change: number;
  balance: number;
}

const integer = (text: string): number => Number(text.replace('−', '-').replace(/[^\d-]/g, '')) || 0;

/** The rows that are drawn now, by their key. */
async function drawnLines(activity: Locator): Promise<[string, Line][]> {
  const rows = await activity.evaluate(({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll<HTMLElement>('[data-key]')].map((row) => ({
      key: row.dataset.key ?? '',
      at: row.querySelector('time')?.dateTime ?? '',
      change: row.querySelector('bdi')?.textContent ?? '',
      balance: row.querySelector('.change .muted')?.textContent ?? '',
    })),
  );
  return rows.map(({ key, at, change, balance }) => [key, { at, change: integer(change), balance: integer(balance) }]);
}

async function isAtEnd(activity: Locator): Promise<boolean> {
  const isLastDrawn = await activity.evaluate(({ shadowRoot }) => {
    const last = [...shadowRoot!.querySelectorAll('[data-group]')].at(-1);
    return Boolean(last?.childElementCount);
  });
  return isLastDrawn && (await activity.locator('.sum').isVisible());
}

/** All that a shopper sees pass by who scrolls from the newest line to the oldest; rows out of sight are not drawn. */
async function readToTheEnd({ panel }: Visit): Promise<Line[]> {
  const activity = panel.locator('loyalty-activity');
  const lines = new Map<string, Line>();
  await activity.locator('[part=line]').first().waitFor();
  for (let steps = 0; steps < 400; steps += 1) {
    const end = await isAtEnd(activity);
    for (const [key, line] of await drawnLines(activity)) lines.set(key, line);
    if (end) return [...lines.values()];
    await activity.locator('[part=line], .more').last().scrollIntoViewIfNeeded();
  }
  return assert.fail('the history has no end');
}

describe('why the balance is what it is', () => {
  it('is told by dated lines that add up to it, one tap from the balance', async () => {
    const visit = await stage.visit(PHONE);
    await visit.go('/?as=regular&market=dk&lang=en');
    await visit.open();
    const balance = await visit.balance();
    await visit.press(/See how it came about/);
    const lines = await readToTheEnd(visit);
    assert.equal(lines.length, (await booksOf(visit)).lines.length);
    assert.ok(lines.length > PAGE);
    assert.ok(lines.every(({ at }) => !Number.isNaN(Date.parse(at))));
    let sum = 0;
    for (const { change, balance: after } of lines.toReversed()) {
      sum += change;
      assert.equal(after, sum);
    }
    assert.equal(sum, balance);
    const told = `These lines add up to your balance of ${balance.toLocaleString('en')}\\sBeans`;
    await says(visit.panel, new RegExp(told));
    await visit.close();
  });
});

describe('undo by the shopper', () => {
  it('gives an unused voucher back for its points', async () => {
    const visit = await enter(stage, 'voucher-issued');
    assert.equal((await booksOf(visit)).available, 140);
    await visit.press(/^Give back for 500\sBeans$/);
    await says(visit.panel, /Given back\. 500\sBeans are yours again\./);
    const { available, member } = await booksOf(visit);
    assert.equal(available, 640);
    assert.equal(member.vouchers[0]?.state, 'revoked');
    await visit.see('home');
    await visit.hasBalance(640);
    await visit.close();
  });

  it('is not offered for one that was used', async () => {
    const visit = await enter(stage, 'voucher-used');
    await says(visit.panel, /Used in order/);
    assert.equal(await visit.panel.getByRole('button', { name: /^Give back/ }).count(), 0);
    await visit.close();
  });
});

/** The row of a way to earn. */
const ruleOf = ({ panel }: Visit, id: string): Locator => panel.locator(`#rule-${id}`);

describe('earning beside buying', () => {
  it('credits the letter when the link of its e-mail is followed', async () => {
    const visit = await enter(stage, 'earn-fresh');
    await tap(ruleOf(visit, 'newsletter'), /^Sign me up/);
    await says(ruleOf(visit, 'newsletter'), /Confirm the e\u2011mail we sent you/);
    const { available, member } = await booksOf(visit);
    assert.equal(member.earning.newsletter?.pending, 'confirmation');

    await visit.go('/mailbox');
    await visit.page.getByRole('link', { name: 'Follow the link' }).first().click();
    await visit.page.getByRole('button', { name: 'Yes, that’s me' }).click();
    await visit.page.getByRole('heading', { name: 'Good, it is you' }).waitFor();
    assert.equal((await booksOf(visit)).available, available + 50);
    await visit.see('earn');
    await says(ruleOf(visit, 'newsletter'), /Done/);
    await visit.see('home');
    await visit.hasBalance(available + 50);
    await visit.close();
  });

  it('asks for the birthday once, and keeps it', async () => {
    const visit = await enter(stage, 'earn-fresh');
    const birthday = ruleOf(visit, 'birthday');
    await tap(birthday, /^Tell us/);
    const month = ((new Date().getMonth() + 3) % 12) + 1;
    await birthday.getByLabel('Day').selectOption('15');
    await birthday.getByLabel('Month').selectOption(String(month));
    const chosen = await birthday.locator('option:checked').allInnerTexts();
    await tap(birthday, /^Save$/);
    const told = new RegExp(`Counts from ${chosen.toSorted().reverse().join('\\s')}`);
    await says(birthday, told);
    assert.deepEqual((await booksOf(visit)).member.birthday, { month, day: 15 });
    await visit.page.reload();
    await says(birthday, told);
    assert.equal(await birthday.getByRole('button').count(), 0);
    await visit.close();
  });

  it('believes “I did it” after the page was opened, and credits it later', async () => {
    const visit = await enter(stage, 'earn-fresh');
    const writes = writesOf(visit);
    await visit.page.context().route('https://example.com/**', (route) => route.fulfill({ body: 'The roastery' }));
    const follow = ruleOf(visit, 'follow');
    const [page] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      follow.getByRole('link', { name: /^Follow us/ }).click(),
    ]);
    assert.deepEqual(writes, []);
    await page.close();
    await tap(follow, /^I did it/);
    await says(follow, /On its way, here/);
    const { available, member } = await booksOf(visit);
    assert.equal(member.earning.follow?.pending, 'delay');
    assert.equal(available, 100);
    await visit.close();
  });
});
