import { type Place } from './events.js';
/** What a path leads to: 'earn', 'rewards/free-shipping'. Home where it names no view. */
export declare function placeIn(path: string): Place;
