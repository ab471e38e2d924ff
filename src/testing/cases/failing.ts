import type { ErrorCode } from '../../adapters/error.js';
import { newKey, type Calls } from '../calls.js';
import { sentFor, type Case, type Need, type Stage } from '../case.js';
import { answeredNot, expectEqual, fail } from '../expect.js';
import type { Failure } from '../subject.js';
import { ADA } from '../world.js';

/**
 * Milliseconds that a backend that never answers is waited for where nobody tells that it has the call: before a write, an
 * adapter may have things to ask.
 */
const PATIENCE = { reads: 50, writes: 1_500 };
const RETRY_AFTER = 7;

const CODES: Record<Failure, ErrorCode> = {
  rate_limited: 'rate_limited',
  unavailable: 'unavailable',
  junk: 'bad_response',
  silence: 'timeout',
};
const HOW: Record<Failure, string> = {
  rate_limited: 'that is asked too often',
  unavailable: 'that is out of order',
  junk: 'whose answer makes no sense',
  silence: 'that never answers',
};

interface Attempt {
  method: string;
  needs: Need[];
  calls: 'reads' | 'writes';
  try(calls: Calls, stage: Stage): Promise<unknown>;
}

const READS: Attempt[] = (['load', 'rewards', 'activity', 'vouchers'] as const).map((method) => ({
  method,
  needs: method === 'load' ? [] : [method],
  calls: 'reads',
  try: (calls) => calls[method](),
}));

const WRITES: Attempt[] = [
  {
    method: 'redeem',
    needs: ['redeem', 'points'],
    calls: 'writes',
    try: (calls, stage) => calls.redeem(stage.treat().wish, newKey()),
  },
];

/** Reads never do anything; a write may have been done, unless the backend says that it would not even look. */
export const failingCases: Case[] = [...READS, ...WRITES].flatMap((attempt) => [
  ...(['rate_limited', 'unavailable', 'junk', 'silence'] as const).map((how) => failingCase(how, attempt)),
  givenUpCase(attempt),
]);

failingCases.push({
  name: 'redemption of a backend that is out of order says that nobody knows, never that nothing happened',
  needs: ['failing', 'redemption', 'redeem'],
  run: async (stage) => {
    const sent = await sentFor(stage, stage.treat().wish, Date.now());
    stage.subject.fail?.('unavailable', 'reads');
    const { code } = await answeredNot('redemption, backend out of order', 'unknown', () =>
      stage.as(ADA).call.redemption(newKey(), sent),
    );
    expectEqual('redemption, backend out of order → error.code', code, 'unavailable');
  },
});

function failingCase(how: Failure, attempt: Attempt): Case {
  const { method, needs, calls } = attempt;
  return {
    name: `${method} of a backend ${HOW[how]} is told as ${CODES[how]}`,
    needs: ['failing', ...needs],
    run: async (stage) => {
      const outcome = calls === 'writes' && how !== 'rate_limited' ? 'unknown' : 'not_done';
      await prepared(stage);
      const met = stage.subject.fail?.(how, calls);
      const signal = how === 'silence' ? endOf(met, calls, timedOut()) : new AbortController().signal;
      const within = stage.as(ADA).under(signal);
      const where = `${method}, backend ${HOW[how]}`;
      const { code, retryAfter } = await answeredNot(where, outcome, () => attempt.try(within, stage));
      expectEqual(`${where} → error.code`, code, CODES[how]);
      if (how === 'rate_limited') expectEqual(`${where} → error.retryAfter, in seconds`, retryAfter, RETRY_AFTER);
    },
  };
}

/** The shopper left, or asked for something else, while the backend was silent. */
function givenUpCase(attempt: Attempt): Case {
  const { method, needs, calls } = attempt;
  return {
    name: `${method} that is given up while it waits ends at once`,
    needs: ['failing', ...needs],
    run: async (stage) => {
      await prepared(stage);
      const met = stage.subject.fail?.('silence', calls);
      const within = stage.as(ADA).under(endOf(met, calls));
      const outcome = calls === 'writes' ? 'unknown' : 'not_done';
      const { code } = await answeredNot(`${method}, given up`, outcome, () => attempt.try(within, stage));
      if (code !== 'aborted') fail(`${method}, given up → error.code`, '"aborted"', code);
    },
  };
}

/** Aborts, for such a reason, when a silent backend has the call. */
function endOf(met: void | Promise<void>, calls: Attempt['calls'], reason?: DOMException): AbortSignal {
  const end = new AbortController();
  const patience = setTimeout(() => end.abort(reason), PATIENCE[calls]);
  void met?.then(() => {
    clearTimeout(patience);
    end.abort(reason);
  });
  return end.signal;
}

/** As of AbortSignal.timeout. */
const timedOut = (): DOMException => new DOMException('It took too long.', 'TimeoutError');

/** What a subject needs for its carts is made while all is well. */
async function prepared(stage: Stage): Promise<void> {
  await stage.cart(ADA);
}
