import { t as e } from "./error.js";
import { t } from "./until-aborted.js";
import { a as n, d as r, f as i, g as a, h as o, i as s, m as c, o as l, p as u, r as d, s as f, t as p, u as m } from "./reading.js";
import { r as h, t as g } from "./sending.js";
import { t as _ } from "./refusing.js";
import { t as v } from "./signed.js";
import { t as y } from "./endpoint.js";
// src/adapters/shopify/api.ts
var b = {
	THROTTLED: "rate_limited",
	ACCESS_DENIED: "forbidden",
	UNAUTHENTICATED: "unauthenticated",
	INTERNAL_SERVER_ERROR: "unavailable"
};
function x(t, r) {
	let { current: i, signed: a } = v(r, ({ response: e }) => e.status === 401);
	return {
		isSignedIn: async ({ signal: e }) => await i(e) !== void 0,
		async ask(i, o, { signal: s }) {
			let c = await a(s, (e) => {
				let n = { ...e !== void 0 && { Authorization: e } };
				return h(r, {
					method: "POST",
					url: t,
					headers: n,
					body: {
						query: i,
						variables: o
					},
					stake: "read",
					signal: s
				});
			});
			if (!c.response.ok) throw _(c, "read", r.now());
			try {
				return S(n(c.json));
			} catch (t) {
				throw t instanceof e && t.code !== "bad_response" ? t : g(c.response, "read", t);
			}
		}
	};
}
function S(t) {
	let [r] = Array.isArray(t.errors) ? t.errors : [];
	if (r === void 0) return n(n(t.data, "data").customer, "customer");
	let i = s({ error: r }, "error"), a = b[o(s(i, "extensions"), "code") ?? ""] ?? "invalid";
	throw new e(a, `Shopify: ${o(i, "message") ?? "no reason given"}`);
}
// src/adapters/shopify/credit.ts
var C = {
	ORDER_PAYMENT: "redeemed",
	ORDER_REFUND: "undone",
	ORDER_CANCELLATION: "undone",
	PAYMENT_FAILURE: "undone",
	PAYMENT_RETURNED: "undone"
};
function w(t, n = "store credit") {
	let r = l(t);
	if (r === void 0) throw new e("config", `"${t}" is no currency: write data-currency="EUR" on the tag.`);
	let i = 10 ** r;
	return {
		name: { other: n },
		decimals: r,
		worth: {
			points: i,
			value: {
				minor: i,
				currency: t
			}
		}
	};
}
function ee(e, { name: t = "Store credit", unit: n }) {
	return {
		version: [
			"store-credit",
			e,
			t,
			n
		].join(" "),
		name: t,
		capabilities: [],
		points: w(e, n),
		tiers: [],
		earning: [],
		rewards: []
	};
}
function T(e, t) {
	let n = D(e, t)?.balance;
	return m(s({ balance: n }, "balance").amount, t)?.minor ?? 0;
}
function E(e, t) {
	let n = s(D(e, t) ?? {}, "transactions"), { hasNextPage: r, endCursor: i } = s(n, "pageInfo"), a = r === !0 && typeof i == "string" ? i : void 0;
	return p({
		items: u(n.nodes, (e) => O(e, t)),
		next: a
	});
}
function D(e, t) {
	return u(s(e, "storeCreditAccounts").nodes, (e) => e).find((e) => o(s(e, "balance"), "currencyCode") === t);
}
function O(e, t) {
	let n = c(e, "__typename").replace(/^StoreCreditAccount|Transaction$/g, ""), [r, i] = [e.amount, e.balanceAfterTransaction].map((e) => m(s({ value: e }, "value").amount, t)?.minor), l = a(e, "createdAt");
	if (r === void 0 || l === void 0) return;
	let u = n === "Debit" || n === "Expiration";
	return p({
		id: o(e, "id") ?? `${n} ${l} ${r}`,
		at: l,
		kind: n === "Expiration" ? "expired" : C[o(e, "event") ?? ""] ?? "adjusted",
		points: u ? -Math.abs(r) : Math.abs(r),
		order: o(s(s(e, "origin"), "order"), "name"),
		balance: i
	});
}
// src/adapters/shopify/form.ts
function k(e, t) {
	let n = {};
	for (let [r, i] of Object.entries(t)) {
		let t = r.replace("!", ""), a = i(e, t);
		if (a !== void 0) n[t] = a;
		else if (t !== r) return;
	}
	return n;
}
var A = (e, t) => (n, r) => u(n[r], (t) => k(t, e)).slice(0, t), j = (e) => (t, n) => Object.fromEntries(Object.entries(s(t, n)).flatMap(([t, n]) => {
	let r = k(s({ row: n }, "row"), e);
	return r ? [[t, r]] : [];
})), M = (e) => (t, n) => z(t[n]) ? k(s(t, n), e) : void 0, N = (e, t) => (n, r) => {
	let i = o(n, r);
	return i === void 0 || e.split(" ").includes(i) ? i : t;
}, P = (e, t) => {
	let n = e[t];
	return Array.isArray(n) ? n.filter((e) => typeof e == "string") : void 0;
}, F = (e, t) => {
	let n = d(e, t);
	return n === void 0 || n < 0 ? void 0 : n;
}, I = (e, t) => {
	let { minor: n, currency: r } = s(e, t);
	return Number.isSafeInteger(n) && typeof r == "string" && /^[A-Z]{3}$/.test(r) ? {
		minor: n,
		currency: r
	} : void 0;
}, L = (e, t) => typeof e[t] == "boolean" ? e[t] : void 0, R = (e, t) => {
	let n = s(e, t), r = Object.fromEntries(Object.entries(n).filter(([, e]) => typeof e == "string"));
	return typeof r.other == "string" ? r : void 0;
};
function z(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/adapters/shopify/metafields.ts
var B = "amount_off percentage_off variable_amount free_shipping free_product gift_card store_credit donation early_access experience content custom", V = "purchase sign_up birthday referral review newsletter social_follow social_share visit streak milestone survey app_install wallet_pass custom", H = "insufficient_points tier_required limit_reached out_of_stock not_open ended cart_requirements unknown", U = {
	"id!": o,
	"kind!": N(B, "custom"),
	"name!": o,
	"points!": F,
	description: o,
	value: I,
	percent: i,
	minimum: I,
	image: f,
	terms: o,
	tier: o,
	limit: F,
	closes: a,
	range: M({
		"min!": F,
		"max!": F,
		"step!": F,
		"value!": I
	})
}, W = {
	"id!": o,
	"kind!": N(V, "custom"),
	"title!": o,
	description: o,
	points: F,
	per: I,
	url: f,
	tier: o,
	limit: M({
		"times!": F,
		per: N("day week month year")
	})
}, G = {
	"id!": o,
	"name!": o,
	"threshold!": F,
	"perks!": P,
	multiplier: F,
	welcome: o,
	access: N("open invitation hidden", "hidden")
}, K = {
	"version!": o,
	"name!": o,
	points: M({
		"name!": R,
		"decimals!": F,
		worth: M({
			"points!": F,
			"value!": I
		})
	}),
	"tiers!": A(G),
	"earning!": A(W),
	"rewards!": A(U, 12),
	referral: M({
		"friend!": o,
		"advocate!": o
	}),
	welcome: o,
	terms: f
}, q = {
	"id!": o,
	"code!": o,
	"title!": o,
	"state!": N("issued held used expired revoked", "held"),
	"kind!": N(B, "custom"),
	"source!": N("redemption referral birthday tier bonus", "bonus"),
	value: I,
	percent: i,
	minimum: I,
	expiresAt: a,
	points: F,
	order: o,
	terms: o,
	validIn: o,
	url: f
}, J = {
	"id!": o,
	"at!": a,
	"kind!": N("earned approved redeemed undone returned expired adjusted tier other", "other"),
	"points!": d,
	pending: d,
	order: o,
	title: o,
	balance: d
}, Y = {
	current: o,
	next: o,
	"measure!": N("points spend orders"),
	"value!": F,
	target: F,
	keep: F,
	currency: o,
	until: a,
	since: a,
	standing: N("reached at_risk grace downgraded"),
	previous: o,
	forecast: o
}, X = {
	state: N("candidate enrolled blocked"),
	points: M({
		"available!": F,
		"pending!": (e, t) => F(e, t) ?? 0,
		"owed!": (e, t) => F(e, t) ?? 0,
		"expiring!": A({
			"points!": F,
			"at!": a
		}),
		clearsAt: a,
		lifetime: F
	}),
	tier: M(Y),
	"availability!": j({
		"available!": L,
		reason: N(H, "unknown"),
		missing: F,
		tier: o
	}),
	"earning!": j({
		"done!": L,
		times: F,
		resetsAt: a,
		value: F,
		target: F
	}),
	"activity!": A(J, 5),
	"vouchers!": A(q),
	referral: M({
		"link!": f,
		"completed!": F,
		"pending!": F
	})
};
function Z(e, t) {
	let n = k(e, K);
	return n && {
		...n,
		capabilities: t
	};
}
function Q(e) {
	return k(e, X);
}
// src/adapters/shopify/options.ts
function te(t) {
	let { endpoint: n, printed: r } = t;
	if (n === void 0 && r === void 0) throw new e("config", "shopify has nothing to read: print <script type=\"application/json\" data-loyalty> in the theme, or name the Customer Account API by data-endpoint=\"https://…/customer/api/2026-04/graphql\".");
	return {
		endpoint: n === void 0 ? void 0 : y(n, "the Customer Account API", "https://shop.example/customer/api/2026-04/graphql"),
		printed: r === void 0 ? void 0 : ne(r),
		metafield: {
			namespace: o(t, "namespace") ?? "loyalty",
			key: o(t, "member") ?? "member"
		},
		name: o(t, "name"),
		unit: o(t, "unit"),
		currency: o(t, "currency")
	};
}
function ne(t) {
	try {
		let e = typeof t == "string" ? JSON.parse(t) : t;
		return s({ json: e }, "json");
	} catch (t) {
		throw new e("config", `What script[data-loyalty] holds is not JSON: ${String(t)}`, { cause: t });
	}
}
// src/adapters/shopify/queries.ts
var re = "query LoyaltyCustomer($namespace: String!, $key: String!) {\n  customer {\n    id\n    firstName\n    metafield(namespace: $namespace, key: $key) { value }\n    storeCreditAccounts(first: 20) { nodes { balance { amount currencyCode } } }\n  }\n}", ie = "query LoyaltyStoreCredit($first: Int!, $after: String) {\n  customer {\n    storeCreditAccounts(first: 20) {\n      nodes {\n        balance { currencyCode }\n        transactions(first: $first, after: $after, sortKey: CREATED_AT, reverse: true) {\n          nodes {\n            __typename\n            ... on StoreCreditAccountCreditTransaction { id }\n            ... on StoreCreditAccountDebitTransaction { id }\n            ... on StoreCreditAccountDebitRevertTransaction { id }\n            amount { amount currencyCode }\n            balanceAfterTransaction { amount currencyCode }\n            createdAt\n            event\n            origin { ... on OrderTransaction { order { name } } }\n          }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}", $ = 20, ae = 5, oe = 2, se = (n, r) => {
	if (r.runsIn !== "page") throw new e("config", "shopify runs in the page alone: what it reads is the theme's, or takes the customer's token.");
	let i = te(n), { endpoint: a, printed: c, metafield: l } = i, u = a === void 0 ? void 0 : x(a, r), d = c && Z(s(c, "program"), []), f = !d?.points, m = !0, h, g = ({ currency: e }) => (e ?? o(c ?? {}, "currency") ?? i.currency ?? "").toUpperCase();
	function _(e) {
		let t = d ?? ee(g(e), i), n = t.points ?? w(g(e), i.unit), r = [...d ? ["vouchers"] : [], ...f && u ? ["activity"] : []];
		return {
			...t,
			points: n,
			capabilities: r
		};
	}
	async function v(e, t) {
		let n = u && !(m && c);
		return m = !1, !n || !await u.isSignedIn(t) ? c && ce(c, g(e)) : le(await u.ask(re, l, t), g(e));
	}
	async function y(e, n) {
		let r = _(e), i = ue(await t(n.signal, "not_done", () => v(e, n)), f);
		return h = i.vouchers, {
			program: r.version === e.programVersion ? "unchanged" : r,
			member: {
				...i,
				vouchers: i.vouchers.slice(0, ae)
			}
		};
	}
	async function b({ cursor: n = "0", ...r }, i) {
		let a = Number(n);
		if (!Number.isSafeInteger(a) || a < 0) throw new e("invalid", `"${n}" is no page.`);
		await t(i.signal, "not_done", async () => {
			h || await y(r, i);
		});
		let o = h ?? [], s = a + $ < o.length ? String(a + $) : void 0;
		return p({
			items: o.slice(a, a + $),
			next: s
		});
	}
	async function S({ cursor: t, ...n }, r) {
		if (!u) throw new e("unsupported", "Store credit is told by data-endpoint alone.");
		if (!await u.isSignedIn(r)) throw new e("unauthenticated", "Nobody is signed in.");
		return E(await u.ask(ie, {
			first: $,
			after: t ?? null
		}, r), g(n));
	}
	return {
		contract: 1,
		name: "shopify",
		runsIn: ["page"],
		idempotency: "none",
		load: y,
		vouchers: b,
		...u && { activity: S }
	};
};
function ce(e, t) {
	let n = s(e, "customer"), i = o(n, "id");
	if (i !== void 0) return {
		id: i,
		name: o(n, "firstName"),
		member: "member" in n && n.member ? s(n, "member") : void 0,
		credit: r(d(n, "credit") ?? 0, oe, t)?.minor ?? 0
	};
}
function le(t, n) {
	let r = o(t, "id")?.replace(/^gid:\/\/shopify\/\w+\//, "");
	if (r === void 0) throw new e("bad_response", "customer.id is missing.");
	let i = o(s(t, "metafield"), "value");
	return {
		id: r,
		name: o(t, "firstName"),
		member: i === void 0 ? void 0 : fe(i),
		credit: T(t, n)
	};
}
function ue(e, t) {
	let n = {
		state: "guest",
		availability: {},
		earning: {},
		activity: [],
		vouchers: []
	};
	if (!e) return n;
	let { id: r, name: i, member: a, credit: o } = e, s = a && Q(a), c = {
		...n,
		...s,
		...p({
			id: r,
			name: i
		}),
		state: s?.state ?? (t || s ? "enrolled" : "candidate"),
		vouchers: de(s?.vouchers)
	};
	return t ? {
		...c,
		points: {
			available: o,
			pending: 0,
			owed: 0,
			expiring: []
		},
		activity: []
	} : c;
}
function de(e = []) {
	let t = ({ state: e }) => e === "issued" || e === "held";
	return [...e.filter(t), ...e.filter((e) => !t(e))];
}
function fe(e) {
	try {
		return s({ json: JSON.parse(e) }, "json");
	} catch {
		return {};
	}
}
export { se as t };
