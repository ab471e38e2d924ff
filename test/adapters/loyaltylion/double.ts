import type { IncomingMessage, ServerResponse } from 'node:http';
import { fromJsonPart, fromHex, hmacSha256, toBase64Url, toHex } from '../../../src/gateway/signature.js';
import { serveRaw, type Running } from '../../gateway/serving.js';
import { accountBooks, type Account, type Claimed, type LionCustomer, type Refusal } from './books.js';

/**
 * LoyaltyLion's Headless API 2025-06 for one site. Written from the vendor's documents and its published types
 * (loyaltylion/typescript-headless-api-client, MIT): paths, bodies, errors with their status. It verifies the session
 * token's HMAC and lets it act for its own customer alone. Could not be confirmed: the token's header and payload (here
 * `Authorization: Bearer` and merchant_id, email, expires_at), that guests may read the configuration, CORS, and that a
 * birthday may have no year.
 */
export const SITE = '1234';
const SDK_SECRET = 'the SDK token of a LoyaltyLion site';

/** A customer session token, as the shop's server signs it. */
export async function sessionToken(merchantId: string, { expiresIn = 300, secret = SDK_SECRET } = {}): Promise<string> {
  const expires_at = new Date(Date.now() + expiresIn * 1000).toISOString();
  const payload = toBase64Url(
    JSON.stringify({ key_id: 'k1', merchant_id: merchantId, email: `${merchantId}@example.com`, expires_at }),
  );
  return `${payload}.${toHex(await hmacSha256(secret).sign(payload))}`;
}

export interface Fault {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** No answer, ever. */
  isSilent?: boolean;
}

export interface LionServer extends Running {
  books: Account;
  /** Method, path below the site, and headers of every request, oldest first. */
  asked: { method: string; path: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }[];
  /** Requests of this sort meet this; resolves when the first of them comes. */
  fail(fault: Fault, calls: 'reads' | 'writes' | 'all'): Promise<void>;
  /** Lists get rows that make no sense, and one of a kind that nobody has heard of. */
  spoil(): void;
  /** The next write is carried out, and its answer lost. */
  loseNextAnswer(): void;
  /** Between seeds. */
  calm(): void;
}

const JUNK = [null, 7, 'reward', {}, [], { id: null }];

export async function serveLoyaltyLion(): Promise<LionServer> {
  const books = accountBooks();
  const asked: LionServer['asked'] = [];
  let fault: { how: Fault; calls: 'reads' | 'writes' | 'all'; met: () => void } | undefined;
  let isSpoilt = false;
  let losesNext = false;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(`/headless/2025-06/${SITE}/`, '');
    const body = await bodyOf(request);
    asked.push({ method: request.method ?? '', path, headers: request.headers, body });
    const isRead = request.method === 'GET' || path.endsWith('/sessions');
    if (fault && (fault.calls === 'all' || fault.calls === (isRead ? 'reads' : 'writes'))) {
      fault.met();
      return answerWith(response, fault.how);
    }
    const { status, json } = await answer(request, path, body);
    if (!isRead && losesNext) {
      losesNext = false;
      response.destroy();
      return;
    }
    answerWith(response, { status, body: isSpoilt ? spoilt(json) : json });
  }

  async function answer(request: IncomingMessage, path: string, body: Record<string, unknown>) {
    if (request.url === path) return refusal(404, 'Not found');
    if (!request.headers['x-loyaltylion-channel']) return refusal(400, 'channel is required');
    if (path === 'configuration') return { status: 200, json: books.configuration() };
    const claims = await claimsOf(request.headers.authorization);
    if (!claims) return refusal(401, 'Unauthorized');
    const [, named, action = ''] = /^customers\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
    const about = named ? decodeURIComponent(named) : String(body.customer_merchant_id ?? claims.merchant_id);
    if (about !== claims.merchant_id) return refusal(403, 'This token is for another customer');
    try {
      const customer = books.find(about);
      if (named) return forCustomer(customer, about, request.method, action, body);
      return { status: 201, json: forPath(customer, path, body) };
    } catch (error) {
      return (error as Refusal).answer ?? Promise.reject(error as Error);
    }
  }

  function forCustomer(
    known: LionCustomer | undefined,
    merchantId: string,
    method: string | undefined,
    action: string,
    body: Record<string, unknown>,
  ) {
    if (action === 'sessions') {
      const customer = known ?? books.create(merchantId, (body.customer as { email?: string } | undefined)?.email);
      return { status: 200, json: { ...books.whole(customer), requested_cart_actions: [] } };
    }
    if (!known) return refusal(404, 'Customer not found');
    if (action === '' && method === 'GET') return { status: 200, json: books.whole(known) };
    if (action === 'enroll') return { status: 200, json: books.enroll(known) };
    if (action === 'birthday') return { status: 200, json: books.setBirthday(known, body.birthday) };
    if (action === 'email_marketing/subscribe') return { status: 200, json: books.subscribe(known) };
    return refusal(404, 'Not found');
  }

  function forPath(customer: LionCustomer | undefined, path: string, body: Record<string, unknown>): unknown {
    const [, subject, kind, verb] = /^(rewards|rules)\/(\w+)\/(redeem|refund|complete)$/.exec(path) ?? [];
    if (!customer || !kind) return books.refuse(404, 'Not found');
    if (subject === 'rules') return books.complete(customer, kind, body.rule_id);
    if (verb === 'refund') return books.refund(customer, body.claimed_reward_id);
    return books.redeem(customer, kind, body);
  }

  const running = await serveRaw((request, response) => void handle(request, response));
  return {
    ...running,
    books,
    asked,
    fail: (how, calls) => new Promise((met) => void (fault = { how, calls, met })),
    spoil: () => void (isSpoilt = true),
    loseNextAnswer: () => void (losesNext = true),
    calm() {
      fault = undefined;
      isSpoilt = false;
      losesNext = false;
      asked.length = 0;
    },
  };
}

function refusal(status: number, message: string) {
  return { status, json: { error: { message } } as unknown };
}

function answerWith(response: ServerResponse, { status, headers, body, isSilent }: Fault): void {
  if (isSilent) return;
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

async function claimsOf(header: string | undefined): Promise<{ merchant_id: string } | undefined> {
  const [payload = '', mac = ''] = header?.replace('Bearer ', '').split('.') ?? [];
  const signature = fromHex(mac);
  const claims = fromJsonPart(payload);
  const isSigned = signature && (await hmacSha256(SDK_SECRET).verify(payload, signature));
  const isAlive = Date.parse(String(claims?.expires_at)) > Date.now();
  return isSigned && isAlive ? { merchant_id: String(claims?.merchant_id) } : undefined;
}

const LISTS = ['rewards', 'rules', 'tiers', 'claimed_rewards', 'available_rewards', 'available_rules', 'history'];

function spoilt(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((row) => spoilt(row));
    return LISTS.includes(name) ? [...JUNK, ...rows, odd(rows)] : rows;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoilt(inner, key)]));
}

/** Like the others, of a kind of its own. */
function odd(rows: unknown[]): unknown {
  const last = rows.at(-1);
  return typeof last === 'object' && last !== null
    ? { ...last, id: 99_999, kind: 'moon_landing' }
    : { kind: 'moon_landing' };
}

export type { Claimed };
