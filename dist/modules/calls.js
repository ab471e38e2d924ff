import { t as e } from "./json-body.js";
import { A as t, C as n, F as r, M as i, O as a, P as o, S as s, T as c, a as l, b as u, c as d, d as f, g as p, h as m, i as h, j as g, o as _, r as v, s as y, u as b, v as x, w as S } from "./http.js";
import { t as C } from "./error-codes.js";
// src/adapters/http/schema-cart.ts
var w = i({
	reason: x([
		"minimum",
		"excluded",
		"combination",
		"wrong_market",
		"expired",
		"used",
		"insufficient_points",
		"other"
	], "other"),
	minimum: b(u),
	toGo: b(u),
	codes: b(t(p)),
	items: b(t(o)),
	missing: b(s)
}), T = f(i({
	voucher: c(d),
	reward: c(p),
	name: o,
	points: c(s),
	range: c(a),
	discount: c(u),
	freeShipping: b(m),
	applied: b(m),
	refusal: c(w)
}), ({ voucher: e, reward: t }) => e !== void 0 || t !== void 0), E = i({ ways: t(T) }), D = n([
	"sent",
	"confirmed",
	"member",
	"email_differs",
	"expired"
]), O = i({ state: D }), k = i({
	order: o,
	state: n([
		"pending",
		"cleared",
		"returned",
		"waiting"
	]),
	points: s,
	at: b(r),
	claim: b(D)
}), A = c(S), j = i({
	items: t(h),
	next: A,
	availability: g(_)
}), M = i({
	items: t(l),
	next: A
}), N = i({
	items: t(d),
	next: A
}), P = i({ state: n([
	"done",
	"applied",
	"pending",
	"refused"
]) }), F = {
	done: i({
		state: n(["done"]),
		voucher: d
	}),
	applied: i({
		state: n(["applied"]),
		voucher: b(d)
	}),
	pending: i({ state: n(["pending"]) }),
	refused: i({
		state: n(["refused"]),
		code: x(C, "unknown")
	})
};
function I(e) {
	let { state: t } = P(e);
	return F[t](e);
}
function L(e) {
	return E(e).ways;
}
function R(e) {
	return y(e);
}
function z(e) {
	return k(e);
}
function B(e) {
	return O(e).state;
}
function V(e) {
	return j(e);
}
function H(e) {
	return M(e);
}
function U(e) {
	return N(e);
}
// src/adapters/http/calls.ts
function W(t) {
	let n = (n, r, { signal: i }, a) => t({
		method: "POST",
		path: n,
		body: e(r),
		stake: "read",
		signal: i,
		parse: a
	}), r = (n, { key: r, signal: i }, a, o) => t({
		method: "POST",
		path: n,
		body: o && e(o),
		stake: "write",
		key: r,
		signal: i,
		parse: a
	}), i = (e, n, { signal: r }, i) => t({
		method: "GET",
		path: e,
		query: {
			...v(n),
			cursor: n.cursor,
			filter: n.filter
		},
		stake: "read",
		signal: r,
		parse: i
	});
	return {
		rewards: (e, t) => i("rewards", e, t, V),
		activity: (e, t) => i("activity", e, t, H),
		vouchers: (e, t) => i("vouchers", e, t, U),
		redeem: ({ reward: e, points: t, variant: n, hold: i, cart: a, ...o }, s) => {
			let c = {
				reward: e,
				points: t,
				variant: n,
				hold: i,
				cart: a,
				...v(o)
			};
			return r("redemptions", s, I, c);
		},
		redemption: (e, { signal: n }) => t({
			method: "GET",
			path: `redemptions/${encodeURIComponent(e)}`,
			stake: "lookup",
			signal: n,
			parse: I
		}),
		undo: (e, t) => r(`vouchers/${encodeURIComponent(e)}/undo`, t, G),
		join: ({ marketing: e }, t) => r("membership", t, G, { marketing: e }),
		quote: ({ cart: e, ...t }, r) => n("quotes", {
			cart: e,
			...v(t)
		}, r, L),
		complete: (e, t) => r(`earning/${encodeURIComponent(e)}/completions`, t, R),
		birthday: ({ month: e, day: t, year: n }, i) => r("birthday", i, G, {
			month: e,
			day: t,
			year: n
		}),
		wish: (e, t) => r("wish", t, G, { reward: e }),
		order: ({ order: e, claim: t, ...r }, i) => n("order-standings", {
			order: e,
			claim: t,
			...v(r)
		}, i, z),
		claim: ({ claim: e, email: t, marketing: n, locale: i }, a) => r("claims", a, B, {
			claim: e,
			email: t,
			marketing: n,
			locale: i
		})
	};
}
function G() {}
export { W as httpCalls };
