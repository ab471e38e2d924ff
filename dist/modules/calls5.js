import { t as e } from "./error.js";
import { a as t, g as n, h as r, i, m as a, p as o, t as s, u as c } from "./reading.js";
import { n as l } from "./json-body.js";
import { t as u } from "./bad-response.js";
import { n as d } from "./sending.js";
import { t as f } from "./signed.js";
import { t as p } from "./refusing.js";
// src/adapters/shopify/transactions-query.ts
var m = "query LoyaltyStoreCredit($first: Int!, $after: String) {\n  customer {\n    storeCreditAccounts(first: 20) {\n      nodes {\n        balance { currencyCode }\n        transactions(first: $first, after: $after, sortKey: CREATED_AT, reverse: true) {\n          nodes {\n            __typename\n            ... on StoreCreditAccountCreditTransaction { id }\n            ... on StoreCreditAccountDebitTransaction { id }\n            ... on StoreCreditAccountDebitRevertTransaction { id }\n            amount { amount currencyCode }\n            balanceAfterTransaction { amount currencyCode }\n            createdAt\n            event\n            origin { ... on OrderTransaction { order { name } } }\n          }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}";
// src/adapters/shopify/accounts.ts
function h(e, t) {
	let n = g(e, t)?.balance;
	return c(i({ balance: n }, "balance").amount, t)?.minor ?? 0;
}
function g(e, t) {
	return o(i(e, "storeCreditAccounts").nodes, (e) => e).find((e) => r(i(e, "balance"), "currencyCode") === t);
}
// src/adapters/shopify/transactions.ts
var _ = {
	ORDER_PAYMENT: "redeemed",
	ORDER_REFUND: "undone",
	ORDER_CANCELLATION: "undone",
	PAYMENT_FAILURE: "undone",
	PAYMENT_RETURNED: "undone"
};
function v(e, t) {
	let n = i(g(e, t) ?? {}, "transactions"), { hasNextPage: r, endCursor: a } = i(n, "pageInfo"), c = r === !0 && typeof a == "string" ? a : void 0;
	return s({
		items: o(n.nodes, (e) => y(e, t)),
		next: c
	});
}
function y(e, t) {
	let o = a(e, "__typename").replace(/^StoreCreditAccount|Transaction$/g, ""), [l, u] = [e.amount, e.balanceAfterTransaction].map((e) => c(i({ value: e }, "value").amount, t)?.minor), d = n(e, "createdAt");
	if (l === void 0 || d === void 0) return;
	let f = o === "Debit" || o === "Expiration";
	return s({
		id: r(e, "id") ?? `${o} ${d} ${l}`,
		at: d,
		kind: o === "Expiration" ? "expired" : _[r(e, "event") ?? ""] ?? "adjusted",
		points: f ? -Math.abs(l) : Math.abs(l),
		order: r(i(i(e, "origin"), "order"), "name"),
		balance: u
	});
}
// src/adapters/shopify/api.ts
function b(e, n) {
	let { current: r, signed: a } = f(n, ({ response: e }) => e.status === 401);
	async function o(e) {
		return (await import("./calls5.js")).failureOf(e, n.now());
	}
	return {
		isSignedIn: async ({ signal: e }) => await r(e) !== void 0,
		async ask(r, s, { signal: c }) {
			let f = await a(c, (t) => {
				let i = { ...t !== void 0 && { Authorization: t } };
				return l(n, {
					method: "POST",
					url: e,
					headers: i,
					body: {
						query: r,
						variables: s
					},
					stake: "read",
					signal: c
				});
			}), { response: p, json: m } = f, { data: h, errors: g } = i({ json: m }, "json");
			if (!p.ok || Array.isArray(g) && g.length > 0) throw await d(f, "read", o(f));
			try {
				return t(t(h, "data").customer, "customer");
			} catch (e) {
				throw u(p, "read", e);
			}
		}
	};
}
// src/adapters/shopify/queries.ts
var x = "query LoyaltyCustomer($namespace: String!, $key: String!) {\n  customer {\n    id\n    firstName\n    metafield(namespace: $namespace, key: $key) { value }\n    storeCreditAccounts(first: 20) { nodes { balance { amount currencyCode } } }\n  }\n}";
// src/adapters/shopify/asked.ts
async function S(t, n, a, o) {
	let s = await t.ask(x, n, o), c = r(s, "id")?.replace(/^gid:\/\/shopify\/\w+\//, "");
	if (c === void 0) throw new e("bad_response", "customer.id is missing.");
	let l = r(i(s, "metafield"), "value");
	return {
		id: c,
		name: r(s, "firstName"),
		member: l === void 0 ? void 0 : C(l),
		credit: h(s, a)
	};
}
function C(e) {
	try {
		return i({ json: JSON.parse(e) }, "json");
	} catch {
		return {};
	}
}
// src/adapters/shopify/errors.ts
var w = {
	THROTTLED: "rate_limited",
	ACCESS_DENIED: "forbidden",
	UNAUTHENTICATED: "unauthenticated",
	INTERNAL_SERVER_ERROR: "unavailable"
};
function T(t, n) {
	if (!t.response.ok) return p(t, "read", n);
	let { errors: a } = i({ json: t.json }, "json"), [o] = Array.isArray(a) ? a : [], s = i({ error: o }, "error"), c = w[r(i(s, "extensions"), "code") ?? ""] ?? "invalid";
	return new e(c, `Shopify: ${r(s, "message") ?? "no reason given"}`);
}
// src/adapters/shopify/calls.ts
var E = 20;
function D(t) {
	async function n({ cursor: n = "0", ...r }, i) {
		let a = Number(n);
		if (!Number.isSafeInteger(a) || a < 0) throw new e("invalid", `"${n}" is no page.`);
		let o = await t(r, i), c = a + E < o.length ? String(a + E) : void 0;
		return s({
			items: o.slice(a, a + E),
			next: c
		});
	}
	return { vouchers: n };
}
function O(t, n) {
	async function r({ cursor: r, ...i }, a) {
		if (!await t.isSignedIn(a)) throw new e("unauthenticated", "Nobody is signed in.");
		return v(await t.ask(m, {
			first: E,
			after: r ?? null
		}, a), n(i));
	}
	return { activity: r };
}
export { O as activityCalls, b as createCustomerApi, S as customerAsked, T as failureOf, D as voucherCalls };
