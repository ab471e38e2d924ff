import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoadInput, LoadResult, Member, Program } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { KeyValue } from '../../src/host/host.js';
import { createSession } from '../../src/stores/session.js';

const program: Program = { version: '1', name: 'Rewards', capabilities: [], tiers: [], earning: [], rewards: [] };
const member = (name: string): Member => ({
  state: 'enrolled',
  id: name,
  name,
  availability: {},
  earning: {},
  activity: [],
  vouchers: [],
});

function store(): KeyValue {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}

function visit(
  load: (input: LoadInput) => Promise<LoadResult>,
  { subject = 'alex' as string | undefined, programs = store(), members = store() } = {},
) {
  return createSession({
    load,
    subject: () => Promise.resolve(subject),
    programs,
    members,
    now: () => 5000,
    input: { locale: 'en', market: 'dk' },
  });
}

describe('a session', () => {
  it('shows at the next page what it knew, until the backend answers', async () => {
    const kept = { programs: store(), members: store() };
    await visit(() => Promise.resolve({ program, member: member('Alex') }), kept).refresh();
    const next = visit(() => new Promise<LoadResult>(() => undefined), kept);
    void next.refresh();
    await new Promise(setImmediate);
    assert.equal(next.stores.$member.get()?.name, 'Alex');
    assert.equal(next.stores.$asOf.get(), 5000);
    assert.equal(next.stores.$phase.get(), 'loading');
  });

  it('never shows one shopper what another left behind', async () => {
    const kept = { programs: store(), members: store() };
    await visit(() => Promise.resolve({ program, member: member('Alex') }), kept).refresh();
    const next = visit(() => new Promise<LoadResult>(() => undefined), { ...kept, subject: 'robin' });
    void next.refresh();
    await new Promise(setImmediate);
    assert.equal(next.stores.$member.get(), undefined);
  });

  it('empties itself when the same page is signed in as somebody else', async () => {
    let who = 'alex';
    const session = createSession({
      load: () =>
        who === 'alex'
          ? Promise.resolve({ program, member: member('Alex') })
          : new Promise<LoadResult>(() => undefined),
      subject: () => Promise.resolve(who),
      programs: store(),
      members: store(),
      now: () => 0,
      input: { locale: 'en' },
    });
    await session.refresh();
    who = 'robin';
    void session.refresh();
    await new Promise(setImmediate);
    assert.equal(session.stores.$member.get(), undefined);
  });

  it('says which program it has and keeps it when told it is unchanged', async () => {
    const kept = { programs: store(), members: store() };
    await visit(() => Promise.resolve({ program, member: member('Alex') }), kept).refresh();
    const asked: LoadInput[] = [];
    const next = visit((input) => {
      asked.push(input);
      return Promise.resolve({ program: 'unchanged', member: member('Alex') });
    }, kept);
    await next.refresh();
    assert.equal(asked[0]?.programVersion, '1');
    assert.deepEqual(next.stores.$program.get(), program);
    assert.equal(next.stores.$phase.get(), 'ready');
  });

  it('keeps what was shown when a later load fails, with the reason', async () => {
    let fail = false;
    const session = visit(() =>
      fail
        ? Promise.reject(new LoyaltyError('offline', 'No network.'))
        : Promise.resolve({ program, member: member('Alex') }),
    );
    await session.refresh();
    fail = true;
    await session.refresh();
    assert.equal(session.stores.$member.get()?.name, 'Alex');
    assert.equal(session.stores.$error.get()?.code, 'offline');
    assert.equal(session.stores.$phase.get(), 'failed');
  });

  it('asks the backend once for two that want to know at the same time', async () => {
    let asked = 0;
    const session = visit(() => {
      asked += 1;
      return Promise.resolve({ program, member: member('Alex') });
    });
    await Promise.all([session.refresh(), session.refresh()]);
    assert.equal(asked, 1);
  });

  it('asks again after a change, since an answer on its way may be older', async () => {
    let balance = 500;
    const session = visit(() => {
      const read = balance;
      return Promise.resolve({ program, member: { ...member('Alex'), name: String(read) } });
    });
    const early = session.refresh();
    await Promise.resolve();
    balance = 0;
    await Promise.all([early, session.refresh({ afterChange: true })]);
    assert.equal(session.stores.$member.get()?.name, '0');
  });
});
