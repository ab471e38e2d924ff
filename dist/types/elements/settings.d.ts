import type { LoyaltyWidget } from './loyalty-widget.js';
/** Gives the widget what its tags say besides what the launcher goes by; the first to say something is believed. */
export declare function readTags(widget: LoyaltyWidget): void;
/** Tells of what the launcher could make nothing of, and passed over. */
export declare function checkSettings(widget: LoyaltyWidget): void;
