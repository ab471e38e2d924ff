import { a as e, g as t, h as n, i as r, m as i, n as a, p as o, r as s, s as c, t as l, u } from "./reading.js";
import { a as d, c as f, d as p, n as m, s as h } from "./loyaltylion.js";
import { n as g } from "./earning2.js";
import { n as _, t as v } from "./member-lists.js";
import { t as y } from "./error.js";
import { t as b } from "./signed.js";
import { t as x } from "./token-payload.js";
// src/adapters/loyaltylion/history.ts
var S = {
	earned_points_from_rule: "earned",
	points_added: "adjusted",
	points_removed: "adjusted",
	points_expired: "expired",
	redeemed_points_for_reward: "redeemed",
	entered_tier: "tier"
};
function C(e) {
	return _(o(e.history, w), n(e, "id") ?? "");
}
function w(e) {
	let i = t(e, "date");
	if (i === void 0) return;
	let a = S[String(e.kind)] ?? "other", o = s(e, "points") ?? 0, c = e.state === "void" || e.state === "declined", u = e.state === "pending" && a === "earned";
	return l({
		at: i,
		kind: c ? T(a) : a,
		points: c || u ? 0 : o,
		pending: u ? o : void 0,
		title: n(r(e, "tier"), "name") ?? n(e, "label")
	});
}
function T(e) {
	return e === "redeemed" ? "undone" : "returned";
}
// src/adapters/loyaltylion/customer.ts
var E = 864e5;
function D({ state: e }) {
	return e === "enrolled" || e === "blocked" ? e : "candidate";
}
function O({ customer: e, program: t, currency: a }, o) {
	let s = {
		id: i(e, "id"),
		name: n(e, "first_name")
	}, u = D(e);
	if (u !== "enrolled") return l({
		...m,
		...s,
		state: u
	});
	let d = C(e), f = c(r(e, "referral_urls"), "direct");
	return l({
		...s,
		state: u,
		points: k(e),
		tier: F(r(e, "tier_membership"), a, o),
		availability: Object.fromEntries(t.rewards.map((t) => [t.id, M(t, e)])),
		earning: Object.fromEntries(t.earning.map(({ id: t }) => [t, P(t, e)])),
		activity: d.slice(0, 5),
		vouchers: v(I(e, a, o)).slice(0, 5),
		referral: f === void 0 ? void 0 : {
			link: f,
			completed: 0,
			pending: 0
		},
		birthday: A(r(e, "birthday"))
	});
}
function k(e) {
	let n = a(e, "points_approved"), r = o(e.history, (e) => e.state === "pending" ? t(e, "points_will_approve_at") : void 0).sort()[0];
	return {
		available: Math.max(0, n),
		pending: Math.max(0, s(e, "points_pending") ?? 0),
		owed: Math.max(0, -n),
		expiring: [],
		...r && { clearsAt: r }
	};
}
function A(e) {
	let [t, n, r] = [
		s(e, "month"),
		s(e, "day"),
		s(e, "year")
	];
	return t && n ? {
		month: t,
		day: n,
		...r && { year: r }
	} : void 0;
}
function j(e, t) {
	let [r] = e.id.split("@");
	return o(t.available_rewards, (e) => n(e, "id") === r ? e : void 0)[0];
}
function M(e, n) {
	let i = j(e, n);
	if (!i || !e.range && h(r(i, "variant")) !== e.points) return l({
		available: !1,
		reason: "tier_required",
		tier: e.tier
	});
	if (e.range) return {
		available: !1,
		reason: "unknown"
	};
	let a = r(i, "context"), o = r(a, "can_redeem");
	if (o.state === "redeemable") return { available: !0 };
	let c = s(o, "additional_points_required");
	if (o.state === "insufficient_points" && c) return {
		available: !1,
		reason: "insufficient_points",
		missing: c
	};
	let u = t(r(a, "claim_limit"), "resets_at");
	return l({
		available: !1,
		reason: N[String(o.state)] ?? "unknown",
		resetsAt: u
	});
}
var N = {
	claim_limit_reached: "limit_reached",
	max_redemptions_for_cart_reached: "cart_requirements",
	cart_requirements_not_met: "cart_requirements",
	out_of_stock: "out_of_stock"
};
function P(e, i) {
	let [a] = o(i.available_rules, (t) => n(t, "id") === e ? t : void 0);
	if (!a) return {
		done: !1,
		locked: "tier"
	};
	let c = r(a, "context"), u = r(c, "completion_limit"), d = String(u.state).startsWith("limit_reached"), [f] = o(i.history, (t) => t.state === "pending" && n(r(t, "rule"), "id") === e ? t : void 0);
	return l({
		done: d,
		resetsAt: t(u, "resets_at"),
		times: s(u, "completion_count_within_interval") ?? s(c, "completion_count"),
		pending: f && "delay",
		clearsAt: f && t(f, "points_will_approve_at")
	});
}
function F(e, i, a) {
	let o = n(e, "tier_id");
	if (o === void 0) return;
	let c = r(e, "progress"), d = c.kind === "spend" || c.kind === "orders" ? c.kind : "points", f = (e, t) => u(r(e, t).amount, i)?.minor ?? s(e, t), p = Math.max(0, f(r(c, `tier_${d}`), "now") ?? 0), m = (e) => e === void 0 ? void 0 : p + e, h = n(c, "forecasted_tier_id"), g = t(e, "expires_at"), _ = h !== void 0 && h !== o && Date.parse(g ?? "") - a < 30 * E;
	return l({
		current: o,
		next: n(c, "upgrade_tier_id"),
		measure: d,
		value: p,
		target: m(f(c, `${d}_needed_for_upgrade`)),
		keep: m(f(c, `${d}_needed_for_renewal`)),
		currency: d === "spend" ? i : void 0,
		until: g,
		since: t(e, "started_at"),
		standing: _ ? "at_risk" : void 0,
		forecast: h
	});
}
function I(e, t, n) {
	return o(e.claimed_rewards, (e) => L(e, t, n));
}
function L(e, a, o, c) {
	let u = r(e, "redeemable"), d = r(e, "source"), f = r(u, "active_cart_redemption"), { variants: m, image: h, ...g } = p(u.kind, u, a), _ = B(e, u, o);
	return l({
		...g,
		id: i(e, "id"),
		code: c ?? R(u) ?? i(e, "id"),
		title: i(e, "title"),
		state: _,
		expiresAt: t(u, "expires_at"),
		source: z(d),
		points: s(d, "points_cost"),
		undoable: u.kind === "product_cart" && _ === "held" || void 0,
		terms: n(u, "fulfilment_explanation"),
		heldUntil: _ === "held" || _ === "issued" ? t(f, "expires_at") ?? t(e, "auto_refund_at") : void 0
	});
}
function R(e) {
	let t = n(e, "code_last_characters");
	return n(e, "code") ?? n(e, "cart_line_identifier") ?? (t && `…${t}`);
}
function z({ kind: e }) {
	return e === "points_redemption" ? "redemption" : e === "tier_entry" ? "tier" : "bonus";
}
function B({ state: e }, r, i) {
	if (e === "declined" || e === "void") return "revoked";
	if (r.usage_status === "used" || t(r, "fulfilled_at")) return "used";
	if (e === "expired" || Date.parse(t(r, "expires_at") ?? "") <= i) return "expired";
	let a = n(r, "code") ?? n(r, "code_last_characters");
	return e === "approved" && a ? "issued" : "held";
}
// src/adapters/loyaltylion/wire.ts
function V({ ask: e, whole: t }, n) {
	let { signed: r } = b(n, ({ response: e }) => e.status === 401);
	return async ({ path: n, body: i, stake: a, signal: o }) => t(await r(o, (t) => {
		let r = H(t);
		return e({
			path: n(r),
			body: i?.(r),
			token: t,
			stake: a,
			signal: o
		});
	}), a);
}
function H(e) {
	if (e === void 0) throw new y("unauthenticated", "The shop says that nobody is signed in.");
	let t = x(e), i = r(t, "customer"), a = [
		"merchant_id",
		"customer_merchant_id",
		"customer_id",
		"sub"
	].map((e) => n(t, e)).find(Boolean) ?? n(i, "merchant_id") ?? n(i, "id");
	if (a === void 0) throw new y("config", "The session token names no customer: sign LoyaltyLion's base64(json).hexHMAC.");
	return {
		merchantId: a,
		email: n(t, "email") ?? n(t, "customer_email") ?? n(i, "email")
	};
}
// src/adapters/loyaltylion/members.ts
function U(t, r) {
	let i = e(t.configuration, "the configuration"), a = f(i, g), s = e(t.customer, "the customer");
	return o(s.claimed_rewards, (e) => r.ids.add(n(e, "id") ?? "")), {
		customer: s,
		configuration: i,
		program: a,
		currency: d(t)
	};
}
var W = {
	path: (e) => G(e, "/sessions"),
	body: ({ email: e }) => ({
		customer: e === void 0 ? {} : { email: e },
		session: K()
	})
};
function G({ merchantId: e }, t = "") {
	return `customers/${encodeURIComponent(e)}${t}`;
}
function K() {
	let { origin: e, pathname: t } = globalThis.location ?? {};
	return e === void 0 ? {} : { page_url: `${e}${t}` };
}
export { I as a, V as createWire, L as i, O as memberOf, P as n, C as o, G as pathOf, D as r, U as sceneOf, W as sessionOf, j as t };
