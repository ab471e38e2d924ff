import { expect } from '@open-wc/testing';
import { isLoyaltyError, LoyaltyError } from '../../src/adapters/error.js';
import { sdkPort } from '../../src/client/sdk.js';

interface Script {
  isReady: boolean;
}

const NAME = 'Some script (cdn.example/sdk.js)';
const signal = AbortSignal.timeout(60_000);
const page = window as unknown as { someSdk?: Script };
const find = ({ someSdk }: Readonly<Record<string, unknown>>): Script | undefined => {
  const script = someSdk as Script | undefined;
  return script?.isReady ? script : undefined;
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function failure(work: Promise<unknown>): Promise<LoyaltyError> {
  try {
    await work;
  } catch (error) {
    if (isLoyaltyError(error)) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

/** What is listened to on the document, and how often the page was looked at. */
function watched() {
  const { addEventListener, removeEventListener } = document;
  const signals: AbortSignal[] = [];
  document.addEventListener = (...[type, listener, options]: Parameters<typeof addEventListener>) => {
    signals.push((options as AddEventListenerOptions).signal!);
    addEventListener.call(document, type, listener, options);
  };
  let looks = 0;
  return {
    find: (record: Readonly<Record<string, unknown>>): Script | undefined => {
      looks += 1;
      return find(record);
    },
    looks: () => looks,
    listeners: () => signals.filter(({ aborted }) => !aborted).length,
    end: () => Object.assign(document, { addEventListener, removeEventListener }),
  };
}

describe("a vendor's script on the page", () => {
  afterEach(() => {
    delete page.someSdk;
  });

  it('is found at once where it is there', async () => {
    page.someSdk = { isReady: true };
    expect(await sdkPort()(find, { name: NAME, signal })).to.equal(page.someSdk);
  });

  it('is found by looking when it comes late and says nothing', async () => {
    setTimeout(() => (page.someSdk = { isReady: false }), 30);
    setTimeout(() => (page.someSdk!.isReady = true), 250);
    expect(await sdkPort()(find, { name: NAME, signal })).to.equal(page.someSdk);
  });

  it('is found at the event that it fires', async () => {
    const seen = watched();
    const finding = sdkPort()(seen.find, { name: NAME, events: ['some:ready', 'some:set-up'], signal });
    await pause(400);
    page.someSdk = { isReady: true };
    const looks = seen.looks();
    document.dispatchEvent(new Event('some:set-up'));
    expect(seen.looks()).to.equal(looks + 1);
    await finding;
    expect(seen.listeners()).to.equal(0);
    seen.end();
  });

  it('is looked for less and less often', async () => {
    const seen = watched();
    await failure(sdkPort({ limit: 1_000 })(seen.find, { name: NAME, signal }));
    expect(seen.looks()).to.be.within(4, 8);
    seen.end();
  });

  it('counts as missing after a while, by its name, and is not waited for again at once', async () => {
    const error = await failure(sdkPort({ limit: 200 })(find, { name: NAME, signal }));
    expect([error.code, error.outcome]).to.eql(['unavailable', 'not_done']);
    expect(error.message).to.contain(NAME).and.to.contain('0.2 s');
    expect(error.retryAfter).to.be.greaterThan(5);
  });

  it('is not waited for when nobody wants it any more', async () => {
    const leaving = new AbortController();
    const finding = failure(sdkPort()(find, { name: NAME, signal: leaving.signal }));
    leaving.abort();
    expect((await finding).code).to.equal('aborted');
    const late = failure(sdkPort()(find, { name: NAME, signal: leaving.signal }));
    expect((await late).code).to.equal('aborted');
  });

  it('leaves neither a listener nor a timer behind, however the wait ends', async () => {
    const seen = watched();
    const leaving = new AbortController();
    const options = { name: NAME, events: ['some:ready'] };
    const ends = [
      failure(sdkPort({ limit: 120 })(seen.find, { ...options, signal })),
      failure(sdkPort()(seen.find, { ...options, signal: leaving.signal })),
    ];
    expect(seen.listeners()).to.equal(2);
    leaving.abort();
    await Promise.all(ends);
    const looks = seen.looks();
    document.dispatchEvent(new Event('some:ready'));
    await pause(300);
    expect([seen.listeners(), seen.looks()]).to.eql([0, looks]);
    seen.end();
  });

  it('is there only when it is whole: what throws when looked at is looked at again', async () => {
    const half = () => {
      if (!find({ ...window })) throw new TypeError('Cannot read properties of undefined');
      return true;
    };
    setTimeout(() => (page.someSdk = { isReady: true }), 100);
    expect(await sdkPort()(half, { name: NAME, signal })).to.equal(true);
  });

  it('is not waited for when it is refused', async () => {
    const refused = new LoyaltyError('config', 'Not this one.');
    const refuse = () => {
      throw refused;
    };
    expect(await failure(sdkPort()(refuse, { name: NAME, signal }))).to.equal(refused);
  });
});
