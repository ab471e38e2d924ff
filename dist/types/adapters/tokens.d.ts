import type { AdapterEnvironment } from './adapter.js';
/** The shop's signed token, renewed in one flight however many calls found it expired. */
export declare function createTokens({ token }: Pick<AdapterEnvironment, 'token'>): {
    current: (signal: AbortSignal) => Promise<string | undefined>;
    /** By the token that was refused: a call that learns of it late gets what the first one brought. */
    renew(stale: string): Promise<string | undefined>;
    /** What was brought is refused as well: the next call asks again. */
    forget: () => void;
};
