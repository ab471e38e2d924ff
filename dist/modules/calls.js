import { C as e, S as t, T as n, _ as r, a as i, b as a, c as o, d as s, f as c, g as l, h as u, i as d, l as f, m as p, o as m, p as h, r as g, s as _, u as v, v as y, w as b, x, y as S } from "./http.js";
import { t as C } from "./error-codes.js";
// src/adapters/http/schema-cart.ts
var w = e({
	reason: p([
		"minimum",
		"excluded",
		"combination",
		"wrong_market",
		"expired",
		"used",
		"insufficient_points",
		"other"
	], "other"),
	minimum: v(u),
	toGo: v(u),
	codes: v(x(h)),
	items: v(x(b)),
	missing: v(l)
}), T = s(e({
	voucher: S(f),
	reward: S(h),
	name: b,
	points: S(l),
	range: S(a),
	discount: S(u),
	freeShipping: v(c),
	applied: v(c),
	refusal: S(w)
}), ({ voucher: e, reward: t }) => e !== void 0 || t !== void 0, "a voucher or a reward"), E = e({ ways: x(T) }), D = r([
	"sent",
	"confirmed",
	"member",
	"email_differs",
	"expired"
]), O = e({ state: D }), k = e({
	order: b,
	state: r([
		"pending",
		"cleared",
		"returned",
		"waiting"
	]),
	points: l,
	at: v(n),
	claim: v(D)
}), A = S(y), j = e({
	items: x(i),
	next: A,
	availability: t(_)
}), M = e({
	items: x(m),
	next: A
}), N = e({
	items: x(f),
	next: A
}), P = e({ state: r([
	"done",
	"applied",
	"pending",
	"refused"
]) }), F = {
	done: e({
		state: r(["done"]),
		voucher: f
	}),
	applied: e({
		state: r(["applied"]),
		voucher: v(f)
	}),
	pending: e({ state: r(["pending"]) }),
	refused: e({
		state: r(["refused"]),
		code: p(C, "unknown")
	})
};
function I(e) {
	let { state: t } = d(P, e);
	return d(F[t], e);
}
function L(e) {
	return d(E, e).ways;
}
function R(e) {
	return d(o, e);
}
function z(e) {
	return d(k, e);
}
function B(e) {
	return d(O, e).state;
}
function V(e) {
	return d(j, e);
}
function H(e) {
	return d(M, e);
}
function U(e) {
	return d(N, e);
}
// src/adapters/http/calls.ts
function W(e) {
	let t = (t, n, { signal: r }, i) => e({
		method: "POST",
		path: t,
		body: n,
		stake: "read",
		signal: r,
		parse: i
	}), n = (t, { key: n, signal: r }, i, a) => e({
		method: "POST",
		path: t,
		body: a,
		stake: "write",
		key: n,
		signal: r,
		parse: i
	}), r = (t, n, { signal: r }, i) => e({
		method: "GET",
		path: t,
		query: {
			...g(n),
			cursor: n.cursor,
			filter: n.filter
		},
		stake: "read",
		signal: r,
		parse: i
	});
	return {
		rewards: (e, t) => r("rewards", e, t, V),
		activity: (e, t) => r("activity", e, t, H),
		vouchers: (e, t) => r("vouchers", e, t, U),
		redeem: ({ reward: e, points: t, variant: r, hold: i, cart: a, ...o }, s) => {
			let c = {
				reward: e,
				points: t,
				variant: r,
				hold: i,
				cart: a,
				...g(o)
			};
			return n("redemptions", s, I, c);
		},
		redemption: (t, { signal: n }) => e({
			method: "GET",
			path: `redemptions/${encodeURIComponent(t)}`,
			stake: "lookup",
			signal: n,
			parse: I
		}),
		undo: (e, t) => n(`vouchers/${encodeURIComponent(e)}/undo`, t, G),
		join: ({ marketing: e }, t) => n("membership", t, G, { marketing: e }),
		quote: ({ cart: e, ...n }, r) => t("quotes", {
			cart: e,
			...g(n)
		}, r, L),
		complete: (e, t) => n(`earning/${encodeURIComponent(e)}/completions`, t, R),
		birthday: ({ month: e, day: t, year: r }, i) => n("birthday", i, G, {
			month: e,
			day: t,
			year: r
		}),
		wish: (e, t) => n("wish", t, G, { reward: e }),
		order: ({ order: e, claim: n, ...r }, i) => t("order-standings", {
			order: e,
			claim: n,
			...g(r)
		}, i, z),
		claim: ({ claim: e, email: t, marketing: r, locale: i }, a) => n("claims", a, B, {
			claim: e,
			email: t,
			marketing: r,
			locale: i
		})
	};
}
function G() {}
export { W as httpCalls };
