import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage, type Visit } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** In kroner: "949,00 kr." */
async function total({ page }: Visit): Promise<number> {
  const shown = await page.locator('#total').innerText();
  return Number.parseFloat(shown.replace(/[^\d,]/g, '').replace(',', '.'));
}

async function says(visit: Visit, words: RegExp): Promise<void> {
  await visit.panel.getByText(words).first().waitFor();
}

async function addToCart({ page }: Visit, product: string): Promise<void> {
  await page.goto(new URL(`/products/${product}`, page.url()).href);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.locator('#cart-count', { hasText: /[1-9]/ }).waitFor();
  await page.goto(new URL('/cart', page.url()).href);
}

async function redeem(visit: Visit, reward: RegExp): Promise<string> {
  await visit.press(reward);
  await visit.press(/^Confirm/);
  const code = visit.panel.locator('[part="code"]').first();
  await code.waitFor();
  return (await code.innerText()).trim();
}

/** From the cart to the thank-you page; answers the order's number. */
async function pay({ page, panel, press }: Visit): Promise<string> {
  if (await panel.isVisible()) await press('Close');
  await page.getByRole('link', { name: 'Check out' }).click();
  await page.getByRole('button', { name: /^Pay/ }).click();
  await page.waitForURL(/thanks/);
  return /orders\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}

describe('the journey on the demo shop', () => {
  it('goes from the launcher to a discount in the cart, an order, and its points', async () => {
    const visit = await stage.visit();
    await visit.go('/?as=regular&market=dk&lang=en');
    await addToCart(visit, 'kettle');
    const before = await total(visit);

    await visit.open();
    const had = await visit.balance();
    await visit.press(/^Rewards$/);
    const code = await redeem(visit, /^Redeem.*50/);
    await visit.press(/^Apply/);
    await says(visit, /In your cart/);
    assert.equal(await total(visit), before - 50);

    await visit.see('home');
    await visit.hasBalance(had - 500);

    const order = await pay(visit);

    await visit.see('activity');
    await says(visit, new RegExp(`Order ${order}`));
    await says(visit, /on the way/);
    await visit.see('vouchers');
    await says(visit, new RegExp(`Used in order ${order}`));
    await says(visit, new RegExp(code));
    assert.deepEqual(visit.pageErrors, []);
    assert.deepEqual(visit.lines, []);
    await visit.close();
  });

  it('keeps a voucher over a reload and gives it back for its points', async () => {
    const visit = await stage.visit();
    await visit.go('/?as=vip&market=dk&lang=en');
    await visit.open();
    const had = await visit.balance();
    await visit.press(/^Rewards$/);
    const code = await redeem(visit, /^Redeem.*50/);
    await visit.see('vouchers');
    const voucher = visit.panel.locator('loyalty-voucher', { hasText: code });
    await voucher.getByRole('button', { name: /^Give back/ }).click();
    await says(visit, /Given back|yours again/);
    await visit.see('home');
    await visit.hasBalance(had);
    await visit.close();
  });

  it('says why a cart refuses a code, and takes nothing for it', async () => {
    const visit = await stage.visit();
    await visit.go('/?as=vip&market=dk&lang=en');
    await visit.see('rewards');
    await redeem(visit, /^Redeem.*50/);
    await visit.see('home');
    const had = await visit.balance();
    await visit.see('vouchers');
    await visit.press(/^Apply/);
    await says(visit, /needs to reach/);
    await visit.see('home');
    await visit.hasBalance(had);
    await visit.close();
  });

  it('explains the debt after a return of what was already spent', async () => {
    const visit = await stage.visit();
    await visit.go('/?as=new&market=dk&lang=en');
    await addToCart(visit, 'grinder');
    const order = await pay(visit);
    await visit.go('/account');
    await visit.page.getByRole('button', { name: `Let the return window pass for order ${order}` }).click();
    await visit.see('rewards');
    await redeem(visit, /^Redeem.*50/);
    await visit.go('/account');
    await visit.page.getByRole('button', { name: new RegExp(`Return this order.*${order}`) }).click();
    await visit.see('home');
    await visit.hasBalance(0);
    await says(visit, /You owe \d+\sBeans? after a return/);
    await visit.see('activity');
    await says(visit, new RegExp(`Returned from order ${order}`));
    await visit.close();
  });

  it('shows a guest why joining pays, and hands signing in to the shop', async () => {
    const visit = await stage.visit({ viewport: { width: 390, height: 844 } });
    await visit.go('/?as=guest&market=de&lang=en');
    await visit.open();
    await says(visit, /Join now/);
    await visit.press(/^Sign in/);
    await visit.page.waitForURL(/account/);
    await visit.close();
  });

  it('makes somebody signed in a member in place', async () => {
    const visit = await stage.visit();
    await visit.go('/?as=candidate&market=dk&lang=en');
    await visit.open();
    await visit.press(/^Join now/);
    await visit.hasBalance(100);
    await visit.close();
  });

  it('copies the referral link', async () => {
    const visit = await stage.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit.go('/?as=regular&lang=en');
    await visit.see('refer');
    await visit.press('Copy link');
    await says(visit, /Copied/);
    const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, new RegExp(`^${stage.demo.url}/\\?ref=`));
    await visit.close();
  });

  it('speaks Danish where the page does', async () => {
    const visit = await stage.visit();
    await visit.go('/?as=regular&lang=da#loyalty/rewards');
    await says(visit, /Belønninger/);
    await visit.close();
  });

  it('can be gone through by keyboard alone', async () => {
    const visit = await stage.visit();
    await visit.go('/?as=vip&market=dk&lang=en');
    await visit.launcher.waitFor();
    await visit.launcher.focus();
    const { keyboard } = visit.page;
    await keyboard.press('Enter');
    await visit.panel.waitFor();
    await visit.balance();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let tries = 0; tries < 40; tries += 1) {
        const focused = await visit.page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
        });
        if (name.test(focused)) return;
        await keyboard.press('Tab');
      }
      assert.fail(`Tab never reached ${String(name)}`);
    };
    await tabTo(/^Redeem/);
    await keyboard.press('Enter');
    await tabTo(/^Confirm/);
    await keyboard.press('Enter');
    await visit.panel.locator('[part="code"]').first().waitFor();
    await tabTo(/^(Copy code|Apply)/);
    await keyboard.press('Escape');
    await visit.panel.waitFor({ state: 'hidden' });
    const focused = await visit.page.evaluate(() => document.activeElement?.localName);
    assert.equal(focused, 'loyalty-widget');
    await visit.close();
  });
});
