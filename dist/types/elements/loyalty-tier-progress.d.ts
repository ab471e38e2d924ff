import { type TemplateResult } from 'lit';
import type { Program, TierProgress } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { LoyaltyView, type Scene } from './view.js';
/** An amount of a tier's measure in words: money, points or orders. */
export declare function measured(amount: number, { measure, currency }: TierProgress, program: Program, text: Text): string;
/**
 * @summary How far the next tier is, in words and in a bar; what keeps the present one; nothing where there are no tiers.
 * @csspart bar - the progress bar
 */
export declare class LoyaltyTierProgress extends LoyaltyView {
    #private;
    static styles: import("lit").CSSResult[];
    protected renderSkeleton(): TemplateResult;
    protected renderScene({ text, program, member: { tier } }: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'loyalty-tier-progress': LoyaltyTierProgress;
    }
}
