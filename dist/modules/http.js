import { n as e, t } from "./error.js";
import { t as n } from "./error-codes.js";
import { n as r } from "./adapter.js";
import { t as i } from "./until-aborted.js";
import * as a from "valibot";
// src/adapters/reading.ts
function o(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}
// src/adapters/http/schema-parts.ts
var s = 2e3;
function c(e) {
	let t = Object.assign(Object.create(null), e);
	return a.pipe(a.object(t, "an object"), a.transform((e) => o(e)));
}
function l(e) {
	return a.pipe(a.nullish(e), a.transform((e) => e ?? void 0));
}
function u(e) {
	return a.fallback(l(e), void 0);
}
function d(e, t = Infinity) {
	return a.pipe(a.nullish(ee, []), a.transform((n) => n.flatMap((t) => p(e, t)).slice(0, t)));
}
function f(e) {
	return a.pipe(a.nullish(te, {}), a.transform((t) => {
		let n = Object.entries(t);
		return Object.fromEntries(n.flatMap(([t, n]) => p(e, n).map((e) => [t, e])));
	}));
}
function p(e, t) {
	let n = a.safeParse(e, t);
	return n.success ? [n.output] : [];
}
function m(e) {
	return a.picklist(e, e.join(" or "));
}
function h(e, t) {
	return a.fallback(m(e), t);
}
function g(e, t) {
	return a.custom(t, e);
}
function _(e, t) {
	return g(t, (t) => typeof t == "string" && e.test(t));
}
function v(e, t, n) {
	return g(n, (n) => Number.isSafeInteger(n) && e <= Number(n) && Number(n) <= t);
}
var ee = g("a list", (e) => Array.isArray(e)), te = g("an object", (e) => typeof e == "object" && !!e), y = a.pipe(g("a text", (e) => typeof e == "string"), a.transform((e) => e.slice(0, s))), b = _(/^[^]{1,255}$/, "a text of 1 to 255 characters"), x = _(/^[^]{1,2048}$/, "a text of 1 to 2048 characters"), S = g("true or false", (e) => typeof e == "boolean"), C = _(/^(?:https?:\/\/|\/(?![/\\]))\S{0,2000}$/i, "an http(s) address or a path"), w = _(/^[A-Z]{3}$/, "a currency code"), T = g("a time with an offset", ae), E = c({
	starts: T,
	ends: u(T),
	place: u(y)
}), D = v(-Infinity, Infinity, "an integer"), O = v(0, Infinity, "an integer of 0 or more"), k = v(1, Infinity, "an integer of 1 or more"), A = v(1, 100, "an integer from 1 to 100"), ne = v(0, 4, "an integer from 0 to 4"), re = v(1, 12, "an integer from 1 to 12"), ie = v(1, 31, "an integer from 1 to 31"), j = c({
	minor: O,
	currency: w
}), M = h([
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
], "custom"), N = a.pipe(c({
	min: O,
	max: O,
	step: k,
	value: j
}), a.check(({ min: e, max: t, step: n }) => t >= e && (t - e) % n === 0, "a range of whole steps")), P = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
function ae(e) {
	return typeof e == "string" && P.test(e) && !Number.isNaN(Date.parse(e));
}
// src/adapters/http/schema-member.ts
var F = c({
	available: S,
	reason: u(h([
		"insufficient_points",
		"tier_required",
		"limit_reached",
		"out_of_stock",
		"not_open",
		"ended",
		"cart_requirements",
		"unknown"
	], "unknown")),
	missing: u(O),
	tier: u(b),
	resetsAt: u(T),
	opensAt: u(T),
	left: u(O),
	detail: u(y)
}), I = c({
	id: b,
	code: b,
	title: y,
	state: h([
		"issued",
		"held",
		"used",
		"expired",
		"revoked"
	], "held"),
	kind: M,
	value: l(j),
	percent: l(A),
	minimum: l(j),
	expiresAt: u(T),
	source: h([
		"redemption",
		"referral",
		"birthday",
		"tier",
		"bonus"
	], "bonus"),
	points: u(O),
	undoable: u(S),
	order: u(y),
	terms: u(y),
	heldUntil: u(T),
	validIn: l(y),
	url: u(C),
	event: u(E)
}), L = c({
	id: b,
	at: T,
	kind: h([
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
	points: D,
	pending: u(D),
	order: u(y),
	title: u(y),
	items: u(d(y)),
	balance: u(D)
}), R = c({
	done: S,
	resetsAt: u(T),
	times: u(O),
	pending: u(h([
		"confirmation",
		"approval",
		"delay"
	], "delay")),
	clearsAt: u(T),
	locked: u(h(["tier", "waiting"], "waiting")),
	opensAt: u(T),
	value: u(O),
	target: u(k)
}), oe = c({
	available: O,
	pending: O,
	clearsAt: u(T),
	lifetime: u(O),
	owed: O,
	expiring: d(c({
		points: O,
		at: T
	}))
}), se = c({
	current: u(b),
	next: u(b),
	measure: m([
		"points",
		"spend",
		"orders"
	]),
	value: O,
	target: l(O),
	keep: l(O),
	currency: l(w),
	until: u(T),
	since: u(T),
	standing: u(m([
		"reached",
		"at_risk",
		"grace",
		"downgraded"
	])),
	previous: u(b),
	forecast: u(b)
}), ce = c({
	state: m([
		"guest",
		"candidate",
		"enrolled",
		"blocked"
	]),
	id: l(b),
	name: u(y),
	points: l(oe),
	tier: u(se),
	availability: f(F),
	earning: f(R),
	activity: d(L, 5),
	vouchers: d(I, 5),
	referral: u(c({
		link: C,
		completed: O,
		pending: O
	})),
	wish: u(b),
	birthday: u(c({
		month: re,
		day: ie,
		year: u(k)
	}))
}), le = c({
	reason: h([
		"minimum",
		"excluded",
		"combination",
		"wrong_market",
		"expired",
		"used",
		"insufficient_points",
		"other"
	], "other"),
	minimum: u(j),
	toGo: u(j),
	codes: u(d(b)),
	items: u(d(y)),
	missing: u(O)
}), ue = c({ ways: d(a.pipe(c({
	voucher: l(I),
	reward: l(b),
	name: y,
	points: l(O),
	range: l(N),
	discount: l(j),
	freeShipping: u(S),
	refusal: l(le)
}), a.check(({ voucher: e, reward: t }) => e !== void 0 || t !== void 0, "a voucher or a reward"))) }), z = m([
	"sent",
	"confirmed",
	"member",
	"email_differs",
	"expired"
]), B = c({ state: z }), V = c({
	order: y,
	state: m([
		"pending",
		"cleared",
		"returned",
		"waiting"
	]),
	points: O,
	at: u(T),
	claim: u(z)
}), H = c({
	id: b,
	kind: M,
	name: y,
	description: u(y),
	points: O,
	range: l(N),
	variants: l(d(c({
		id: b,
		name: y,
		soldOut: u(S)
	}))),
	value: l(j),
	percent: l(A),
	minimum: l(j),
	image: u(C),
	terms: u(y),
	tier: l(b),
	limit: l(k),
	opens: l(d(c({
		at: T,
		tier: l(b)
	}))),
	closes: l(T),
	event: u(E)
}), U = c({
	id: b,
	kind: h([
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
	title: y,
	description: u(y),
	points: l(O),
	per: l(j),
	url: u(C),
	by: u(m([
		"request",
		"claim",
		"birthday"
	])),
	limit: u(c({
		times: k,
		per: l(m([
			"day",
			"week",
			"month",
			"year"
		]))
	})),
	tier: l(b),
	bonus: u(c({
		factor: k,
		from: T,
		until: T
	}))
}), de = c({
	id: b,
	name: y,
	threshold: O,
	perks: d(y),
	multiplier: u(k),
	welcome: u(y),
	access: u(h([
		"open",
		"invitation",
		"hidden"
	], "hidden"))
}), fe = c({
	name: c({
		other: y,
		zero: u(y),
		one: u(y),
		two: u(y),
		few: u(y),
		many: u(y)
	}),
	decimals: ne,
	worth: u(c({
		points: k,
		value: j
	}))
}), pe = c({
	version: x,
	name: y,
	capabilities: d(m(r)),
	points: l(fe),
	tiers: d(de),
	earning: d(U),
	rewards: d(H, 12),
	referral: u(c({
		friend: y,
		advocate: y
	})),
	welcome: u(y),
	terms: u(C)
}), me = m(["unchanged"]), he = c({
	program: a.lazy((e) => e === "unchanged" ? me : pe),
	member: ce
}), W = l(x), ge = c({
	items: d(H),
	next: W,
	availability: f(F)
}), _e = c({
	items: d(L),
	next: W
}), ve = c({
	items: d(I),
	next: W
}), ye = c({ state: m([
	"done",
	"applied",
	"pending",
	"refused"
]) }), be = {
	done: c({
		state: m(["done"]),
		voucher: I
	}),
	applied: c({
		state: m(["applied"]),
		voucher: u(I)
	}),
	pending: c({ state: m(["pending"]) }),
	refused: c({
		state: m(["refused"]),
		code: h(n, "unknown")
	})
}, xe = c({
	code: u(m(n)),
	outcome: u(m(["not_done", "unknown"])),
	detail: u(y)
});
function Se(e) {
	return q(he, e);
}
function Ce(e) {
	return q(ge, e);
}
function we(e) {
	return q(_e, e);
}
function Te(e) {
	return q(ve, e);
}
function G(e) {
	let { state: t } = q(ye, e);
	return q(be[t], e);
}
function Ee(e) {
	return q(ue, e).ways;
}
function De(e) {
	return q(R, e);
}
function Oe(e) {
	return q(V, e);
}
function ke(e) {
	return q(B, e).state;
}
function K(e) {
	let t = a.safeParse(xe, e);
	return t.success ? t.output : {};
}
function q(e, n) {
	let r = a.safeParse(e, n, { abortEarly: !0 });
	if (r.success) return r.output;
	let [i] = r.issues, o = a.getDotPath(i) ?? "the answer", s = i.input === void 0 ? "is missing" : `should be ${i.message}`;
	throw new t("bad_response", `${o} ${s}.`);
}
// src/adapters/calling.ts
var Ae = {
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
};
function J(e) {
	return e === "read" ? "not_done" : "unknown";
}
function je({ fetch: e }, t) {
	let { url: n, stake: r, signal: a } = t;
	return i(a, J(r), async () => {
		try {
			let r = await e(n, Fe(t));
			return {
				response: r,
				json: Ie(await r.text())
			};
		} catch (e) {
			throw Pe(e, n, r);
		}
	});
}
function Me({ response: e }, n, r, i = {}) {
	let { status: a, headers: o, url: s } = e, c = Z(o.get("Retry-After"), r), l = {
		outcome: i.outcome ?? (i.code ? "not_done" : Ne(a, n)),
		...c !== void 0 && { retryAfter: c }
	};
	return new t(i.code ?? Ae[a] ?? "unknown", i.detail ?? `${s} answered ${a}.`, l);
}
function Y({ url: e }, n, r) {
	let i = r instanceof Error ? r.message : String(r);
	return new t("bad_response", `Cannot use the answer of ${e}: ${i}`, {
		outcome: J(n),
		cause: r
	});
}
function Ne(e, t) {
	return t === "write" && e >= 400 && e < 500 && e !== 408 && e !== 409 ? "not_done" : J(t);
}
function Pe(n, r, i) {
	if (e(n)) return n;
	let a = J(i);
	if (globalThis.navigator?.onLine === !1) return new t("offline", "The device is offline.", {
		outcome: a,
		cause: n
	});
	let o = `No answer from ${r}: no network, a wrong address, or an origin that it does not list.`;
	return new t("unavailable", o, {
		outcome: a,
		cause: n
	});
}
function Fe({ method: e = "GET", headers: t, body: n, signal: r, credentials: i = "omit" }) {
	let a = {
		method: e,
		signal: r,
		credentials: i,
		cache: "no-store"
	};
	return n ? {
		...a,
		headers: {
			Accept: "application/json",
			"Content-Type": "application/json",
			...t
		},
		body: JSON.stringify(X(n))
	} : {
		...a,
		headers: {
			Accept: "application/json",
			...t
		}
	};
}
function X(e) {
	return Array.isArray(e) ? Object.assign(e.map(X), { toJSON: void 0 }) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, X(t)]));
}
function Ie(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
function Z(e, t) {
	if (!e) return;
	let n = /^\d+$/.test(e) ? Number(e) : Math.ceil((Date.parse(e) - t) / 1e3);
	return Number.isNaN(n) ? void 0 : Math.max(0, n);
}
// src/adapters/tokens.ts
var Le = 1e4;
function Re({ token: n }) {
	let r;
	async function i(r, i) {
		try {
			return await n?.(i ? {
				signal: r,
				refresh: i
			} : { signal: r });
		} catch (n) {
			throw e(n) ? n : new t("unavailable", "The shop gave no token: check data-token-url or getToken().", { cause: n });
		}
	}
	return {
		current: (e) => i(e, !1),
		renew(e) {
			return r?.stale !== e && (r = {
				stale: e,
				fresh: i(AbortSignal.timeout(Le), !0)
			}), r.fresh.catch(a), r.fresh;
		},
		forget: a
	};
	function a() {
		r = void 0;
	}
}
// src/adapters/http/wire.ts
var ze = /* @__PURE__ */ SyntaxError("it is not JSON. Does data-endpoint name the gateway?"), Be = {
	401: "Is the token signed with the secret and the audience that the gateway knows?",
	403: "Are this page's origin and this shopper allowed by the gateway?",
	404: "Does data-endpoint name the gateway?",
	429: "Too many calls: raise the limit in front of the gateway."
};
function Ve(e, t) {
	let n = Re(t);
	return async function(e) {
		let { signal: t } = e, o = await i(t, "not_done", () => n.current(t)), s = await r(e, o);
		if (o === void 0 || !Q(s)) return a(e, s);
		let c = await r(e, await i(t, "not_done", () => n.renew(o)));
		return Q(c) && n.forget(), a(e, c);
	};
	function r(e, n) {
		let { method: r, key: i, body: a, stake: s, signal: c } = e, l = { Accept: "application/json, application/problem+json" };
		return n !== void 0 && (l.Authorization = `Bearer ${n}`), i !== void 0 && (l["Idempotency-Key"] = i), je(t, {
			method: r,
			url: o(e),
			headers: l,
			body: a,
			stake: s,
			signal: c
		});
	}
	function a({ stake: e, parse: n }, r) {
		let { response: i, json: a } = r;
		if (!i.ok) {
			let n = K(a);
			throw Me(r, e, t.now(), {
				...n,
				detail: n.detail ?? He(i)
			});
		}
		if (a === void 0 && i.status !== 204) throw Y(i, e, ze);
		try {
			return n(a);
		} catch (t) {
			throw Y(i, e, t);
		}
	}
	function o({ path: t, query: n = {} }) {
		let r = Object.entries(n).filter(([, e]) => e !== void 0);
		return `${e}/v1/${t}${r.length ? `?${new URLSearchParams(r)}` : ""}`;
	}
}
function He({ status: e, url: t }) {
	return `${t} answered ${e}. ${Be[e] ?? (e >= 500 ? "Look into the gateway's own log." : "Is it the gateway that answers?")}`;
}
function Q({ response: e, json: t }) {
	return e.status === 401 && K(t).code === "token_expired";
}
// src/adapters/http/http.ts
var Ue = ({ endpoint: e }, t) => {
	let n = Ve(We(e), t), r = (e, t, { signal: r }, i) => n({
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
		}, a, Se),
		rewards: (e, t) => i("rewards", e, t, Ce),
		activity: (e, t) => i("activity", e, t, we),
		vouchers: (e, t) => i("vouchers", e, t, Te),
		redeem: ({ reward: e, points: t, variant: n, hold: r, cart: i, locale: a, market: s, currency: c }, l) => o("redemptions", l, G, {
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
				parse: G
			});
		},
		undo: (e, t) => o(`vouchers/${encodeURIComponent(e)}/undo`, t, $),
		join: ({ marketing: e }, t) => o("membership", t, $, { marketing: e }),
		quote: ({ cart: e, locale: t, market: n, currency: r }, i) => a("quotes", {
			cart: e,
			locale: t,
			market: n,
			currency: r
		}, i, Ee),
		complete: (e, t) => o(`earning/${encodeURIComponent(e)}/completions`, t, De),
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
		}, o, Oe),
		claim: ({ claim: e, email: t, marketing: n, locale: r }, i) => o("claims", i, ke, {
			claim: e,
			email: t,
			marketing: n,
			locale: r
		})
	};
};
function $() {}
function We(e) {
	let n = typeof e == "string" ? Ge(e.trim()) : void 0;
	if (n && !n.username && !n.password) return n.origin + n.pathname.replace(/\/+$/, "");
	let r = typeof e == "string" ? `data-endpoint="${e}" is no address` : "data-endpoint is missing";
	throw new t("config", `${r}: name the gateway as "https://…", or as a path of this site such as data-endpoint="/loyalty".`);
}
function Ge(e) {
	if (/^https?:\/\//i.test(e)) return URL.canParse(e) ? new URL(e) : void 0;
	let t = globalThis.location?.origin;
	return /^\/(?![/\\])/.test(e) && URL.canParse(e, t) ? new URL(e, t) : void 0;
}
export { Ue as t };
