import type { Redemption, Reward } from '../adapters/adapter.js';
import type { KeyValue } from '../host/host.js';
import { type ById } from './by-id.js';
import { type Redeeming } from './wish.js';
/** A redeem whose outcome is not known yet; outlives the page, so that it can be neither lost nor doubled. */
export interface Unsettled {
    key: string;
    reward: string;
    points: number;
    subject: string;
    at: number;
}
export interface RedeemingPorts {
    redeem(reward: {
        reward: string;
        points: number;
    }, key: string): Promise<Redemption>;
    /** What became of a key; undefined where the backend can't say. */
    redemption: ((key: string) => Promise<Redemption>) | undefined;
    /** The backend applies a repeated key once, so the same redeem may be sent again. */
    repeatable: boolean;
    journal: KeyValue;
    /** Hash of who is signed in; '' where nobody is told apart. */
    subject(): string;
    mintKey(): string;
    wait(milliseconds: number): Promise<void>;
    now(): number;
}
/** Redeeming by reward id. A key is kept before anything is sent and given up only when the backend said what happened. */
export declare function createRedeeming($redeeming: ById<Redeeming>, ports: RedeemingPorts, onSettled: (reward: string, done: boolean) => void): {
    confirm: (reward: Pick<Reward, "id" | "points">) => Promise<void>;
    /** Takes up what an earlier page left open, or this one gave up asking about. */
    resume: () => Promise<void>;
};
