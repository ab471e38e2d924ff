/** What a write is told apart by. A key is only ever one shopper's own. */
export interface IdempotencyId {
  /** Who the token names; for a claim, which a guest makes, the hash of what proves it. */
  subject: string;
  route: 'redeem' | 'undo' | 'join' | 'complete' | 'birthday' | 'claim';
  key: string;
}

export interface IdempotencyRecord {
  /** SHA-256 of what was asked for, in hex. */
  payload: string;
  /** running: sent, not answered. unknown: the answer was lost. done: `answer` stands. */
  state: 'running' | 'unknown' | 'done';
  /** When it was sent; milliseconds since the epoch. */
  sentAt: number;
  /** What was sent, as JSON; only for a redeem: by it a backend that knows no keys is asked what became of it. */
  sent?: string;
  /** The backend's answer as JSON; only when done, and absent where there was nothing to say. */
  answer?: string;
}

/**
 * Where the gateway remembers what it sent, for backends with no idempotency of their own. Two gateways that share a
 * store must never both win a claim.
 */
export interface IdempotencyStore {
  /** Survives a crash of the gateway. */
  readonly durable: boolean;
  /** Puts the record where there is none. Gives back the one that stood there already; undefined when the claim won. */
  claim(id: IdempotencyId, record: IdempotencyRecord): Promise<IdempotencyRecord | undefined>;
  read(id: IdempotencyId): Promise<IdempotencyRecord | undefined>;
  /** Compare and set: puts `next`, or removes the record when there is none, only where the state is still `expected`. */
  replace(id: IdempotencyId, expected: IdempotencyRecord['state'], next?: IdempotencyRecord): Promise<void>;
}

/** For development and tests: forgets everything with the process, so a gateway in production refuses it. */
export function memoryIdempotency(): IdempotencyStore {
  const records = new Map<string, IdempotencyRecord>();
  const name = ({ subject, route, key }: IdempotencyId) => JSON.stringify([subject, route, key]);
  return {
    durable: false,
    async claim(id, record) {
      const standing = records.get(name(id));
      if (!standing) records.set(name(id), record);
      return standing;
    },
    read: async (id) => records.get(name(id)),
    async replace(id, expected, next) {
      if (records.get(name(id))?.state !== expected) return;
      if (next) records.set(name(id), next);
      else records.delete(name(id));
    },
  };
}
