import { type ReadableAtom } from 'nanostores';
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
/** What is true of the shopper now: shows the last known at once, then what the backend says. */
export declare function createSession({ load, subject, programs, members, now, input }: SessionPorts): {
    stores: SessionStores;
    refresh: ({ afterChange }?: {
        afterChange?: boolean | undefined;
    }) => Promise<void>;
    /** Of the last load; '' for a guest or where the backend knows by itself. */
    subject: () => string;
};
