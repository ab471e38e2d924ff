import type {
  Activity,
  ActivityInput,
  AdapterFactory,
  LoadInput,
  LoadResult,
  Member,
  Page,
  PageInput,
  Program,
  ReadOptions,
  Voucher,
} from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { untilAborted } from '../until-aborted.js';
import { compact, countIn, fieldsIn, moneyOfUnits, textIn, type Fields } from '../reading.js';
import { createCustomerApi } from './api.js';
import { balanceIn, creditProgram, creditUnit, transactionsIn } from './credit.js';
import { memberIn, programIn } from './metafields.js';
import { settingsOf } from './options.js';
import { CUSTOMER, TRANSACTIONS } from './queries.js';

const PAGE = 20;
/** Of what `load` brings. */
const LATEST = 5;
/** Liquid's amounts are hundredths, also where the currency has no decimals. */
const LIQUID_DECIMALS = 2;

/** A customer, by the theme's own words or by the API's. */
interface Customer {
  id: string;
  name: string | undefined;
  /** The metafield's JSON. */
  member: Fields | undefined;
  /** Minor units. */
  credit: number;
}

/**
 * A Shopify shop: the program and the member from the metafields that the theme prints, so that the first load asks for
 * nothing; store credit by the Customer Account API. Reads alone: redeeming on Shopify takes an app's own server.
 */
export const shopifyAdapter: AdapterFactory = (options, environment) => {
  if (environment.runsIn !== 'page') {
    throw new LoyaltyError(
      'config',
      "shopify runs in the page alone: what it reads is the theme's, or takes the customer's token.",
    );
  }
  const settings = settingsOf(options);
  const { endpoint, printed, metafield } = settings;
  const api = endpoint === undefined ? undefined : createCustomerApi(endpoint, environment);
  const told = printed && programIn(fieldsIn(printed, 'program'), []);
  /** Without points of its own, a program's are the store credit. */
  const isCredit = !told?.points;
  let isFirst = true;
  let held: Voucher[] | undefined;

  const currencyFor = ({ currency }: Pick<LoadInput, 'currency'>): string =>
    (currency ?? textIn(printed ?? {}, 'currency') ?? settings.currency ?? '').toUpperCase();

  function programFor(input: Pick<LoadInput, 'currency'>): Program {
    const program = told ?? creditProgram(currencyFor(input), settings);
    const points = program.points ?? creditUnit(currencyFor(input), settings.unit);
    const capabilities = [...(told ? ['vouchers' as const] : []), ...(isCredit && api ? ['activity' as const] : [])];
    return { ...program, points, capabilities };
  }

  async function customerNow(input: Pick<LoadInput, 'currency'>, read: ReadOptions): Promise<Customer | undefined> {
    const mayAsk = api && !(isFirst && printed);
    isFirst = false;
    if (!mayAsk || !(await api.isSignedIn(read))) return printed && customerPrinted(printed, currencyFor(input));
    return customerAsked(await api.ask(CUSTOMER, metafield, read), currencyFor(input));
  }

  async function load(input: LoadInput, read: ReadOptions): Promise<LoadResult> {
    const program = programFor(input);
    const customer = await untilAborted(read.signal, 'not_done', () => customerNow(input, read));
    const member = memberOf(customer, isCredit);
    held = member.vouchers;
    return {
      program: program.version === input.programVersion ? 'unchanged' : program,
      member: { ...member, vouchers: member.vouchers.slice(0, LATEST) },
    };
  }

  async function vouchers({ cursor = '0', ...input }: PageInput, read: ReadOptions): Promise<Page<Voucher>> {
    const from = Number(cursor);
    if (!Number.isSafeInteger(from) || from < 0) throw new LoyaltyError('invalid', `"${cursor}" is no page.`);
    await untilAborted(read.signal, 'not_done', async () => {
      if (!held) await load(input, read);
    });
    const all = held ?? [];
    const next = from + PAGE < all.length ? String(from + PAGE) : undefined;
    return compact({ items: all.slice(from, from + PAGE), next });
  }

  async function activity({ cursor, ...input }: ActivityInput, read: ReadOptions): Promise<Page<Activity>> {
    if (!api) throw new LoyaltyError('unsupported', 'Store credit is told by data-endpoint alone.');
    if (!(await api.isSignedIn(read))) throw new LoyaltyError('unauthenticated', 'Nobody is signed in.');
    return transactionsIn(
      await api.ask(TRANSACTIONS, { first: PAGE, after: cursor ?? null }, read),
      currencyFor(input),
    );
  }

  return {
    contract: 1,
    name: 'shopify',
    runsIn: ['page'],
    idempotency: 'none',
    load,
    vouchers,
    ...(api && { activity }),
  };
};

function customerPrinted(printed: Fields, currency: string): Customer | undefined {
  const customer = fieldsIn(printed, 'customer');
  const id = textIn(customer, 'id');
  if (id === undefined) return undefined;
  return {
    id,
    name: textIn(customer, 'firstName'),
    member: 'member' in customer && customer.member ? fieldsIn(customer, 'member') : undefined,
    credit: moneyOfUnits(countIn(customer, 'credit') ?? 0, LIQUID_DECIMALS, currency)?.minor ?? 0,
  };
}

function customerAsked(customer: Fields, currency: string): Customer {
  const id = textIn(customer, 'id')?.replace(/^gid:\/\/shopify\/\w+\//, '');
  if (id === undefined) throw new LoyaltyError('bad_response', 'customer.id is missing.');
  const value = textIn(fieldsIn(customer, 'metafield'), 'value');
  return {
    id,
    name: textIn(customer, 'firstName'),
    member: value === undefined ? undefined : parsed(value),
    credit: balanceIn(customer, currency),
  };
}

function memberOf(customer: Customer | undefined, isCredit: boolean): Member {
  const nobody: Member = { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] };
  if (!customer) return nobody;
  const { id, name, member, credit } = customer;
  const told = member && memberIn(member);
  const known = {
    ...nobody,
    ...told,
    ...compact({ id, name }),
    state: told?.state ?? (isCredit || told ? ('enrolled' as const) : ('candidate' as const)),
    vouchers: sorted(told?.vouchers),
  };
  if (!isCredit) return known;
  return { ...known, points: { available: credit, pending: 0, owed: 0, expiring: [] }, activity: [] };
}

/** Unused ones first. */
function sorted(vouchers: Voucher[] = []): Voucher[] {
  const isUnused = ({ state }: Voucher): boolean => state === 'issued' || state === 'held';
  return [...vouchers.filter(isUnused), ...vouchers.filter((voucher) => !isUnused(voucher))];
}

/** A metafield that is no JSON is one that says nothing. */
function parsed(value: string): Fields {
  try {
    return fieldsIn({ json: JSON.parse(value) as unknown }, 'json');
  } catch {
    return {};
  }
}
