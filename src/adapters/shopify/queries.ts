/** What is asked of the Customer Account API, 2026-04. */

export const CUSTOMER = `query LoyaltyCustomer($namespace: String!, $key: String!) {
  customer {
    id
    firstName
    metafield(namespace: $namespace, key: $key) { value }
    storeCreditAccounts(first: 20) { nodes { balance { amount currencyCode } } }
  }
}`;
