import type { Program, TierProgress } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
/** What there is to say of a tier besides the way to the next. */
export interface TierNews {
    /** What is special about it now. */
    title?: string;
    lines: string[];
}
/** In words: the standing, what keeps the tier and by when, what would follow it. */
export declare function tierNews(tier: TierProgress, program: Program, text: Text): TierNews;
