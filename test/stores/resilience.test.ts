import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { LoyaltyError } from '../../src/adapters/error.js';
import { resilience } from '../../src/client/resilience.js';

const waits: number[] = [];
const wait = (milliseconds: number): Promise<void> => {
  waits.push(milliseconds);
  return Promise.resolve();
};
const silence = (): Promise<never> => new Promise(() => undefined);

// Node lets a process end while only an AbortSignal.timeout is running.
const alive = setInterval(() => undefined, 1000);
after(() => {
  clearInterval(alive);
});

describe('resilience', () => {
  it('tries a read again while the backend is unavailable, and gives up in the end', async () => {
    let tries = 0;
    const down = (): Promise<never> => {
      tries += 1;
      return Promise.reject(new LoyaltyError('unavailable', ''));
    };
    await assert.rejects(resilience({ wait }).read('load', {}, down), { code: 'unavailable' });
    assert.equal(tries, 3);
  });

  it('waits about as long as Retry-After says, and not at all where that is too long for a shopper', async () => {
    waits.length = 0;
    let tries = 0;
    const busy = (retryAfter: number) => (): Promise<never> => {
      tries += 1;
      return Promise.reject(new LoyaltyError('rate_limited', '', { retryAfter }));
    };
    await assert.rejects(resilience({ wait }).read('load', {}, busy(2)));
    assert.ok(
      waits.every((each) => each >= 1000 && each <= 2000),
      String(waits),
    );
    tries = 0;
    await assert.rejects(resilience({ wait }).read('load', {}, busy(60)));
    assert.equal(tries, 1);
  });

  it('does not repeat what a repeat cannot mend', async () => {
    let tries = 0;
    const refused = (): Promise<never> => {
      tries += 1;
      return Promise.reject(new LoyaltyError('forbidden', ''));
    };
    await assert.rejects(resilience({ wait }).read('load', {}, refused), { code: 'forbidden' });
    assert.equal(tries, 1);
  });

  it('sends a write once, whatever happens', async () => {
    let tries = 0;
    const down = (): Promise<never> => {
      tries += 1;
      return Promise.reject(new LoyaltyError('unavailable', '', { outcome: 'unknown' }));
    };
    await assert.rejects(resilience({ wait }).write('key', down), { outcome: 'unknown' });
    assert.equal(tries, 1);
  });

  it('ends a silence that ignores its signal: a read was not done, a write is unknown', async () => {
    const calls = resilience({ readTimeout: 5, writeTimeout: 5, wait });
    await assert.rejects(calls.read('load', {}, silence), { code: 'timeout', outcome: 'not_done' });
    await assert.rejects(calls.write('key', silence), { code: 'timeout', outcome: 'unknown' });
  });

  it('makes one call of two equal reads under way, and two of different ones', async () => {
    let calls = 0;
    const answer = (): Promise<number> => Promise.resolve((calls += 1));
    const { read } = resilience({ wait });
    await Promise.all([read('load', { locale: 'en' }, answer), read('load', { locale: 'en' }, answer)]);
    assert.equal(calls, 1);
    await Promise.all([read('load', { locale: 'en' }, answer), read('load', { locale: 'da' }, answer)]);
    assert.equal(calls, 3);
  });

  it('turns whatever a broken adapter throws into a LoyaltyError', async () => {
    const calls = resilience({ wait });
    const broken = (): Promise<never> => Promise.reject(new TypeError('x is not a function'));
    await assert.rejects(calls.read('load', {}, broken), { name: 'LoyaltyError', code: 'unknown' });
    await assert.rejects(calls.write('key', broken), { name: 'LoyaltyError', outcome: 'unknown' });
  });

  it('ends what is under way when its client ends', async () => {
    const ending = new AbortController();
    const reading = resilience({ signal: ending.signal, wait }).read('load', {}, silence);
    ending.abort();
    await assert.rejects(reading, { code: 'aborted' });
  });
});
