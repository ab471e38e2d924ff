import { t as e } from "./error.js";
import { t } from "./fetched.js";
import { t as n } from "./later.js";
import { t as r } from "./member-lists.js";
import { d as i, f as a, g as o, h as s, i as c, o as l, p as u, r as d, s as f, t as p } from "./reading.js";
import { t as m } from "./until-aborted.js";
import { t as h } from "./endpoint.js";
// src/adapters/shopify/credit.ts
function g(t, n = "store credit") {
	let r = l(t);
	if (r === void 0) throw new e("config", `"${t}" is no currency: write data-currency="EUR" on the tag.`);
	let i = 10 ** r;
	return {
		name: { other: n },
		decimals: r,
		worth: {
			points: i,
			value: {
				minor: i,
				currency: t
			}
		}
	};
}
function _(e, { name: t = "Store credit", unit: n }) {
	return {
		version: [
			"store-credit",
			e,
			t,
			n
		].join(" "),
		name: t,
		capabilities: [],
		points: g(e, n),
		tiers: [],
		earning: [],
		rewards: []
	};
}
// src/adapters/shopify/form.ts
function v(e, t) {
	let n = {};
	for (let [r, i] of Object.entries(t)) {
		let t = r.replace("!", ""), a = i(e, t);
		if (a !== void 0) n[t] = a;
		else if (t !== r) return;
	}
	return n;
}
var y = (e, t) => (n, r) => u(n[r], (t) => v(t, e)).slice(0, t), b = (e) => (t, n) => Object.fromEntries(Object.entries(c(t, n)).flatMap(([t, n]) => {
	let r = v(c({ row: n }, "row"), e);
	return r ? [[t, r]] : [];
})), x = (e) => (t, n) => O(t[n]) ? v(c(t, n), e) : void 0, S = (e, t) => (n, r) => {
	let i = s(n, r);
	return i === void 0 || e.split(" ").includes(i) ? i : t;
}, C = (e, t) => {
	let n = e[t];
	return Array.isArray(n) ? n.filter((e) => typeof e == "string") : void 0;
}, w = (e, t) => {
	let n = d(e, t);
	return n === void 0 || n < 0 ? void 0 : n;
}, T = (e, t) => {
	let { minor: n, currency: r } = c(e, t);
	return Number.isSafeInteger(n) && typeof r == "string" && /^[A-Z]{3}$/.test(r) ? {
		minor: n,
		currency: r
	} : void 0;
}, E = (e, t) => typeof e[t] == "boolean" ? e[t] : void 0, D = (e, t) => {
	let n = c(e, t), r = Object.fromEntries(Object.entries(n).filter(([, e]) => typeof e == "string"));
	return typeof r.other == "string" ? r : void 0;
};
function O(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/adapters/shopify/metafields.ts
var k = "amount_off percentage_off variable_amount free_shipping free_product gift_card store_credit donation early_access experience content custom", A = "purchase sign_up birthday referral review newsletter social_follow social_share visit streak milestone survey app_install wallet_pass custom", j = "insufficient_points tier_required limit_reached out_of_stock not_open ended cart_requirements unknown", M = {
	"id!": s,
	"kind!": S(k, "custom"),
	"name!": s,
	"points!": w,
	description: s,
	value: T,
	percent: a,
	minimum: T,
	image: f,
	terms: s,
	tier: s,
	limit: w,
	closes: o,
	range: x({
		"min!": w,
		"max!": w,
		"step!": w,
		"value!": T
	})
}, N = {
	"id!": s,
	"kind!": S(A, "custom"),
	"title!": s,
	description: s,
	points: w,
	per: T,
	url: f,
	tier: s,
	limit: x({
		"times!": w,
		per: S("day week month year")
	})
}, P = {
	"id!": s,
	"name!": s,
	"threshold!": w,
	"perks!": C,
	multiplier: w,
	welcome: s,
	access: S("open invitation hidden", "hidden")
}, F = {
	"version!": s,
	"name!": s,
	points: x({
		"name!": D,
		"decimals!": w,
		worth: x({
			"points!": w,
			"value!": T
		})
	}),
	"tiers!": y(P),
	"earning!": y(N),
	"rewards!": y(M, 12),
	referral: x({
		"friend!": s,
		"advocate!": s
	}),
	welcome: s,
	terms: f
}, I = {
	"id!": s,
	"code!": s,
	"title!": s,
	"state!": S("issued held used expired revoked", "held"),
	"kind!": S(k, "custom"),
	"source!": S("redemption referral birthday tier bonus", "bonus"),
	value: T,
	percent: a,
	minimum: T,
	expiresAt: o,
	points: w,
	order: s,
	terms: s,
	validIn: s,
	url: f
}, L = {
	"id!": s,
	"at!": o,
	"kind!": S("earned approved redeemed undone returned expired adjusted tier other", "other"),
	"points!": d,
	pending: d,
	order: s,
	title: s,
	balance: d
}, R = {
	current: s,
	next: s,
	"measure!": S("points spend orders"),
	"value!": w,
	target: w,
	keep: w,
	currency: s,
	until: o,
	since: o,
	standing: S("reached at_risk grace downgraded"),
	previous: s,
	forecast: s
}, z = {
	state: S("candidate enrolled blocked"),
	points: x({
		"available!": w,
		"pending!": (e, t) => w(e, t) ?? 0,
		"owed!": (e, t) => w(e, t) ?? 0,
		"expiring!": y({
			"points!": w,
			"at!": o
		}),
		clearsAt: o,
		lifetime: w
	}),
	tier: x(R),
	"availability!": b({
		"available!": E,
		reason: S(j, "unknown"),
		missing: w,
		tier: s
	}),
	"earning!": b({
		"done!": E,
		times: w,
		resetsAt: o,
		value: w,
		target: w
	}),
	"activity!": y(L, 5),
	"vouchers!": y(I),
	referral: x({
		"link!": f,
		"completed!": w,
		"pending!": w
	})
};
function B(e, t) {
	let n = v(e, F);
	return n && {
		...n,
		capabilities: t
	};
}
function V(e) {
	return v(e, z);
}
// src/adapters/shopify/options.ts
function H(t) {
	let { endpoint: n, printed: r } = t;
	if (n === void 0 && r === void 0) throw new e("config", "shopify has nothing to read: print <script type=\"application/json\" data-loyalty> in the theme, or name the Customer Account API by data-endpoint=\"https://…/customer/api/2026-04/graphql\".");
	return {
		endpoint: n === void 0 ? void 0 : h(n, "the Customer Account API", "https://shop.example/customer/api/2026-04/graphql"),
		printed: r === void 0 ? void 0 : U(r),
		metafield: {
			namespace: s(t, "namespace") ?? "loyalty",
			key: s(t, "member") ?? "member"
		},
		name: s(t, "name"),
		unit: s(t, "unit"),
		currency: s(t, "currency")
	};
}
function U(t) {
	try {
		let e = typeof t == "string" ? JSON.parse(t) : t;
		return c({ json: e }, "json");
	} catch (t) {
		throw new e("config", `What script[data-loyalty] holds is not JSON: ${String(t)}`, { cause: t });
	}
}
// src/adapters/shopify/shopify.ts
var W = 5, G = 2, K = (r, i) => {
	if (i.runsIn !== "page") throw new e("config", "shopify runs in the page alone: what it reads is the theme's, or takes the customer's token.");
	let a = H(r), { endpoint: o, printed: l, metafield: u } = a, d, f = l && B(c(l, "program"), []), p = !f?.points, h = !0, v;
	async function y(e) {
		let { createCustomerApi: n } = await t(import("./calls5.js"));
		return d ??= n(e, i);
	}
	let b = ({ currency: e }) => (e ?? s(l ?? {}, "currency") ?? a.currency ?? "").toUpperCase();
	function x(e) {
		let t = f ?? _(b(e), a), n = t.points ?? g(b(e), a.unit), r = [...f ? ["vouchers"] : [], ...p && o !== void 0 ? ["activity"] : []];
		return {
			...t,
			points: n,
			capabilities: r
		};
	}
	async function S(e, n) {
		let r = h && l;
		h = !1;
		let i = o === void 0 || r ? void 0 : await y(o);
		if (!i || !await i.isSignedIn(n)) return l && q(l, b(e));
		let { customerAsked: a } = await t(import("./calls5.js"));
		return a(i, u, b(e), n);
	}
	async function C(e, t) {
		let n = x(e), r = J(await m(t.signal, "not_done", () => S(e, t)), p);
		return v = r.vouchers, {
			program: n.version === e.programVersion ? "unchanged" : n,
			member: {
				...r,
				vouchers: r.vouchers.slice(0, W)
			}
		};
	}
	async function w(e, t) {
		return await m(t.signal, "not_done", async () => {
			v || await C(e, t);
		}), v ?? [];
	}
	return {
		contract: 1,
		name: "shopify",
		runsIn: ["page"],
		idempotency: "none",
		load: C,
		...n(["vouchers"], async () => (await import("./calls5.js")).voucherCalls(w)),
		...o !== void 0 && n(["activity"], async () => (await import("./calls5.js")).activityCalls(await y(o), b))
	};
};
function q(e, t) {
	let n = c(e, "customer"), r = s(n, "id");
	if (r !== void 0) return {
		id: r,
		name: s(n, "firstName"),
		member: "member" in n && n.member ? c(n, "member") : void 0,
		credit: i(d(n, "credit") ?? 0, G, t)?.minor ?? 0
	};
}
function J(e, t) {
	let n = {
		state: "guest",
		availability: {},
		earning: {},
		activity: [],
		vouchers: []
	};
	if (!e) return n;
	let { id: i, name: a, member: o, credit: s } = e, c = o && V(o), l = {
		...n,
		...c,
		...p({
			id: i,
			name: a
		}),
		state: c?.state ?? (t || c ? "enrolled" : "candidate"),
		vouchers: r(c?.vouchers ?? [])
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
export { K as t };
