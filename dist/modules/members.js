import { a as e, g as t, h as n, i as r, m as i, n as a, p as o, r as s, s as c, t as l, u } from "./reading.js";
import { a as d, n as f, o as p, t as m } from "./program4.js";
import { t as h } from "./guest.js";
import { n as g, t as _ } from "./member-lists.js";
// src/adapters/loyaltylion/history.ts
var v = {
	earned_points_from_rule: "earned",
	points_added: "adjusted",
	points_removed: "adjusted",
	points_expired: "expired",
	redeemed_points_for_reward: "redeemed",
	entered_tier: "tier"
};
function y(e) {
	return g(o(e.history, b), n(e, "id") ?? "");
}
function b(e) {
	let i = t(e, "date");
	if (i === void 0) return;
	let a = v[String(e.kind)] ?? "other", o = s(e, "points") ?? 0, c = e.state === "void" || e.state === "declined", u = e.state === "pending" && a === "earned";
	return l({
		at: i,
		kind: c ? x(a) : a,
		points: c || u ? 0 : o,
		pending: u ? o : void 0,
		title: n(r(e, "tier"), "name") ?? n(e, "label")
	});
}
function x(e) {
	return e === "redeemed" ? "undone" : "returned";
}
// src/adapters/loyaltylion/customer.ts
var S = 864e5;
function C({ state: e }) {
	return e === "enrolled" || e === "blocked" ? e : "candidate";
}
function w({ customer: e, program: t, currency: a }, o) {
	let s = {
		id: i(e, "id"),
		name: n(e, "first_name")
	}, u = C(e);
	if (u !== "enrolled") return l({
		...h(),
		...s,
		state: u
	});
	let d = y(e), f = c(r(e, "referral_urls"), "direct");
	return l({
		...s,
		state: u,
		points: T(e),
		tier: j(r(e, "tier_membership"), a, o),
		availability: Object.fromEntries(t.rewards.map((t) => [t.id, O(t, e)])),
		earning: Object.fromEntries(t.earning.map(({ id: t }) => [t, A(t, e)])),
		activity: d.slice(0, 5),
		vouchers: _(M(e, a, o)).slice(0, 5),
		referral: f === void 0 ? void 0 : {
			link: f,
			completed: 0,
			pending: 0
		},
		birthday: E(r(e, "birthday"))
	});
}
function T(e) {
	let n = a(e, "points_approved"), r = o(e.history, (e) => e.state === "pending" ? t(e, "points_will_approve_at") : void 0).sort()[0];
	return {
		available: Math.max(0, n),
		pending: Math.max(0, s(e, "points_pending") ?? 0),
		owed: Math.max(0, -n),
		expiring: [],
		...r && { clearsAt: r }
	};
}
function E(e) {
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
function D(e, t) {
	let [r] = e.id.split("@");
	return o(t.available_rewards, (e) => n(e, "id") === r ? e : void 0)[0];
}
function O(e, n) {
	let i = D(e, n);
	if (!i || !e.range && p(r(i, "variant")) !== e.points) return l({
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
		reason: k[String(o.state)] ?? "unknown",
		resetsAt: u
	});
}
var k = {
	claim_limit_reached: "limit_reached",
	max_redemptions_for_cart_reached: "cart_requirements",
	cart_requirements_not_met: "cart_requirements",
	out_of_stock: "out_of_stock"
};
function A(e, i) {
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
function j(e, i, a) {
	let o = n(e, "tier_id");
	if (o === void 0) return;
	let c = r(e, "progress"), d = c.kind === "spend" || c.kind === "orders" ? c.kind : "points", f = (e, t) => u(r(e, t).amount, i)?.minor ?? s(e, t), p = Math.max(0, f(r(c, `tier_${d}`), "now") ?? 0), m = (e) => e === void 0 ? void 0 : p + e, h = n(c, "forecasted_tier_id"), g = t(e, "expires_at"), _ = h !== void 0 && h !== o && Date.parse(g ?? "") - a < 30 * S;
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
function M(e, t, n) {
	return o(e.claimed_rewards, (e) => N(e, t, n));
}
function N(e, a, o, c) {
	let u = r(e, "redeemable"), f = r(e, "source"), p = r(u, "active_cart_redemption"), { variants: m, image: h, ...g } = d(u.kind, u, a), _ = I(e, u, o);
	return l({
		...g,
		id: i(e, "id"),
		code: c ?? P(u) ?? i(e, "id"),
		title: i(e, "title"),
		state: _,
		expiresAt: t(u, "expires_at"),
		source: F(f),
		points: s(f, "points_cost"),
		undoable: u.kind === "product_cart" && _ === "held" || void 0,
		terms: n(u, "fulfilment_explanation"),
		heldUntil: _ === "held" || _ === "issued" ? t(p, "expires_at") ?? t(e, "auto_refund_at") : void 0
	});
}
function P(e) {
	let t = n(e, "code_last_characters");
	return n(e, "code") ?? n(e, "cart_line_identifier") ?? (t && `…${t}`);
}
function F({ kind: e }) {
	return e === "points_redemption" ? "redemption" : e === "tier_entry" ? "tier" : "bonus";
}
function I({ state: e }, r, i) {
	if (e === "declined" || e === "void") return "revoked";
	if (r.usage_status === "used" || t(r, "fulfilled_at")) return "used";
	if (e === "expired" || Date.parse(t(r, "expires_at") ?? "") <= i) return "expired";
	let a = n(r, "code") ?? n(r, "code_last_characters");
	return e === "approved" && a ? "issued" : "held";
}
// src/adapters/loyaltylion/members.ts
function L(t, r) {
	let i = e(t.configuration, "the configuration"), a = f(i), s = e(t.customer, "the customer");
	return o(s.claimed_rewards, (e) => r.ids.add(n(e, "id") ?? "")), {
		customer: s,
		configuration: i,
		program: a,
		currency: m(t)
	};
}
export { M as a, N as i, w as memberOf, A as n, y as o, C as r, L as sceneOf, D as t };
