import { t as e } from "../modules/error.js";
import { a as t, c as n, d as r, i, n as a, o, r as s, s as c, t as l, u } from "../modules/store-credit.js";
import { i as d, r as f, t as p } from "../modules/sending.js";
import { t as m } from "../modules/refusing.js";
import { a as h, g, h as _, i as v, l as y, m as b, n as x, p as S, t as C } from "../modules/reading.js";
import { t as w } from "../modules/signed.js";
import { t as T } from "../modules/endpoint.js";
// src/adapters/vendure/api.ts
var E = "vendure-auth-token", D = {
	FORBIDDEN: "unauthenticated",
	UNAUTHORIZED: "unauthenticated",
	USER_INPUT_ERROR: "invalid",
	BAD_USER_INPUT: "invalid",
	ENTITY_NOT_FOUND: "not_found",
	CHANNEL_NOT_FOUND: "config",
	GRAPHQL_VALIDATION_FAILED: "config"
};
function O({ endpoint: t, channel: n }, r) {
	let { current: i, signed: a } = w(r, k);
	function o({ query: e, variables: i, stake: a, signal: o }, s) {
		let c = {
			...s !== void 0 && { Authorization: `Bearer ${s}` },
			...n !== void 0 && { "vendure-token": n }
		};
		return f(r, {
			method: "POST",
			url: t,
			headers: c,
			body: {
				query: e,
				variables: i
			},
			stake: a,
			signal: o
		});
	}
	return {
		token: i,
		async ask(t) {
			let n, i = await a(t.signal, (e) => (n = e, o(t, e)));
			if (n !== void 0 && k(i, n)) throw new e("token_expired", "Vendure knows no session of this token.");
			return A(i, t.stake, r.now());
		}
	};
}
function k({ response: e }, t) {
	let n = e.headers.get(E);
	return e.status === 401 || n !== null && n !== t;
}
function A(e, t, n) {
	let { response: r, json: i } = e, a = typeof i == "object" && i ? h(i) : {}, [o] = S(a.errors, (e) => e);
	if (o) throw j(e, o, t, n);
	if (!r.ok) throw m(e, t, n);
	try {
		return h(a.data, "data");
	} catch (e) {
		throw p(r, t, e);
	}
}
function j(t, n, r, i) {
	let a = D[_(v(n, "extensions"), "code") ?? ""], o = _(n, "message");
	if (!t.response.ok) return m(t, r, i, {
		code: a,
		detail: o
	});
	let s = a ? "not_done" : d(r);
	return new e(a ?? "unavailable", o ?? "Vendure failed.", { outcome: s });
}
// src/adapters/vendure/orders.ts
var M = "fragment O on Order{id code state currencyCode totalWithTax payments{method state amount createdAt}}", N = `query{activeOrder{...O}}${M}`, P = `query{activeOrder{...O}activeCustomer{orders(options:{take:10,sort:{updatedAt:DESC}}){items{...O}}}}${M}`, F = "mutation($method:String!,$metadata:JSON!){addPaymentToOrder(input:{method:$method,metadata:$metadata}){\n__typename ...on ErrorResult{errorCode message}}}", I = {
	NO_ACTIVE_ORDER_ERROR: "cart_requirements",
	ORDER_PAYMENT_STATE_ERROR: "cart_requirements",
	INELIGIBLE_PAYMENT_METHOD_ERROR: "config",
	PAYMENT_DECLINED_ERROR: "insufficient_points",
	PAYMENT_FAILED_ERROR: "invalid"
};
function L(e, t) {
	return {
		async active({ signal: t }, n = "read") {
			let { activeOrder: r } = await e.ask({
				query: N,
				stake: n,
				signal: t
			});
			return r ? R(r) : void 0;
		},
		async pay(n, r, { signal: i }) {
			let a = {
				method: t,
				metadata: {
					walletId: n,
					amount: r
				}
			}, o = await e.ask({
				query: F,
				variables: a,
				stake: "write",
				signal: i
			}), s = v(o, "addPaymentToOrder");
			if (_(s, "__typename") !== "Order") throw H(s, t);
		},
		async paid(r, { signal: i }) {
			let a = await e.ask({
				query: P,
				stake: "lookup",
				signal: i
			}), o = v(v(a, "activeCustomer"), "orders").items, s = [...S([a.activeOrder], (e) => e), ...S(o, (e) => e)].filter((e) => z(r.cart, e)).flatMap(B).filter((e) => e.method === t && e.amount === r.points && n(r, e.at));
			return s.some(V) ? { state: "applied" } : s.length > 0 ? {
				state: "refused",
				code: "insufficient_points"
			} : void 0;
		}
	};
}
function R(e) {
	let t = B(e).filter(V).reduce((e, { amount: t }) => e - t, x(e, "totalWithTax"));
	return {
		id: b(e, "id"),
		code: b(e, "code"),
		due: {
			minor: t,
			currency: b(e, "currencyCode")
		},
		isPayable: _(e, "state") === "ArrangingPayment"
	};
}
function z(e, { id: t, code: n }) {
	return e === void 0 || e === t || e === n;
}
function B({ payments: e }) {
	return S(e, (e) => ({
		method: b(e, "method"),
		state: b(e, "state"),
		amount: x(e, "amount"),
		at: y(e, "createdAt")
	}));
}
function V({ state: e }) {
	return e === "Settled" || e === "Authorized";
}
function H(t, n) {
	let r = I[_(t, "errorCode") ?? ""], i = _(t, "message") ?? "Vendure took no payment.";
	return r === "config" ? new e(r, `Is "${n}" the payment method for store credit? ${i}`) : r ? new e(r, i) : new e("unavailable", i, { outcome: "unknown" });
}
// src/adapters/vendure/options.ts
function U(e) {
	return C({
		endpoint: T(e.endpoint, "Vendure's Shop API", "/shop-api"),
		method: _(e, "method") ?? "store-credit",
		channel: _(e, "channel"),
		wallet: _(e, "wallet"),
		name: _(e, "name"),
		unit: _(e, "unit")
	});
}
// src/adapters/vendure/wallets.ts
var W = 20, G = {
	createdAt: "DESC",
	id: "DESC"
}, K = {
	createdAt: "ASC",
	id: "ASC"
}, q = "query($skip:Int,$take:Int,$sort:JSON){\nactiveChannel{defaultCurrencyCode}\nactiveCustomer{id firstName wallets(options:{take:100,sort:{createdAt:\"ASC\",id:\"ASC\"}}){items{\nid name balance currencyCode adjustments(options:{skip:$skip,take:$take,sort:$sort}){\nitems{id createdAt amount description}totalItems}}}}}";
function J(t, { wallet: n }) {
	async function r(e, r, { signal: i }) {
		let a = await t.ask({
			query: q,
			variables: r,
			stake: "read",
			signal: i
		}), o = e ?? b(v(a, "activeChannel"), "defaultCurrencyCode");
		if (!a.activeCustomer) return { currency: o };
		let s = v(a, "activeCustomer"), c = S(v(s, "wallets").items, (e) => Z(e, n));
		return {
			currency: o,
			customer: C({
				id: b(s, "id"),
				name: _(s, "firstName"),
				wallet: c.find((e) => e.currency === o)
			})
		};
	}
	let i = (e, t, n) => r(e, {
		skip: 0,
		take: t,
		sort: G
	}, n);
	return {
		latest: i,
		async activity({ currency: t, cursor: n }, a) {
			if (n === void 0) {
				let { wallet: e } = Y(await i(t, W, a));
				return X(e?.lines ?? [], (e?.total ?? 0) - W);
			}
			let o = Number(n);
			if (!Number.isSafeInteger(o) || o < 1) throw new e("invalid", `"${n}" is no page.`);
			let s = Math.max(0, o - W), { wallet: c } = Y(await r(t, {
				skip: s,
				take: o - s,
				sort: K
			}, a));
			return X([...c?.lines ?? []].reverse(), s);
		}
	};
}
function Y({ customer: t }) {
	if (t) return t;
	throw new e("unauthenticated", "Nobody is signed in.");
}
function X(e, t) {
	return t > 0 ? {
		items: e,
		next: String(t)
	} : { items: e };
}
function Z(e, t) {
	if (t !== void 0 && _(e, "name") !== t) return;
	let n = v(e, "adjustments");
	return {
		id: b(e, "id"),
		balance: x(e, "balance"),
		currency: b(e, "currencyCode"),
		lines: S(n.items, Q),
		total: x(n, "totalItems")
	};
}
function Q(e) {
	let t = g(e, "createdAt");
	if (t === void 0) return;
	let n = x(e, "amount"), r = _(e, "description"), i = {
		id: b(e, "id"),
		at: t,
		points: n
	}, [, a, o] = /^(Paid|Refund) for order ([^:\s]+)/.exec(r ?? "") ?? [];
	return o === void 0 ? C({
		...i,
		kind: n < 0 ? "adjusted" : "earned",
		title: r
	}) : {
		...i,
		kind: a === "Paid" ? "redeemed" : "undone",
		order: o
	};
}
// src/adapters/vendure/vendure.ts
var $ = (n, d) => {
	if (d.runsIn !== "page") throw new e("config", "vendure runs in the page alone.");
	let f = U(n), p = O(f, d), m = J(p, f), h = L(p, f.method), g = (e, n) => t(f, e, n, [
		"activity",
		"redeem",
		"redemption",
		"quote"
	]);
	async function _(e, { signal: t }) {
		let { locale: n } = e, r = e.currency?.toUpperCase();
		if (await p.token(t) === void 0 && r) return u(e, g(n, r), a);
		let { currency: o, customer: c } = await m.latest(r, 5, { signal: t });
		if (!c) return u(e, g(n, o), a);
		let { wallet: d, ...f } = c, h = d?.balance ?? 0;
		return u(e, g(n, o), {
			...a,
			...f,
			state: "enrolled",
			points: i(h),
			availability: { [l]: s(h) },
			activity: d?.lines ?? []
		});
	}
	async function v(e, { signal: t }) {
		let [n, r] = await Promise.all([m.latest(e?.toUpperCase(), 1, { signal: t }), h.active({ signal: t })]);
		return {
			wallet: Y(n).wallet,
			order: r
		};
	}
	async function y({ cart: e, locale: t, currency: n }, i) {
		let { wallet: a, order: s } = await v(n, i);
		return !a || !s?.isPayable || !z(e.id, s) || s.due.currency !== a.currency ? [] : o(r(f, t), a.balance, s.due);
	}
	async function b(e, { signal: t }) {
		let { wallet: n, order: r } = await v(e.currency, { signal: t });
		return c(e, l, n?.balance ?? 0), await h.pay(ee(e, r, n), e.points, { signal: t }), { state: "applied" };
	}
	async function x(t, { signal: n, sent: r }) {
		let i = await p.token(n) !== void 0 && r && await h.paid(r, { signal: n });
		if (i) return i;
		throw new e("not_found", "No payment of this kind was made.");
	}
	return {
		contract: 1,
		name: "vendure",
		runsIn: ["page"],
		idempotency: "none",
		load: _,
		activity: ({ currency: e, ...t }, n) => m.activity({
			...t,
			...e && { currency: e.toUpperCase() }
		}, n),
		quote: y,
		redeem: b,
		redemption: x
	};
};
function ee({ cart: t, points: n }, r, i) {
	let a = (t) => {
		throw new e("cart_requirements", t);
	};
	if (!r || !z(t, r)) return a("The page's cart is none of this session's in Vendure.");
	if (!r.isPayable) return a("The checkout has not come to paying yet.");
	if (!i || r.due.currency !== i.currency) return a(`The order is in ${r.due.currency}.`);
	if (n > r.due.minor) throw new e("invalid", `${n} are more than what is due.`);
	return i.id;
}
export { $ as vendureAdapter };
