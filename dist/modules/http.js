import { n as e } from "./adapter.js";
import { t } from "./endpoint.js";
import { t as n } from "./later.js";
import { t as r } from "./reading.js";
import { t as i } from "./error.js";
import { i as a, n as o, r as ee } from "./sending.js";
import { t as s } from "./signed.js";
// src/adapters/http/schema-parts.ts
var c = 2e3, l = class {
	constructor(e, t) {
		this.by = e, this.found = t, this.path = [];
	}
};
function u(e) {
	return (t) => {
		let n = E(t), i = Object.entries(e).map(([e, t]) => [e, d(e, t, Object.hasOwn(n, e) ? n[e] : void 0)]);
		return r(Object.fromEntries(i));
	};
}
function d(e, t, n) {
	try {
		return t(n);
	} catch (t) {
		throw t instanceof l && t.path.unshift(e), t;
	}
}
function f(e) {
	return (t) => t == null ? void 0 : e(t);
}
function p(e) {
	return _(f(e), void 0);
}
function m(e, t = Infinity) {
	return (n) => T(n ?? []).flatMap((t) => g(e, t)).slice(0, t);
}
function h(e) {
	return (t) => {
		let n = Object.entries(E(t ?? {}));
		return Object.fromEntries(n.flatMap(([t, n]) => g(e, n).map((e) => [t, e])));
	};
}
function g(e, t) {
	return _((t) => [e(t)], [])(t);
}
function _(e, t) {
	return (n) => {
		try {
			return e(n);
		} catch (e) {
			if (e instanceof l) return t;
			throw e;
		}
	};
}
function v(e) {
	return x((t) => e.includes(t), e);
}
function y(e, t) {
	return _(v(e), t);
}
function b(e, t) {
	let n = (r) => {
		let i = e(r);
		if (!t(i)) throw new l(n, r);
		return i;
	};
	return n;
}
function x(e, t) {
	let n = (r) => {
		if (!e(r)) throw new l(t ?? n, r);
		return r;
	};
	return n;
}
function S(e) {
	return x((t) => typeof t == "string" && e.test(t));
}
function C(e, t = Infinity) {
	return x((n) => Number.isSafeInteger(n) && e <= Number(n) && Number(n) <= t);
}
function w(e) {
	return x((t) => typeof t == "string" && t !== "" && t.length <= e);
}
var T = x((e) => Array.isArray(e)), E = x((e) => typeof e == "object" && !!e), D = x((e) => typeof e == "string"), O = (e) => D(e).slice(0, c), k = w(255), A = w(2048), j = x((e) => typeof e == "boolean"), M = S(/^(?:https?:\/\/|\/(?![/\\]))\S{0,2000}$/i), N = S(/^[A-Z]{3}$/), P = x(ne), F = u({
	starts: P,
	ends: p(P),
	place: p(O)
}), I = C(-Infinity), L = C(0), R = C(1), z = C(1, 100), B = C(0, 4), V = C(1, 12), H = C(1, 31), U = u({
	minor: L,
	currency: N
}), W = y([
	"amount_off",
	"percentage_off",
	"variable_amount",
	"free_shipping",
	"free_product",
	"gift_card",
	"store_credit",
	"donation",
	"early_access",
	"experience",
	"content",
	"custom"
], "custom"), G = b(u({
	min: L,
	max: L,
	step: R,
	value: U
}), ({ min: e, max: t, step: n }) => t >= e && (t - e) % n === 0), te = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
function ne(e) {
	return typeof e == "string" && te.test(e) && !Number.isNaN(Date.parse(e));
}
// src/adapters/http/schema-member.ts
var K = u({
	available: j,
	reason: p(y([
		"insufficient_points",
		"tier_required",
		"limit_reached",
		"out_of_stock",
		"not_open",
		"ended",
		"cart_requirements",
		"unknown"
	], "unknown")),
	missing: p(L),
	tier: p(k),
	resetsAt: p(P),
	opensAt: p(P),
	left: p(L),
	detail: p(O)
}), q = u({
	id: k,
	code: k,
	title: O,
	state: y([
		"issued",
		"held",
		"used",
		"expired",
		"revoked"
	], "held"),
	kind: W,
	value: f(U),
	percent: f(z),
	minimum: f(U),
	expiresAt: p(P),
	source: y([
		"redemption",
		"referral",
		"birthday",
		"tier",
		"bonus"
	], "bonus"),
	points: p(L),
	undoable: p(j),
	order: p(O),
	terms: p(O),
	heldUntil: p(P),
	validIn: f(O),
	url: p(M),
	event: p(F)
}), J = u({
	id: k,
	at: P,
	kind: y([
		"earned",
		"approved",
		"redeemed",
		"undone",
		"returned",
		"expired",
		"adjusted",
		"tier",
		"other"
	], "other"),
	points: I,
	pending: p(I),
	order: p(O),
	title: p(O),
	items: p(m(O)),
	balance: p(I)
}), Y = u({
	done: j,
	resetsAt: p(P),
	times: p(L),
	pending: p(y([
		"confirmation",
		"approval",
		"delay"
	], "delay")),
	clearsAt: p(P),
	locked: p(y(["tier", "waiting"], "waiting")),
	opensAt: p(P),
	value: p(L),
	target: p(R)
}), X = u({
	available: L,
	pending: L,
	clearsAt: p(P),
	lifetime: p(L),
	owed: L,
	expiring: m(u({
		points: L,
		at: P
	}))
}), re = u({
	current: p(k),
	next: p(k),
	measure: v([
		"points",
		"spend",
		"orders"
	]),
	value: L,
	target: f(L),
	keep: f(L),
	currency: f(N),
	until: p(P),
	since: p(P),
	standing: p(v([
		"reached",
		"at_risk",
		"grace",
		"downgraded"
	])),
	previous: p(k),
	forecast: p(k)
}), ie = u({
	state: v([
		"guest",
		"candidate",
		"enrolled",
		"blocked"
	]),
	id: f(k),
	name: p(O),
	points: f(X),
	tier: p(re),
	availability: h(K),
	earning: h(Y),
	activity: m(J, 5),
	vouchers: m(q, 5),
	referral: p(u({
		link: M,
		completed: L,
		pending: L
	})),
	wish: p(k),
	birthday: p(u({
		month: V,
		day: H,
		year: p(R)
	}))
}), Z = u({
	id: k,
	kind: W,
	name: O,
	description: p(O),
	points: L,
	range: f(G),
	variants: f(m(u({
		id: k,
		name: O,
		soldOut: p(j)
	}))),
	value: f(U),
	percent: f(z),
	minimum: f(U),
	image: p(M),
	terms: p(O),
	tier: f(k),
	limit: f(R),
	opens: f(m(u({
		at: P,
		tier: f(k)
	}))),
	closes: f(P),
	event: p(F)
}), ae = u({
	id: k,
	kind: y([
		"purchase",
		"sign_up",
		"birthday",
		"referral",
		"review",
		"newsletter",
		"social_follow",
		"social_share",
		"visit",
		"streak",
		"milestone",
		"survey",
		"app_install",
		"wallet_pass",
		"custom"
	], "custom"),
	title: O,
	description: p(O),
	points: f(L),
	per: f(U),
	url: p(M),
	by: p(v([
		"request",
		"claim",
		"birthday"
	])),
	limit: p(u({
		times: R,
		per: f(v([
			"day",
			"week",
			"month",
			"year"
		]))
	})),
	tier: f(k),
	bonus: p(u({
		factor: R,
		from: P,
		until: P
	}))
}), oe = u({
	id: k,
	name: O,
	threshold: L,
	perks: m(O),
	multiplier: p(R),
	welcome: p(O),
	access: p(y([
		"open",
		"invitation",
		"hidden"
	], "hidden"))
}), Q = u({
	name: u({
		other: O,
		zero: p(O),
		one: p(O),
		two: p(O),
		few: p(O),
		many: p(O)
	}),
	decimals: B,
	worth: p(u({
		points: R,
		value: U
	}))
}), se = u({
	version: A,
	name: O,
	capabilities: m(v(e)),
	points: f(Q),
	tiers: m(oe),
	earning: m(ae),
	rewards: m(Z, 12),
	referral: p(u({
		friend: O,
		advocate: O
	})),
	welcome: p(O),
	terms: p(M)
}), ce = v(["unchanged"]), le = u({
	program: (e) => e === "unchanged" ? ce(e) : se(e),
	member: ie
});
// src/adapters/http/wire.ts
function ue(e, t) {
	let { signed: n } = s(t, de);
	return async function(e) {
		return c(e, await n(e.signal, (t) => r(e, t)));
	};
	function r(e, n) {
		let { method: r, key: i, body: a, stake: o, signal: s } = e, c = { Accept: "application/json, application/problem+json" };
		return n !== void 0 && (c.Authorization = `Bearer ${n}`), i !== void 0 && (c["Idempotency-Key"] = i), ee(t, {
			method: r,
			url: d(e),
			headers: c,
			body: a,
			stake: o,
			signal: s
		});
	}
	async function c({ stake: e, parse: t }, n) {
		let { response: r, json: i } = n;
		if (!r.ok) throw await o(n, e, l(n, e));
		if (i === void 0 && r.status !== 204) throw await u(r, e);
		try {
			return t(i);
		} catch (t) {
			throw await u(r, e, t);
		}
	}
	async function l(e, n) {
		return (await import("./failures.js")).failureOf(e, n, t.now());
	}
	async function u(e, t, n) {
		try {
			return (await import("./failures.js")).unusableBy(n, e, t);
		} catch (n) {
			return new i("bad_response", `Cannot use the answer of ${e.url}.`, {
				outcome: a(t),
				cause: n
			});
		}
	}
	function d({ path: t, query: n = {} }) {
		let r = Object.entries(n).filter(([, e]) => e !== void 0);
		return `${e}/v1/${t}${r.length ? `?${new URLSearchParams(r)}` : ""}`;
	}
}
function de({ response: e, json: t }) {
	return e.status === 401 && t?.code === "token_expired";
}
// src/adapters/http/http.ts
var fe = "Does data-endpoint name the gateway?", pe = ({ endpoint: r }, i) => {
	let a = ue(t(r, "the gateway", "/loyalty"), i);
	return {
		contract: 1,
		name: "http",
		runsIn: ["page", "gateway"],
		idempotency: "key",
		load: ({ programVersion: e, ...t }, { signal: n }) => a({
			method: "GET",
			path: "load",
			query: {
				...$(t),
				programVersion: e
			},
			stake: "read",
			signal: n,
			parse: le
		}),
		...n(e, async () => (await import("./calls.js")).httpCalls(a))
	};
};
function $({ locale: e, market: t, currency: n }) {
	return {
		locale: e,
		market: t,
		currency: n
	};
}
export { m as A, v as C, R as D, z as E, P as F, M as I, u as M, D as N, G as O, O as P, L as S, f as T, I as _, J as a, U as b, q as c, b as d, N as f, k as g, j as h, Z as i, h as j, E as k, l, B as m, pe as n, K as o, H as p, $ as r, Y as s, fe as t, p as u, y as v, A as w, V as x, T as y };
