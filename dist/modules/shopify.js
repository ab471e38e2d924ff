import { t as e } from "./ahead.js";
import { t } from "./error.js";
import { t as n } from "./fetched.js";
import { t as r } from "./later.js";
import { t as i } from "./member-lists.js";
import { d as a, f as o, g as s, h as c, i as l, o as u, p as d, r as f, s as p, t as m } from "./reading.js";
import { t as h } from "./until-aborted.js";
import { t as g } from "./endpoint.js";
// src/adapters/shopify/credit.ts
function _(e, n = "store credit") {
	let r = u(e);
	if (r === void 0) throw new t("config", `"${e}" is no currency: write data-currency="EUR" on the tag.`);
	let i = 10 ** r;
	return {
		name: { other: n },
		decimals: r,
		worth: {
			points: i,
			value: {
				minor: i,
				currency: e
			}
		}
	};
}
function v(e, { name: t = "Store credit", unit: n }) {
	return {
		version: [
			"store-credit",
			e,
			t,
			n
		].join(" "),
		name: t,
		capabilities: [],
		points: _(e, n),
		tiers: [],
		earning: [],
		rewards: []
	};
}
// src/adapters/shopify/form.ts
function y(e, t) {
	let n = {};
	for (let [r, i] of Object.entries(t)) {
		let t = r.replace("!", ""), a = i(e, t);
		if (a !== void 0) n[t] = a;
		else if (t !== r) return;
	}
	return n;
}
var b = (e, t) => (n, r) => d(n[r], (t) => y(t, e)).slice(0, t), x = (e) => (t, n) => Object.fromEntries(Object.entries(l(t, n)).flatMap(([t, n]) => {
	let r = y(l({ row: n }, "row"), e);
	return r ? [[t, r]] : [];
})), S = (e) => (t, n) => k(t[n]) ? y(l(t, n), e) : void 0, C = (e, t) => (n, r) => {
	let i = c(n, r);
	return i === void 0 || e.split(" ").includes(i) ? i : t;
}, w = (e, t) => {
	let n = e[t];
	return Array.isArray(n) ? n.filter((e) => typeof e == "string") : void 0;
}, T = (e, t) => {
	let n = f(e, t);
	return n === void 0 || n < 0 ? void 0 : n;
}, E = (e, t) => {
	let { minor: n, currency: r } = l(e, t);
	return Number.isSafeInteger(n) && typeof r == "string" && /^[A-Z]{3}$/.test(r) ? {
		minor: n,
		currency: r
	} : void 0;
}, D = (e, t) => typeof e[t] == "boolean" ? e[t] : void 0, O = (e, t) => {
	let n = l(e, t), r = Object.fromEntries(Object.entries(n).filter(([, e]) => typeof e == "string"));
	return typeof r.other == "string" ? r : void 0;
};
function k(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/adapters/shopify/metafields.ts
var A = "amount_off percentage_off variable_amount free_shipping free_product gift_card store_credit donation early_access experience content custom", j = "purchase sign_up birthday referral review newsletter social_follow social_share visit streak milestone survey app_install wallet_pass custom", M = "insufficient_points tier_required limit_reached out_of_stock not_open ended cart_requirements unknown", N = {
	"id!": c,
	"kind!": C(A, "custom"),
	"name!": c,
	"points!": T,
	description: c,
	value: E,
	percent: o,
	minimum: E,
	image: p,
	terms: c,
	tier: c,
	limit: T,
	closes: s,
	range: S({
		"min!": T,
		"max!": T,
		"step!": T,
		"value!": E
	})
}, P = {
	"id!": c,
	"kind!": C(j, "custom"),
	"title!": c,
	description: c,
	points: T,
	per: E,
	url: p,
	tier: c,
	limit: S({
		"times!": T,
		per: C("day week month year")
	})
}, F = {
	"id!": c,
	"name!": c,
	"threshold!": T,
	"perks!": w,
	multiplier: T,
	welcome: c,
	access: C("open invitation hidden", "hidden")
}, I = {
	"version!": c,
	"name!": c,
	points: S({
		"name!": O,
		"decimals!": T,
		worth: S({
			"points!": T,
			"value!": E
		})
	}),
	"tiers!": b(F),
	"earning!": b(P),
	"rewards!": b(N, 12),
	referral: S({
		"friend!": c,
		"advocate!": c
	}),
	welcome: c,
	terms: p
}, L = {
	"id!": c,
	"code!": c,
	"title!": c,
	"state!": C("issued held used expired revoked", "held"),
	"kind!": C(A, "custom"),
	"source!": C("redemption referral birthday tier bonus", "bonus"),
	value: E,
	percent: o,
	minimum: E,
	expiresAt: s,
	points: T,
	order: c,
	terms: c,
	validIn: c,
	url: p
}, R = {
	"id!": c,
	"at!": s,
	"kind!": C("earned approved redeemed undone returned expired adjusted tier other", "other"),
	"points!": f,
	pending: f,
	order: c,
	title: c,
	balance: f
}, z = {
	current: c,
	next: c,
	"measure!": C("points spend orders"),
	"value!": T,
	target: T,
	keep: T,
	currency: c,
	until: s,
	since: s,
	standing: C("reached at_risk grace downgraded"),
	previous: c,
	forecast: c
}, B = {
	state: C("candidate enrolled blocked"),
	points: S({
		"available!": T,
		"pending!": (e, t) => T(e, t) ?? 0,
		"owed!": (e, t) => T(e, t) ?? 0,
		"expiring!": b({
			"points!": T,
			"at!": s
		}),
		clearsAt: s,
		lifetime: T
	}),
	tier: S(z),
	"availability!": x({
		"available!": D,
		reason: C(M, "unknown"),
		missing: T,
		tier: c
	}),
	"earning!": x({
		"done!": D,
		times: T,
		resetsAt: s,
		value: T,
		target: T
	}),
	"activity!": b(R, 5),
	"vouchers!": b(L),
	referral: S({
		"link!": p,
		"completed!": T,
		"pending!": T
	})
};
function V(e, t) {
	let n = y(e, I);
	return n && {
		...n,
		capabilities: t
	};
}
function H(e) {
	return y(e, B);
}
// src/adapters/shopify/options.ts
function U(e) {
	let { endpoint: n, printed: r } = e;
	if (n === void 0 && r === void 0) throw new t("config", "shopify has nothing to read: print <script type=\"application/json\" data-loyalty> in the theme, or name the Customer Account API by data-endpoint=\"https://…/customer/api/2026-04/graphql\".");
	return {
		endpoint: n === void 0 ? void 0 : g(n, "the Customer Account API", "https://shop.example/customer/api/2026-04/graphql"),
		printed: r === void 0 ? void 0 : W(r),
		metafield: {
			namespace: c(e, "namespace") ?? "loyalty",
			key: c(e, "member") ?? "member"
		},
		name: c(e, "name"),
		unit: c(e, "unit"),
		currency: c(e, "currency")
	};
}
function W(e) {
	try {
		let t = typeof e == "string" ? JSON.parse(e) : e;
		return l({ json: t }, "json");
	} catch (e) {
		throw new t("config", `What script[data-loyalty] holds is not JSON: ${String(e)}`, { cause: e });
	}
}
// src/adapters/shopify/shopify.ts
var G = 5, K = 2, q = (i, a) => {
	if (a.runsIn !== "page") throw new t("config", "shopify runs in the page alone: what it reads is the theme's, or takes the customer's token.");
	let o = U(i), { endpoint: s, printed: u, metafield: d } = o, f, p = u && V(l(u, "program"), []), m = !p?.points, g = !0, y;
	async function b(e) {
		let { createCustomerApi: t } = await n(import("./calls5.js"));
		return f ??= t(e, a);
	}
	async function x(t, { signal: n }) {
		return a.token && e(import("./calls5.js")), await a.token?.({ signal: n }) === void 0 ? void 0 : b(t);
	}
	let S = ({ currency: e }) => (e ?? c(u ?? {}, "currency") ?? o.currency ?? "").toUpperCase();
	function C(e) {
		let t = p ?? v(S(e), o), n = t.points ?? _(S(e), o.unit), r = [...p ? ["vouchers"] : [], ...m && s !== void 0 ? ["activity"] : []];
		return {
			...t,
			points: n,
			capabilities: r
		};
	}
	async function w(e, t) {
		let r = g && u;
		g = !1;
		let i = s === void 0 || r ? void 0 : await x(s, t);
		if (!i) return u && J(u, S(e));
		let { customerAsked: a } = await n(import("./calls5.js"));
		return a(i, d, S(e), t);
	}
	async function T(e, t) {
		let n = C(e), r = Y(await h(t.signal, "not_done", () => w(e, t)), m);
		return y = r.vouchers, {
			program: n.version === e.programVersion ? "unchanged" : n,
			member: {
				...r,
				vouchers: r.vouchers.slice(0, G)
			}
		};
	}
	async function E(e, t) {
		return await h(t.signal, "not_done", async () => {
			y || await T(e, t);
		}), y ?? [];
	}
	return {
		contract: 1,
		name: "shopify",
		runsIn: ["page"],
		idempotency: "none",
		load: T,
		...r(["vouchers"], async () => (await import("./calls5.js")).voucherCalls(E)),
		...s !== void 0 && r(["activity"], async () => (await import("./calls5.js")).activityCalls(await b(s), S))
	};
};
function J(e, t) {
	let n = l(e, "customer"), r = c(n, "id");
	if (r !== void 0) return {
		id: r,
		name: c(n, "firstName"),
		member: "member" in n && n.member ? l(n, "member") : void 0,
		credit: a(f(n, "credit") ?? 0, K, t)?.minor ?? 0
	};
}
function Y(e, t) {
	let n = {
		state: "guest",
		availability: {},
		earning: {},
		activity: [],
		vouchers: []
	};
	if (!e) return n;
	let { id: r, name: a, member: o, credit: s } = e, c = o && H(o), l = {
		...n,
		...c,
		...m({
			id: r,
			name: a
		}),
		state: c?.state ?? (t || c ? "enrolled" : "candidate"),
		vouchers: i(c?.vouchers ?? [])
	};
	return t ? {
		...l,
		points: {
			available: s,
			pending: 0,
			owed: 0,
			expiring: []
		},
		activity: []
	} : l;
}
export { q as t };
