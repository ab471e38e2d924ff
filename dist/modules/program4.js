import { t as e } from "./rolldown-runtime.js";
import { f as t, h as n, i as r, m as i, p as a, r as o, s, t as c, u as l } from "./reading.js";
import { t as u } from "./words.js";
import { t as d } from "./loyaltylion.js";
// src/adapters/loyaltylion/variants.ts
function f(e) {
	return a(e.variants, (e) => e.enabled === !1 ? void 0 : e);
}
function p(e, t) {
	let r = n(e, "tier_id");
	return r === void 0 || r === t[0]?.id ? void 0 : r;
}
function m(e) {
	return o(r(e, "cost"), "points");
}
// src/adapters/loyaltylion/worth.ts
function h(e, t, n) {
	return l(r(e, t).amount, n);
}
function g(e, n, i) {
	let a = r(n, "product"), o = t(r(n, "discount"), "percentage"), l = o !== void 0 && o >= 1 && o <= 100, u = h(n, e === "gift_card" ? "initial_balance" : "discount", i);
	return c({
		kind: l ? "percentage_off" : v(e),
		value: l ? void 0 : u,
		percent: l ? Math.round(o) : void 0,
		minimum: y(n, i),
		image: s(a, "image_url"),
		variants: b(a)
	});
}
var _ = {
	cart_discount_voucher: "amount_off",
	collection_discount_voucher: "amount_off",
	product_discount_voucher: "percentage_off",
	active_subscription_discount_voucher: "amount_off",
	cart_variable_discount_voucher: "variable_amount",
	free_shipping_voucher: "free_shipping",
	gift_card: "gift_card",
	product_cart: "free_product",
	active_subscription_product: "free_product"
};
function v(e) {
	return typeof e == "string" && Object.hasOwn(_, e) && _[e] || "custom";
}
function y(e, t) {
	return h(e, "minimum_spend", t) ?? h(e, "minimum_spend_before_discount", t) ?? h(r(e, "cart_requirements"), "minimum_cart_total", t);
}
function b(e) {
	let t = a(e.variants, (e) => ({
		id: i(e, "id"),
		name: n(e, "title") ?? i(e, "id"),
		...x(e) && { soldOut: !0 }
	}));
	return t.length > 1 ? t : void 0;
}
function x(e) {
	return (t(e, "inventory_count") ?? 1) <= 0;
}
// src/adapters/loyaltylion/earning.ts
var S = {
	purchase: "purchase",
	referral: "referral",
	review: "review",
	birthday: "birthday",
	join_program: "sign_up",
	newsletter_signup: "newsletter",
	pageview: "visit",
	facebook_like: "social_follow",
	instagram_follow: "social_follow",
	tiktok_follow: "social_follow",
	twitter_follow: "social_follow",
	instagram_mention: "social_share",
	instagram_post_hashtag: "social_share",
	tiktok_post_hashtag: "social_share",
	loyalty_pass_install: "wallet_pass"
};
function C(e, a, s) {
	let [u] = f(e);
	if (!u) return;
	let { kind: d } = e, m = r(u, "result"), h = t(m, "per_currency_unit"), g = m.kind === "reward", _ = r(e, "limit"), v = o(_, "count"), y = n(_, "interval");
	return c({
		id: i(e, "id"),
		kind: typeof d == "string" && Object.hasOwn(S, d) && S[d] || "custom",
		title: i(u, "title"),
		description: g ? n(u, "result_short_text") : void 0,
		points: g ? void 0 : o(m, "points"),
		per: h === void 0 ? void 0 : l(h, s),
		url: T(d, r(e, "properties")),
		by: w(d),
		limit: v === void 0 || v < 1 ? void 0 : {
			times: v,
			...y && { per: y }
		},
		tier: p(u, a)
	});
}
function w(e) {
	return e === "birthday" ? "birthday" : e === "newsletter_signup" ? "request" : d.includes(e) ? "claim" : void 0;
}
function T(e, t) {
	let r = (e, r) => {
		let i = n(t, r)?.replace(/^@/, "");
		return i && `https://${e}${encodeURIComponent(i)}`;
	};
	return e === "tiktok_follow" ? r("www.tiktok.com/@", "tiktok_handle") : e === "twitter_follow" ? r("x.com/", "twitter_handle") : s(t, "destination_url") ?? s(t, "facebook_like_url") ?? r("www.instagram.com/", "instagram_handle");
}
// src/adapters/loyaltylion/program.ts
var E = /* @__PURE__ */ e({
	currencyOf: () => O,
	programOf: () => D,
	rewardsOf: () => k
});
function D(e) {
	let t = O(e), n = N(e, t), o = k(e, n), s = a(e.rewards, (e) => e).some(({ kind: e }) => e === "product_cart");
	return c({
		name: i(r(e, "program"), "name"),
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption",
			"join",
			"complete",
			"birthday",
			...s ? ["undo"] : []
		],
		points: {
			name: { other: M(e) },
			decimals: 0
		},
		tiers: n,
		earning: a(e.rules, (e) => C(e, n, t)),
		rewards: o,
		referral: I(e)
	});
}
function O(e) {
	return i(e, "currency").toUpperCase();
}
function k(e, t) {
	let n = O(e);
	return a(e.rewards, (e) => A(e, t, n)).flat();
}
function A(e, t, a) {
	let s = r(e, "properties"), l = /* @__PURE__ */ new Map();
	for (let u of f(e)) {
		let d = j(r(u, "cost"), s, a), f = d?.min ?? m(u);
		if (f === void 0 || l.has(f)) continue;
		let h = p(u, t), _ = l.size === 0 ? i(e, "id") : `${i(e, "id")}@${n(u, "tier_id")}`, v = r(e, "limit");
		l.set(f, c({
			id: _,
			name: i(u, "title"),
			points: f,
			...g(e.kind, s, a),
			range: d,
			tier: h,
			limit: n(v, "interval") ? void 0 : o(v, "count")
		}));
	}
	return [...l.values()];
}
function j(e, n, i) {
	let a = o(e, "points_per_unit"), s = l(1, i);
	if (!a || !s) return;
	let [c, u] = ["minimum_discount", "maximum_discount"].map((e) => Math.floor(t(r(n, e), "amount") ?? 0)), d = Math.max(1, c);
	return {
		min: d * a,
		max: Math.max(d, u) * a,
		step: a,
		value: s
	};
}
function M(e) {
	return a(e.rewards, f).flat().filter((e) => (m(e) ?? 0) > 1).map((e) => u(n(e, "cost_text"))).find(Boolean) ?? "points";
}
function N(e, t) {
	let { tiers: s, tier_benefits: l } = r(e, "tier_configuration"), u = a(l, (e) => e.secret === !0 ? void 0 : {
		id: e.id,
		label: i(e, "label")
	}), d = a(e.rules, (e) => e).find(({ kind: e }) => e === "purchase") ?? {}, p = new Map(f(d).map((e) => [n(e, "tier_id"), F(e)])), m = [...p.values()][0];
	return a(s, (e) => {
		let n = i(e, "id"), r = p.get(n), a = Array.isArray(e.benefit_ids) ? e.benefit_ids : [];
		return {
			tier: c({
				id: n,
				name: i(e, "name"),
				threshold: h(e, "lower_bound", t)?.minor ?? o(e, "lower_bound") ?? 0,
				perks: u.filter((e) => a.includes(e.id)).map(({ label: e }) => e),
				multiplier: r && m && r !== m ? Math.round(r / m * 100) : void 0,
				access: P(e)
			}),
			position: o(e, "position") ?? 0
		};
	}).sort((e, t) => e.position - t.position).map(({ tier: e }) => e);
}
function P({ hidden: e, kind: t }) {
	return e === !0 ? "hidden" : t === "conditional" ? "invitation" : void 0;
}
function F(e) {
	return t(r(e, "result"), "points");
}
function I(e) {
	let t = n(r(e, "referee_incentive"), "incentive_text"), i = f(a(e.rules, (e) => e).find(({ kind: e }) => e === "referral") ?? {}).map((e) => n(e, "result_short_text"))[0];
	return t && i ? {
		friend: t,
		advocate: i
	} : void 0;
}
export { g as a, x as i, D as n, m as o, E as r, O as t };
