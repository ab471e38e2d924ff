import { t as e } from "./rolldown-runtime.js";
import { n as t, t as n } from "./error.js";
import { t as r } from "./error-codes.js";
import { n as i } from "./adapter.js";
import { t as a } from "./until-aborted.js";
import * as o from "valibot";
// src/adapters/schema-parts.ts
var s = 2e3;
function c(e) {
	let t = Object.assign(Object.create(null), e);
	return o.pipe(o.object(t, "an object"), o.transform((e) => l(e)));
}
function l(e) {
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	return Object.fromEntries(t);
}
function u(e) {
	return o.pipe(o.nullish(e), o.transform((e) => e ?? void 0));
}
function d(e) {
	return o.fallback(u(e), void 0);
}
function f(e, t = Infinity) {
	return o.pipe(o.nullish(ee, []), o.transform((n) => n.flatMap((t) => m(e, t)).slice(0, t)));
}
function p(e) {
	return o.pipe(o.nullish(te, {}), o.transform((t) => {
		let n = Object.entries(t);
		return Object.fromEntries(n.flatMap(([t, n]) => m(e, n).map((e) => [t, e])));
	}));
}
function m(e, t) {
	let n = o.safeParse(e, t);
	return n.success ? [n.output] : [];
}
function h(e) {
	return o.picklist(e, e.join(" or "));
}
function g(e, t) {
	return o.fallback(h(e), t);
}
function _(e, t) {
	return o.custom(t, e);
}
function v(e, t) {
	return _(t, (t) => typeof t == "string" && e.test(t));
}
function y(e, t, n) {
	return _(n, (n) => Number.isSafeInteger(n) && e <= Number(n) && Number(n) <= t);
}
var ee = _("a list", (e) => Array.isArray(e)), te = _("an object", (e) => typeof e == "object" && !!e), b = o.pipe(_("a text", (e) => typeof e == "string"), o.transform((e) => e.slice(0, s))), x = v(/^[^]{1,255}$/, "a text of 1 to 255 characters"), S = v(/^[^]{1,2048}$/, "a text of 1 to 2048 characters"), C = _("true or false", (e) => typeof e == "boolean"), w = v(/^(?:https?:\/\/|\/(?![/\\]))\S{0,2000}$/i, "an http(s) address or a path"), T = v(/^[A-Z]{3}$/, "a currency code"), E = _("a time with an offset", ae), D = c({
	starts: E,
	ends: d(E),
	place: d(b)
}), O = y(-Infinity, Infinity, "an integer"), k = y(0, Infinity, "an integer of 0 or more"), A = y(1, Infinity, "an integer of 1 or more"), j = y(1, 100, "an integer from 1 to 100"), ne = y(0, 4, "an integer from 0 to 4"), re = y(1, 12, "an integer from 1 to 12"), ie = y(1, 31, "an integer from 1 to 31"), M = c({
	minor: k,
	currency: T
}), N = g([
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
], "custom"), P = o.pipe(c({
	min: k,
	max: k,
	step: A,
	value: M
}), o.check(({ min: e, max: t, step: n }) => t >= e && (t - e) % n === 0, "a range of whole steps")), F = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
function ae(e) {
	return typeof e == "string" && F.test(e) && !Number.isNaN(Date.parse(e));
}
// src/adapters/schema-member.ts
var I = c({
	available: C,
	reason: d(g([
		"insufficient_points",
		"tier_required",
		"limit_reached",
		"out_of_stock",
		"not_open",
		"ended",
		"cart_requirements",
		"unknown"
	], "unknown")),
	missing: d(k),
	tier: d(x),
	resetsAt: d(E),
	opensAt: d(E),
	left: d(k),
	detail: d(b)
}), L = c({
	id: x,
	code: x,
	title: b,
	state: g([
		"issued",
		"held",
		"used",
		"expired",
		"revoked"
	], "held"),
	kind: N,
	value: u(M),
	percent: u(j),
	minimum: u(M),
	expiresAt: d(E),
	source: g([
		"redemption",
		"referral",
		"birthday",
		"tier",
		"bonus"
	], "bonus"),
	points: d(k),
	undoable: d(C),
	order: d(b),
	terms: d(b),
	heldUntil: d(E),
	validIn: u(b),
	url: d(w),
	event: d(D)
}), R = c({
	id: x,
	at: E,
	kind: g([
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
	points: O,
	pending: d(O),
	order: d(b),
	title: d(b),
	items: d(f(b)),
	balance: d(O)
}), z = c({
	done: C,
	resetsAt: d(E),
	times: d(k),
	pending: d(g([
		"confirmation",
		"approval",
		"delay"
	], "delay")),
	clearsAt: d(E),
	locked: d(g(["tier", "waiting"], "waiting")),
	opensAt: d(E),
	value: d(k),
	target: d(A)
}), oe = c({
	available: k,
	pending: k,
	clearsAt: d(E),
	lifetime: d(k),
	owed: k,
	expiring: f(c({
		points: k,
		at: E
	}))
}), se = c({
	current: d(x),
	next: d(x),
	measure: h([
		"points",
		"spend",
		"orders"
	]),
	value: k,
	target: u(k),
	keep: u(k),
	currency: u(T),
	until: d(E),
	since: d(E),
	standing: d(h([
		"reached",
		"at_risk",
		"grace",
		"downgraded"
	])),
	previous: d(x),
	forecast: d(x)
}), ce = c({
	state: h([
		"guest",
		"candidate",
		"enrolled",
		"blocked"
	]),
	id: u(x),
	name: d(b),
	points: u(oe),
	tier: d(se),
	availability: p(I),
	earning: p(z),
	activity: f(R, 5),
	vouchers: f(L, 5),
	referral: d(c({
		link: w,
		completed: k,
		pending: k
	})),
	wish: d(x),
	birthday: d(c({
		month: re,
		day: ie,
		year: d(A)
	}))
}), le = c({
	reason: g([
		"minimum",
		"excluded",
		"combination",
		"wrong_market",
		"expired",
		"used",
		"insufficient_points",
		"other"
	], "other"),
	minimum: d(M),
	toGo: d(M),
	codes: d(f(x)),
	items: d(f(b)),
	missing: d(k)
}), ue = c({ ways: f(o.pipe(c({
	voucher: u(L),
	reward: u(x),
	name: b,
	points: u(k),
	range: u(P),
	discount: u(M),
	freeShipping: d(C),
	refusal: u(le)
}), o.check(({ voucher: e, reward: t }) => e !== void 0 || t !== void 0, "a voucher or a reward"))) }), B = h([
	"sent",
	"confirmed",
	"member",
	"email_differs",
	"expired"
]), de = c({ state: B }), V = c({
	order: b,
	state: h([
		"pending",
		"cleared",
		"returned",
		"waiting"
	]),
	points: k,
	at: d(E),
	claim: d(B)
}), H = c({
	id: x,
	kind: N,
	name: b,
	description: d(b),
	points: k,
	range: u(P),
	variants: u(f(c({
		id: x,
		name: b,
		soldOut: d(C)
	}))),
	value: u(M),
	percent: u(j),
	minimum: u(M),
	image: d(w),
	terms: d(b),
	tier: u(x),
	limit: u(A),
	opens: u(f(c({
		at: E,
		tier: u(x)
	}))),
	closes: u(E),
	event: d(D)
}), fe = c({
	id: x,
	kind: g([
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
	title: b,
	description: d(b),
	points: u(k),
	per: u(M),
	url: d(w),
	by: d(h([
		"request",
		"claim",
		"birthday"
	])),
	limit: d(c({
		times: A,
		per: u(h([
			"day",
			"week",
			"month",
			"year"
		]))
	})),
	tier: u(x),
	bonus: d(c({
		factor: A,
		from: E,
		until: E
	}))
}), pe = c({
	id: x,
	name: b,
	threshold: k,
	perks: f(b),
	multiplier: d(A),
	welcome: d(b),
	access: d(g([
		"open",
		"invitation",
		"hidden"
	], "hidden"))
}), me = c({
	name: c({
		other: b,
		zero: d(b),
		one: d(b),
		two: d(b),
		few: d(b),
		many: d(b)
	}),
	decimals: ne,
	worth: d(c({
		points: A,
		value: M
	}))
}), he = c({
	version: S,
	name: b,
	capabilities: f(h(i)),
	points: u(me),
	tiers: f(pe),
	earning: f(fe),
	rewards: f(H, 12),
	referral: d(c({
		friend: b,
		advocate: b
	})),
	welcome: d(b),
	terms: d(w)
}), ge = h(["unchanged"]), _e = c({
	program: o.lazy((e) => e === "unchanged" ? ge : he),
	member: ce
}), U = u(S), ve = c({
	items: f(H),
	next: U,
	availability: p(I)
}), ye = c({
	items: f(R),
	next: U
}), be = c({
	items: f(L),
	next: U
}), xe = c({ state: h([
	"done",
	"applied",
	"pending",
	"refused"
]) }), Se = {
	done: c({
		state: h(["done"]),
		voucher: L
	}),
	applied: c({
		state: h(["applied"]),
		voucher: d(L)
	}),
	pending: c({ state: h(["pending"]) }),
	refused: c({
		state: h(["refused"]),
		code: g(r, "unknown")
	})
}, Ce = c({
	code: d(h(r)),
	outcome: d(h(["not_done", "unknown"])),
	detail: d(b)
});
function we(e) {
	return K(_e, e);
}
function Te(e) {
	return K(ve, e);
}
function Ee(e) {
	return K(ye, e);
}
function De(e) {
	return K(be, e);
}
function W(e) {
	let { state: t } = K(xe, e);
	return K(Se[t], e);
}
function Oe(e) {
	return K(ue, e).ways;
}
function ke(e) {
	return K(z, e);
}
function Ae(e) {
	return K(V, e);
}
function je(e) {
	return K(de, e).state;
}
function G(e) {
	let t = o.safeParse(Ce, e);
	return t.success ? t.output : {};
}
function K(e, t) {
	let r = o.safeParse(e, t, { abortEarly: !0 });
	if (r.success) return r.output;
	let [i] = r.issues, a = o.getDotPath(i) ?? "the answer", s = i.input === void 0 ? "is missing" : `should be ${i.message}`;
	throw new n("bad_response", `${a} ${s}.`);
}
// src/adapters/http-errors.ts
var Me = {
	400: "invalid",
	401: "unauthenticated",
	403: "forbidden",
	404: "not_found",
	405: "unsupported",
	408: "timeout",
	409: "in_progress",
	410: "not_found",
	413: "invalid",
	422: "invalid",
	429: "rate_limited",
	501: "unsupported",
	502: "unavailable",
	503: "unavailable",
	504: "timeout"
}, Ne = {
	401: "Is the token signed with the secret and the audience that the gateway knows?",
	403: "Are this page's origin and this shopper allowed by the gateway?",
	404: "Does data-endpoint name the gateway?",
	429: "Too many calls: raise the limit in front of the gateway."
};
function q(e) {
	return e === "read" ? "not_done" : "unknown";
}
function Pe(e, t, r, i) {
	let { status: a } = e, { code: o, outcome: s, detail: c } = G(t), l = Le(e.headers.get("Retry-After"), i), u = {
		outcome: s ?? (o ? "not_done" : Fe(a, r)),
		...l !== void 0 && { retryAfter: l }
	};
	return new n(o ?? Me[a] ?? "unknown", c ?? Ie(e), u);
}
function Fe(e, t) {
	return t === "write" && e >= 400 && e < 500 && e !== 408 && e !== 409 ? "not_done" : q(t);
}
function Ie({ status: e, url: t }) {
	return `${t} answered ${e}. ${Ne[e] ?? (e >= 500 ? "Look into the gateway's own log." : "Is it the gateway that answers?")}`;
}
function J({ url: e }, t, r) {
	let i = r instanceof Error ? r.message : String(r);
	return new n("bad_response", `Cannot use the answer of ${e}: ${i}`, {
		outcome: q(t),
		cause: r
	});
}
function Le(e, t) {
	if (!e) return;
	let n = /^\d+$/.test(e) ? Number(e) : Math.ceil((Date.parse(e) - t) / 1e3);
	return Number.isNaN(n) ? void 0 : Math.max(0, n);
}
function Re(e, r, i) {
	if (t(e)) return e;
	let a = q(i);
	if (globalThis.navigator?.onLine === !1) return new n("offline", "The device is offline.", {
		outcome: a,
		cause: e
	});
	let o = `No answer from ${r}: no network, a wrong data-endpoint, or an origin its gateway does not list.`;
	return new n("unavailable", o, {
		outcome: a,
		cause: e
	});
}
// src/adapters/tokens.ts
var Y = 1e4;
function ze({ token: e }) {
	let r;
	async function i(r, i) {
		try {
			return await e?.(i ? {
				signal: r,
				refresh: i
			} : { signal: r });
		} catch (e) {
			throw t(e) ? e : new n("unavailable", "The shop gave no token: check data-token-url or getToken().", { cause: e });
		}
	}
	return {
		current: (e) => i(e, !1),
		renew(e) {
			return r?.stale !== e && (r = {
				stale: e,
				fresh: i(AbortSignal.timeout(Y), !0)
			}), r.fresh.catch(a), r.fresh;
		},
		forget: a
	};
	function a() {
		r = void 0;
	}
}
// src/adapters/wire.ts
var Be = /* @__PURE__ */ SyntaxError("it is not JSON. Does data-endpoint name the gateway?");
function Ve(e, t) {
	let { fetch: n, now: r } = t, i = ze(t);
	return async function(e) {
		let { signal: t } = e, n = await a(t, "not_done", () => i.current(t)), r = await o(e, n);
		if (n === void 0 || !Z(r)) return s(e, r);
		let c = await o(e, await a(t, "not_done", () => i.renew(n)));
		return Z(c) && i.forget(), s(e, c);
	};
	function o(e, t) {
		let { stake: r, signal: i } = e, o = c(e);
		return a(i, q(r), async () => {
			try {
				let r = await n(o, He(e, t));
				return {
					response: r,
					json: Ue(await r.text())
				};
			} catch (e) {
				throw Re(e, o, r);
			}
		});
	}
	function s(e, { response: t, json: n }) {
		let { stake: i, parse: a } = e;
		if (!t.ok) throw Pe(t, n, i, r());
		if (n === void 0 && t.status !== 204) throw J(t, i, Be);
		try {
			return a(n);
		} catch (e) {
			throw J(t, i, e);
		}
	}
	function c({ path: t, query: n = {} }) {
		let r = Object.entries(n).filter(([, e]) => e !== void 0);
		return `${e}/v1/${t}${r.length ? `?${new URLSearchParams(r)}` : ""}`;
	}
}
function He({ method: e, body: t, key: n, signal: r }, i) {
	let a = { Accept: "application/json, application/problem+json" };
	i !== void 0 && (a.Authorization = `Bearer ${i}`), n !== void 0 && (a["Idempotency-Key"] = n), t && (a["Content-Type"] = "application/json");
	let o = {
		method: e,
		headers: a,
		signal: r,
		credentials: "omit",
		cache: "no-store"
	};
	return t ? {
		...o,
		body: JSON.stringify(X(t))
	} : o;
}
function X(e) {
	return Array.isArray(e) ? Object.assign(e.map(X), { toJSON: void 0 }) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, X(t)]));
}
function Z({ response: e, json: t }) {
	return e.status === 401 && G(t).code === "token_expired";
}
function Ue(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
// src/adapters/http.ts
var We = /* @__PURE__ */ e({ httpAdapter: () => Q }), Q = ({ endpoint: e }, t) => {
	let n = Ve(Ge(e), t), r = (e, t, { signal: r }, i) => n({
		method: "GET",
		path: e,
		query: t,
		stake: "read",
		signal: r,
		parse: i
	}), i = (e, t, n, i) => {
		let { locale: a, market: o, currency: s, cursor: c, filter: l } = t;
		return r(e, {
			locale: a,
			market: o,
			currency: s,
			cursor: c,
			filter: l
		}, n, i);
	}, a = (e, t, { signal: r }, i) => n({
		method: "POST",
		path: e,
		body: t,
		stake: "read",
		signal: r,
		parse: i
	}), o = (e, { key: t, signal: r }, i, a) => n({
		method: "POST",
		path: e,
		body: a,
		stake: "write",
		key: t,
		signal: r,
		parse: i
	});
	return {
		contract: 1,
		name: "http",
		runsIn: ["page", "gateway"],
		idempotency: "key",
		load: ({ locale: e, market: t, currency: n, programVersion: i }, a) => r("load", {
			locale: e,
			market: t,
			currency: n,
			programVersion: i
		}, a, we),
		rewards: (e, t) => i("rewards", e, t, Te),
		activity: (e, t) => i("activity", e, t, Ee),
		vouchers: (e, t) => i("vouchers", e, t, De),
		redeem: ({ reward: e, points: t, variant: n, hold: r, cart: i, locale: a, market: s, currency: c }, l) => o("redemptions", l, W, {
			reward: e,
			points: t,
			variant: n,
			hold: r,
			cart: i,
			locale: a,
			market: s,
			currency: c
		}),
		redemption: (e, { signal: t }) => {
			let r = `redemptions/${encodeURIComponent(e)}`;
			return n({
				method: "GET",
				path: r,
				stake: "lookup",
				signal: t,
				parse: W
			});
		},
		undo: (e, t) => o(`vouchers/${encodeURIComponent(e)}/undo`, t, $),
		join: ({ marketing: e }, t) => o("membership", t, $, { marketing: e }),
		quote: ({ cart: e, locale: t, market: n, currency: r }, i) => a("quotes", {
			cart: e,
			locale: t,
			market: n,
			currency: r
		}, i, Oe),
		complete: (e, t) => o(`earning/${encodeURIComponent(e)}/completions`, t, ke),
		birthday: ({ month: e, day: t, year: n }, r) => o("birthday", r, $, {
			month: e,
			day: t,
			year: n
		}),
		wish: (e, t) => o("wish", t, $, { reward: e }),
		order: ({ order: e, claim: t, locale: n, market: r, currency: i }, o) => a("order-standings", {
			order: e,
			claim: t,
			locale: n,
			market: r,
			currency: i
		}, o, Ae),
		claim: ({ claim: e, email: t, marketing: n, locale: r }, i) => o("claims", i, je, {
			claim: e,
			email: t,
			marketing: n,
			locale: r
		})
	};
};
function $() {}
function Ge(e) {
	let t = typeof e == "string" ? Ke(e.trim()) : void 0;
	if (t && !t.username && !t.password) return t.origin + t.pathname.replace(/\/+$/, "");
	let r = typeof e == "string" ? `data-endpoint="${e}" is no address` : "data-endpoint is missing";
	throw new n("config", `${r}: name the gateway as "https://…", or as a path of this site such as data-endpoint="/loyalty".`);
}
function Ke(e) {
	if (/^https?:\/\//i.test(e)) return URL.canParse(e) ? new URL(e) : void 0;
	let t = globalThis.location?.origin;
	return /^\/(?![/\\])/.test(e) && URL.canParse(e, t) ? new URL(e, t) : void 0;
}
export { We as n, Q as t };
