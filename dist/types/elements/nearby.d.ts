import type { Member, Program } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
/** What the points on the way bring near: the first reward they reach, else the next one beyond; '' where none is. */
export declare function nearby({ rewards, points: unit }: Program, { points, availability }: Member, text: Text): string;
