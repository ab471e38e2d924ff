import { type TemplateResult } from 'lit';
import type { RewardVariant } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
export interface VariantChoice {
    /** Id of a variant. */
    chosen: string | undefined;
    choose(variant: string): void;
}
/** A reward's terms, to be read before it is confirmed. */
export declare function termsOf(terms: string, text: Text): TemplateResult;
/** One of what the reward comes in; what is sold out is shown and can't be chosen. */
export declare function variantChoice(variants: RewardVariant[], { chosen, choose }: VariantChoice, text: Text): TemplateResult;
