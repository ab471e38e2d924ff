import type { LoyaltyAdapter, RedeemInput } from '../adapters/adapter.js';
import type { Host, KeyValue } from '../host/host.js';
import type { ById } from '../stores/by-id.js';
import { type Holding } from '../stores/holding.js';
import type { Redeeming } from '../stores/wish.js';
import type { Calls } from './resilience.js';
export interface SpendingPorts {
    adapter: LoyaltyAdapter;
    host: Host;
    calls: Calls;
    place: Pick<RedeemInput, 'locale' | 'market' | 'currency'>;
    journal: KeyValue;
    $redeeming: ById<Redeeming>;
    $holding: ById<Holding>;
    /** Whom the backend says this is. */
    memberId(): string | undefined;
    wait(milliseconds: number): Promise<void>;
    now(): number;
    onSettled(reward: string, done: boolean): void;
}
export type Spending = ReturnType<typeof createSpending>;
/** All that changes something at the backend; a file of its own, fetched at the first wish. */
export declare function createSpending({ adapter, host, calls, place, ...ports }: SpendingPorts): {
    redeeming: {
        confirm: (reward: Pick<import("../index.js").Reward, "id" | "points">) => Promise<void>;
        resume: () => Promise<void>;
    };
    holding: {
        apply({ id, code }: import("../index.js").Voucher): Promise<boolean>;
        undo({ id, code }: import("../index.js").Voucher): Promise<boolean>;
    };
    join: () => Promise<void>;
};
