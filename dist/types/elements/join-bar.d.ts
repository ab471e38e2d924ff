import { nothing, type TemplateResult } from 'lit';
import { type Place } from './events.js';
import type { Scene } from './view.js';
/** The way in at the foot of a view, for who is no member and has one: `place` is where they go on afterwards. Fetched for them alone. */
export declare function joinBar({ client, member }: Scene, place?: Place): TemplateResult | typeof nothing;
export declare const joinBarStyles: import("lit").CSSResult;
