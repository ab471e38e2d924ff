/** Which of `all` languages to use for a locale ("da-DK": da); the page's or the browser's when none is asked for. */
export declare function languageIn<T>(all: Readonly<Record<string, T>>, locale: string | null): string;
