import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Route } from 'playwright-core';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { sampleState } from '../../src/adapters/memory/sample.js';
import { createGateway, jwtIdentity, signJwt } from '../../src/gateway/index.js';
import { adapterFiles } from '../size/adapters.js';
import { openStage, type Circumstances, type FaultStage, type Visit } from './stage.js';

const secret = 'a secret that only the shop and its gateway know';
const audience = 'loyalty';
const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'Not found' });

/** In dist/, the file that an adapter fetches later and whose name begins so. */
function partOf(adapter: string, file: string): string {
  const { later = [] } = adapterFiles([]).find(({ name }) => name === adapter) ?? {};
  const found = later.map((path) => basename(path)).find((name) => name.startsWith(`${file}-`));
  return `**/chunks/${found ?? assert.fail(`${adapter} has no ${file}.`)}`;
}

/** A shop with a gateway of its own, and its visitor signed in. `keys` are those of the redeems that arrived. */
function shop(): Circumstances & { keys: Set<string | null>; block(): void } {
  const state = sampleState(Date.now());
  const subject = state.visitor ?? '';
  const keys = new Set<string | null>();
  const gateway = createGateway({
    adapter: (_options, environment) => memoryAdapter({ state }, environment),
    identity: [jwtIdentity({ keys: secret, audience })],
    origins: [],
    basePath: '/loyalty',
  });
  return {
    keys,
    tag: 'data-endpoint="/loyalty" data-token-url="/token" data-currency="USD"',
    block() {
      for (const member of state.members.values()) member.state = 'blocked';
    },
    answers: {
      '/token': async () => Response.json(await signJwt({ subject }, { secret, audience })),
      '/loyalty': (request) => {
        if (request.method === 'POST') keys.add(request.headers.get('Idempotency-Key'));
        return gateway.fetch(request);
      },
    },
  };
}

let stage: FaultStage;
before(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());
after(() => stage.close());

async function toConfirm(visit: Visit): Promise<void> {
  await visit.open();
  await visit.press(/^Rewards$/);
  await visit.press(/^Redeem/);
}

describe("an adapter's part that does not come", () => {
  it('spends nothing, and the redeem is done at the next try', async () => {
    const { keys, ...circumstances } = shop();
    const calls = partOf('http', 'calls');
    const visit = await stage.visit({ ...circumstances, routes: { [calls]: missing } });
    await toConfirm(visit);
    await visit.press('Confirm');
    await visit.says(/That did not work\. Nothing was spent/);
    assert.equal(keys.size, 0);
    await visit.page.unroute(calls);
    await visit.press('Try again');
    await visit.press('Confirm');
    await visit.says(/It’s yours/);
    assert.equal(keys.size, 1);
    await visit.assertPageUntouched();
  });

  it('is being checked where it had the words for a refusal, and is told once they come', async () => {
    const { keys, block, ...circumstances } = shop();
    const failures = partOf('http', 'failures');
    const visit = await stage.visit({ ...circumstances, routes: { [failures]: missing } });
    await toConfirm(visit);
    block();
    await visit.press('Confirm');
    await visit.says(/We are checking what happened/);
    await visit.page.unroute(failures);
    await visit.says(/You can see what you have, but not earn or redeem/);
    assert.equal(keys.size, 1);
    await visit.assertPageUntouched();
  });
});

const SIGNED = 'eyJtZXJjaGFudF9pZCI6IjEifQ.00';
const NAMED = [
  {
    adapter: 'loyaltylion',
    part: 'members',
    tag: `data-adapter="loyaltylion" data-options='{"site":"1"}' data-endpoint="https://vendor.example" data-token="${SIGNED}"`,
  },
  {
    adapter: 'medusa',
    part: 'calls',
    tag: `data-adapter="medusa" data-options='{"publishableKey":"pk_1","mode":"store-credit"}' data-endpoint="https://vendor.example" data-currency="EUR" data-token="${SIGNED}"`,
  },
  {
    adapter: 'woocommerce',
    part: 'calls',
    tag: `data-adapter="woocommerce" data-options='{"program":"myrewards"}' data-endpoint="https://vendor.example" data-token="nonce"`,
  },
];

describe('while its second part is on its way', () => {
  for (const { adapter, part, tag } of NAMED) {
    it(`${adapter} has asked the backend for its member already`, async () => {
      let told = (_url: string): void => {};
      const asked = new Promise<string>((tell) => (told = tell));
      let bring = (): void => {};
      const brought = new Promise<void>((come) => (bring = come));
      const visit = await stage.visit({
        tag,
        routes: {
          [partOf(adapter, part)]: () => brought,
          'https://vendor.example/**': (route) => {
            told(route.request().url());
            return route.fulfill({ status: 503 });
          },
        },
      });
      await visit.page.getByRole('button', { name: /^Rewards/ }).click();
      assert.match(await asked, /^https:\/\/vendor\.example\//);
      bring();
    });
  }
});
