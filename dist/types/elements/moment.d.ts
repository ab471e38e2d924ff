/** When something is, to the minute: by its weekday where that can be no other one, else by its date. */
export declare function moment(at: string, locale: string, now?: number): string;
/** From when to when, with the weekday and the date. */
export declare function span(starts: string, ends: string | undefined, locale: string): string;
