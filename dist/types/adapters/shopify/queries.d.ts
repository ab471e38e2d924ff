/** What is asked of the Customer Account API, 2026-04. */
export declare const CUSTOMER = "query LoyaltyCustomer($namespace: String!, $key: String!) {\n  customer {\n    id\n    firstName\n    metafield(namespace: $namespace, key: $key) { value }\n    storeCreditAccounts(first: 20) { nodes { balance { amount currencyCode } } }\n  }\n}";
