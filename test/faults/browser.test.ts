import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openStage, type FaultStage, type Visit } from './stage.js';

async function redeemTree(visit: Visit): Promise<string> {
  await visit.press(/^Rewards$/);
  await visit.press(/^Redeem.*tree/);
  await visit.press('Confirm');
  const code = visit.panel.locator('[part="code"]').first();
  await code.waitFor();
  return code.innerText();
}

let stage: FaultStage;
before(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());
after(() => stage.close());

describe('a browser that refuses', () => {
  it('storage still opens, redeems and shows the voucher', async () => {
    const visit = await stage.visit({
      prepare: (page) =>
        page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage']) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('Access is denied for this document.', 'SecurityError');
              },
            });
          }
        }),
    });
    await visit.open();
    await visit.says(/Hi Alex/);
    assert.match(await redeemTree(visit), /\w{4}/);
    assert.deepEqual(visit.lines, []);
    await visit.assertPageUntouched();
  });

  it('more storage still opens and redeems', async () => {
    const visit = await stage.visit({
      prepare: (page) =>
        page.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          };
        }),
    });
    await visit.open();
    assert.match(await redeemTree(visit), /\w{4}/);
    assert.deepEqual(visit.lines, []);
    await visit.assertPageUntouched();
  });

  it('cryptography and the clipboard, as it does on a page without TLS, still redeems and copies', async () => {
    const visit = await stage.visit({ host: 'shop.test' });
    assert.equal(await visit.page.evaluate(() => isSecureContext || 'randomUUID' in crypto), false);
    await visit.open();
    await redeemTree(visit);
    await visit.press('Copy code');
    await visit.says(/Copied/);
    assert.deepEqual(visit.lines, []);
    await visit.assertPageUntouched();
  });
});

describe('a Content Security Policy that', () => {
  const policy = (connect: string): string =>
    `default-src 'none'; script-src 'self'; img-src data:; connect-src ${connect}; require-trusted-types-for 'script'; trusted-types lit-html`;

  it('lets in nothing but ours does not hinder us', async () => {
    const visit = await stage.visit({ headers: { 'Content-Security-Policy': policy("'self'") } });
    const violations: string[] = [];
    visit.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    await visit.open();
    await redeemTree(visit);
    assert.deepEqual(violations, []);
    assert.deepEqual(visit.lines, []);
    await visit.assertPageUntouched();
  });

  it('shuts out the gateway leaves the shopper calm and tells the developer', async () => {
    const visit = await stage.visit({
      tag: 'data-endpoint="http://gateway.test:9"',
      headers: { 'Content-Security-Policy': policy("'self'") },
    });
    await visit.open();
    await visit.says(/can’t be shown right now/);
    await visit.panel.getByRole('button', { name: 'Try again' }).waitFor();
    assert.equal(visit.lines.length, 1);
    assert.match(visit.lines[0] ?? '', /unavailable: No answer from http:\/\/gateway\.test:9/);
    await visit.assertPageUntouched();
  });
});
