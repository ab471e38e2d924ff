import type { Case } from '../case.js';
/** What the shopper chooses within a reward: how many points, which variant. */
export declare const choiceCases: Case[];
