import type { EarningRule, Program } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
export declare function earningIcon({ kind }: EarningRule): SVGSVGElement;
/**
 * "+100 Beans", "1 Bean per 10 kr"; undefined where the result is not points. `multiplier`, in percent, is what the
 * shopper's tier makes of purchases.
 */
export declare function earningResult({ points, per }: EarningRule, program: Program, text: Text, multiplier?: number): string | undefined;
