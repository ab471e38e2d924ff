import { t as e } from "../modules/error.js";
import { a as t, c as n, f as r, g as i, h as a, i as o, l as s, m as c, n as l, o as u, p as d, t as f, u as p } from "../modules/reading.js";
import { a as m, c as h, d as g, f as _, i as v, l as y, n as b, o as x, r as S, s as C, t as w, u as T } from "../modules/store-credit.js";
import { r as E, t as D } from "../modules/sending.js";
import { t as O } from "../modules/refusing.js";
import { t as k } from "../modules/signed.js";
import { t as A } from "../modules/endpoint.js";
// src/adapters/medusa/api.ts
var ee = {
	invalid_data: "invalid",
	not_found: "not_found",
	not_allowed: "forbidden",
	unauthorized: "unauthenticated"
};
function te({ endpoint: n, publishableKey: r }, i) {
	let { current: a, signed: o } = k(i, ({ response: e }) => e.status === 401);
	function s(t) {
		return o(t.signal, (n) => {
			if (n === void 0) throw new e("unauthenticated", "Nobody is signed in.");
			return E(i, c(t, n));
		});
	}
	function c({ method: e = "GET", path: t, query: i, body: a, stake: o, signal: s }, c) {
		return {
			method: e,
			url: `${n}/store/${t}${i ? `?${new URLSearchParams(i)}` : ""}`,
			headers: {
				Authorization: `Bearer ${c}`,
				"x-publishable-api-key": r
			},
			body: a,
			stake: o,
			signal: s
		};
	}
	function l(e, n) {
		let { response: r, json: a } = e;
		if (!r.ok) throw O(e, n, i.now(), N(e));
		try {
			return t(a);
		} catch (e) {
			throw D(r, n, e);
		}
	}
	return {
		token: a,
		call: s,
		whole: l,
		async ask(e, n) {
			let r = await s(e), i = l(r, e.stake);
			try {
				return t(i[n], n);
			} catch (t) {
				throw D(r.response, e.stake, t);
			}
		}
	};
}
function j(e, ...t) {
	return String.raw({ raw: e }, ...t.map(encodeURIComponent));
}
function M({ json: e }) {
	return typeof e == "object" && !!e;
}
function N(e) {
	let { response: n, json: r } = e;
	if (!M(e)) return {};
	let { type: i, message: a } = P(t(r));
	return i === "not_allowed" && a?.includes("ublishable") ? {
		code: "config",
		detail: `Write data-options='{"publishableKey":"pk_…"}': ${a}`
	} : n.status >= 500 ? { detail: a } : {
		code: ee[i ?? ""],
		detail: a
	};
}
function P(e) {
	return {
		type: a(e, "type"),
		message: a(e, "message")
	};
}
// src/adapters/medusa/carts.ts
function F(n, r) {
	let i = `id,currency_code,total,completed_at,customer.id,${r.fields}`;
	async function s({ signal: e }, t = "read") {
		let r = await n.ask({
			path: "customers/me",
			query: { fields: "id,first_name" },
			signal: e,
			stake: t
		}, "customer");
		return f({
			id: c(r, "id"),
			name: a(r, "first_name")
		});
	}
	function l(t) {
		let n = c(t, "currency_code").toUpperCase(), i = p(t.total, n);
		if (!i) throw new e("bad_response", "The cart has no total.");
		let s = r.applied(t, n);
		return f({
			id: c(t, "id"),
			customer: a(o(t, "customer"), "id"),
			placed: a(t, "completed_at") !== void 0,
			due: {
				minor: i.minor + (s?.value.minor ?? 0),
				currency: n
			},
			applied: s
		});
	}
	async function u(e, { signal: r }, a) {
		let o = {
			path: j`carts/${e}`,
			query: { fields: i },
			signal: r,
			stake: a
		}, [c, u] = await Promise.all([n.call(o), s({ signal: r }, a)]);
		if (c.response.status === 404 && M(c)) return;
		let d = l(t(n.whole(c, a).cart, "cart"));
		return d.customer === u.id ? d : void 0;
	}
	async function d(e, t, { signal: a }) {
		let o = {
			path: `${j`carts/${e}`}/${r.route}`,
			query: { fields: i },
			signal: a,
			stake: "write"
		};
		return l(await n.ask({
			...t,
			...o
		}, "cart"));
	}
	return {
		me: s,
		find: u,
		put: (e, t, n) => d(e, {
			method: "POST",
			body: t
		}, n),
		takeOff: (e, t) => d(e, r.removal, t)
	};
}
function I(t) {
	if (t && !t.placed) return t;
	throw new e("cart_requirements", t ? "The cart has become an order." : "The page's cart is none of this customer's in Medusa.");
}
function L({ id: e, placed: t }, { code: n, points: r, value: i }, a) {
	return {
		id: e,
		code: n,
		title: a,
		state: t ? "used" : "held",
		kind: "variable_amount",
		value: i,
		source: "redemption",
		points: r,
		undoable: !t
	};
}
// src/adapters/medusa/credit.ts
var R = {
	credit: 1,
	debit: -1
};
function z(t, r) {
	return {
		reward: w,
		route: "store-credits",
		fields: "*credit_lines",
		removal: {
			method: "POST",
			body: { amount: 0 }
		},
		name: (e) => g(r, e),
		program: ({ locale: e, currency: t }) => m(r, e, W(t), [
			"activity",
			"redeem",
			"redemption",
			"undo",
			"quote"
		]),
		holdings: (e, n) => B(t, e, n),
		ways: (e, t, n, { currency: r }) => n.currency === r ? x(e, t, n) : [],
		applied(e, t) {
			let n = d(e.credit_lines, (e) => a(e, "reference") === "store-credit" ? e : void 0), r = n.reduce((e, { amount: n }) => e + (p(n, t)?.minor ?? 0), 0), [i] = n;
			if (!(!i || r <= 0)) return {
				code: c(e, "id"),
				points: r,
				value: {
					minor: r,
					currency: t
				},
				at: s(i)
			};
		},
		applying({ due: t, applied: r }, i, a, { currency: o }) {
			if (t.currency !== o) throw new e("cart_requirements", `The cart is in ${t.currency}.`);
			if (i > t.minor) throw new e("invalid", `${i} are more than the cart's ${t.minor}.`);
			let s = n({
				minor: i,
				currency: t.currency
			});
			return [...i > t.minor - (r?.points ?? 0) ? [{ amount: 0 }] : [], { amount: s }];
		}
	};
}
async function B(t, n, { signal: i }) {
	let a = W(n.currency), o = {
		currency_code: a.toLowerCase(),
		fields: "id,balance,*transactions"
	}, s = await t.call({
		path: "store-credit-accounts",
		query: o,
		signal: i,
		stake: "read"
	});
	if (s.response.status === 404 && !M(s)) throw new e("config", "This Medusa has no store credit: install @medusajs/loyalty-plugin.");
	let { store_credit_accounts: c } = t.whole(s, "read");
	if (!Array.isArray(c)) throw new e("bad_response", "There are no store_credit_accounts.");
	let [l] = d(c, (e) => e);
	return U(r(l ?? {}, "balance") ?? 0, d(l?.transactions, V), a);
}
function V(e) {
	let t = i(e, "created_at"), n = r(e, "amount");
	if (t === void 0 || n === void 0) return;
	let o = a(e, "type"), s = H(o, a(e, "reference")), l = s === "redeemed" || s === "undone" ? void 0 : a(e, "note");
	return f({
		id: c(e, "id"),
		at: t,
		amount: n * (R[o ?? ""] ?? 0),
		kind: s,
		title: l
	});
}
function H(e, t) {
	return e === "debit" ? t === "cart" ? "redeemed" : "adjusted" : e === "credit" ? t === "order" ? "undone" : "earned" : "other";
}
function U(e, t, n) {
	let r = (e) => p(e, n)?.minor ?? 0, i = [...t.reverse()].sort((e, t) => Date.parse(t.at) - Date.parse(e.at)), a = e, o = i.map(({ amount: e, ...t }) => {
		let n = a - e, i = {
			...t,
			points: r(a) - r(n),
			balance: r(a)
		};
		return a = n, i;
	});
	return {
		available: r(e),
		lines: o
	};
}
function W(t) {
	if (t !== void 0) return t;
	throw new e("config", "Store credit is kept by currency: write currency=\"EUR\" on the tag, or \"currency\" in data-options.");
}
// src/adapters/medusa/options.ts
var G = ["store-credit", "points"];
function K(e) {
	let t = A(e.endpoint, "the Medusa server", "/medusa"), n = a(e, "publishableKey");
	if (n === void 0) throw J("The key is missing: write data-options='{\"publishableKey\":\"pk_…\"}', as in Medusa's settings.");
	return f({
		endpoint: t,
		publishableKey: n,
		mode: q(e),
		currency: a(e, "currency")?.toUpperCase(),
		name: a(e, "name"),
		unit: a(e, "unit")
	});
}
function q({ mode: e }) {
	let t = G.find((t) => t === e);
	if (e !== void 0 && !t) throw J(`"mode" is "store-credit" or "points", not ${JSON.stringify(e)}.`);
	return t;
}
function J(t) {
	return new e("config", t);
}
// src/adapters/medusa/points.ts
var Y = "loyalty-points";
function X(t, r) {
	let i = () => r.name ?? "Points";
	return {
		reward: Y,
		route: "loyalty-points",
		fields: "metadata,promotions.id,promotions.code,promotions.application_method.value",
		removal: { method: "DELETE" },
		name: i,
		program: (e) => ne(i(), r.unit, e),
		async holdings(e, n) {
			return await Z(t, n) ?? re();
		},
		applied(e, t) {
			let n = a(o(e, "metadata"), "loyalty_promo_id"), [r] = d(e.promotions, (e) => a(e, "id") === n ? e : void 0), i = r && p(o(r, "application_method").value, t);
			return i && {
				code: c(r, "code"),
				points: Q(Infinity, i),
				value: i,
				at: Infinity
			};
		},
		ways(e, t, r) {
			let i = Q(t, r), a = p(Math.min(t, n(r)), r.currency);
			return i < 1 || !a ? [] : [{
				reward: Y,
				name: e,
				points: i,
				discount: a
			}];
		},
		applying({ due: t, applied: n }, r, i) {
			if (n) throw new e("limit_reached", "The points are on the cart already.");
			let a = Q(i, t);
			if (r !== a) throw new e("invalid", `This cart takes ${a} points, not ${r}.`);
			return [{}];
		}
	};
}
async function Z(e, { signal: t }) {
	let n = {
		path: "customers/me/loyalty-points",
		signal: t,
		stake: "read"
	}, r = await e.call(n);
	if (r.response.status !== 404 || M(r)) return {
		available: l(e.whole(r, "read"), "points"),
		lines: []
	};
}
function Q(e, t) {
	return Math.floor(Math.min(e, n(t)));
}
function ne(e, t, { currency: n }) {
	let r = n === void 0 ? void 0 : u(n), i = r !== void 0 && n ? {
		points: 1,
		value: {
			minor: 10 ** r,
			currency: n
		}
	} : void 0, a = t === void 0 ? {
		one: "point",
		other: "points"
	} : { other: t };
	return {
		version: [
			Y,
			n,
			e,
			a.other
		].join(" "),
		name: e,
		capabilities: [
			"redeem",
			"redemption",
			"undo",
			"quote"
		],
		points: {
			name: a,
			decimals: 0,
			...i && { worth: i }
		},
		tiers: [],
		earning: [],
		rewards: []
	};
}
function re() {
	throw new e("config", "This Medusa has no routes for points: take \"mode\" out of data-options.");
}
// src/adapters/medusa/medusa.ts
var ie = {
	version: "nameless",
	name: "Rewards",
	capabilities: [],
	tiers: [],
	earning: [],
	rewards: []
}, ae = (t, n) => {
	if (n.runsIn !== "page") throw new e("config", "medusa runs in the page alone.");
	let { mode: r, ...i } = K(t), a = te(i, n), o = {
		"store-credit": z(a, i),
		points: X(a, i)
	}, s = r, c = "en";
	async function l(e) {
		return s ??= await Z(a, e) ? "points" : "store-credit", o[s];
	}
	function u({ locale: e, currency: t = i.currency }) {
		return c = e, f({
			locale: e,
			currency: t?.toUpperCase()
		});
	}
	async function d(e, { signal: t }) {
		let n = u(e);
		if (await a.token(t) === void 0) return T(e, r ? o[r].program(n) : ie, b);
		let i = await l({ signal: t });
		return T(e, i.program(n), await p(i, n, t));
	}
	async function p(e, t, n) {
		let [r, { available: i, lines: o }] = await Promise.all([F(a, e).me({ signal: n }), e.holdings(t, { signal: n })]);
		return {
			...b,
			...r,
			state: "enrolled",
			points: v(i),
			availability: { [e.reward]: S(i) },
			activity: y(o)
		};
	}
	async function m(e, t) {
		let n = await l(t);
		return _((await n.holdings(u(e), t)).lines, e);
	}
	async function g({ cart: { id: e }, ...t }, n) {
		let r = await l(n), { available: i } = await r.holdings(u(t), n);
		if (e === void 0) return [];
		let o = await F(a, r).find(e, n, "read"), s = r.name(c);
		return !o || o.placed ? [] : o.applied ? o.applied.code === o.id ? [] : [{
			voucher: L(o, o.applied, s),
			name: s,
			discount: o.applied.value
		}] : r.ways(s, i, o.due, u(t));
	}
	async function x(t, { signal: n }) {
		let r = await l({ signal: n }), i = u(t), { available: o } = await r.holdings(i, { signal: n });
		C(t, r.reward, o);
		let s = F(a, r), d = I(t.cart === void 0 ? void 0 : await s.find(t.cart, { signal: n }, "read")), f = d;
		for (let e of r.applying(d, t.points, o, i)) f = await s.put(d.id, e, { signal: n });
		let { applied: p } = f;
		if (!p) throw new e("bad_response", "The cart came back without it.", { outcome: "unknown" });
		return {
			state: "applied",
			voucher: L(f, p, r.name(c))
		};
	}
	async function w(e, { signal: t, sent: n }) {
		if (await a.token(t) === void 0 || !n) return $();
		let r = await l({ signal: t }), i = n.cart === void 0 ? void 0 : await F(a, r).find(n.cart, { signal: t }, "lookup");
		return !i?.applied || i.applied.points !== n.points || !h(n, i.applied.at) ? $() : {
			state: "applied",
			voucher: L(i, i.applied, r.name(c))
		};
	}
	async function E(t, { signal: n }) {
		let r = F(a, await l({ signal: n })), i = await r.find(t, { signal: n }, "read");
		if (!i?.applied) return $();
		if (i.placed) throw new e("invalid", "The cart has become an order: it is used.");
		await r.takeOff(i.id, { signal: n });
	}
	return {
		contract: 1,
		name: "medusa",
		runsIn: ["page"],
		idempotency: "none",
		load: d,
		activity: m,
		quote: g,
		redeem: x,
		redemption: w,
		undo: E
	};
};
function $() {
	throw new e("not_found", "There is nothing of the kind on a cart of theirs.");
}
export { ae as medusaAdapter };
