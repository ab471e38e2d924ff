import type { Text } from '../locales/text.js';
/** Until when, to the minute: "today", "tomorrow" or the date, and the time of day. */
export declare function deadline(at: string, text: Text, now?: number): {
    day: string;
    time: string;
};
