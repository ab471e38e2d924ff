import { t as e } from "./rolldown-runtime.js";
import { n as t, r as n, t as r } from "./error.js";
import { t as i } from "./adapter.js";
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
	return o.pipe(o.nullish(b, {}), o.transform((t) => {
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
var ee = _("a list", (e) => Array.isArray(e)), b = _("an object", (e) => typeof e == "object" && !!e), x = o.pipe(_("a text", (e) => typeof e == "string"), o.transform((e) => e.slice(0, s))), S = v(/^[^]{1,255}$/, "a text of 1 to 255 characters"), C = v(/^[^]{1,2048}$/, "a text of 1 to 2048 characters"), w = _("true or false", (e) => typeof e == "boolean"), T = v(/^(?:https?:\/\/|\/(?![/\\]))\S{0,2000}$/i, "an http(s) address or a path"), E = v(/^[A-Z]{3}$/, "a currency code"), D = _("a time with an offset", re), O = y(-Infinity, Infinity, "an integer"), k = y(0, Infinity, "an integer of 0 or more"), A = y(1, 100, "an integer from 1 to 100"), te = y(0, 4, "an integer from 0 to 4"), j = c({
	minor: k,
	currency: E
}), ne = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
function re(e) {
	return typeof e == "string" && ne.test(e) && !Number.isNaN(Date.parse(e));
}
// src/adapters/schema.ts
var M = g([
	"amount_off",
	"percentage_off",
	"free_shipping",
	"free_product",
	"gift_card",
	"store_credit",
	"donation",
	"early_access",
	"experience",
	"content",
	"custom"
], "custom"), N = c({
	id: S,
	kind: M,
	name: x,
	description: d(x),
	points: k,
	value: u(j),
	percent: u(A),
	minimum: u(j),
	image: d(T),
	terms: d(x)
}), P = c({
	available: w,
	reason: d(g([
		"insufficient_points",
		"tier_required",
		"limit_reached",
		"out_of_stock",
		"cart_requirements",
		"unknown"
	], "unknown")),
	missing: d(k),
	tier: d(S),
	resetsAt: d(D),
	detail: d(x)
}), ie = c({
	id: S,
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
		"custom"
	], "custom"),
	title: x,
	description: d(x),
	points: u(k),
	per: u(j),
	url: d(T)
}), F = c({
	id: S,
	code: S,
	title: x,
	state: g([
		"issued",
		"held",
		"used",
		"expired",
		"revoked"
	], "held"),
	kind: M,
	value: u(j),
	percent: u(A),
	minimum: u(j),
	expiresAt: d(D),
	source: g([
		"redemption",
		"referral",
		"birthday",
		"tier",
		"bonus"
	], "bonus"),
	points: d(k),
	undoable: d(w),
	order: d(x),
	terms: d(x)
}), I = c({
	id: S,
	at: D,
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
	order: d(x),
	title: d(x)
}), ae = c({
	other: x,
	zero: d(x),
	one: d(x),
	two: d(x),
	few: d(x),
	many: d(x)
}), oe = c({
	version: C,
	name: x,
	capabilities: f(h(i)),
	points: u(c({
		name: ae,
		decimals: te
	})),
	tiers: f(c({
		id: S,
		name: x,
		threshold: k,
		perks: f(x)
	})),
	earning: f(ie),
	rewards: f(N, 12),
	referral: d(c({
		friend: x,
		advocate: x
	})),
	welcome: d(x)
}), se = c({
	available: k,
	pending: k,
	clearsAt: d(D),
	lifetime: d(k),
	owed: k,
	expiring: f(c({
		points: k,
		at: D
	}))
}), ce = c({
	current: d(S),
	next: d(S),
	measure: h([
		"points",
		"spend",
		"orders"
	]),
	value: k,
	target: u(k),
	keep: u(k),
	currency: u(E),
	until: d(D)
}), le = c({
	state: h([
		"guest",
		"candidate",
		"enrolled",
		"blocked"
	]),
	id: u(S),
	name: d(x),
	points: u(se),
	tier: d(ce),
	availability: p(P),
	earning: p(c({
		done: w,
		resetsAt: d(D)
	})),
	activity: f(I, 5),
	vouchers: f(F, 5),
	referral: d(c({
		link: T,
		completed: k,
		pending: k
	}))
}), L = h(["unchanged"]), R = c({
	program: o.lazy((e) => e === "unchanged" ? L : oe),
	member: le
}), z = u(C), B = c({
	items: f(N),
	next: z,
	availability: p(P)
}), V = c({
	items: f(I),
	next: z
}), H = c({
	items: f(F),
	next: z
}), U = c({ state: h([
	"done",
	"applied",
	"pending",
	"refused"
]) }), W = {
	done: c({
		state: h(["done"]),
		voucher: F
	}),
	applied: c({
		state: h(["applied"]),
		voucher: d(F)
	}),
	pending: c({ state: h(["pending"]) }),
	refused: c({
		state: h(["refused"]),
		code: g(r, "unknown")
	})
}, ue = c({
	code: d(h(r)),
	outcome: d(h(["not_done", "unknown"])),
	detail: d(x)
});
function de(e) {
	return q(R, e);
}
function fe(e) {
	return q(B, e);
}
function pe(e) {
	return q(V, e);
}
function me(e) {
	return q(H, e);
}
function G(e) {
	let { state: t } = q(U, e);
	return q(W[t], e);
}
function K(e) {
	let t = o.safeParse(ue, e);
	return t.success ? t.output : {};
}
function q(e, n) {
	let r = o.safeParse(e, n, { abortEarly: !0 });
	if (r.success) return r.output;
	let [i] = r.issues, a = o.getDotPath(i) ?? "the answer", s = i.input === void 0 ? "is missing" : `should be ${i.message}`;
	throw new t("bad_response", `${a} ${s}.`);
}
// src/adapters/http-errors.ts
var he = {
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
}, ge = {
	401: "Is the token signed with the secret and the audience that the gateway knows?",
	403: "Are this page's origin and this shopper allowed by the gateway?",
	404: "Does data-endpoint name the gateway?",
	429: "Too many calls: raise the limit in front of the gateway."
};
function J(e) {
	return e === "read" ? "not_done" : "unknown";
}
function _e(e, n, r, i) {
	let { status: a } = e, { code: o, outcome: s, detail: c } = K(n), l = be(e.headers.get("Retry-After"), i), u = {
		outcome: s ?? (o ? "not_done" : ve(a, r)),
		...l !== void 0 && { retryAfter: l }
	};
	return new t(o ?? he[a] ?? "unknown", c ?? ye(e), u);
}
function ve(e, t) {
	return t === "write" && e >= 400 && e < 500 && e !== 408 && e !== 409 ? "not_done" : J(t);
}
function ye({ status: e, url: t }) {
	return `${t} answered ${e}. ${ge[e] ?? (e >= 500 ? "Look into the gateway's own log." : "Is it the gateway that answers?")}`;
}
function Y({ url: e }, n, r) {
	let i = r instanceof Error ? r.message : String(r);
	return new t("bad_response", `Cannot use the answer of ${e}: ${i}`, {
		outcome: J(n),
		cause: r
	});
}
function be(e, t) {
	if (!e) return;
	let n = /^\d+$/.test(e) ? Number(e) : Math.ceil((Date.parse(e) - t) / 1e3);
	return Number.isNaN(n) ? void 0 : Math.max(0, n);
}
function xe(e, r, i) {
	if (n(e)) return e;
	let a = J(i);
	if (globalThis.navigator?.onLine === !1) return new t("offline", "The device is offline.", {
		outcome: a,
		cause: e
	});
	let o = `No answer from ${r}: no network, a wrong data-endpoint, or an origin its gateway does not list.`;
	return new t("unavailable", o, {
		outcome: a,
		cause: e
	});
}
// src/adapters/tokens.ts
var Se = 1e4;
function Ce({ token: e }) {
	let r;
	async function i(r, i) {
		try {
			return await e?.(i ? {
				signal: r,
				refresh: i
			} : { signal: r });
		} catch (e) {
			throw n(e) ? e : new t("unavailable", "The shop gave no token: check data-token-url or getToken().", { cause: e });
		}
	}
	return {
		current: (e) => i(e, !1),
		renew(e) {
			return r?.stale !== e && (r = {
				stale: e,
				fresh: i(AbortSignal.timeout(Se), !0)
			}), r.fresh.catch(a), r.fresh;
		},
		forget: a
	};
	function a() {
		r = void 0;
	}
}
// src/adapters/wire.ts
var X = /* @__PURE__ */ SyntaxError("it is not JSON. Does data-endpoint name the gateway?");
function we(e, t) {
	let { fetch: n, now: r } = t, i = Ce(t);
	return async function(e) {
		let { signal: t } = e, n = await a(t, "not_done", () => i.current(t)), r = await o(e, n);
		if (n === void 0 || !Z(r)) return s(e, r);
		let c = await o(e, await a(t, "not_done", () => i.renew(n)));
		return Z(c) && i.forget(), s(e, c);
	};
	function o(e, t) {
		let { stake: r, signal: i } = e, o = c(e);
		return a(i, J(r), async () => {
			try {
				let r = await n(o, Te(e, t));
				return {
					response: r,
					json: Ee(await r.text())
				};
			} catch (e) {
				throw xe(e, o, r);
			}
		});
	}
	function s(e, { response: t, json: n }) {
		let { stake: i, parse: a } = e;
		if (!t.ok) throw _e(t, n, i, r());
		if (n === void 0 && t.status !== 204) throw Y(t, i, X);
		try {
			return a(n);
		} catch (e) {
			throw Y(t, i, e);
		}
	}
	function c({ path: t, query: n = {} }) {
		let r = Object.entries(n).filter(([, e]) => e !== void 0);
		return `${e}/v1/${t}${r.length ? `?${new URLSearchParams(r)}` : ""}`;
	}
}
function Te({ method: e, body: t, key: n, signal: r }, i) {
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
		body: JSON.stringify(t)
	} : o;
}
function Z({ response: e, json: t }) {
	return e.status === 401 && K(t).code === "token_expired";
}
function Ee(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
// src/adapters/http.ts
var De = /* @__PURE__ */ e({ httpAdapter: () => Q }), Q = ({ endpoint: e }, t) => {
	let n = we(Oe(e), t), r = (e, t, { signal: r }, i) => n({
		method: "GET",
		path: e,
		query: t,
		stake: "read",
		signal: r,
		parse: i
	}), i = (e, t, n, i) => {
		let { locale: a, market: o, currency: s, cursor: c } = t;
		return r(e, {
			locale: a,
			market: o,
			currency: s,
			cursor: c
		}, n, i);
	}, a = (e, { key: t, signal: r }, i, a) => n({
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
		}, a, de),
		rewards: (e, t) => i("rewards", e, t, fe),
		activity: (e, t) => i("activity", e, t, pe),
		vouchers: (e, t) => i("vouchers", e, t, me),
		redeem: ({ reward: e, points: t, cart: n, locale: r, market: i, currency: o }, s) => a("redemptions", s, G, {
			reward: e,
			points: t,
			cart: n,
			locale: r,
			market: i,
			currency: o
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
		undo: (e, t) => a(`vouchers/${encodeURIComponent(e)}/undo`, t, $),
		join: (e) => a("membership", e, $)
	};
};
function $() {}
function Oe(e) {
	let n = typeof e == "string" ? ke(e.trim()) : void 0;
	if (n && !n.username && !n.password) return n.origin + n.pathname.replace(/\/+$/, "");
	let r = typeof e == "string" ? `data-endpoint="${e}" is no address` : "data-endpoint is missing";
	throw new t("config", `${r}: name the gateway as "https://…", or as a path of this site such as data-endpoint="/loyalty".`);
}
function ke(e) {
	if (/^https?:\/\//i.test(e)) return URL.canParse(e) ? new URL(e) : void 0;
	let t = globalThis.location?.origin;
	return /^\/(?![/\\])/.test(e) && URL.canParse(e, t) ? new URL(e, t) : void 0;
}
export { De as n, Q as t };
