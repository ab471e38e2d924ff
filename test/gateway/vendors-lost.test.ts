import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { memoryIdempotency } from '../../src/gateway/index.js';
import { lostCases } from '../../src/testing/cases/lost.js';
import { conformance, type Subject } from '../../src/testing/conformance.js';
import { smileRestSubject } from '../adapters/smile-rest/subject.js';
import { squareSubject } from '../adapters/square/subject.js';
import { talonOneSubject } from '../adapters/talon-one/subject.js';
import { voucherifySubject } from '../adapters/voucherify/subject.js';
import { httpSubject } from '../contract/http.subject.js';

interface Behind {
  name: string;
  vendor: Subject & { transport: { writes(at: RegExp): number } };
  /** Where its redeems go. */
  redeems: RegExp;
}

const VENDORS: Behind[] = [
  { name: 'smile-rest', vendor: smileRestSubject(), redeems: /\/purchase$/ },
  { name: 'square', vendor: squareSubject(), redeems: /\/v2\/loyalty\/rewards$/ },
  { name: 'talon-one', vendor: talonOneSubject(), redeems: /\/v2\/customer_sessions\// },
  { name: 'voucherify', vendor: voucherifySubject(), redeems: /\/redemption$/ },
];

const LOST = new Set(lostCases.map(({ name }) => name));
/** Square can't be asked what became of a key: a repeat of it tells. */
const BY_KEY = 'a redeem whose answer was lost, sent again with its key, is done once';

/** The vendor does it, and its answer does not come back to the gateway. */
for (const { name, vendor, redeems } of VENDORS) {
  describe(`${name} behind the gateway, when an answer is lost`, async () => {
    const subject = await httpSubject(vendor, { idempotency: memoryIdempotency() });
    after(() => subject.close());
    const isKeyed = vendor.adapter().idempotency === 'key';
    const tried: string[] = [];

    for (const one of conformance(subject).filter((each) => LOST.has(each.name))) {
      it(one.name, async () => {
        if ((await one.run()) === 'skipped') return;
        tried.push(one.name);
        if (one.name !== BY_KEY) return;
        const sent = vendor.transport.writes(redeems);
        assert.ok(isKeyed ? sent >= 1 : sent === 1, `${String(sent)} were sent`);
      });
    }

    it('is tried, also by a repeat of the key', () => assert.ok(tried.includes(BY_KEY), tried.join()));
  });
}
