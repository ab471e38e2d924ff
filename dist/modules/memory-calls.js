import { a as e, i as t, l as n, o as r, r as i, s as a, u as o } from "./memory.js";
// src/adapters/memory-calendar.ts
var s = 2e3;
function c(e, t) {
	let n = new Date(e), [r, i, a] = [
		n.getUTCFullYear(),
		n.getUTCMonth(),
		n.getUTCDate()
	], o = (n.getUTCDay() + 6) % 7;
	return {
		day: Date.UTC(r, i, a + 1),
		week: Date.UTC(r, i, a + 7 - o),
		month: Date.UTC(r, i + 1),
		year: Date.UTC(r + 1, 0)
	}[t];
}
function l({ month: e, day: t, year: n = s }) {
	let r = new Date(Date.UTC(n, e - 1, t));
	return r.getUTCMonth() === e - 1 && r.getUTCDate() === t;
}
function u({ month: e, day: t }, n) {
	let r = new Date(n).getUTCFullYear(), i = [r, r + 1].map((n) => Date.UTC(n, e - 1, t));
	return Math.min(...i.filter((e) => e > n));
}
// src/adapters/memory-shopper.ts
var d = "CDFGHJKMNPQRTVWX";
function f({ state: e, subject: t }) {
	let n = a(e, t);
	return n.state === "candidate" && o("not_enrolled"), n.state === "blocked" && o("blocked"), n;
}
function p(e, t, n, r, i) {
	let { activity: a } = e, o = a.findIndex((e) => Date.parse(e.at) <= t);
	a.splice(o < 0 ? a.length : o, 0, {
		id: g(),
		at: h(t),
		kind: n,
		points: r,
		title: i
	});
}
function m({ due: e }, t, n) {
	let r = (i) => {
		i < t || (e.delete(r), n());
	};
	e.add(r);
}
function h(e) {
	return new Date(e).toISOString();
}
function g() {
	return Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(8)), (e) => d[e % 16]).join("").replace(/.{4}/, "$&-");
}
// src/adapters/memory-earning.ts
var _ = 1728e5;
function v(e) {
	let { state: t, subject: r, now: i } = e;
	function s() {
		let e = a(t, r);
		if (e.state === "blocked" && o("blocked"), e.state !== "enrolled") {
			e.state = "enrolled", t.members.set(r, e);
			for (let { id: n, kind: r, points: a = 0, title: o } of t.program().earning) r === "sign_up" && (e.earning[n] = { done: !0 }, p(e, i(), "earned", a, o));
		}
	}
	function l(n, i) {
		let a = f(e), s = t.completions.find((e) => e.subject === r && e.key === i);
		return s && s.rule !== n && o("key_reused"), s || (u(a, t.program().earning.find(({ id: e }) => e === n) ?? o("not_found")), t.completions.push({
			subject: r,
			key: i,
			rule: n
		})), a.earning[n] ?? { done: !1 };
	}
	function u(e, r) {
		let { id: a, by: s, tier: l, limit: u } = r;
		s !== "request" && s !== "claim" && o("invalid"), n(l, t, e) || o("tier_required");
		let f = e.earning[a] ??= { done: !1 };
		f.done && o("limit_reached"), f.done = !0, f.times = (f.times ?? 0) + 1, u?.per && !f.resetsAt && d(c(i(), u.per), f), s === "request" ? f.pending = "confirmation" : g(i() + _, e, r, f);
	}
	function d(e, n) {
		n.resetsAt = h(e), m(t, e, () => {
			delete n.resetsAt, n.times = 0, n.done = n.pending !== void 0;
		});
	}
	function g(e, n, r, i) {
		Object.assign(i, {
			pending: "delay",
			clearsAt: h(e)
		});
		let { points: a = 0, title: o, limit: s } = r;
		m(t, e, () => {
			delete i.pending, delete i.clearsAt, i.done = (i.times ?? 0) >= (s?.times ?? Infinity), p(n, e, "earned", a, o);
		});
	}
	return {
		join: s,
		complete: l
	};
}
// src/adapters/memory-profile.ts
function y(e) {
	let { state: t, now: n } = e;
	function r(r) {
		let a = f(e);
		if (l(r) || o("invalid"), a.birthday) return b(a.birthday, r);
		a.birthday = r;
		let s = t.program().earning.find(({ by: e }) => e === "birthday");
		s && i(a, s, u(r, n()));
	}
	function i(e, n, r) {
		e.earning[n.id] = {
			done: !1,
			locked: "waiting",
			opensAt: h(r)
		}, m(t, r, () => {
			p(e, r, "earned", n.points ?? 0, n.title), e.birthday && i(e, n, u(e.birthday, r));
		});
	}
	function a(n) {
		let r = f(e);
		n === null ? delete r.wish : (t.program().rewards.some(({ id: e }) => e === n) || o("not_found"), r.wish = n);
	}
	return {
		birthday: r,
		wish: a
	};
}
function b(e, { month: t, day: n, year: r }) {
	(e.month !== t || e.day !== n || e.year !== r) && o("limit_reached");
}
// src/adapters/memory-voucher.ts
var x = 864e5, S = 90 * x, C = x, w = ["experience", "early_access"];
function T(e, t, n) {
	let { range: r, variants: i, kind: a, name: s, points: c, percent: l, minimum: u, terms: d, event: f } = e, { points: p, hold: m } = t;
	(r ? !D(r, p) : p !== c) && o("invalid");
	let _ = i && O(i, t), v = r ? E(r, p) : e.value, y = g();
	return {
		id: y,
		code: y,
		title: _ ? `${s}, ${_.name}` : s,
		state: w.includes(a) ? "held" : "issued",
		kind: a,
		source: "redemption",
		points: p,
		undoable: !0,
		expiresAt: h(n + S),
		...v && { value: v },
		...l && { percent: l },
		...u && { minimum: u },
		...d && { terms: d },
		...f && { event: f },
		...m && { heldUntil: h(n + C) }
	};
}
function E({ step: e, value: t }, n) {
	return {
		...t,
		minor: Math.floor(n * t.minor / e)
	};
}
function D({ min: e, max: t, step: n }, r) {
	return r >= e && r <= t && (r - e) % n === 0;
}
function O(e, { variant: t }) {
	let n = e.find(({ id: e }) => e === t) ?? o("invalid");
	return n.soldOut ? o("out_of_stock") : n;
}
// src/adapters/memory-quote.ts
var k = [
	"amount_off",
	"percentage_off",
	"variable_amount",
	"free_shipping",
	"free_product"
], A = 8;
function j(n) {
	let { state: r, subject: i, now: a } = n;
	function o({ cart: t, currency: i }) {
		let a = f(n), o = a.vouchers.filter((e) => e.state === "issued" && M(e)), l = r.program(i).rewards.filter((e) => M(e) && !e.variants);
		return [...o.filter(s).map((e) => N(e, t)), ...l.flatMap((n) => c(n, t, e(a)))].sort((e, n) => L(e, t) - L(n, t) || R(n) - R(e)).slice(0, A);
	}
	function s({ expiresAt: e }) {
		return !e || Date.parse(e) > a();
	}
	function c(e, n, o) {
		let { reason: s, missing: c = 0 } = t(e, r, i, a());
		if (s && s !== "insufficient_points") return [];
		let { id: l, name: u, range: d } = e, f = d && !s ? I(d, n, o) : d, p = f && !s ? f.max : e.points, m = d ? E(d, p) : e.value, h = P(n, {
			...e,
			...m && { value: m }
		}), g = {
			reward: l,
			name: u,
			points: p,
			...f && { range: f },
			...h
		};
		return [s ? {
			...g,
			refusal: {
				reason: s,
				missing: c
			}
		} : g];
	}
	return { quote: o };
}
function M({ kind: e }) {
	return k.includes(e);
}
function N(e, t) {
	return {
		voucher: e,
		name: e.title,
		...P(t, e)
	};
}
function P({ subtotal: e }, t) {
	let { kind: n, value: r, percent: i } = t, { currency: a } = e, o = r ? Math.min(r.minor, e.minor) : i && Math.floor(e.minor * i / 100), s = F(e, t);
	return {
		...o && { discount: {
			minor: o,
			currency: a
		} },
		...n === "free_shipping" && { freeShipping: !0 },
		...s && { refusal: s }
	};
}
function F({ minor: e, currency: t }, { value: n, minimum: r }) {
	if ((n ?? r ?? { currency: t }).currency !== t) return { reason: "wrong_market" };
	if (!(!r || r.minor <= e)) return {
		reason: "minimum",
		minimum: r,
		toGo: {
			minor: r.minor - e,
			currency: t
		}
	};
}
function I(e, { subtotal: t }, n) {
	let { min: r, max: i, step: a, value: o } = e, s = Math.ceil(t.minor / o.minor) * a, c = Math.max(r, Math.min(i, n, s));
	return {
		...e,
		max: r + Math.floor((c - r) / a) * a
	};
}
function L({ voucher: e, refusal: t }, { codes: n }) {
	return e && n.includes(e.code) ? 0 : (t ? 3 : 1) + +!e;
}
function R({ discount: e }) {
	return e?.minor ?? 0;
}
// src/adapters/memory-redeeming.ts
var z = [
	"reward",
	"points",
	"variant",
	"hold"
];
function B(n) {
	let { state: r, subject: i, now: a } = n;
	function s(e, t) {
		let a = d(t);
		a && z.some((t) => a.input[t] !== e[t]) && o("key_reused");
		let s = a?.voucher ?? c(f(n), e);
		return a || r.redemptions.push({
			subject: i,
			key: t,
			input: e,
			voucher: s
		}), {
			state: "done",
			voucher: s
		};
	}
	function c(n, s) {
		let c = r.program(s.currency).rewards.find(({ id: e }) => e === s.reward) ?? o("not_found"), u = T(c, s, a()), { reason: d } = t(c, r, i, a());
		return d && o(H(d)), s.points > e(n) && o("insufficient_points"), n.vouchers.unshift(u), p(n, a(), "redeemed", -s.points, u.title), U(n, s.points), u.heldUntil && l(Date.parse(u.heldUntil), n, u), u;
	}
	function l(e, t, n) {
		m(r, e, () => V(t, n, e));
	}
	function u(e) {
		let { voucher: t } = d(e) ?? o("not_found");
		return {
			state: "done",
			voucher: t
		};
	}
	function d(e) {
		return r.redemptions.find((t) => t.subject === i && t.key === e);
	}
	function h(e) {
		let t = f(n), r = t.vouchers.find(({ id: t }) => t === e) ?? o("not_found");
		r.state !== "revoked" && !r.undoable && o("invalid"), V(t, r, a());
	}
	return {
		redeem: s,
		redemption: u,
		undo: h
	};
}
function V(e, t, n) {
	r(t) && (t.state = "revoked", t.undoable = !1, delete t.heldUntil, p(e, n, "undone", t.points ?? 0, t.title));
}
function H(e) {
	return e === "not_open" ? "invalid" : e === "ended" ? "out_of_stock" : e;
}
function U({ points: e }, t) {
	let n = t;
	e.expiring = e.expiring.flatMap((e) => {
		let t = Math.min(e.points, n);
		return n -= t, t < e.points ? {
			...e,
			points: e.points - t
		} : [];
	});
}
// src/adapters/memory-calls.ts
function W(e) {
	let { redeem: t, redemption: n, undo: r } = B(e), { quote: a } = j(e), { join: o, complete: s } = v(e), { birthday: c, wish: l } = y(e);
	function u(t, n) {
		return i(e.state, e.now(), t, n);
	}
	return {
		redeem: (e, n) => u(n, () => t(e, n.key)),
		redemption: (e, t) => u(t, () => n(e)),
		undo: (e, t) => u(t, () => r(e)),
		quote: (e, t) => u(t, () => a(e)),
		join: (e, t) => u(t, o),
		complete: (e, t) => u(t, () => s(e, t.key)),
		birthday: (e, t) => u(t, () => c(e)),
		wish: (e, t) => u(t, () => l(e))
	};
}
export { W as memoryCalls };
