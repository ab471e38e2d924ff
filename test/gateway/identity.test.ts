import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { hmacIdentity, jwtIdentity, signHmac, signJwt } from '../../src/gateway/index.js';
import { identify } from '../../src/gateway/identity.js';

const secret = 'a secret that only the shop and its gateway know';
const audience = 'loyalty';
const now = Date.parse('2030-01-01T12:00:00Z');
const seconds = now / 1000;

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** By Node's own crypto rather than by what is under test. */
function jwt(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }, key = secret): string {
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

function hmac(claims: object, key = secret, encoding: 'base64' | 'base64url' = 'base64url'): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString(encoding).replaceAll('+', '-').replaceAll('/', '_');
  return `${payload}.${createHmac('sha256', key).update(payload).digest('hex')}`;
}

const good = { sub: 'ada', aud: audience, exp: seconds + 600 };
const ADA = { subject: 'ada' };

const asking = (authorization?: string): Request =>
  new Request('https://gateway.example/v1/load', authorization === undefined ? {} : { headers: { authorization } });

describe('a JWT', () => {
  const verify = jwtIdentity({ keys: secret, audience });

  const accepted: Record<string, object> = {
    'that is in order': good,
    'for several audiences': { ...good, aud: ['other', audience] },
    'that lives as long as allowed': { ...good, iat: seconds, exp: seconds + 900 },
    'that expired within the skew of two clocks': { ...good, exp: seconds - 59 },
    'issued by a clock that is a little ahead': { ...good, iat: seconds + 59, nbf: seconds + 59 },
  };
  for (const [name, claims] of Object.entries(accepted)) {
    it(`${name} names the shopper`, async () => assert.deepEqual(await verify(jwt(claims), now), ADA));
  }

  const refused: Record<string, object> = {
    'for another audience': { ...good, aud: 'billing' },
    'for no audience': { sub: 'ada', exp: seconds + 600 },
    'without an end': { sub: 'ada', aud: audience },
    'that lives longer than allowed': { ...good, exp: seconds + 3600 },
    'in the last minutes of a long life': { ...good, iat: seconds - 3600 },
    'with a number for a subject': { ...good, sub: 7 },
    'with an empty subject': { ...good, sub: '' },
    'not valid yet': { ...good, nbf: seconds + 120 },
    'from the future': { ...good, iat: seconds + 120 },
    'whose end is a text': { ...good, exp: String(seconds + 600) },
  };
  for (const [name, claims] of Object.entries(refused)) {
    it(`${name} is refused`, async () => assert.equal(await verify(jwt(claims), now), 'invalid'));
  }

  it('that has expired says so, if the signature holds', async () => {
    const late = { ...good, exp: seconds - 61 };
    assert.equal(await verify(jwt(late), now), 'expired');
    assert.equal(await verify(jwt(late, { alg: 'HS256' }, 'another secret of thirty-two bytes'), now), 'invalid');
  });

  it('signed with another secret is refused', async () => {
    assert.equal(await verify(jwt(good, { alg: 'HS256' }, 'another secret of thirty-two bytes'), now), 'invalid');
  });

  it('whose claims were changed is refused', async () => {
    const [header, , signature] = jwt(good).split('.');
    assert.equal(await verify([header, part({ ...good, sub: 'bea' }), signature].join('.'), now), 'invalid');
  });

  for (const alg of ['none', 'None', 'RS256', 'HS512', undefined]) {
    it(`that asks for the algorithm ${alg} is refused`, async () => {
      assert.equal(await verify(jwt(good, { alg }), now), 'invalid');
      assert.equal(await verify(`${part({ alg })}.${part(good)}.`, now), 'invalid');
    });
  }

  it('with a critical extension, which nobody here understands, is refused', async () => {
    assert.equal(await verify(jwt(good, { alg: 'HS256', crit: ['b64'], b64: false }), now), 'invalid');
  });

  for (const token of ['', '.', '..', '...', 'a.b.c', 'null.null.null', `${jwt(good)}.more`, hmac(good), '🦆.🦆.🦆']) {
    it(`that is none ("${token.slice(0, 12)}") is refused`, async () =>
      assert.equal(await verify(token, now), 'invalid'));
  }
});

describe('a JWT where secrets have names', () => {
  const keys = { old: secret, new: 'the secret that will replace the old one' };
  const verify = jwtIdentity({ keys, audience });

  it('is checked with the secret that it names', async () => {
    assert.deepEqual(await verify(jwt(good, { alg: 'HS256', kid: 'new' }, keys.new), now), ADA);
    assert.deepEqual(await verify(jwt(good, { alg: 'HS256', kid: 'old' }, keys.old), now), ADA);
    assert.equal(await verify(jwt(good, { alg: 'HS256', kid: 'new' }, keys.old), now), 'invalid');
  });

  for (const kid of [undefined, 'third', '__proto__', 'toString', 0]) {
    it(`is refused when it names ${kid}`, async () => {
      assert.equal(await verify(jwt(good, { alg: 'HS256', kid }), now), 'invalid');
    });
  }
});

