import type { Redemption, SentRedeem } from '../adapters/adapter.js';
import { type DoneElsewherePorts, type Wish } from './done-elsewhere.js';
import { type Redeeming } from './wish.js';
/** What is wished for. */
export interface Wanted {
    /** Reward id. */
    id: string;
    /** What the shopper was told it costs, or chose to give. */
    points: number;
    variant?: string;
    /** For the cart of this moment. */
    hold?: boolean;
}
/** A redeem whose outcome is not known yet; outlives the page, so that it can be neither lost nor doubled. */
export interface Unsettled extends SentRedeem {
    key: string;
    subject: string;
}
export interface RedeemingPorts extends DoneElsewherePorts {
    redeem(wish: Wish, key: string): Promise<Redemption>;
    /** What became of a key, and of what was sent under it; undefined where the backend can't say. */
    redemption: ((key: string, sent: SentRedeem) => Promise<Redemption>) | undefined;
    /** The backend applies a repeated key once, so the same redeem may be sent again. */
    repeatable: boolean;
    /** Id of the page's cart of this moment, for backends that apply rewards to it by themselves. */
    cart?(): Promise<string | undefined>;
    /** Runs it when no other page of this shop is at the same reward. */
    alone<T>(reward: string, act: () => Promise<T>): Promise<T>;
    mintKey(): string;
    wait(milliseconds: number): Promise<void>;
    /** Where a wish stands. */
    show(wish: Pick<Unsettled, 'reward' | 'hold' | 'subject'>, standing: Redeeming): void;
    /** `done` is told by one page alone, if several asked what became of it. */
    onSettled(wish: Unsettled, done: boolean): void;
}
/** What came of a redeem. */
export type Settled = Extract<Redeeming, {
    step: 'done' | 'failed';
}>;
/** A key is kept before anything is sent and given up only when the backend said what happened. */
export declare function createRedeeming(ports: RedeemingPorts): {
    /**
     * What came of it; undefined while that is not known, or where an earlier wish for the same reward, but not for the
     * same points, was still open and has been asked about instead.
     */
    confirm(wanted: Wanted): Promise<Settled | undefined>;
    /** Takes up what an earlier page left open, or this one gave up asking about. */
    resume: () => Promise<void>;
};
