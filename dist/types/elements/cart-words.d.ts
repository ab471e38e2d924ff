import type { CartWay, Voucher } from '../adapters/adapter.js';
import type { Using } from '../client/way.js';
import type { CodeRefusal } from '../host/host.js';
import type { PointsUnit, Text } from '../locales/text.js';
/** Why a way can't be used, from the backend's quote or from the cart itself. */
type Refusal = Pick<CodeRefusal, 'minimum' | 'toGo' | 'items' | 'codes'> & {
    reason: string;
};
export declare const wayName: ({ name, discount, voucher }: CartWay, text: Text) => string;
/** "Winter tea and Gift card". */
export declare const listed: (names: readonly string[], text: Text) => string;
/** Why it can't be used, in one sentence. */
export declare function refusalWords(refusal: Refusal, voucher: Voucher | undefined, text: Text): string;
/** What has become of a way, and of its points, in one or two sentences. */
export declare function usingWords(using: Using, unit: PointsUnit | undefined, text: Text): string;
export {};
