import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import { block } from '../../demo/backend/members.js';
import { sharedDatabase } from '../setup/database.js';
import { buyAsGuest, claim, newestLink, standing } from './guests.js';
import { setStage, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

/** A guest's order of 240 kr, claimed, and the token of the link that confirms it. */
async function claimed(stage: Stage, { marketing = false } = {}): Promise<{ token: string; link: string }> {
  const { claim: token } = await buyAsGuest(stage, '1001', [120, 120]);
  assert.equal(await claim(stage, token, { marketing }), 'sent');
  return { token: token!, link: await newestLink(stage) };
}

describe('a claim', () => {
  it("sends a link to the order's address, however it is written", async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240], 'Nora@Example.com');
    assert.equal(await claim(stage, token, { email: '  NORA@example.COM ' }), 'sent');
    const [mail, ...others] = await stage.backend.mails();
    assert.deepEqual([mail!.to, others], ['nora@example.com', []]);
    assert.equal((await standing(stage, '1001', token)).claim, 'sent');
    assert.equal(await stage.backend.confirmation(mail!.token!).then((about) => about?.done), false);
  });

  it('by another address sends and tells nothing', async () => {
    const stage = await setStage(database);
    await stage.backend.ensureCustomer({ id: 'ida', name: 'Ida', email: 'ida@example.com' });
    await stage.backend.enroll('ida');
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    assert.equal(await claim(stage, token, { email: 'ida@example.com' }), 'email_differs');
    assert.equal(await claim(stage, token, { email: 'nobody@example.com' }), 'email_differs');
    assert.deepEqual(await stage.backend.mails(), []);
    assert.equal((await standing(stage, '1001', token)).claim, undefined);
  });

  it('by the address of a member asks them to sign in; a candidate may join', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    await stage.backend.ensureCustomer({ id: 'nora', name: 'Nora', email: 'Nora@example.com' });
    assert.equal(await claim(stage, token), 'sent');
    await stage.backend.enroll('nora');
    assert.equal(await claim(stage, token), 'member');
  });

  it('is not needed by a member who signs in: what they ordered with their address is theirs, once', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    await buyAsGuest(stage, '1002', [100], 'bo@example.com');
    await stage.backend.ensureCustomer({ id: 'nora', name: 'Nora', email: 'Nora@example.com' });
    await stage.backend.adoptOrders('nora');
    assert.equal((await standing(stage, '1001', token)).state, 'waiting', 'she has not joined');
    await stage.backend.enroll('nora');
    await stage.backend.adoptOrders('nora');
    await stage.backend.adoptOrders('nora');
    assert.equal((await stage.member('nora')).points!.pending, 240);
    assert.deepEqual(
      (await stage.backend.orders('nora')).map(({ number }) => number),
      ['1001'],
    );
    assert.equal((await standing(stage, '1001', token)).state, 'pending');
  });

  it('with a token that is not one, or of another order, is not found', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    await buyAsGuest(stage, '1002', [100], 'bo@example.com');
    await assert.rejects(claim(stage, 'guessed'), { code: 'not_found' });
    await assert.rejects(claim(await setStage(database), token), { code: 'not_found' }, 'of another program');
    await assert.rejects(standing(stage, '1002', token), { code: 'not_found' });
  });

  it('that is repeated under its key sends once; the key serves nothing else', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    for (const key of ['k1', 'k1']) assert.equal(await claim(stage, token, { key }), 'sent');
    assert.equal((await stage.backend.mails()).length, 1);
    await assert.rejects(claim(stage, token, { key: 'k1', marketing: true }), { code: 'key_reused' });
  });

  it('fills nobody’s mailbox', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    for (let asked = 0; asked < 5; asked++) assert.equal(await claim(stage, token), 'sent');
    assert.equal((await stage.backend.mails()).length, 3);
  });

  it('is over after ten wrong addresses, the right one included', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    const key = 'lost-answer';
    for (const same of [key, key]) {
      assert.equal(await claim(stage, token, { email: 'guess@example.com', key: same }), 'email_differs');
    }
    for (let guess = 2; guess <= 10; guess++) {
      assert.equal(await claim(stage, token, { email: `guess-${guess}@example.com` }), 'email_differs');
    }
    assert.equal(await claim(stage, token), 'expired');
    assert.equal((await standing(stage, '1001', token)).claim, 'expired');
    assert.deepEqual(await stage.backend.mails(), []);
  });

  it('comes too late after thirty days', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    stage.days(29);
    assert.equal(await claim(stage, token), 'sent');
    stage.days(1);
    assert.equal(await claim(stage, token), 'expired');
    assert.equal((await standing(stage, '1001', token)).claim, 'sent', 'the link from the day before still works');
    stage.days(7);
    assert.equal((await standing(stage, '1001', token)).claim, 'expired');
  });
});

