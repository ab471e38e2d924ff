import type { Activity, PointsUnit } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
/** What happened, plainly: names the order, its items or the thing where the backend says which; its own words otherwise. */
export declare function sentence({ kind, order, items, title }: Activity, text: Text): string;
/** "Lærke, Rødhals and 2 more". */
export declare function listed(all: readonly string[], text: Text, named?: number): string;
/** "+100" or "−200", with a real minus. */
export declare function signed(points: number, unit: PointsUnit | undefined, text: Text): string;
/** What happened in one month. */
export interface Month {
    /** "2026-3", in the shopper's time zone. */
    id: string;
    /** "March 2026". */
    name: string;
    lines: Activity[];
}
/** Lines, newest first, under the month they happened in. */
export declare function byMonth(lines: readonly Activity[], { locale }: Text): Month[];
