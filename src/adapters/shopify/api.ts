import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { sendJson } from '../json-body.js';
import { fieldsIn, fieldsOf, type Fields } from '../reading.js';
import { badResponse } from '../bad-response.js';
import { refusalOf, type Answer } from '../sending.js';
import { createSigned } from '../signed.js';

export type CustomerApi = ReturnType<typeof createCustomerApi>;

/** The Customer Account API at `endpoint`, as the customer whose access token is the shop's token. */
export function createCustomerApi(endpoint: string, environment: AdapterEnvironment) {
  const { current, signed } = createSigned(environment, ({ response }) => response.status === 401);

  async function failure(answer: Answer) {
    return (await import('./calls.js')).failureOf(answer, environment.now());
  }

  return {
    isSignedIn: async ({ signal }: ReadOptions): Promise<boolean> => (await current(signal)) !== undefined,

    /** The customer's fields, as far as the query asks for them. */
    async ask(query: string, variables: object, { signal }: ReadOptions): Promise<Fields> {
      const answer = await signed(signal, (token) => {
        // Not a Bearer: the token alone is what the API takes.
        const headers = { ...(token !== undefined && { Authorization: token }) };
        return sendJson(environment, {
          method: 'POST',
          url: endpoint,
          headers,
          body: { query, variables },
          stake: 'read',
          signal,
        });
      });
      const { response, json } = answer;
      const { data, errors } = fieldsIn({ json }, 'json');
      const isRefused = !response.ok || (Array.isArray(errors) && errors.length > 0);
      if (isRefused) throw await refusalOf(answer, 'read', failure(answer));
      try {
        return fieldsOf(fieldsOf(data, 'data').customer, 'customer');
      } catch (cause) {
        throw badResponse(response, 'read', cause);
      }
    },
  };
}
