import { a as e, c as t, i as n, l as r, n as i, o as a, r as o } from "./memory.js";
// src/adapters/memory/calendar.ts
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
// src/adapters/memory/shopper.ts
var d = "CDFGHJKMNPQRTVWX";
function f({ state: e, subject: t }) {
	let n = a(e, t);
	return n.state === "candidate" && r("not_enrolled"), n.state === "blocked" && r("blocked"), n;
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
// src/adapters/memory/earning.ts
var _ = 1728e5;
function v(e) {
	let { state: n, subject: i, now: o } = e;
	function s() {
		let e = a(n, i);
		if (e.state === "blocked" && r("blocked"), e.state !== "enrolled") {
			e.state = "enrolled", n.members.set(i, e);
			for (let { id: t, kind: r, points: i = 0, title: a } of n.program().earning) r === "sign_up" && (e.earning[t] = { done: !0 }, p(e, o(), "earned", i, a));
		}
	}
	function l(t, a) {
		let o = f(e), s = n.completions.find((e) => e.subject === i && e.key === a);
		return s && s.rule !== t && r("key_reused"), s || (u(o, n.program().earning.find(({ id: e }) => e === t) ?? r("not_found")), n.completions.push({
			subject: i,
			key: a,
			rule: t
		})), o.earning[t] ?? { done: !1 };
	}
	function u(e, i) {
		let { id: a, by: s, tier: l, limit: u } = i;
		s !== "request" && s !== "claim" && r("invalid"), t(l, n, e) || r("tier_required");
		let f = e.earning[a] ??= { done: !1 };
		f.done && r("limit_reached"), f.done = !0, f.times = (f.times ?? 0) + 1, u?.per && !f.resetsAt && d(c(o(), u.per), f), s === "request" ? f.pending = "confirmation" : g(o() + _, e, i, f);
	}
	function d(e, t) {
		t.resetsAt = h(e), m(n, e, () => {
			delete t.resetsAt, t.times = 0, t.done = t.pending !== void 0;
		});
	}
	function g(e, t, r, i) {
		Object.assign(i, {
			pending: "delay",
			clearsAt: h(e)
		});
		let { points: a = 0, title: o, limit: s } = r;
		m(n, e, () => {
			delete i.pending, delete i.clearsAt, i.done = (i.times ?? 0) >= (s?.times ?? Infinity), p(t, e, "earned", a, o);
		});
	}
	return {
		join: s,
		complete: l
	};
}
// src/adapters/memory/profile.ts
function y(e) {
	let { state: t, now: n } = e;
	function i(i) {
		let o = f(e);
		if (l(i) || r("invalid"), o.birthday) return b(o.birthday, i);
		o.birthday = i;
		let s = t.program().earning.find(({ by: e }) => e === "birthday");
		s && a(o, s, u(i, n()));
	}
	function a(e, n, r) {
		e.earning[n.id] = {
			done: !1,
			locked: "waiting",
			opensAt: h(r)
		}, m(t, r, () => {
			p(e, r, "earned", n.points ?? 0, n.title), e.birthday && a(e, n, u(e.birthday, r));
		});
	}
	function o(n) {
		let i = f(e);
		n === null ? delete i.wish : (t.program().rewards.some(({ id: e }) => e === n) || r("not_found"), i.wish = n);
	}
	return {
		birthday: i,
		wish: o
	};
}
function b(e, { month: t, day: n, year: i }) {
	(e.month !== t || e.day !== n || e.year !== i) && r("limit_reached");
}
// src/adapters/memory/voucher.ts
var x = 864e5, S = 90 * x, C = x, w = ["experience", "early_access"];
function T(e, t, n) {
	let { range: i, variants: a, kind: o, name: s, points: c, percent: l, minimum: u, terms: d, event: f } = e, { points: p, hold: m } = t;
	(i ? !D(i, p) : p !== c) && r("invalid");
	let _ = a && O(a, t), v = i ? E(i, p) : e.value, y = g();
	return {
		id: y,
		code: y,
		title: _ ? `${s}, ${_.name}` : s,
		state: w.includes(o) ? "held" : "issued",
		kind: o,
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
	let n = e.find(({ id: e }) => e === t) ?? r("invalid");
	return n.soldOut ? r("out_of_stock") : n;
}
// src/adapters/memory/quote.ts
var k = [
	"amount_off",
	"percentage_off",
	"variable_amount",
	"free_shipping",
	"free_product"
], A = 8;
function j(e) {
	let { state: t, subject: r, now: i } = e;
	function a({ cart: r, currency: i }) {
		let a = f(e), o = a.vouchers.filter((e) => e.state === "issued" && M(e)), l = t.program(i).rewards.filter((e) => M(e) && !e.variants);
		return [...o.filter(s).map((e) => N(e, r)), ...l.flatMap((e) => c(e, r, n(a)))].sort((e, t) => L(e, r) - L(t, r) || R(t) - R(e)).slice(0, A);
	}
	function s({ expiresAt: e }) {
		return !e || Date.parse(e) > i();
	}
	function c(e, n, a) {
		let { reason: s, missing: c = 0 } = o(e, t, r, i());
		if (s && s !== "insufficient_points") return [];
		let { id: l, name: u, range: d } = e, f = d && !s ? I(d, n, a) : d, p = f && !s ? f.max : e.points, m = d ? E(d, p) : e.value, h = P(n, {
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
	return { quote: a };
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
// src/adapters/memory/redeeming.ts
var z = [
	"reward",
	"points",
	"variant",
	"hold"
];
function B(e) {
	let { state: t, subject: i, now: a } = e;
	function s(n, a) {
		let o = d(a);
		o && z.some((e) => o.input[e] !== n[e]) && r("key_reused");
		let s = o?.voucher ?? c(f(e), n);
		return o || t.redemptions.push({
			subject: i,
			key: a,
			input: n,
			voucher: s
		}), {
			state: "done",
			voucher: s
		};
	}
	function c(e, s) {
		let c = t.program(s.currency).rewards.find(({ id: e }) => e === s.reward) ?? r("not_found"), u = T(c, s, a()), { reason: d } = o(c, t, i, a());
		return d && r(H(d)), s.points > n(e) && r("insufficient_points"), e.vouchers.unshift(u), p(e, a(), "redeemed", -s.points, u.title), U(e, s.points), u.heldUntil && l(Date.parse(u.heldUntil), e, u), u;
	}
	function l(e, n, r) {
		m(t, e, () => V(n, r, e));
	}
	function u(e) {
		let { voucher: t } = d(e) ?? r("not_found");
		return {
			state: "done",
			voucher: t
		};
	}
	function d(e) {
		return t.redemptions.find((t) => t.subject === i && t.key === e);
	}
	function h(t) {
		let n = f(e), i = n.vouchers.find(({ id: e }) => e === t) ?? r("not_found");
		i.state !== "revoked" && !i.undoable && r("invalid"), V(n, i, a());
	}
	return {
		redeem: s,
		redemption: u,
		undo: h
	};
}
function V(t, n, r) {
	e(n) && (n.state = "revoked", n.undoable = !1, delete n.heldUntil, p(t, r, "undone", n.points ?? 0, n.title));
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
// src/adapters/memory/calls.ts
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
