/** ISO 8601 with offset of a time such as "2026-03-29T10:00:00" on the clocks of `timeZone`; undefined where it is none. */
export declare function zoned(local: string | undefined, timeZone: string): string | undefined;
