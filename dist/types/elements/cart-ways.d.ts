import { type TemplateResult } from 'lit';
import type { CartWay } from '../adapters/adapter.js';
import { type Offer } from './cart-offers.js';
import type { Sight } from './cart-told.js';
/** "DKK 42 to go for 50 kr off", said before anything is spent. */
export declare function distance(way: CartWay, { text, program }: Pick<Sight, 'text' | 'program'>): TemplateResult;
/** What else there is, quietly: to be used, nearly, or not with this cart and why. */
export declare function otherWays(offers: Offer[], besides: boolean, sight: Sight): TemplateResult;
