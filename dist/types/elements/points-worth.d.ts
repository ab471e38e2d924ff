import type { PointsUnit } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
/** "Worth 38 kr": what points buy as a rule, rounded down; '' where that is not known or nothing yet. */
export declare function worthWords(points: number, unit: PointsUnit | undefined, text: Text): string;
