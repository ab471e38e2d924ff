import type { Reward } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { PointsUnit, Text } from '../locales/text.js';
export type Redeeming = ReturnType<Client['stores']['$redeeming']['get']>[string];
/** "500 points become 5 off. 120 points left." */
export declare function deal(reward: Reward, points: number, balance: number, unit: PointsUnit | undefined, text: Text): string;
/** What happens by itself, for those who do not see it happen. */
export declare function said(progress: Redeeming, unit: PointsUnit | undefined, text: Text): string;
