import { after, afterEach, before, describe, it } from 'node:test';
import { assertCalm } from './calm.js';
import { openStage, type Answer, type FaultStage } from './stage.js';

const module =
  (source: string): Answer =>
  () =>
    new Response(source, { headers: { 'Content-Type': 'text/javascript' } });
const notFound: Answer = () => new Response('Not found', { status: 404 });
const page: Answer = () => new Response('<p>Not found</p>', { headers: { 'Content-Type': 'text/html' } });

interface Slip {
  slip: string;
  tag: string;
  adapter?: Answer;
  line: RegExp;
}

const SLIPS: Slip[] = [
  {
    slip: 'names neither adapter nor endpoint',
    tag: '',
    line: /config: data-adapter="" is not one of memory, http, .+ or an ES module's address; data-endpoint alone means http\./,
  },
  {
    slip: 'names an adapter that nobody knows',
    tag: 'data-adapter="shopfy"',
    line: /config: data-adapter="shopfy" is not one of memory, http/,
  },
  {
    slip: 'names the http adapter without an endpoint',
    tag: 'data-adapter="http"',
    line: /config: data-endpoint is missing: name the gateway as/,
  },
  {
    slip: 'names an endpoint that is no address',
    tag: 'data-endpoint="ftp:/shop"',
    line: /config: data-endpoint="ftp:\/shop" is no address: name the gateway as/,
  },
  {
    slip: 'names an adapter module that is not there',
    tag: 'data-adapter="/adapter.js"',
    adapter: notFound,
    line: /unavailable: data-adapter="\/adapter\.js" could not be loaded: .*\/adapter\.js/,
  },
  {
    slip: 'names an adapter module in place of which a page is sent',
    tag: 'data-adapter="/adapter.js"',
    adapter: page,
    line: /unavailable: data-adapter="\/adapter\.js" could not be loaded: .*\/adapter\.js/,
  },
  {
    slip: 'names an adapter module without a default export',
    tag: 'data-adapter="/adapter.js"',
    adapter: module('export const adapter = () => ({});'),
    line: /config: http:\/\/.*\/adapter\.js has no factory as its default export\./,
  },
  {
    slip: 'names an adapter module whose factory throws',
    tag: 'data-adapter="/adapter.js"',
    adapter: module('export default () => { throw new Error("No shop id."); };'),
    line: /config: data-adapter="\/adapter\.js" could not be loaded: Error: No shop id\./,
  },
  {
    slip: 'names an adapter module whose factory makes nothing',
    tag: 'data-adapter="/adapter.js"',
    adapter: module('export default () => {};'),
    line: /config: data-adapter="\/adapter\.js" could not be loaded: .*makes no adapter/,
  },
];

let stage: FaultStage;
before(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());
after(() => stage.close());

describe('a tag that', () => {
  for (const { slip, tag, adapter = notFound, line } of SLIPS) {
    it(`${slip} leaves the shopper calm and tells the developer`, async () => {
      const visit = await stage.visit({ tag, answers: { '/adapter.js': adapter } });
      await visit.open();
      await assertCalm(visit, { line });
    });
  }
});

describe('an adapter that breaks the contract', () => {
  const half = `export default () => ({ contract: 1, name: 'half', runsIn: ['page'], idempotency: 'none', `;
  for (const [how, load] of [
    ['rejects with what is no LoyaltyError', 'load: () => Promise.reject(new Error("SQL"))'],
    ['throws', 'load() { throw "SQL"; }'],
    ['answers nothing', 'load: async () => undefined'],
  ] as const) {
    it(`and ${how} leaves the shopper calm and tells the developer`, async () => {
      const visit = await stage.visit({
        tag: 'data-adapter="/adapter.js"',
        answers: { '/adapter.js': module(`${half}${load} });`) },
      });
      await visit.open();
      await assertCalm(visit, { line: /unknown: The adapter broke the contract/ });
    });
  }
});
