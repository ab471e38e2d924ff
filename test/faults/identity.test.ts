import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { sampleState } from '../../src/adapters/memory/sample.js';
import { createGateway, jwtIdentity, signJwt } from '../../src/gateway/index.js';
import { assertCalm, type Aftermath } from './calm.js';
import { takeClock } from './clock.js';
import { openStage, type Answer, type Circumstances, type FaultStage } from './stage.js';

const SECRET = 'the shop’s secret, of 32 bytes or more';
const AUDIENCE = 'shop';
const HOUR = 60 * 60 * 1000;

type Signing = Partial<Parameters<typeof signJwt>[1]>;

/** A real gateway over `memory`, and a shop that signs for Alex; differently where `signing` says so. */
function shopWith(token: Answer, tokenUrl = '/token'): Circumstances {
  const gateway = createGateway({
    adapter: memoryAdapter,
    adapterOptions: { state: sampleState(Date.now()) },
    identity: [jwtIdentity({ keys: SECRET, audience: AUDIENCE })],
    origins: [],
    basePath: '/loyalty',
  });
  return {
    tag: `data-endpoint="/loyalty" data-sign-in="/account" data-token-url="${tokenUrl}"`,
    answers: { '/loyalty': gateway.fetch, '/token': token },
  };
}

const signs =
  (signing: Signing = {}, subject = 'alex'): Answer =>
  async () =>
    Response.json(await signJwt({ subject }, { secret: SECRET, audience: AUDIENCE, ...signing }));

/** Out of date at the gateway, though the shop claims otherwise. */
const signsExpired: Answer = async () => {
  const { token } = await signJwt({ subject: 'alex' }, { secret: SECRET, audience: AUDIENCE, now: Date.now() - HOUR });
  return Response.json({ token, expiresAt: new Date(Date.now() + HOUR).toISOString() });
};

const SIGNED_OUT = { says: /Please sign in again/, offers: /^Sign in$/ };

const TOKENS: ({ that: string; token: Answer; tokenUrl?: string } & Aftermath)[] = [
  {
    that: 'is signed by somebody else',
    token: signs({ secret: 'somebody else’s secret, also 32 bytes or more' }),
    ...SIGNED_OUT,
    line: /unauthenticated: .*token/i,
  },
  {
    that: 'was meant for another gateway',
    token: signs({ audience: 'another' }),
    ...SIGNED_OUT,
    line: /unauthenticated: .*token/i,
  },
  { that: 'has expired, and again', token: signsExpired, ...SIGNED_OUT, line: /token_expired: .*expired/ },
  {
    that: 'is no token',
    token: () => Response.json({ token: 'alex', expiresAt: 'tomorrow' }),
    ...SIGNED_OUT,
    line: /unauthenticated: .*token/i,
  },
  {
    that: 'is a page',
    token: () => new Response('<p>Welcome', { headers: { 'Content-Type': 'text/html' } }),
    line: /unavailable: data-token-url must answer { token, expiresAt } or 204, but answered 200: http.*\/token/,
  },
  {
    that: 'is null',
    token: () => Response.json(null),
    line: /unavailable: data-token-url must answer { token, expiresAt } or 204, but answered 200/,
  },
  {
    that: 'the shop refuses',
    token: () => new Response(null, { status: 401 }),
    ...SIGNED_OUT,
    line: /unauthenticated: data-token-url must answer .* but answered 401/,
  },
  {
    that: 'would come from another origin',
    token: signs(),
    tokenUrl: 'https://elsewhere.example/token',
    line: /config: data-token-url must be on this page's own origin, not https:\/\/elsewhere\.example/,
  },
  {
    that: 'would come from no address',
    token: signs(),
    tokenUrl: 'http://',
    line: /unavailable: data-token-url="http:\/\/" gave no token: .*Invalid URL/,
  },
];

let stage: FaultStage;
before(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());
after(() => stage.close());

describe('a token that', () => {
  for (const { that, token, tokenUrl, ...aftermath } of TOKENS) {
    it(`${that} shows nobody’s rewards, calmly, and tells the developer`, async () => {
      const visit = await stage.visit(shopWith(token, tokenUrl));
      await visit.open();
      await assertCalm(visit, aftermath);
    });
  }

  it('never comes is given up, calmly, and the developer is told', async () => {
    const visit = await stage.visit({ ...shopWith(() => new Promise(() => undefined)), prepare: takeClock });
    const asked = visit.page.waitForRequest('**/token');
    await visit.open();
    await asked;
    await visit.page.clock.fastForward(30_000);
    await assertCalm(visit, { line: /unavailable: data-token-url="\/token" gave no token: .*No answer in time/ });
  });

  it('has expired is renewed, and nobody is told', async () => {
    let token = signsExpired;
    const visit = await stage.visit(
      shopWith((request) => {
        const answer = token(request);
        token = signs();
        return answer;
      }),
    );
    await visit.open();
    await visit.says(/Hi Alex/);
    assert.deepEqual(visit.lines, []);
  });
});

describe('the page’s own source of tokens', () => {
  const saying = (source: string): Circumstances => {
    const shop = shopWith(signs());
    const identify = `(window.loyalty ||= []).push(['identify', ${source}])`;
    return { ...shop, prepare: (page) => page.addInitScript(identify) };
  };

  it('that fails leaves the shopper calm and tells the developer', async () => {
    const visit = await stage.visit(saying('() => Promise.reject(new Error("No session."))'));
    await visit.open();
    await visit.says(/can’t be shown right now/);
    assert.deepEqual(visit.lines, ['[loyalty-widget] unavailable: getToken() gave no token: Error: No session.']);
    assert.deepEqual(visit.pageErrors, []);
  });

  it('that answers late for who has left does not show them to who came after', async () => {
    const { token } = await signJwt({ subject: 'alex' }, { secret: SECRET, audience: AUDIENCE });
    const visit = await stage.visit(saying(`() => new Promise((resolve) => { window.answer = resolve; })`));
    await visit.open();
    await visit.page.waitForFunction('window.answer');
    const left = visit.page.evaluate(async (late) => {
      const shop = window as unknown as {
        loyalty: { identify(token: undefined): Promise<void> };
        answer(t: string): void;
      };
      const identified = shop.loyalty.identify(undefined);
      shop.answer(late);
      await identified;
    }, token);
    await left;
    await visit.says(/Good things come back|Sign in/);
    assert.equal(await visit.panel.getByText('Alex').count(), 0);
    assert.deepEqual(visit.pageErrors, []);
  });
});
