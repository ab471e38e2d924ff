import { t as e } from "./json-body.js";
import { C as t, S as n, T as r, _ as i, a, b as o, c as s, d as c, f as l, g as u, h as d, i as f, l as p, m, o as h, p as g, r as _, s as v, u as y, v as b, w as x, x as S, y as C } from "./http.js";
import { t as w } from "./error-codes.js";
// src/adapters/http/schema-cart.ts
var T = t({
	reason: m([
		"minimum",
		"excluded",
		"combination",
		"wrong_market",
		"expired",
		"used",
		"insufficient_points",
		"other"
	], "other"),
	minimum: y(d),
	toGo: y(d),
	codes: y(S(g)),
	items: y(S(x)),
	missing: y(u)
}), E = c(t({
	voucher: C(p),
	reward: C(g),
	name: x,
	points: C(u),
	range: C(o),
	discount: C(d),
	freeShipping: y(l),
	applied: y(l),
	refusal: C(T)
}), ({ voucher: e, reward: t }) => e !== void 0 || t !== void 0, "a voucher or a reward"), D = t({ ways: S(E) }), O = i([
	"sent",
	"confirmed",
	"member",
	"email_differs",
	"expired"
]), k = t({ state: O }), A = t({
	order: x,
	state: i([
		"pending",
		"cleared",
		"returned",
		"waiting"
	]),
	points: u,
	at: y(r),
	claim: y(O)
}), j = C(b), M = t({
	items: S(a),
	next: j,
	availability: n(v)
}), N = t({
	items: S(h),
	next: j
}), P = t({
	items: S(p),
	next: j
}), F = t({ state: i([
	"done",
	"applied",
	"pending",
	"refused"
]) }), I = {
	done: t({
		state: i(["done"]),
		voucher: p
	}),
	applied: t({
		state: i(["applied"]),
		voucher: y(p)
	}),
	pending: t({ state: i(["pending"]) }),
	refused: t({
		state: i(["refused"]),
		code: m(w, "unknown")
	})
};
function L(e) {
	let { state: t } = f(F, e);
	return f(I[t], e);
}
function R(e) {
	return f(D, e).ways;
}
function z(e) {
	return f(s, e);
}
function B(e) {
	return f(A, e);
}
function V(e) {
	return f(k, e).state;
}
function H(e) {
	return f(M, e);
}
function U(e) {
	return f(N, e);
}
function W(e) {
	return f(P, e);
}
// src/adapters/http/calls.ts
function G(t) {
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
			..._(n),
			cursor: n.cursor,
			filter: n.filter
		},
		stake: "read",
		signal: r,
		parse: i
	});
	return {
		rewards: (e, t) => i("rewards", e, t, H),
		activity: (e, t) => i("activity", e, t, U),
		vouchers: (e, t) => i("vouchers", e, t, W),
		redeem: ({ reward: e, points: t, variant: n, hold: i, cart: a, ...o }, s) => {
			let c = {
				reward: e,
				points: t,
				variant: n,
				hold: i,
				cart: a,
				..._(o)
			};
			return r("redemptions", s, L, c);
		},
		redemption: (e, { signal: n }) => t({
			method: "GET",
			path: `redemptions/${encodeURIComponent(e)}`,
			stake: "lookup",
			signal: n,
			parse: L
		}),
		undo: (e, t) => r(`vouchers/${encodeURIComponent(e)}/undo`, t, K),
		join: ({ marketing: e }, t) => r("membership", t, K, { marketing: e }),
		quote: ({ cart: e, ...t }, r) => n("quotes", {
			cart: e,
			..._(t)
		}, r, R),
		complete: (e, t) => r(`earning/${encodeURIComponent(e)}/completions`, t, z),
		birthday: ({ month: e, day: t, year: n }, i) => r("birthday", i, K, {
			month: e,
			day: t,
			year: n
		}),
		wish: (e, t) => r("wish", t, K, { reward: e }),
		order: ({ order: e, claim: t, ...r }, i) => n("order-standings", {
			order: e,
			claim: t,
			..._(r)
		}, i, B),
		claim: ({ claim: e, email: t, marketing: n, locale: i }, a) => r("claims", a, V, {
			claim: e,
			email: t,
			marketing: n,
			locale: i
		})
	};
}
function K() {}
export { G as httpCalls };
