import { t as e } from "./error.js";
import { i as t, n, r, t as i } from "./store-credit-calls.js";
import { a, c as o, f as s, g as c, h as l, i as u, l as d, m as f, p, t as m, u as h } from "./reading.js";
import { i as g, o as _, t as v } from "./points.js";
import "./store-credit.js";
import { t as y } from "./refusing.js";
// src/adapters/medusa/carts.ts
function b(t, n) {
	let r = `id,currency_code,total,completed_at,customer.id,${n.fields}`;
	function i(t) {
		let r = f(t, "currency_code").toUpperCase(), i = h(t.total, r);
		if (!i) throw new e("bad_response", "The cart has no total.");
		let a = n.applied(t, r);
		return m({
			id: f(t, "id"),
			customer: l(u(t, "customer"), "id"),
			placed: l(t, "completed_at") !== void 0,
			due: {
				minor: i.minor + (a?.value.minor ?? 0),
				currency: r
			},
			applied: a
		});
	}
	async function o(e, { signal: n }, o) {
		let s = {
			path: C`carts/${e}`,
			query: { fields: r },
			signal: n,
			stake: o
		}, [c, l] = await Promise.all([t.call(s), g(t, { signal: n }, o)]);
		if (c.response.status === 404 && _(c)) return;
		let u = i(a((await t.whole(c, o)).cart, "cart"));
		return u.customer === l.id ? u : void 0;
	}
	async function s(e, a, { signal: o }) {
		let s = {
			path: `${C`carts/${e}`}/${n.route}`,
			query: { fields: r },
			signal: o,
			stake: "write"
		};
		return i(await t.ask({
			...a,
			...s
		}, "cart"));
	}
	return {
		find: o,
		put: (e, t, n) => s(e, {
			method: "POST",
			body: t
		}, n),
		takeOff: (e, t) => s(e, n.removal, t)
	};
}
function x(t) {
	if (t && !t.placed) return t;
	throw new e("cart_requirements", t ? "The cart has become an order." : "The page's cart is none of this customer's in Medusa.");
}
function S({ id: e, placed: t }, { code: n, points: r, value: i }, a) {
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
function C(e, ...t) {
	return String.raw({ raw: e }, ...t.map(encodeURIComponent));
}
var w = {
	"store-credit": {
		route: "store-credits",
		fields: "*credit_lines",
		removal: {
			method: "POST",
			body: { amount: 0 }
		},
		ways: (e, t, n, { currency: r }) => n.currency === r ? i(e, t, n) : [],
		applied(e, t) {
			let n = p(e.credit_lines, (e) => l(e, "reference") === "store-credit" ? e : void 0), r = n.reduce((e, { amount: n }) => e + (h(n, t)?.minor ?? 0), 0), [i] = n;
			if (!(!i || r <= 0)) return {
				code: f(e, "id"),
				points: r,
				value: {
					minor: r,
					currency: t
				},
				at: d(i)
			};
		},
		applying({ due: t, applied: n }, r, i, { currency: a }) {
			if (t.currency !== a) throw new e("cart_requirements", `The cart is in ${t.currency}.`);
			if (r > t.minor) throw new e("invalid", `${r} are more than the cart's ${t.minor}.`);
			let s = o({
				minor: r,
				currency: t.currency
			});
			return [...r > t.minor - (n?.points ?? 0) ? [{ amount: 0 }] : [], { amount: s }];
		}
	},
	points: {
		route: "loyalty-points",
		fields: "metadata,promotions.id,promotions.code,promotions.application_method.value",
		removal: { method: "DELETE" },
		applied(e, t) {
			let n = l(u(e, "metadata"), "loyalty_promo_id"), [r] = p(e.promotions, (e) => l(e, "id") === n ? e : void 0), i = r && h(u(r, "application_method").value, t);
			return i && {
				code: f(r, "code"),
				points: T(Infinity, i),
				value: i,
				at: Infinity
			};
		},
		ways(e, t, n) {
			let r = T(t, n), i = h(Math.min(t, o(n)), n.currency);
			return r < 1 || !i ? [] : [{
				reward: v,
				name: e,
				points: r,
				discount: i
			}];
		},
		applying({ due: t, applied: n }, r, i) {
			if (n) throw new e("limit_reached", "The points are on the cart already.");
			let a = T(i, t);
			if (r !== a) throw new e("invalid", `This cart takes ${a} points, not ${r}.`);
			return [{}];
		}
	}
};
function T(e, t) {
	return Math.floor(Math.min(e, o(t)));
}
// src/adapters/medusa/accounts.ts
var E = {
	credit: 1,
	debit: -1
};
async function D(t, n, r) {
	if (n.response.status === 404 && !_(n)) throw new e("config", "This Medusa has no store credit: install @medusajs/loyalty-plugin.");
	let { store_credit_accounts: i } = await t.whole(n, "read");
	if (!Array.isArray(i)) throw new e("bad_response", "There are no store_credit_accounts.");
	let [a] = p(i, (e) => e);
	return A(s(a ?? {}, "balance") ?? 0, p(a?.transactions, O), r);
}
function O(e) {
	let t = c(e, "created_at"), n = s(e, "amount");
	if (t === void 0 || n === void 0) return;
	let r = l(e, "type"), i = k(r, l(e, "reference")), a = i === "redeemed" || i === "undone" ? void 0 : l(e, "note");
	return m({
		id: f(e, "id"),
		at: t,
		amount: n * (E[r ?? ""] ?? 0),
		kind: i,
		title: a
	});
}
function k(e, t) {
	return e === "debit" ? t === "cart" ? "redeemed" : "adjusted" : e === "credit" ? t === "order" ? "undone" : "earned" : "other";
}
function A(e, t, n) {
	let r = (e) => h(e, n)?.minor ?? 0, i = [...t.reverse()].sort((e, t) => Date.parse(t.at) - Date.parse(e.at)), a = e, o = i.map(({ amount: e, ...t }) => {
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
// src/adapters/medusa/errors.ts
var j = {
	invalid_data: "invalid",
	not_found: "not_found",
	not_allowed: "forbidden",
	unauthorized: "unauthenticated"
};
function M(e, t, n) {
	return y(e, t, n, N(e));
}
function N(e) {
	let { response: t, json: n } = e;
	if (!_(e)) return {};
	let { type: r, message: i } = P(a(n));
	return r === "not_allowed" && i?.includes("ublishable") ? {
		code: "config",
		detail: `Write data-options='{"publishableKey":"pk_…"}': ${i}`
	} : t.status >= 500 ? { detail: i } : {
		code: j[r ?? ""],
		detail: i
	};
}
function P(e) {
	return {
		type: l(e, "type"),
		message: l(e, "message")
	};
}
// src/adapters/medusa/calls.ts
function F({ api: i, bookFor: a, placeOf: o, language: s }) {
	async function c(e, n) {
		let r = await a(n);
		return t((await r.holdings(o(e), n)).lines, e);
	}
	async function l({ cart: { id: e }, ...t }, n) {
		let r = await a(n), { available: c } = await r.holdings(o(t), n);
		if (e === void 0) return [];
		let l = await b(i, w[r.kind]).find(e, n, "read"), u = r.name(s());
		if (!l || l.placed) return [];
		if (!l.applied) return w[r.kind].ways(u, c, l.due, o(t));
		let { value: d } = l.applied;
		return [{
			voucher: S(l, l.applied, u),
			name: u,
			discount: d,
			applied: !0
		}];
	}
	async function u(t, { signal: r }) {
		let c = await a({ signal: r }), l = o(t), { available: u } = await c.holdings(l, { signal: r });
		n(t, c.reward, u);
		let d = b(i, w[c.kind]), f = x(t.cart === void 0 ? void 0 : await d.find(t.cart, { signal: r }, "read")), p = f;
		for (let e of w[c.kind].applying(f, t.points, u, l)) p = await d.put(f.id, e, { signal: r });
		let { applied: m } = p;
		if (!m) throw new e("bad_response", "The cart came back without it.", { outcome: "unknown" });
		return {
			state: "applied",
			voucher: S(p, m, c.name(s()))
		};
	}
	async function d(e, { signal: t, sent: n }) {
		if (await i.token(t) === void 0 || !n) return I();
		let o = await a({ signal: t }), c = n.cart === void 0 ? void 0 : await b(i, w[o.kind]).find(n.cart, { signal: t }, "lookup");
		return !c?.applied || c.applied.points !== n.points || !r(n, c.applied.at) ? I() : {
			state: "applied",
			voucher: S(c, c.applied, o.name(s()))
		};
	}
	async function f(t, { signal: n }) {
		let r = b(i, w[(await a({ signal: n })).kind]), o = await r.find(t, { signal: n }, "read");
		if (!o?.applied) return I();
		if (o.placed) throw new e("invalid", "The cart has become an order: it is used.");
		await r.takeOff(o.id, { signal: n });
	}
	return {
		activity: c,
		quote: l,
		redeem: u,
		redemption: d,
		undo: f
	};
}
function I() {
	throw new e("not_found", "There is nothing of the kind on a cart of theirs.");
}
export { M as failureOf, D as holdingsIn, F as medusaCalls };