describe('a token of base64url(json).hexHMAC', () => {
  const verify = hmacIdentity({ secret, audience });

  it('names the shopper, padded or not, in upper or lower case', async () => {
    const odd = { ...good, sub: 'adaa' };
    assert.deepEqual(await verify(hmac(good), now), ADA);
    assert.match(hmac(odd, secret, 'base64'), /=\./);
    assert.deepEqual(await verify(hmac(odd, secret, 'base64'), now), { subject: 'adaa' });
    const [payload, mac] = hmac(good).split('.');
    assert.deepEqual(await verify(`${payload}.${mac?.toUpperCase()}`, now), ADA);
  });

  it('is held to the same claims as a JWT', async () => {
    assert.equal(await verify(hmac({ ...good, exp: seconds - 61 }), now), 'expired');
    assert.equal(await verify(hmac({ ...good, exp: seconds + 3600 }), now), 'invalid');
    assert.equal(await verify(hmac({ ...good, aud: 'billing' }), now), 'invalid');
  });

  it('is refused when it is forged, cut short, or none', async () => {
    const [payload, mac] = hmac(good).split('.');
    const forged = [
      hmac(good, 'another secret of thirty-two bytes'),
      `${part({ ...good, sub: 'bea' })}.${mac}`,
      `${payload}.${mac?.slice(0, -2)}`,
      `${payload}.`,
      `${payload}`,
      jwt(good),
    ];
    for (const token of forged) assert.equal(await verify(token, now), 'invalid');
  });
});

describe('what a shop signs', () => {
  it('is what the gateway knows, in both forms', async () => {
    const options = { secret, audience, now };
    const { token, expiresAt } = await signJwt(ADA, options);
    assert.deepEqual(await jwtIdentity({ keys: secret, audience })(token, now), ADA);
    assert.equal(expiresAt, '2030-01-01T12:10:00.000Z');
    const plain = await signHmac(ADA, options);
    assert.deepEqual(await hmacIdentity({ secret, audience })(plain.token, now), ADA);
  });

  it('names its secret where there are several', async () => {
    const { token } = await signJwt(ADA, { secret, audience, now, kid: 'one' });
    assert.deepEqual(await jwtIdentity({ keys: { one: secret }, audience })(token, now), ADA);
  });

  it('also when the customer has a name that is not ASCII', async () => {
    const jørgen = { subject: 'Jørgen 🦆' };
    const { token } = await signJwt(jørgen, { secret, audience, now });
    assert.deepEqual(await jwtIdentity({ keys: secret, audience })(token, now), jørgen);
  });

  it('is refused a life that the gateway would not grant', async () => {
    await assert.rejects(signJwt(ADA, { secret, audience, expiresIn: 901 }), { code: 'config' });
  });
});

describe('a gateway that is set up carelessly', () => {
  it('is told that a short secret can be guessed', () => {
    const short = 'thirty-one bytes, just too short'.slice(0, 31);
    assert.throws(() => jwtIdentity({ keys: short, audience }), { code: 'config' });
    assert.throws(() => jwtIdentity({ keys: { one: short }, audience }), { code: 'config' });
    assert.throws(() => hmacIdentity({ secret: short, audience }), { code: 'config' });
  });

  it('is told to name its audience', () => {
    assert.throws(() => jwtIdentity({ keys: secret, audience: '' }), { code: 'config' });
    assert.throws(() => hmacIdentity({ secret, audience: '' }), { code: 'config' });
  });
});

describe('an Authorization header', () => {
  const verifiers = [jwtIdentity({ keys: secret, audience }), hmacIdentity({ secret, audience })];

  it('may hold either form, and its absence is a guest', async () => {
    assert.deepEqual(await identify(asking(`Bearer ${jwt(good)}`), verifiers, now), ADA);
    assert.deepEqual(await identify(asking(`bearer ${hmac(good)}`), verifiers, now), ADA);
    assert.equal(await identify(asking(), verifiers, now), undefined);
  });

  it('that is expired in one form is expired, not invalid', async () => {
    const late = jwt({ ...good, exp: seconds - 61 });
    await assert.rejects(identify(asking(`Bearer ${late}`), verifiers, now), { code: 'token_expired' });
  });

  for (const header of ['', 'Bearer', 'Bearer ', 'Basic YWRhOmFkYQ==', `Bearer ${'x'.repeat(5000)}`, jwt(good)]) {
    it(`"${header.slice(0, 14)}…" is refused rather than taken for a guest`, async () => {
      await assert.rejects(identify(asking(header), verifiers, now), { code: 'unauthenticated' });
    });
  }
});
