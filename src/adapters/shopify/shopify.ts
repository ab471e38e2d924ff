import type { AdapterFactory, LoadInput, LoadResult, Member, Program, ReadOptions, Voucher } from '../adapter.js';
import { ahead } from '../ahead.js';
import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { unusedFirst } from '../member-lists.js';
import { compact, countIn, fieldsIn, moneyOfUnits, textIn, type Fields } from '../reading.js';
import { untilAborted } from '../until-aborted.js';
import type { CustomerApi } from './api.js';
import { creditProgram, creditUnit } from './credit.js';
import { memberIn, programIn } from './metafields.js';
import { settingsOf } from './options.js';

/** Of what `load` brings. */
const LATEST = 5;
/** Liquid's amounts are hundredths, also where the currency has no decimals. */
const LIQUID_DECIMALS = 2;

/** A customer, by the theme's own words or by the API's. */
export interface Customer {
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
  let api: CustomerApi | undefined;
  const told = printed && programIn(fieldsIn(printed, 'program'), []);
  /** Without points of its own, a program's are the store credit. */
  const isCredit = !told?.points;
  let isFirst = true;
  let held: Voucher[] | undefined;

  /** Made where something has to be asked for, which a printed page has not. */
  async function apiAt(address: string): Promise<CustomerApi> {
    const { createCustomerApi } = await fetched(import('./calls.js'));
    return (api ??= createCustomerApi(address, environment));
  }

  /** Undefined where nobody is signed in. */
  async function apiFor(address: string, { signal }: ReadOptions): Promise<CustomerApi | undefined> {
    if (environment.token) ahead(import('./calls.js'));
    const isSignedIn = (await environment.token?.({ signal })) !== undefined;
    return isSignedIn ? apiAt(address) : undefined;
  }

  const currencyFor = ({ currency }: Pick<LoadInput, 'currency'>): string =>
    (currency ?? textIn(printed ?? {}, 'currency') ?? settings.currency ?? '').toUpperCase();

  function programFor(input: Pick<LoadInput, 'currency'>): Program {
    const program = told ?? creditProgram(currencyFor(input), settings);
    const points = program.points ?? creditUnit(currencyFor(input), settings.unit);
    const capabilities = [
      ...(told ? ['vouchers' as const] : []),
      ...(isCredit && endpoint !== undefined ? ['activity' as const] : []),
    ];
    return { ...program, points, capabilities };
  }

  async function customerNow(input: Pick<LoadInput, 'currency'>, read: ReadOptions): Promise<Customer | undefined> {
    const isTold = isFirst && printed;
    isFirst = false;
    const asked = endpoint === undefined || isTold ? undefined : await apiFor(endpoint, read);
    if (!asked) return printed && customerPrinted(printed, currencyFor(input));
    const { customerAsked } = await fetched(import('./calls.js'));
    return customerAsked(asked, metafield, currencyFor(input), read);
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

  /** All vouchers of the last load, or of one now. */
  async function heldFor(input: LoadInput, read: ReadOptions): Promise<Voucher[]> {
    await untilAborted(read.signal, 'not_done', async () => {
      if (!held) await load(input, read);
    });
    return held ?? [];
  }

  return {
    contract: 1,
    name: 'shopify',
    runsIn: ['page'],
    idempotency: 'none',
    load,
    ...later(['vouchers'], async () => (await import('./calls.js')).voucherCalls(heldFor)),
    ...(endpoint !== undefined &&
      later(['activity'], async () => (await import('./calls.js')).activityCalls(await apiAt(endpoint), currencyFor))),
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

function memberOf(customer: Customer | undefined, isCredit: boolean): Member {
  if (!customer) return guest();
  const { id, name, member, credit } = customer;
  const told = member && memberIn(member);
  const known = {
    ...guest(),
    ...told,
    ...compact({ id, name }),
    state: told?.state ?? (isCredit || told ? ('enrolled' as const) : ('candidate' as const)),
    vouchers: unusedFirst(told?.vouchers ?? []),
  };
  if (!isCredit) return known;
  return { ...known, points: { available: credit, pending: 0, owed: 0, expiring: [] }, activity: [] };
}
