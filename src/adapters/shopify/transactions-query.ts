/** Asked of the Customer Account API, 2026-04. Newest first. What expired has no id of its own. */
export const TRANSACTIONS = `query LoyaltyStoreCredit($first: Int!, $after: String) {
  customer {
    storeCreditAccounts(first: 20) {
      nodes {
        balance { currencyCode }
        transactions(first: $first, after: $after, sortKey: CREATED_AT, reverse: true) {
          nodes {
            __typename
            ... on StoreCreditAccountCreditTransaction { id }
            ... on StoreCreditAccountDebitTransaction { id }
            ... on StoreCreditAccountDebitRevertTransaction { id }
            amount { amount currencyCode }
            balanceAfterTransaction { amount currencyCode }
            createdAt
            event
            origin { ... on OrderTransaction { order { name } } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`;
