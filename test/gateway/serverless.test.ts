import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handle } from 'hono/aws-lambda';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { createApp, jwtIdentity, memoryIdempotency, signJwt } from '../../src/gateway/index.js';

const secret = 'a secret that only the shop and its gateway know';
const audience = 'loyalty';

const answer = handle(
  createApp({
    adapter: (_options, environment) =>
      memoryAdapter({ member: environment.identity?.subject ?? '' }, { ...environment, runsIn: 'page' }),
    identity: [jwtIdentity({ keys: secret, audience })],
    idempotency: memoryIdempotency(),
    origins: [],
    basePath: '/loyalty',
  }),
);

/** What API Gateway hands to a function, payload format 2.0. */
function event(path: string, headers: Record<string, string> = {}): Parameters<typeof answer>[0] {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'gateway.example', ...headers },
    requestContext: {
      accountId: '1',
      apiId: '1',
      authorizer: {},
      domainName: 'gateway.example',
      domainPrefix: 'gateway',
      http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: '1',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: false,
    body: null,
  } as unknown as Parameters<typeof answer>[0];
}

describe('the gateway as a serverless function', () => {
  it('answers a guest', async () => {
    const { statusCode, body } = await answer(event('/loyalty/v1/load?locale=en'));
    assert.equal(statusCode, 200);
    assert.equal((JSON.parse(body) as { member: { state: string } }).member.state, 'guest');
  });

  it('answers who the token names', async () => {
    const { token } = await signJwt({ subject: 'alex' }, { secret, audience });
    const { body } = await answer(event('/loyalty/v1/load?locale=en', { authorization: `Bearer ${token}` }));
    assert.equal((JSON.parse(body) as { member: { name?: string } }).member.name, 'Alex');
  });

  it('refuses a token that nobody signed', async () => {
    const { statusCode } = await answer(event('/loyalty/v1/load?locale=en', { authorization: 'Bearer x.y.z' }));
    assert.equal(statusCode, 401);
  });
});
