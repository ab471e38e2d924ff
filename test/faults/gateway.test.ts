import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { LoadResult } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { assertCalm, type Aftermath } from './calm.js';
import { takeClock } from './clock.js';
import { openStage, type Answer, type FaultStage, type Visit } from './stage.js';

const TAG = 'data-endpoint="/loyalty" data-sign-in="/account"';

const json =
  (body: unknown, status = 200, headers = {}): Answer =>
  () =>
    Response.json(body, { status, headers });
const raw =
  (body: string, type: string): Answer =>
  () =>
    new Response(body, { headers: { 'Content-Type': type } });
const never: Answer = () => new Promise(() => undefined);

/** What a gateway answers to `load` when all is well. */
async function wholeAnswer(): Promise<LoadResult> {
  const { load } = memoryAdapter({}, { runsIn: 'page', fetch, now: Date.now });
  return load({ locale: 'en' }, { signal: new AbortController().signal });
}

const isAsked = ({ page }: Visit, path: string): Promise<unknown> =>
  page.waitForRequest((request) => request.url().includes(path));

let stage: FaultStage;
before(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());
after(() => stage.close());

const UNREADABLE =
  /bad_response: Cannot use the answer of http:.*: it is not JSON\. Does data-endpoint name the gateway\?/;

const ANSWERS: ({ sends: string; answer: Answer } & Aftermath)[] = [
  { sends: 'HTML', answer: raw('<!doctype html><p>Welcome', 'text/html'), line: UNREADABLE },
  { sends: 'half a JSON', answer: raw('{"program":{"version":"1","na', 'application/json'), line: UNREADABLE },
  { sends: 'nothing', answer: raw('', 'application/json'), line: UNREADABLE },
  {
    sends: 'null',
    answer: raw('null', 'application/json'),
    line: /bad_response: .*: the answer should be an object/,
  },
  {
    sends: 'wrong types',
    answer: json({ program: { version: 1, name: ['Beans'] }, member: [] }),
    line: /bad_response: .*: program\.version should be a text/,
  },
  {
    sends: 'half of what is needed',
    answer: json({ program: { version: '1', name: 'Beans' }, member: {} }),
    line: /bad_response: .*: member\.state is missing/,
  },
  {
    sends: '401',
    answer: json({}, 401),
    says: /Please sign in again/,
    offers: /^Sign in$/,
    line: /unauthenticated: .* answered 401\. Is the token signed/,
  },
  { sends: '403', answer: json({}, 403), line: /forbidden: .* answered 403\. Are this page/ },
  { sends: '404', answer: json({}, 404), line: /not_found: .* answered 404\. Does data-endpoint name the gateway\?/ },
  { sends: '409', answer: json({}, 409), line: /in_progress: .* answered 409\. Is it the gateway/ },
  { sends: '422', answer: json({}, 422), line: /invalid: .* answered 422\. Is it the gateway/ },
  {
    sends: '429',
    answer: json({}, 429, { 'Retry-After': '60' }),
    says: /It is busy right now. Nothing is lost/,
    line: /rate_limited: .* answered 429\. Too many calls/,
  },
  { sends: '500', answer: json({}, 500), line: /unknown: .* answered 500\. Look into the gateway/ },
  {
    sends: '503',
    answer: json({}, 503, { 'Retry-After': '60' }),
    line: /unavailable: .* answered 503\. Look into the gateway/,
  },
];

describe('a gateway that', () => {
  for (const { sends, answer, ...aftermath } of ANSWERS) {
    it(`sends ${sends} leaves the shopper calm and tells the developer`, async () => {
      const visit = await stage.visit({ tag: TAG, answers: { '/loyalty': answer } });
      await visit.open();
      await assertCalm(visit, aftermath);
    });
  }

  it('is not there leaves the shopper calm and tells the developer', async () => {
    const visit = await stage.visit({ tag: 'data-endpoint="http://127.0.0.1:9"' });
    await visit.open();
    await assertCalm(visit, {
      line: /unavailable: No answer from http:\/\/127\.0\.0\.1:9\/.*: no network, a wrong address, or an origin/,
    });
  });

  it('is silent is given up, and the page hears nothing of it', async () => {
    const visit = await stage.visit({ tag: TAG, answers: { '/loyalty': never }, prepare: takeClock });
    const asked = isAsked(visit, '/loyalty/');
    await visit.open();
    await asked;
    await visit.page.clock.fastForward(30_000);
    await assertCalm(visit, { line: /timeout: No answer in time/ });
  });

  it('is out of order is asked again by the shopper, and answers', async () => {
    const whole = await wholeAnswer();
    let answer = json({}, 500);
    const visit = await stage.visit({ tag: TAG, answers: { '/loyalty': (request) => answer(request) } });
    await visit.open();
    await visit.says(/can’t be shown right now/);
    answer = json(whole);
    await visit.press('Try again');
    await visit.says(/Hi Alex/);
    assert.equal(visit.lines.length, 1);
    await visit.assertPageUntouched();
  });

  it('stumbles once is asked again by itself, and nobody is told', async () => {
    const whole = await wholeAnswer();
    let calls = 0;
    const answer: Answer = (request) => {
      calls += 1;
      return (calls === 1 ? json({}, 503) : json(whole))(request);
    };
    const visit = await stage.visit({ tag: TAG, answers: { '/loyalty': answer } });
    await visit.open();
    await visit.says(/Hi Alex/);
    assert.equal(calls, 2);
    assert.deepEqual(visit.lines, []);
  });

  it('sends lists with bad rows has the good ones shown, and nobody is told', async () => {
    const whole = await wholeAnswer();
    const program = whole.program as Exclude<LoadResult['program'], 'unchanged'>;
    const [first, ...others] = program.rewards;
    const partial = {
      member: { ...whole.member, tier: 'gold', activity: [null, ...whole.member.activity, { id: 7 }], vouchers: null },
      program: { ...program, rewards: [{ ...first, points: 'many' }, ...others], tiers: null, earning: [{}, 1] },
    };
    const visit = await stage.visit({ tag: TAG, answers: { '/loyalty': json(partial) } });
    await visit.open();
    await visit.says(/Hi Alex/);
    await visit.press(/^Rewards$/);
    await visit.says(/Plant a tree/);
    assert.equal(await visit.panel.getByText(String(first?.name)).count(), 0);
    assert.deepEqual(visit.lines, []);
    await visit.assertPageUntouched();
  });
});

describe('a network that is cut', () => {
  it('says so, and shows the rewards once it is back', async () => {
    const whole = await wholeAnswer();
    let answer = json({}, 500);
    const visit = await stage.visit({ isOwn: true, tag: TAG, answers: { '/loyalty': (request) => answer(request) } });
    await visit.open();
    await visit.says(/can’t be shown right now/);
    await visit.page.context().setOffline(true);
    await visit.press('Try again');
    await visit.says(/You are offline/);
    await visit.page.context().setOffline(false);
    answer = json(whole);
    await visit.press('Try again');
    await visit.says(/Hi Alex/);
    await visit.assertPageUntouched();
  });

  it('leaves what was there, with its time', async () => {
    const visit = await stage.visit({ isOwn: true, tag: TAG, answers: { '/loyalty': json(await wholeAnswer()) } });
    await visit.open();
    await visit.says(/Hi Alex/);
    await visit.press('Close');
    await visit.page.context().setOffline(true);
    await visit.open();
    await assertCalm(visit, { says: /As of .*You are offline/, line: /offline: The device is offline/ });
    await visit.says(/Hi Alex/);
  });
});
