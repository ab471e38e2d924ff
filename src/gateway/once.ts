import { LoyaltyError } from '../adapters/error.js';
import type { IdempotencyId, IdempotencyRecord, IdempotencyStore } from './idempotency.js';
import { asLoyaltyError } from './problem.js';
import { toHex } from './signature.js';

export interface OnceOptions {
  store: IdempotencyStore;
  now(): number;
  /** Milliseconds after which a write without an answer is taken for lost, and "not found" for the truth. */
  lease: number;
  /** Told when the store fails after the backend has answered. */
  onError(error: unknown): void;
}

/** Something a shopper wants done once. */
export interface Wish<Answer> {
  id: IdempotencyId;
  /** What is asked for; the same key with another payload is another wish, and refused. */
  payload: readonly unknown[];
  /** Kept beside it, for the inquiry. */
  sent?: object;
  send(): Promise<Answer>;
  /** Only where the backend can say what became of it. */
  inquiry?: Inquiry<Answer> | undefined;
}

export interface Inquiry<Answer> {
  /** Rejects with not_found when the wish never arrived. */
  ask(record: IdempotencyRecord): Promise<Answer>;
  /** The answer that says "it never arrived, and never will". */
  lost: Answer;
  /** Whether asking again may bring more than this answer. */
  isOpen(answer: Answer): boolean;
}

/** Sends a wish at most once, however often it is repeated, and tells every repeat what became of it. */
export class Once {
  readonly #options: OnceOptions;

  constructor(options: OnceOptions) {
    this.#options = options;
  }

  async fulfil<Answer>(wish: Wish<Answer>): Promise<Answer> {
    const { store, now } = this.#options;
    const record: IdempotencyRecord = {
      payload: await fingerprint(wish.payload),
      state: 'running',
      sentAt: now(),
      ...(wish.sent && { sent: JSON.stringify(wish.sent) }),
    };
    const earlier = await reached(store.claim(wish.id, record));
    if (!earlier) return this.#send(wish, record);
    if (earlier.payload !== record.payload) {
      throw new LoyaltyError('key_reused', 'This Idempotency-Key was used for another request.');
    }
    return this.settle(wish, earlier);
  }

  find(id: IdempotencyId): Promise<IdempotencyRecord | undefined> {
    return reached(this.#options.store.read(id));
  }

  /** What became of a wish that was sent before; sends nothing. */
  async settle<Answer>(wish: Omit<Wish<Answer>, 'payload' | 'send'>, record: IdempotencyRecord): Promise<Answer> {
    const { id, inquiry } = wish;
    if (record.state === 'done') return this.#recall(id, record, inquiry);
    if (record.state === 'running' && this.#isFresh(record)) throw stillRunning();
    if (!inquiry) throw lostForGood();
    const answer = await this.#inquire(inquiry, record);
    await this.#note(id, record.state, done(record, answer));
    return answer;
  }

  async #send<Answer>(wish: Wish<Answer>, record: IdempotencyRecord): Promise<Answer> {
    let answer: Answer;
    try {
      answer = await wish.send();
    } catch (error) {
      const failure = asLoyaltyError(error, 'unknown');
      const next: IdempotencyRecord | undefined =
        failure.outcome === 'unknown' ? { ...record, state: 'unknown' } : undefined;
      await this.#note(wish.id, 'running', next);
      throw failure;
    }
    await this.#note(wish.id, 'running', done(record, answer));
    return answer;
  }

  async #recall<Answer>(id: IdempotencyId, record: IdempotencyRecord, inquiry?: Inquiry<Answer>): Promise<Answer> {
    const answer = (record.answer === undefined ? undefined : JSON.parse(record.answer)) as Answer;
    if (!inquiry?.isOpen(answer)) return answer;
    try {
      const newer = await inquiry.ask(record);
      await this.#note(id, 'done', done(record, newer));
      return newer;
    } catch {
      return answer;
    }
  }

  async #inquire<Answer>(inquiry: Inquiry<Answer>, record: IdempotencyRecord): Promise<Answer> {
    try {
      return await inquiry.ask(record);
    } catch (error) {
      const failure = asLoyaltyError(error);
      if (failure.code !== 'not_found') throw unsettled(failure);
      // The first request may still be on its way to the backend: only time makes "not found" an answer.
      if (this.#isFresh(record)) throw stillRunning();
      return inquiry.lost;
    }
  }

  #isFresh({ sentAt }: IdempotencyRecord): boolean {
    return this.#options.now() < sentAt + this.#options.lease;
  }

  /** The backend has answered by now: a store that fails must not turn its answer into an error. */
  async #note(id: IdempotencyId, expected: IdempotencyRecord['state'], next?: IdempotencyRecord): Promise<void> {
    try {
      await this.#options.store.replace(id, expected, next);
    } catch (error) {
      this.#options.onError(error);
    }
  }
}

/** This request has sent nothing when the store fails it; an earlier one with the same key may have. */
async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new LoyaltyError('unavailable', 'The idempotency store failed.', { outcome: 'unknown', cause });
  }
}

function done(record: IdempotencyRecord, answer: unknown): IdempotencyRecord {
  return { ...record, state: 'done', ...(answer !== undefined && { answer: JSON.stringify(answer) }) };
}

function stillRunning(): LoyaltyError {
  return new LoyaltyError('in_progress', 'The first request with this key is still running.', { outcome: 'unknown' });
}

function lostForGood(): LoyaltyError {
  const message = 'The answer to the first request was lost, and this backend cannot say what became of it.';
  return new LoyaltyError('unknown', message, { outcome: 'unknown' });
}

/** A question that failed says nothing about the write it asked for. */
function unsettled({ code, message, retryAfter, cause }: LoyaltyError): LoyaltyError {
  return new LoyaltyError(code, message, {
    outcome: 'unknown',
    cause,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** SHA-256 in hex: tells values apart without keeping them. */
export async function fingerprint(payload: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
