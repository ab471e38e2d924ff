import { type TemplateResult } from 'lit';
import type { RewardOffer } from '../client/offer.js';
import './loyalty-reward.js';
import type { Scene } from './view.js';
/**
 * A reward among others: with what makes it worth hurrying, a reminder of its opening, and the wish for it. `isOpen`: it is
 * being redeemed, so what was chosen must not get lost.
 */
export declare function rewardRow(offer: RewardOffer, isOpen: boolean, scene: Scene): TemplateResult;