describe('a confirmed claim', () => {
  it('makes a member whose order it is, with the points pending', async () => {
    const stage = await setStage(database);
    const { token, link } = await claimed(stage);
    const about = { purpose: 'claim', order: '1001', email: 'nora@example.com', points: 240 };
    assert.deepEqual(await stage.backend.confirmation(link), { ...about, done: false, expired: false });
    assert.deepEqual(await stage.backend.confirm({ token: link, customerId: 'nora' }), {
      ...about,
      done: true,
      expired: false,
    });
    const { state, points } = await stage.member('nora');
    assert.deepEqual([state, points!.available, points!.pending], ['enrolled', 100, 240]);
    assert.equal((await stage.backend.orders('nora'))[0]!.number, '1001');
    assert.equal(await claim(stage, token), 'confirmed');
    assert.deepEqual(await standing(stage, '1001', token), {
      order: '1001',
      state: 'pending',
      points: 240,
      at: '2026-03-16T09:00:00.000Z',
      claim: 'confirmed',
    });
    stage.days(14);
    await stage.backend.approve();
    assert.equal((await stage.member('nora')).points!.available, 340);
  });

  it('clears at once what has passed its return window, approved meanwhile or not', async () => {
    for (const approved of [true, false]) {
      const stage = await setStage(database);
      const { claim: token } = await buyAsGuest(stage, '1001', [1_500, 100]);
      await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-2'] });
      stage.days(15);
      if (approved) await stage.backend.approve();
      await claim(stage, token);
      await stage.backend.confirm({ token: await newestLink(stage), customerId: 'nora' });
      const { points, tier } = await stage.member('nora');
      assert.equal(points!.lifetime, points!.available, 'nothing was spent');
      assert.ok(points!.available >= 100 + 1_500);
      assert.deepEqual([points!.pending, tier!.value], [0, 150_000]);
      await stage.backend.approve();
      assert.equal((await stage.member('nora')).points!.available, points!.available);
    }
  });

  it('counts once, however often its links are followed and by whom', async () => {
    const stage = await setStage(database);
    const { token, link } = await claimed(stage);
    await claim(stage, token);
    const other = await newestLink(stage);
    await stage.backend.confirm({ token: link, customerId: 'nora' });
    for (const again of [link, other]) {
      assert.equal((await stage.backend.confirm({ token: again, customerId: 'mallory' })).done, true);
    }
    assert.equal((await stage.member('nora')).points!.pending, 240);
    assert.equal((await stage.member('mallory')).state, 'candidate');
    assert.equal((await stage.backend.confirmation(other))!.done, true);
  });

  it('keeps the news the shopper asked for, and only then', async () => {
    for (const marketing of [true, false]) {
      const stage = await setStage(database);
      const { link } = await claimed(stage, { marketing });
      await stage.backend.confirm({ token: link, customerId: 'nora' });
      const [member] = await database.query<{ asked: boolean; email: string }>(
        'SELECT marketing_consent_at IS NOT NULL AS asked, email FROM members WHERE program = $1',
        [stage.context.program.id],
      );
      assert.deepEqual(member, { asked: marketing, email: 'nora@example.com' });
    }
  });

  it('takes a candidate the shop has already', async () => {
    const stage = await setStage(database);
    await stage.backend.ensureCustomer({ id: 'nora', name: 'Nora', email: 'nora@example.com' });
    const { link } = await claimed(stage);
    await stage.backend.confirm({ token: link, customerId: 'nora' });
    const { state, name, points } = await stage.member('nora');
    assert.deepEqual([state, name, points!.pending], ['enrolled', 'Nora', 240]);
  });

  it('is refused to the blocked and without an account, and changes nothing', async () => {
    const stage = await setStage(database);
    await stage.join('bo');
    await block(stage.context, 'bo');
    const { link } = await claimed(stage);
    await assert.rejects(stage.backend.confirm({ token: link, customerId: 'bo' }), { code: 'blocked' });
    await assert.rejects(stage.backend.confirm({ token: link }), { code: 'invalid' });
    assert.equal((await stage.backend.confirmation(link))!.done, false);
    assert.equal((await stage.member('bo')).points!.pending, 0);
  });

  it('needs a link that is at most seven days old', async () => {
    const stage = await setStage(database);
    const { token, link } = await claimed(stage);
    stage.days(7);
    const late = await stage.backend.confirm({ token: link, customerId: 'nora' });
    assert.deepEqual([late.done, late.expired], [false, true]);
    assert.equal((await stage.member('nora')).state, 'candidate');
    assert.equal((await standing(stage, '1001', token)).claim, undefined, 'it can be asked for again');
  });
});
