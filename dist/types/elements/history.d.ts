import type { Activity, PointsUnit } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
/** What happened, plainly: names the order or the thing where the backend says which; its own words otherwise. */
export declare function sentence({ kind, order, title }: Activity, text: Text): string;
/** "+100" or "−200", with a real minus. */
export declare function signed(points: number, unit: PointsUnit | undefined, text: Text): string;
/** Lines, newest first, under the month they happened in: "March 2026". */
export declare function byMonth(lines: readonly Activity[], { locale }: Text): [month: string, lines: Activity[]][];
