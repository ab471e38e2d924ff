import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { badResponse, errorOf, send } from '../calling.js';
import { LoyaltyError, type ErrorCode } from '../error.js';
import { fieldsIn, fieldsOf, textIn, type Fields } from '../reading.js';
import { createSigned } from '../signed.js';

export type CustomerApi = ReturnType<typeof createCustomerApi>;

/** By `extensions.code` of a GraphQL error. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  THROTTLED: 'rate_limited',
  ACCESS_DENIED: 'forbidden',
  UNAUTHENTICATED: 'unauthenticated',
  INTERNAL_SERVER_ERROR: 'unavailable',
};

/** The Customer Account API at `endpoint`, as the customer whose access token is the shop's token. */
export function createCustomerApi(endpoint: string, environment: AdapterEnvironment) {
  const { current, signed } = createSigned(environment, ({ response }) => response.status === 401);

  return {
    isSignedIn: async ({ signal }: ReadOptions): Promise<boolean> => (await current(signal)) !== undefined,

    /** The customer's fields, as far as the query asks for them. */
    async ask(query: string, variables: object, { signal }: ReadOptions): Promise<Fields> {
      const answer = await signed(signal, (token) => {
        // Not a Bearer: the token alone is what the API takes.
        const headers = { ...(token !== undefined && { Authorization: token }) };
        return send(environment, {
          method: 'POST',
          url: endpoint,
          headers,
          body: { query, variables },
          stake: 'read',
          signal,
        });
      });
      if (!answer.response.ok) throw errorOf(answer, 'read', environment.now());
      try {
        return customerIn(fieldsOf(answer.json));
      } catch (cause) {
        if (cause instanceof LoyaltyError && cause.code !== 'bad_response') throw cause;
        throw badResponse(answer.response, 'read', cause);
      }
    },
  };
}

function customerIn(answer: Fields): Fields {
  const [error] = Array.isArray(answer.errors) ? (answer.errors as unknown[]) : [];
  if (error === undefined) return fieldsOf(fieldsOf(answer.data, 'data').customer, 'customer');
  const told = fieldsIn({ error }, 'error');
  const code = CODES[textIn(fieldsIn(told, 'extensions'), 'code') ?? ''] ?? 'invalid';
  throw new LoyaltyError(code, `Shopify: ${textIn(told, 'message') ?? 'no reason given'}`);
}
