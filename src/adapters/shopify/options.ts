import { endpointUrl } from '../endpoint.js';
import { LoyaltyError } from '../error.js';
import { fieldsIn, textIn, type Fields } from '../reading.js';
import type { CreditNames } from './credit.js';

export interface Settings extends CreditNames {
  /** Of the Customer Account API's GraphQL. */
  endpoint: string | undefined;
  /** What the theme printed for this page; nothing where it printed nothing. */
  printed: Fields | undefined;
  /** Where the member's metafield is, for when it is asked for anew. */
  metafield: { namespace: string; key: string };
  currency: string | undefined;
}

/** Throws a LoyaltyError 'config' for options that can't work. */
export function settingsOf(options: Fields): Settings {
  const { endpoint, printed } = options;
  if (endpoint === undefined && printed === undefined) {
    throw new LoyaltyError(
      'config',
      'shopify has nothing to read: print <script type="application/json" data-loyalty> in the theme, or name the ' +
        'Customer Account API by data-endpoint="https://…/customer/api/2026-04/graphql".',
    );
  }
  return {
    endpoint:
      endpoint === undefined
        ? undefined
        : endpointUrl(endpoint, 'the Customer Account API', 'https://shop.example/customer/api/2026-04/graphql'),
    printed: printed === undefined ? undefined : parsed(printed),
    metafield: { namespace: textIn(options, 'namespace') ?? 'loyalty', key: textIn(options, 'member') ?? 'member' },
    name: textIn(options, 'name'),
    unit: textIn(options, 'unit'),
    currency: textIn(options, 'currency'),
  };
}

function parsed(printed: unknown): Fields {
  try {
    const json: unknown = typeof printed === 'string' ? JSON.parse(printed) : printed;
    return fieldsIn({ json }, 'json');
  } catch (cause) {
    throw new LoyaltyError('config', `What script[data-loyalty] holds is not JSON: ${String(cause)}`, { cause });
  }
}
