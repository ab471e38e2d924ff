import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Liquid } from 'liquidjs';
import { hmacIdentity, jwtIdentity } from '../../src/gateway/index.js';

const secret = 'a secret that only the shop and its gateway know';
const audience = 'loyalty';
const page = readFileSync('src/gateway/SIGNING.md', 'utf8');
const folder = resolve('.cache/signing');

/** The page's code, as a reader copies it. */
function snippet(language: string): string {
  const [, code] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  assert.ok(code, `SIGNING.md has no ${language}.`);
  return code;
}

describe('what SIGNING.md says to sign with', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('on Node', () => {
    interface Answer {
      status: number;
      headers: Record<string, string>;
      body?: { token: string };
    }

    async function ask(session: object, request: object = {}): Promise<Answer> {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/node.mjs`, snippet('js'));
      const { loyaltyToken } = (await import(pathToFileURL(`${folder}/node.mjs`).href)) as {
        loyaltyToken(request: object, response: object): Promise<void>;
      };
      const answer: Answer = { status: 200, headers: {} };
      const response = {
        status: (status: number) => Object.assign(answer, { status }) && response,
        set: (name: string, value: string) => (answer.headers[name] = value),
        json: (body: { token: string }) => (answer.body = body),
        end: () => undefined,
      };
      process.env.LOYALTY_SECRET = secret;
      await loyaltyToken({ ...request, session }, response);
      return answer;
    }

    it('the gateway knows who the session names, whatever the request says', async () => {
      const { headers, body } = await ask({ customer: { id: 'ada' } }, { query: { id: 'bea' }, body: { id: 'bea' } });
      assert.equal(headers['Cache-Control'], 'no-store');
      const verify = jwtIdentity({ keys: secret, audience });
      assert.deepEqual(await verify(body?.token ?? '', Date.now()), { subject: 'ada' });
    });

    it('a guest gets no token', async () => {
      assert.deepEqual(await ask({}), { status: 204, headers: {} });
    });
  });

  describe('in PHP', () => {
    const php = spawnSync('php', ['--version']).status === 0;

    it('the gateway knows who the session names', { skip: !php && 'there is no php here' }, async () => {
      const source = `${snippet('php')} echo json_encode( loyalty_token( ${JSON.stringify(secret)}, 4927, time() ) );`;
      const { stdout } = spawnSync('php', ['-r', source], { encoding: 'utf8' });
      const { token, expiresAt } = JSON.parse(stdout) as { token: string; expiresAt: string };
      assert.deepEqual(await jwtIdentity({ keys: secret, audience })(token, Date.now()), { subject: '4927' });
      assert.ok(Date.parse(expiresAt) > Date.now());
    });
  });

  describe('in Liquid', () => {
    const engine = new Liquid();
    // Shopify's own filters; the engine has all others.
    engine.registerFilter('base64_url_safe_encode', (text: string) =>
      Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    );
    engine.registerFilter('hmac_sha256', (text: string, key: string) =>
      createHmac('sha256', key).update(text).digest('hex'),
    );
    const app = { metafields: { loyalty: { secret: { value: secret } } } };
    const render = (customer: object | undefined): Promise<string> =>
      engine.parseAndRender(snippet('liquid'), { customer, app }) as Promise<string>;

    it('the gateway knows who is signed in', async () => {
      const [, token] = /data-token="([^"]+)"/.exec(await render({ id: 4927 })) ?? [];
      assert.deepEqual(await hmacIdentity({ secret, audience })(token ?? '', Date.now()), { subject: '4927' });
    });

    it('a guest gets the tag and no token', async () => {
      const tag = await render(undefined);
      assert.match(tag, /^<script src="[^"]+" async data-endpoint="\/apps\/loyalty"><\/script>\s*$/);
    });

    it('an id that is a text can say nothing else', async () => {
      const [, token] = /data-token="([^"]+)"/.exec(await render({ id: '1","aud":"loyalty","sub":"2' })) ?? [];
      const who = await hmacIdentity({ secret, audience })(token ?? '', Date.now());
      assert.deepEqual(who, { subject: '1","aud":"loyalty","sub":"2' });
    });
  });
});
