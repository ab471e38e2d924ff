/** Brings the elements of ours that stand in the page to life, and those added later; another's tags are left alone. */
export declare function wakeInline(signal: AbortSignal): void;
