import { t as e } from "./ahead.js";
import { t } from "./error.js";
import { t as n } from "./fetched.js";
import { t as r } from "./guest.js";
import { t as i } from "./later.js";
import { t as a } from "./member-lists.js";
import { d as o, f as s, g as c, h as l, i as u, o as d, p as f, r as p, s as m, t as h } from "./reading.js";
import { t as g } from "./until-aborted.js";
import { t as _ } from "./endpoint.js";
// src/adapters/shopify/credit.ts
function v(e, n = "store credit") {
	let r = d(e);
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
function y(e, { name: t = "Store credit", unit: n }) {
	return {
		version: [
			"store-credit",
			e,
			t,
			n
		].join(" "),
		name: t,
		capabilities: [],
		points: v(e, n),
		tiers: [],
		earning: [],
		rewards: []
	};
}
// src/adapters/shopify/form.ts
function b(e, t) {
	let n = {};
	for (let [r, i] of Object.entries(t)) {
		let t = r.replace("!", ""), a = i(e, t);
		if (a !== void 0) n[t] = a;
		else if (t !== r) return;
	}
	return n;
}
var x = (e, t) => (n, r) => f(n[r], (t) => b(t, e)).slice(0, t), S = (e) => (t, n) => Object.fromEntries(Object.entries(u(t, n)).flatMap(([t, n]) => {
	let r = b(u({ row: n }, "row"), e);
	return r ? [[t, r]] : [];
})), C = (e) => (t, n) => A(t[n]) ? b(u(t, n), e) : void 0, w = (e, t) => (n, r) => {
	let i = l(n, r);
	return i === void 0 || e.split(" ").includes(i) ? i : t;
}, T = (e, t) => {
	let n = e[t];
	return Array.isArray(n) ? n.filter((e) => typeof e == "string") : void 0;
}, E = (e, t) => {
	let n = p(e, t);
	return n === void 0 || n < 0 ? void 0 : n;
}, D = (e, t) => {
	let { minor: n, currency: r } = u(e, t);
	return Number.isSafeInteger(n) && typeof r == "string" && /^[A-Z]{3}$/.test(r) ? {
		minor: n,
		currency: r
	} : void 0;
}, O = (e, t) => typeof e[t] == "boolean" ? e[t] : void 0, k = (e, t) => {
	let n = u(e, t), r = Object.fromEntries(Object.entries(n).filter(([, e]) => typeof e == "string"));
	return typeof r.other == "string" ? r : void 0;
};
function A(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/adapters/shopify/metafields.ts
var j = "amount_off percentage_off variable_amount free_shipping free_product gift_card store_credit donation early_access experience content custom", M = "purchase sign_up birthday referral review newsletter social_follow social_share visit streak milestone survey app_install wallet_pass custom", N = "insufficient_points tier_required limit_reached out_of_stock not_open ended cart_requirements unknown", P = {
	"id!": l,
	"kind!": w(j, "custom"),
	"name!": l,
	"points!": E,
	description: l,
	value: D,
	percent: s,
	minimum: D,
	image: m,
	terms: l,
	tier: l,
	limit: E,
	closes: c,
	range: C({
		"min!": E,
		"max!": E,
		"step!": E,
		"value!": D
	})
}, F = {
	"id!": l,
	"kind!": w(M, "custom"),
	"title!": l,
	description: l,
	points: E,
	per: D,
	url: m,
	tier: l,
	limit: C({
		"times!": E,
		per: w("day week month year")
	})
}, I = {
	"id!": l,
	"name!": l,
	"threshold!": E,
	"perks!": T,
	multiplier: E,
	welcome: l,
	access: w("open invitation hidden", "hidden")
}, L = {
	"version!": l,
	"name!": l,
	points: C({
		"name!": k,
		"decimals!": E,
		worth: C({
			"points!": E,
			"value!": D
		})
	}),
	"tiers!": x(I),
	"earning!": x(F),
	"rewards!": x(P, 12),
	referral: C({
		"friend!": l,
		"advocate!": l
	}),
	welcome: l,
	terms: m
}, R = {
	"id!": l,
	"code!": l,
	"title!": l,
	"state!": w("issued held used expired revoked", "held"),
	"kind!": w(j, "custom"),
	"source!": w("redemption referral birthday tier bonus", "bonus"),
	value: D,
	percent: s,
	minimum: D,
	expiresAt: c,
	points: E,
	order: l,
	terms: l,
	validIn: l,
	url: m
}, z = {
	"id!": l,
	"at!": c,
	"kind!": w("earned approved redeemed undone returned expired adjusted tier other", "other"),
	"points!": p,
	pending: p,
	order: l,
	title: l,
	balance: p
}, B = {
	current: l,
	next: l,
	"measure!": w("points spend orders"),
	"value!": E,
	target: E,
	keep: E,
	currency: l,
	until: c,
	since: c,
	standing: w("reached at_risk grace downgraded"),
	previous: l,
	forecast: l
}, V = {
	state: w("candidate enrolled blocked"),
	points: C({
		"available!": E,
		"pending!": (e, t) => E(e, t) ?? 0,
		"owed!": (e, t) => E(e, t) ?? 0,
		"expiring!": x({
			"points!": E,
			"at!": c
		}),
		clearsAt: c,
		lifetime: E
	}),
	tier: C(B),
	"availability!": S({
		"available!": O,
		reason: w(N, "unknown"),
		missing: E,
		tier: l
	}),
	"earning!": S({
		"done!": O,
		times: E,
		resetsAt: c,
		value: E,
		target: E
	}),
	"activity!": x(z, 5),
	"vouchers!": x(R),
	referral: C({
		"link!": m,
		"completed!": E,
		"pending!": E
	})
};
function H(e, t) {
	let n = b(e, L);
	return n && {
		...n,
		capabilities: t
	};
}
function U(e) {
	return b(e, V);
}
// src/adapters/shopify/options.ts
function W(e) {
	let { endpoint: n, printed: r } = e;
	if (n === void 0 && r === void 0) throw new t("config", "shopify has nothing to read: print <script type=\"application/json\" data-loyalty> in the theme, or name the Customer Account API by data-endpoint=\"https://…/customer/api/2026-04/graphql\".");
	return {
		endpoint: n === void 0 ? void 0 : _(n, "the Customer Account API", "https://shop.example/customer/api/2026-04/graphql"),
		printed: r === void 0 ? void 0 : G(r),
		metafield: {
			namespace: l(e, "namespace") ?? "loyalty",
			key: l(e, "member") ?? "member"
		},
		name: l(e, "name"),
		unit: l(e, "unit"),
		currency: l(e, "currency")
	};
}
function G(e) {
	try {
		let t = typeof e == "string" ? JSON.parse(e) : e;
		return u({ json: t }, "json");
	} catch (e) {
		throw new t("config", `What script[data-loyalty] holds is not JSON: ${String(e)}`, { cause: e });
	}
}
// src/adapters/shopify/shopify.ts
var K = 5, q = 2, J = (r, a) => {
	if (a.runsIn !== "page") throw new t("config", "shopify runs in the page alone: what it reads is the theme's, or takes the customer's token.");
	let o = W(r), { endpoint: s, printed: c, metafield: d } = o, f, p = c && H(u(c, "program"), []), m = !p?.points, h = !0, _;
	async function b(e) {
		let { createCustomerApi: t } = await n(import("./calls5.js"));
		return f ??= t(e, a);
	}
	async function x(t, { signal: n }) {
		return a.token && e(import("./calls5.js")), await a.token?.({ signal: n }) === void 0 ? void 0 : b(t);
	}
	let S = ({ currency: e }) => (e ?? l(c ?? {}, "currency") ?? o.currency ?? "").toUpperCase();
	function C(e) {
		let t = p ?? y(S(e), o), n = t.points ?? v(S(e), o.unit), r = [...p ? ["vouchers"] : [], ...m && s !== void 0 ? ["activity"] : []];
		return {
			...t,
			points: n,
			capabilities: r
		};
	}
	async function w(e, t) {
		let r = h && c;
		h = !1;
		let i = s === void 0 || r ? void 0 : await x(s, t);
		if (!i) return c && Y(c, S(e));
		let { customerAsked: a } = await n(import("./calls5.js"));
		return a(i, d, S(e), t);
	}
	async function T(e, t) {
		let n = C(e), r = X(await g(t.signal, "not_done", () => w(e, t)), m);
		return _ = r.vouchers, {
			program: n.version === e.programVersion ? "unchanged" : n,
			member: {
				...r,
				vouchers: r.vouchers.slice(0, K)
			}
		};
	}
	async function E(e, t) {
		return await g(t.signal, "not_done", async () => {
			_ || await T(e, t);
		}), _ ?? [];
	}
	return {
		contract: 1,
		name: "shopify",
		runsIn: ["page"],
		idempotency: "none",
		load: T,
		...i(["vouchers"], async () => (await import("./calls5.js")).voucherCalls(E)),
		...s !== void 0 && i(["activity"], async () => (await import("./calls5.js")).activityCalls(await b(s), S))
	};
};
function Y(e, t) {
	let n = u(e, "customer"), r = l(n, "id");
	if (r !== void 0) return {
		id: r,
		name: l(n, "firstName"),
		member: "member" in n && n.member ? u(n, "member") : void 0,
		credit: o(p(n, "credit") ?? 0, q, t)?.minor ?? 0
	};
}
function X(e, t) {
	if (!e) return r();
	let { id: n, name: i, member: o, credit: s } = e, c = o && U(o), l = {
		...r(),
		...c,
		...h({
			id: n,
			name: i
		}),
		state: c?.state ?? (t || c ? "enrolled" : "candidate"),
		vouchers: a(c?.vouchers ?? [])
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
export { J as t };
