import { t as e } from "./error.js";
import { c as t, t as n } from "./store-credit.js";
import { n as r, r as i, t as a } from "./store-credit-calls.js";
import { h as o, i as s, l as c, m as l, n as u, p as d } from "./reading.js";
import { t as f } from "./refusing.js";
import { i as p } from "./sending.js";
// src/adapters/vendure/orders.ts
var m = "fragment O on Order{id code state currencyCode totalWithTax payments{method state amount createdAt}}", h = `query{activeOrder{...O}}${m}`, g = `query{activeOrder{...O}activeCustomer{orders(options:{take:10,sort:{updatedAt:DESC}}){items{...O}}}}${m}`, _ = "mutation($method:String!,$metadata:JSON!){addPaymentToOrder(input:{method:$method,metadata:$metadata}){\n__typename ...on ErrorResult{errorCode message}}}", v = {
	NO_ACTIVE_ORDER_ERROR: "cart_requirements",
	ORDER_PAYMENT_STATE_ERROR: "cart_requirements",
	INELIGIBLE_PAYMENT_METHOD_ERROR: "config",
	PAYMENT_DECLINED_ERROR: "insufficient_points",
	PAYMENT_FAILED_ERROR: "invalid"
};
function y(e, t) {
	return {
		async active({ signal: t }, n = "read") {
			let { activeOrder: r } = await e.ask({
				query: h,
				stake: n,
				signal: t
			});
			return r ? b(r) : void 0;
		},
		async pay(n, r, { signal: i }) {
			let a = {
				method: t,
				metadata: {
					walletId: n,
					amount: r
				}
			}, c = await e.ask({
				query: _,
				variables: a,
				stake: "write",
				signal: i
			}), l = s(c, "addPaymentToOrder");
			if (o(l, "__typename") !== "Order") throw w(l, t);
		},
		async paid(n, { signal: r }) {
			let a = await e.ask({
				query: g,
				stake: "lookup",
				signal: r
			}), o = s(s(a, "activeCustomer"), "orders").items, c = [...d([a.activeOrder], (e) => e), ...d(o, (e) => e)].filter((e) => x(n.cart, e)).flatMap(S).filter((e) => e.method === t && e.amount === n.points && i(n, e.at));
			return c.some(C) ? { state: "applied" } : c.length > 0 ? {
				state: "refused",
				code: "insufficient_points"
			} : void 0;
		}
	};
}
function b(e) {
	let t = S(e).filter(C).reduce((e, { amount: t }) => e - t, u(e, "totalWithTax"));
	return {
		id: l(e, "id"),
		code: l(e, "code"),
		due: {
			minor: t,
			currency: l(e, "currencyCode")
		},
		isPayable: o(e, "state") === "ArrangingPayment"
	};
}
function x(e, { id: t, code: n }) {
	return e === void 0 || e === t || e === n;
}
function S({ payments: e }) {
	return d(e, (e) => ({
		method: l(e, "method"),
		state: l(e, "state"),
		amount: u(e, "amount"),
		at: c(e, "createdAt")
	}));
}
function C({ state: e }) {
	return e === "Settled" || e === "Authorized";
}
function w(t, n) {
	let r = v[o(t, "errorCode") ?? ""], i = o(t, "message") ?? "Vendure took no payment.";
	return r === "config" ? new e(r, `Is "${n}" the payment method for store credit? ${i}`) : r ? new e(r, i) : new e("unavailable", i, { outcome: "unknown" });
}
// src/adapters/vendure/errors.ts
var T = {
	FORBIDDEN: "unauthenticated",
	UNAUTHORIZED: "unauthenticated",
	USER_INPUT_ERROR: "invalid",
	BAD_USER_INPUT: "invalid",
	ENTITY_NOT_FOUND: "not_found",
	CHANNEL_NOT_FOUND: "config",
	GRAPHQL_VALIDATION_FAILED: "config"
};
function E(t, { errors: n }, r, i) {
	let [a] = d(n, (e) => e);
	if (!a) return f(t, r, i);
	let c = T[o(s(a, "extensions"), "code") ?? ""], l = o(a, "message");
	if (!t.response.ok) return f(t, r, i, {
		code: c,
		detail: l
	});
	let u = c ? "not_done" : p(r);
	return new e(c ?? "unavailable", l ?? "Vendure failed.", { outcome: u });
}
// src/adapters/vendure/calls.ts
var D = 20, O = {
	createdAt: "ASC",
	id: "ASC"
};
function k(i, o, s) {
	let c = y(i, s.method);
	async function l({ cursor: t, ...n }, r) {
		let i = n.currency?.toUpperCase();
		if (t === void 0) {
			let { wallet: e } = A(await o.latest(i, D, r));
			return j(e?.lines ?? [], (e?.total ?? 0) - D);
		}
		let a = Number(t);
		if (!Number.isSafeInteger(a) || a < 1) throw new e("invalid", `"${t}" is no page.`);
		let s = Math.max(0, a - D), { wallet: c } = A(await o.read(i, {
			skip: s,
			take: a - s,
			sort: O
		}, r));
		return j([...c?.lines ?? []].reverse(), s);
	}
	async function u(e, { signal: t }) {
		let [n, r] = await Promise.all([o.latest(e?.toUpperCase(), 1, { signal: t }), c.active({ signal: t })]);
		return {
			wallet: A(n).wallet,
			order: r
		};
	}
	async function d({ cart: e, locale: n, currency: r }, i) {
		let { wallet: o, order: c } = await u(r, i);
		return !o || !c?.isPayable || !x(e.id, c) || c.due.currency !== o.currency ? [] : a(t(s, n), o.balance, c.due);
	}
	async function f(e, { signal: t }) {
		let { wallet: i, order: a } = await u(e.currency, { signal: t });
		return r(e, n, i?.balance ?? 0), await c.pay(M(e, a, i), e.points, { signal: t }), { state: "applied" };
	}
	async function p(t, { signal: n, sent: r }) {
		let a = await i.token(n) !== void 0 && r && await c.paid(r, { signal: n });
		if (a) return a;
		throw new e("not_found", "No payment of this kind was made.");
	}
	return {
		activity: l,
		quote: d,
		redeem: f,
		redemption: p
	};
}
function A({ customer: t }) {
	if (t) return t;
	throw new e("unauthenticated", "Nobody is signed in.");
}
function j(e, t) {
	return t > 0 ? {
		items: e,
		next: String(t)
	} : { items: e };
}
function M({ cart: t, points: n }, r, i) {
	let a = (t) => {
		throw new e("cart_requirements", t);
	};
	if (!r || !x(t, r)) return a("The page's cart is none of this session's in Vendure.");
	if (!r.isPayable) return a("The checkout has not come to paying yet.");
	if (!i || r.due.currency !== i.currency) return a(`The order is in ${r.due.currency}.`);
	if (n > r.due.minor) throw new e("invalid", `${n} are more than what is due.`);
	return i.id;
}
export { E as failureOf, k as vendureCalls };
