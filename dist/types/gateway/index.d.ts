export { bigcommerceIdentity, type BigcommerceIdentityOptions } from './bigcommerce-identity.js';
export { createApp, createGateway, type Gateway, type GatewayOptions } from './gateway.js';
export { hmacIdentity, type HmacIdentityOptions } from './hmac-identity.js';
export { memoryIdempotency, type IdempotencyId, type IdempotencyRecord, type IdempotencyStore } from './idempotency.js';
export type { AnyVerifier, IdentityVerifier, RequestVerifier } from './identity.js';
export { jwtIdentity, type JwtIdentityOptions } from './jwt-identity.js';
export { IDEMPOTENCY_TABLE, postgresIdempotency, type PostgresIdempotencyOptions } from './postgres-idempotency.js';
export { shopifyProxyIdentity, type ShopifyProxyIdentityOptions } from './shopify-proxy-identity.js';
export { signHmac, signJwt, type JwtSignOptions, type SignedToken, type SignOptions } from './sign.js';
