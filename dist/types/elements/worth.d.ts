import type { Money } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
/** A reward's or voucher's name. Most say what they are worth ("50 kr off"); one without a figure gets it beside it. */
export declare function titled(name: string, value: Money | undefined, text: Text): string;
