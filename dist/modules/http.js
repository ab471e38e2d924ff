import { n as e } from "./adapter.js";
import { t } from "./endpoint.js";
import { t as n } from "./later.js";
import { t as r } from "./error.js";
import { t as i } from "./reading.js";
import { i as a, r as o, t as s } from "./sending.js";
import { t as c } from "./signed.js";
// src/adapters/http/schema-parts.ts
var l = 2e3, u = class {
	constructor(e, t) {
		this.be = e, this.found = t, this.path = [];
	}
	toString() {
		let e = this.found === void 0 ? "is missing" : `should be ${this.be}`;
		return `${this.path.join(".") || "the answer"} ${e}.`;
	}
};
function d(e) {
	return (t) => {
		let n = D(t), r = Object.entries(e).map(([e, t]) => [e, f(e, t, Object.hasOwn(n, e) ? n[e] : void 0)]);
		return i(Object.fromEntries(r));
	};
}
function f(e, t, n) {
	try {
		return t(n);
	} catch (t) {
		throw t instanceof u && t.path.unshift(e), t;
	}
}
function p(e) {
	return (t) => t == null ? void 0 : e(t);
}
function m(e) {
	return v(p(e), void 0);
}
function h(e, t = Infinity) {
	return (n) => E(n ?? []).flatMap((t) => _(e, t)).slice(0, t);
}
function g(e) {
	return (t) => {
		let n = Object.entries(D(t ?? {}));
		return Object.fromEntries(n.flatMap(([t, n]) => _(e, n).map((e) => [t, e])));
	};
}
function _(e, t) {
	return v((t) => [e(t)], [])(t);
}
function v(e, t) {
	return (n) => {
		try {
			return e(n);
		} catch (e) {
			if (e instanceof u) return t;
			throw e;
		}
	};
}
function y(e) {
	return S(e.join(" or "), (t) => e.includes(t));
}
function b(e, t) {
	return v(y(e), t);
}
function x(e, t, n) {
	return (r) => {
		let i = e(r);
		if (!t(i)) throw new u(n, r);
		return i;
	};
}
function S(e, t) {
	return (n) => {
		if (!t(n)) throw new u(e, n);
		return n;
	};
}
function C(e, t) {
	return S(t, (t) => typeof t == "string" && e.test(t));
}
function w(e, t = Infinity) {
	return S(`an integer${t < Infinity ? ` from ${e} to ${t}` : e > -Infinity ? ` of ${e} or more` : ""}`, (n) => Number.isSafeInteger(n) && e <= Number(n) && Number(n) <= t);
}
function T(e) {
	return S(`a text of 1 to ${e} characters`, (t) => typeof t == "string" && t !== "" && t.length <= e);
}
var E = S("a list", (e) => Array.isArray(e)), D = S("an object", (e) => typeof e == "object" && !!e), O = S("a text", (e) => typeof e == "string"), k = (e) => O(e).slice(0, l), A = T(255), j = T(2048), M = S("true or false", (e) => typeof e == "boolean"), N = C(/^(?:https?:\/\/|\/(?![/\\]))\S{0,2000}$/i, "an http(s) address or a path"), P = C(/^[A-Z]{3}$/, "a currency code"), F = S("a time with an offset", re), I = d({
	starts: F,
	ends: m(F),
	place: m(k)
}), L = w(-Infinity), R = w(0), z = w(1), B = w(1, 100), ee = w(0, 4), te = w(1, 12), V = w(1, 31), H = d({
	minor: R,
	currency: P
}), U = b([
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
], "custom"), W = x(d({
	min: R,
	max: R,
	step: z,
	value: H
}), ({ min: e, max: t, step: n }) => t >= e && (t - e) % n === 0, "a range of whole steps"), ne = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
function re(e) {
	return typeof e == "string" && ne.test(e) && !Number.isNaN(Date.parse(e));
}
// src/adapters/http/schema-member.ts
var G = d({
	available: M,
	reason: m(b([
		"insufficient_points",
		"tier_required",
		"limit_reached",
		"out_of_stock",
		"not_open",
		"ended",
		"cart_requirements",
		"unknown"
	], "unknown")),
	missing: m(R),
	tier: m(A),
	resetsAt: m(F),
	opensAt: m(F),
	left: m(R),
	detail: m(k)
}), K = d({
	id: A,
	code: A,
	title: k,
	state: b([
		"issued",
		"held",
		"used",
		"expired",
		"revoked"
	], "held"),
	kind: U,
	value: p(H),
	percent: p(B),
	minimum: p(H),
	expiresAt: m(F),
	source: b([
		"redemption",
		"referral",
		"birthday",
		"tier",
		"bonus"
	], "bonus"),
	points: m(R),
	undoable: m(M),
	order: m(k),
	terms: m(k),
	heldUntil: m(F),
	validIn: p(k),
	url: m(N),
	event: m(I)
}), q = d({
	id: A,
	at: F,
	kind: b([
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
	points: L,
	pending: m(L),
	order: m(k),
	title: m(k),
	items: m(h(k)),
	balance: m(L)
}), J = d({
	done: M,
	resetsAt: m(F),
	times: m(R),
	pending: m(b([
		"confirmation",
		"approval",
		"delay"
	], "delay")),
	clearsAt: m(F),
	locked: m(b(["tier", "waiting"], "waiting")),
	opensAt: m(F),
	value: m(R),
	target: m(z)
}), Y = d({
	available: R,
	pending: R,
	clearsAt: m(F),
	lifetime: m(R),
	owed: R,
	expiring: h(d({
		points: R,
		at: F
	}))
}), ie = d({
	current: m(A),
	next: m(A),
	measure: y([
		"points",
		"spend",
		"orders"
	]),
	value: R,
	target: p(R),
	keep: p(R),
	currency: p(P),
	until: m(F),
	since: m(F),
	standing: m(y([
		"reached",
		"at_risk",
		"grace",
		"downgraded"
	])),
	previous: m(A),
	forecast: m(A)
}), ae = d({
	state: y([
		"guest",
		"candidate",
		"enrolled",
		"blocked"
	]),
	id: p(A),
	name: m(k),
	points: p(Y),
	tier: m(ie),
	availability: g(G),
	earning: g(J),
	activity: h(q, 5),
	vouchers: h(K, 5),
	referral: m(d({
		link: N,
		completed: R,
		pending: R
	})),
	wish: m(A),
	birthday: m(d({
		month: te,
		day: V,
		year: m(z)
	}))
}), X = d({
	id: A,
	kind: U,
	name: k,
	description: m(k),
	points: R,
	range: p(W),
	variants: p(h(d({
		id: A,
		name: k,
		soldOut: m(M)
	}))),
	value: p(H),
	percent: p(B),
	minimum: p(H),
	image: m(N),
	terms: m(k),
	tier: p(A),
	limit: p(z),
	opens: p(h(d({
		at: F,
		tier: p(A)
	}))),
	closes: p(F),
	event: m(I)
}), oe = d({
	id: A,
	kind: b([
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
	title: k,
	description: m(k),
	points: p(R),
	per: p(H),
	url: m(N),
	by: m(y([
		"request",
		"claim",
		"birthday"
	])),
	limit: m(d({
		times: z,
		per: p(y([
			"day",
			"week",
			"month",
			"year"
		]))
	})),
	tier: p(A),
	bonus: m(d({
		factor: z,
		from: F,
		until: F
	}))
}), se = d({
	id: A,
	name: k,
	threshold: R,
	perks: h(k),
	multiplier: m(z),
	welcome: m(k),
	access: m(b([
		"open",
		"invitation",
		"hidden"
	], "hidden"))
}), ce = d({
	name: d({
		other: k,
		zero: m(k),
		one: m(k),
		two: m(k),
		few: m(k),
		many: m(k)
	}),
	decimals: ee,
	worth: m(d({
		points: z,
		value: H
	}))
}), le = d({
	version: j,
	name: k,
	capabilities: h(y(e)),
	points: p(ce),
	tiers: h(se),
	earning: h(oe),
	rewards: h(X, 12),
	referral: m(d({
		friend: k,
		advocate: k
	})),
	welcome: m(k),
	terms: m(N)
}), ue = y(["unchanged"]), de = d({
	program: (e) => e === "unchanged" ? ue(e) : le(e),
	member: ae
});
function fe(e) {
	return Z(de, e);
}
function Z(e, t) {
	try {
		return e(t);
	} catch (e) {
		throw new r("bad_response", String(e));
	}
}
// src/adapters/http/wire.ts
var Q = /* @__PURE__ */ SyntaxError("it is not JSON. Does data-endpoint name the gateway?");
function pe(e, t) {
	let { signed: n } = c(t, me);
	return async function(e) {
		return i(e, await n(e.signal, (t) => r(e, t)));
	};
	function r(e, n) {
		let { method: r, key: i, body: o, stake: s, signal: c } = e, l = { Accept: "application/json, application/problem+json" };
		return n !== void 0 && (l.Authorization = `Bearer ${n}`), i !== void 0 && (l["Idempotency-Key"] = i), a(t, {
			method: r,
			url: u(e),
			headers: l,
			body: o,
			stake: s,
			signal: c
		});
	}
	async function i({ stake: e, parse: t }, n) {
		let { response: r, json: i } = n;
		if (!r.ok) throw await o(n, e, l(n, e));
		if (i === void 0 && r.status !== 204) throw s(r, e, Q);
		try {
			return t(i);
		} catch (t) {
			throw s(r, e, t);
		}
	}
	async function l(e, n) {
		return (await import("./failures.js")).failureOf(e, n, t.now());
	}
	function u({ path: t, query: n = {} }) {
		let r = Object.entries(n).filter(([, e]) => e !== void 0);
		return `${e}/v1/${t}${r.length ? `?${new URLSearchParams(r)}` : ""}`;
	}
}
function me({ response: e, json: t }) {
	return e.status === 401 && t?.code === "token_expired";
}
// src/adapters/http/http.ts
var he = "Does data-endpoint name the gateway?", ge = ({ endpoint: r }, i) => {
	let a = pe(t(r, "the gateway", "/loyalty"), i);
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
			parse: fe
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
export { d as C, g as S, F as T, y as _, X as a, W as b, J as c, x as d, M as f, R as g, H as h, Z as i, K as l, b as m, ge as n, q as o, A as p, $ as r, G as s, he as t, m as u, j as v, k as w, h as x, p as y };
