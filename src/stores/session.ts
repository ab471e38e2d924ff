import { atom, type ReadableAtom } from 'nanostores';
import type { LoadInput, LoadResult, Member, Program } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import type { KeyValue } from '../host/host.js';

export type Phase = 'idle' | 'loading' | 'ready' | 'failed';

export interface SessionStores {
  $phase: ReadableAtom<Phase>;
  /** Why the last load failed; what was loaded before stays. */
  $error: ReadableAtom<LoyaltyError | undefined>;
  $program: ReadableAtom<Program | undefined>;
  $member: ReadableAtom<Member | undefined>;
  /** When `$member` was true, in milliseconds; older than this load's start means it came from the snapshot. */
  $asOf: ReadableAtom<number>;
}

export interface SessionPorts {
  load(input: LoadInput): Promise<LoadResult>;
  /** Hash of whom the page's token speaks for; undefined for a guest or where the backend knows by itself. */
  subject(): Promise<string | undefined>;
  /** Programs are public and kept across visits; members belong to this tab. */
  programs: KeyValue;
  members: KeyValue;
  now(): number;
  input: Omit<LoadInput, 'programVersion'>;
}

interface Snapshot {
  at: number;
  member: Member;
}

/** What is true of the shopper now: shows the last known at once, then what the backend says. */
export function createSession({ load, subject, programs, members, now, input }: SessionPorts) {
  const $phase = atom<Phase>('idle');
  const $error = atom<LoyaltyError | undefined>();
  const $program = atom<Program | undefined>();
  const $member = atom<Member | undefined>();
  const $asOf = atom(0);

  const programKey = ['program', input.locale, input.market, input.currency].join(':');
  let known: string | undefined;
  let running: Promise<void> | undefined;

  function recall(who: string | undefined): void {
    if (who !== known) $member.set(undefined);
    known = who;
    if (!$program.get()) $program.set(programs.get(programKey) as Program | undefined);
    const snapshot = who === undefined ? undefined : (members.get(`member:${who}`) as Snapshot | undefined);
    if ($member.get() || !snapshot || !$program.get()) return;
    $member.set(snapshot.member);
    $asOf.set(snapshot.at);
  }

  function keep({ program, member }: LoadResult): void {
    if (program !== 'unchanged') {
      programs.set(programKey, program);
      $program.set(program);
    }
    $asOf.set(now());
    $member.set(member);
    if (known !== undefined) members.set(`member:${known}`, { at: now(), member } satisfies Snapshot);
  }

  async function run(): Promise<void> {
    $phase.set('loading');
    try {
      recall(await subject());
      const programVersion = $program.get()?.version;
      keep(await load(programVersion === undefined ? input : { ...input, programVersion }));
      $error.set(undefined);
      $phase.set('ready');
    } catch (error) {
      $error.set(error as LoyaltyError);
      $phase.set('failed');
    }
  }

  /** Never rejects: failures are in `$error`. Single flight, unless what is on its way may be older than a change. */
  function refresh({ afterChange = false } = {}): Promise<void> {
    if (running && !afterChange) return running;
    const mine = (running ?? Promise.resolve()).then(run).finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  }

  const stores: SessionStores = { $phase, $error, $program, $member, $asOf };
  return {
    stores,
    refresh,
    /** Of the last load; '' for a guest or where the backend knows by itself. */
    subject: (): string => known ?? '',
  };
}
