import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openShop } from './shopper.js';

interface SignedToken {
  token: string;
  expiresAt: string;
}

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}

describe('who is shopping', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.close());

  it('gets no token as a guest', async () => {
    const response = await shop.shopper().send('/account/loyalty-token');
    assert.equal(response.status, 204);
    assert.match(response.headers.get('Cache-Control') ?? '', /no-store/);
    assert.equal(await response.text(), '');
  });

  it('gets a short-lived token that no cache keeps when signed in', async () => {
    const shopper = await shop.shopper().as('new');
    const response = await shopper.send('/account/loyalty-token');
    assert.match(response.headers.get('Cache-Control') ?? '', /no-store/);
    const { token, expiresAt } = (await response.json()) as SignedToken;
    const claims = claimsOf(token);
    assert.equal(claims['sub'], 'cus_new');
    assert.equal(Number(claims['exp']) - Number(claims['iat']), 600);
    assert.equal(Date.parse(expiresAt), Number(claims['exp']) * 1000);
  });

  it('is what the session says, never what the request asks for', async () => {
    const shopper = await shop.shopper().as('new');
    const asked = await shopper.send('/account/loyalty-token?as=vip&sub=cus_vip&customer=cus_vip', {
      headers: { 'X-Customer': 'cus_vip' },
    });
    assert.equal(claimsOf(((await asked.json()) as SignedToken).token)['sub'], 'cus_new');
    const again = await shopper.send('/account/loyalty-token');
    assert.equal(claimsOf(((await again.json()) as SignedToken).token)['sub'], 'cus_new', 'nothing stuck');
  });

  it('is nobody when the cookie was written by someone else', async () => {
    const session = JSON.stringify({ id: 'x', market: 'dk', lang: 'en', customer: { id: 'cus_vip', name: 'Astrid' } });
    const headers = { Cookie: `morgenfugl=${encodeURIComponent(`${session}.${'A'.repeat(43)}=`)}` };
    assert.equal((await shop.shopper().send('/account/loyalty-token', { headers })).status, 204);
  });

  it('changes with the switches in the address, and stays changed', async () => {
    const shopper = shop.shopper();
    await shopper.send('/products/laerke?as=regular&market=de&lang=da');
    const page = await shopper.page('/account');
    assert.match(page, /Good morning, Jonas/);
    assert.match(page, /<html lang="da">/);
    assert.match(page, /data-market="de"\s+data-currency="EUR"/);
    assert.match(await shopper.page('/account?as=guest'), /Who is having coffee\?/);
  });

  it('goes back to where the sign-in was asked for, within the shop only', async () => {
    const back = async (path: string) => {
      const response = await shop.shopper().post('/account/sign-in', { as: 'new', return: path });
      return response.headers.get('Location');
    };
    assert.equal(await back('/products/laerke?as=guest&grind=filter'), '/products/laerke?grind=filter');
    for (const elsewhere of [
      '//evil.example/',
      '/\\evil.example',
      'https://evil.example/',
      'javascript:alert(1)',
      '',
    ]) {
      assert.equal(await back(elsewhere), '/account', elsewhere);
    }
  });

  it('joins with one click as a candidate, and with a name as a guest', async () => {
    const malthe = await shop.shopper().as('candidate');
    await malthe.post('/account/join');
    assert.equal((await malthe.member()).state, 'enrolled');

    const guest = shop.shopper();
    await guest.post('/account/join', { name: 'Freja' });
    assert.equal((await guest.member()).state, 'enrolled');
    assert.match(await guest.page('/account'), /Good morning, Freja/);
  });

  it('is remembered as a friend from the link to the joining', async () => {
    const { referral } = await (await shop.shopper().as('new')).member();
    const friend = shop.shopper();
    await friend.send(referral!.link.slice('http://shop.example'.length));
    await friend.send('/products/laerke');
    await friend.post('/account/join', { name: 'Karla' });
    const [voucher] = (await friend.member()).vouchers;
    assert.equal(voucher?.source, 'referral');
  });
});
