import { endpointUrl } from '../endpoint.js';
import { LoyaltyError } from '../error.js';
import { compact, textIn, type Fields } from '../reading.js';

const MODES = ['store-credit', 'points'] as const;
export type Mode = (typeof MODES)[number];

export interface Settings {
  /** Without a slash at its end. */
  endpoint: string;
  publishableKey: string;
  /** Absent: whichever there is, which only a member's token tells. */
  mode?: Mode;
  /** Where the page names none; ISO 4217. */
  currency?: string;
  name?: string;
  unit?: string;
}

/** Throws a LoyaltyError 'config' that says what to write instead. */
export function settingsOf(options: Fields): Settings {
  const endpoint = endpointUrl(options.endpoint, 'the Medusa server', '/medusa');
  const publishableKey = textIn(options, 'publishableKey');
  if (publishableKey === undefined) {
    throw config(`The key is missing: write data-options='{"publishableKey":"pk_…"}', as in Medusa's settings.`);
  }
  return compact({
    endpoint,
    publishableKey,
    mode: modeOf(options),
    currency: textIn(options, 'currency')?.toUpperCase(),
    name: textIn(options, 'name'),
    unit: textIn(options, 'unit'),
  });
}

function modeOf({ mode }: Fields): Mode | undefined {
  const known = MODES.find((each) => each === mode);
  if (mode !== undefined && !known) throw config(`"mode" is "store-credit" or "points", not ${JSON.stringify(mode)}.`);
  return known;
}

function config(message: string): LoyaltyError {
  return new LoyaltyError('config', message);
}
