import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PEOPLE } from '../../demo/people.js';
import { startDemo, type Demo } from '../../demo/start.js';
import { Shopper } from './shopper.js';

describe('the demo, started', () => {
  let demo: Demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo.close());

  const shopper = () => new Shopper(fetch, demo.url);

  it('carries the tag that a merchant would paste', async () => {
    const tag = /<script\s+src="\/dist\/embed\.js"[^>]*>/.exec(await shopper().page('/'))?.[0] ?? '';
    for (const attribute of [
      'async',
      'data-adapter="http"',
      'data-endpoint="/loyalty"',
      'data-token-url="/account/loyalty-token"',
      'data-market="dk"',
      'data-currency="DKK"',
      'data-cart="event"',
      'data-sign-in="/account?sign-in"',
      'data-join="event"',
    ]) {
      assert.ok(tag.includes(attribute), attribute);
    }
  });

  for (const { key, name } of PEOPLE) {
    it(`knows ${name} at the loyalty backend`, async () => {
      const visitor = await shopper().as(key);
      const states: Record<string, string> = { candidate: 'candidate', blocked: 'blocked' };
      const { state, name: called } = await visitor.member();
      assert.equal(state, states[key] ?? 'enrolled');
      assert.equal(called, name);
      assert.match(await visitor.page('/account'), new RegExp(`Good morning, ${name}`));
    });
  }

  it('gives members referral links that lead back to itself', async () => {
    const { referral } = await (await shopper().as('vip')).member();
    assert.ok(referral?.link.startsWith(`${demo.url}/?ref=`));
  });

  it('answers guests at the gateway too', async () => {
    const response = await shopper().send('/loyalty/v1/load?locale=en&market=de&currency=EUR');
    assert.equal(((await response.json()) as { member: { state: string } }).member.state, 'guest');
  });
});
