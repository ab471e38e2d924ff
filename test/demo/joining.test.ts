import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { numberIn, openShop, type Shopper } from './shopper.js';

describe('joining', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.close());

  const join = async (shopper: Shopper, wish: object, headers: Record<string, string> = {}) =>
    shopper.send('/account/join', {
      method: 'POST',
      body: JSON.stringify(wish),
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  const lastLink = async (to: string) => {
    const mail = (await shop.backend.mails()).find((sent) => sent.to === to);
    return `/confirm?token=${mail?.token}`;
  };

  it('makes an account, a session and a member of a guest, where they are', async () => {
    const guest = shop.shopper();
    const answer = await join(guest, { email: 'Freja.Holm@example.com', marketing: false });
    assert.deepEqual(await answer.json(), { state: 'joined' });
    const { state, name, points } = await guest.member();
    assert.deepEqual([state, name, points!.available], ['enrolled', 'Freja', 100]);
  });

  it('remembers the box for news as it was ticked', async () => {
    await join(shop.shopper(), { email: 'with@example.com', marketing: true });
    await join(shop.shopper(), { email: 'without@example.com', marketing: false });
    const consents = await shop.database.query<{ email: string }>(
      `SELECT email FROM members WHERE marketing_consent_at IS NOT NULL AND email LIKE 'with%'`,
    );
    assert.deepEqual(consents, [{ email: 'with@example.com' }]);
  });

  it('lets nobody into an account that exists', async () => {
    const guest = shop.shopper();
    assert.deepEqual(await (await join(guest, { email: 'IDA@example.com ', marketing: false })).json(), {
      state: 'exists',
    });
    assert.equal((await guest.send('/account/loyalty-token')).status, 204);
    const form = await guest.post('/account/join', { name: 'Ida', email: 'ida@example.com', return: '/terms' });
    assert.equal(form.headers.get('Location'), '/account?sign-in&return=%2Fterms');
    assert.equal((await guest.send('/account/loyalty-token')).status, 204);
  });

  it('says so when it is no address', async () => {
    for (const email of ['', 'freja', 'freja@', 'freja@example', 'a b@example.com', 7, null]) {
      assert.deepEqual(await (await join(shop.shopper(), { email, marketing: false })).json(), { state: 'invalid' });
    }
    assert.deepEqual(await (await join(shop.shopper(), [])).json(), { state: 'invalid' });
  });

  it('is not done for another site’s page', async () => {
    const guest = shop.shopper();
    const answer = await join(
      guest,
      { email: 'evil@example.com', marketing: true },
      { Origin: 'https://evil.example' },
    );
    assert.equal(answer.status, 403);
    assert.equal((await guest.send('/account/loyalty-token')).status, 204);
  });

  it('goes back to the view it was asked from', async () => {
    const back = '/products/laerke#loyalty/rewards/free-shipping';
    const answer = await shop
      .shopper()
      .post('/account/join', { name: 'Nora', email: 'nora@example.com', return: back });
    assert.equal(answer.headers.get('Location'), back);
  });

  it('by the link of a guest’s order: nothing happens before the button, and the points are theirs after it', async () => {
    const guest = shop.shopper();
    await guest.add('laerke', 2);
    const thanks = await guest.pay('karla@example.com');
    const [, claim = ''] = /claim="([^"]+)"/.exec(await guest.page(thanks)) ?? [];
    const environment = { runsIn: 'gateway', fetch, now: Date.now } as const;
    await shop.backend.adapter({}, environment).claim!(
      { claim, email: 'karla@example.com', marketing: false, locale: 'en' },
      { key: '0f1d8c55-7a0e-4d7b-8f0e-4b0d6a2f7c11', signal: new AbortController().signal },
    );
    assert.match(await guest.page('/mailbox'), /karla@example\.com/);

    const link = await lastLink('karla@example.com');
    assert.match(await guest.page(link), /258 Beans are waiting/);
    assert.equal((await guest.send('/account/loyalty-token')).status, 204, 'reading confirms nothing');
    const token = link.split('token=')[1]!;
    const confirmed = await guest.post('/confirm', { token });
    assert.match(await guest.page(confirmed.headers.get('Location')!), /Welcome to the flock/);
    const { state, name, points } = await guest.member();
    assert.deepEqual([state, name, points!.pending], ['enrolled', 'Karla', 258]);
    assert.equal((await shop.backend.orders(await subjectOf(guest)))[0]!.number, numberIn(thanks));

    const again = shop.shopper();
    await again.post('/confirm', { token });
    assert.equal((await again.send('/account/loyalty-token')).status, 204, 'an old link signs nobody in');
  });

  it('answers an unknown link as a page that is not there', async () => {
    assert.equal((await shop.shopper().send('/confirm?token=nonsense')).status, 404);
    assert.equal((await shop.shopper().post('/confirm', { token: 'nonsense' })).status, 404);
  });

  it('has the letters to the member in the language they shop in now', async () => {
    const member = await shop.shopper().as('new');
    await member.page('/?lang=da');
    const environment = { runsIn: 'gateway', fetch, now: Date.now, identity: { subject: 'cus_new' } } as const;
    const key = randomUUID();
    await shop.backend.adapter({}, environment).complete!('newsletter', { key, signal: new AbortController().signal });
    assert.match((await shop.backend.mails())[0]!.subject, /^Ét klik/);
  });
});

async function subjectOf(shopper: Shopper): Promise<string> {
  const [, claims = ''] = (await shopper.token()).split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub: string }).sub;
}
