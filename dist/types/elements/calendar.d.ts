/** What goes into a shopper's calendar. Times are ISO 8601. */
export interface CalendarEntry {
    /** Stable: the same entry again replaces itself. */
    id: string;
    title: string;
    starts: string;
    ends?: string | undefined;
    place?: string | undefined;
    about?: string | undefined;
}
/** Hands the browser a calendar file with one entry, made in the page. */
export declare function downloadEvent(entry: CalendarEntry): void;
/** The entry as RFC 5545 has it, with a reminder; `now` in milliseconds, `domain` makes the id unique in the world. */
export declare function calendarFile({ id, title, starts, ends, place, about }: CalendarEntry, now: number, domain: string): string;
