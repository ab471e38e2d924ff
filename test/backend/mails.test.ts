import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sendMail } from '../../demo/backend/mails.js';
import { sharedDatabase } from '../setup/database.js';
import { buyAsGuest, claim } from './guests.js';
import { setStage } from './stage.js';

const database = await sharedDatabase();

describe('an e-mail', () => {
  it('says in the language asked for what waits, newest first', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [1_240]);
    for (const locale of ['en-GB', 'da', 'not a language', 'en']) await claim(stage, token, { locale });
    const sent = await stage.backend.mails();
    assert.deepEqual(
      sent.map(({ subject }) => subject),
      ['1,240 Beans for order 1001', '1.240 Bønner for ordre 1001', '1,240 Beans for order 1001'],
    );
    assert.match(
      sent[2]!.body,
      /^Follow the link to join The Morning Flock, and the 1,240 Beans of order 1001 are yours/,
    );
    assert.match(sent[1]!.body, /Morgenflokken.*7 dage/);
  });

  it('names a single point as one', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [1]);
    await claim(stage, token);
    assert.equal((await stage.backend.mails())[0]!.subject, '1 Bean for order 1001');
  });

  it('to a member confirms a rule by its link', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    const { id: member } = await stage.member('ida');
    const about = { purpose: 'newsletter', member: member!, rule: 'newsletter' } as const;
    await database.transaction((transaction) =>
      sendMail(stage.context, transaction, { ...about, to: 'ida@example.com', locale: 'da' }),
    );
    const [mail] = await stage.backend.mails();
    assert.equal(mail!.to, 'ida@example.com');
    assert.match(mail!.body, /^Du har bedt om nyhedsbrevet fra Morgenflokken/);
    assert.deepEqual(await stage.backend.confirmation(mail!.token!), {
      purpose: 'newsletter',
      rule: 'newsletter',
      done: false,
      expired: false,
    });
  });

  it('is in the mailbox of its own program only', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [100]);
    await claim(stage, token);
    const [mail] = await stage.backend.mails();
    const other = await setStage(database);
    assert.deepEqual(await other.backend.mails(), []);
    assert.equal(await other.backend.confirmation(mail!.token!), undefined);
  });
});

describe('a link', () => {
  it('that is not known confirms nothing', async () => {
    const stage = await setStage(database);
    assert.equal(await stage.backend.confirmation('guessed'), undefined);
    await assert.rejects(stage.backend.confirm({ token: 'guessed' }), { code: 'not_found' });
  });
});
