import type { Birthday } from '../adapter.js';
import { type Shopper } from './shopper.js';
/** What a member tells about themselves. */
export declare function memoryProfile(shopper: Shopper): {
    birthday: (date: Birthday) => void;
    wish: (reward: string | null) => void;
};
