import { n as e, t } from "../modules/error.js";
import { a as n, c as r, i, l as a, n as o, s, t as c, u as l } from "../modules/words.js";
import { a as u, f as d, g as f, h as p, i as m, m as h, n as g, p as _, r as v, s as y, t as b, u as x } from "../modules/reading.js";
import { r as S, t as C } from "../modules/sending.js";
import { t as w } from "../modules/refusing.js";
import { t as T } from "../modules/signed.js";
import { t as E } from "../modules/token-payload.js";
// src/adapters/loyaltylion/worth.ts
function D(e, t, n) {
	return x(m(e, t).amount, n);
}
function O(e, t, n) {
	let r = m(t, "product"), i = d(m(t, "discount"), "percentage"), a = i !== void 0 && i >= 1 && i <= 100, o = D(t, e === "gift_card" ? "initial_balance" : "discount", n);
	return b({
		kind: a ? "percentage_off" : A(e),
		value: a ? void 0 : o,
		percent: a ? Math.round(i) : void 0,
		minimum: j(t, n),
		image: y(r, "image_url"),
		variants: ee(r)
	});
}
var k = {
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
function A(e) {
	return typeof e == "string" && Object.hasOwn(k, e) && k[e] || "custom";
}
function j(e, t) {
	return D(e, "minimum_spend", t) ?? D(e, "minimum_spend_before_discount", t) ?? D(m(e, "cart_requirements"), "minimum_cart_total", t);
}
function ee(e) {
	let t = _(e.variants, (e) => ({
		id: h(e, "id"),
		name: p(e, "title") ?? h(e, "id"),
		...M(e) && { soldOut: !0 }
	}));
	return t.length > 1 ? t : void 0;
}
function M(e) {
	return (d(e, "inventory_count") ?? 1) <= 0;
}
// src/adapters/loyaltylion/configuration.ts
function N(e) {
	let t = P(e), n = ae(e, t), r = te(e, n), i = _(e.rewards, (e) => e).some(({ kind: e }) => e === "product_cart");
	return b({
		name: h(m(e, "program"), "name"),
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption",
			"join",
			"complete",
			"birthday",
			...i ? ["undo"] : []
		],
		points: {
			name: { other: ie(e) },
			decimals: 0
		},
		tiers: n,
		earning: _(e.rules, (e) => ce(e, n, t)),
		rewards: r,
		referral: de(e)
	});
}
function P(e) {
	return h(e, "currency").toUpperCase();
}
function te(e, t) {
	let n = P(e);
	return _(e.rewards, (e) => ne(e, t, n)).flat();
}
function ne(e, t, n) {
	let r = m(e, "properties"), i = /* @__PURE__ */ new Map();
	for (let a of I(e)) {
		let o = re(m(a, "cost"), r, n), s = o?.min ?? F(a);
		if (s === void 0 || i.has(s)) continue;
		let c = L(a, t), l = i.size === 0 ? h(e, "id") : `${h(e, "id")}@${p(a, "tier_id")}`, u = m(e, "limit");
		i.set(s, b({
			id: l,
			name: h(a, "title"),
			points: s,
			...O(e.kind, r, n),
			range: o,
			tier: c,
			limit: p(u, "interval") ? void 0 : v(u, "count")
		}));
	}
	return [...i.values()];
}
function F(e) {
	return v(m(e, "cost"), "points");
}
function re(e, t, n) {
	let r = v(e, "points_per_unit"), i = x(1, n);
	if (!r || !i) return;
	let [a, o] = ["minimum_discount", "maximum_discount"].map((e) => Math.floor(d(m(t, e), "amount") ?? 0)), s = Math.max(1, a);
	return {
		min: s * r,
		max: Math.max(s, o) * r,
		step: r,
		value: i
	};
}
function I(e) {
	return _(e.variants, (e) => e.enabled === !1 ? void 0 : e);
}
function L(e, t) {
	let n = p(e, "tier_id");
	return n === void 0 || n === t[0]?.id ? void 0 : n;
}
function ie(e) {
	return _(e.rewards, I).flat().filter((e) => (F(e) ?? 0) > 1).map((e) => c(p(e, "cost_text"))).find(Boolean) ?? "points";
}
function ae(e, t) {
	let { tiers: n, tier_benefits: r } = m(e, "tier_configuration"), i = _(r, (e) => e.secret === !0 ? void 0 : {
		id: e.id,
		label: h(e, "label")
	}), a = _(e.rules, (e) => e).find(({ kind: e }) => e === "purchase") ?? {}, o = new Map(I(a).map((e) => [p(e, "tier_id"), se(e)])), s = [...o.values()][0];
	return _(n, (e) => {
		let n = h(e, "id"), r = o.get(n), a = Array.isArray(e.benefit_ids) ? e.benefit_ids : [];
		return {
			tier: b({
				id: n,
				name: h(e, "name"),
				threshold: D(e, "lower_bound", t)?.minor ?? v(e, "lower_bound") ?? 0,
				perks: i.filter((e) => a.includes(e.id)).map(({ label: e }) => e),
				multiplier: r && s && r !== s ? Math.round(r / s * 100) : void 0,
				access: oe(e)
			}),
			position: v(e, "position") ?? 0
		};
	}).sort((e, t) => e.position - t.position).map(({ tier: e }) => e);
}
function oe({ hidden: e, kind: t }) {
	return e === !0 ? "hidden" : t === "conditional" ? "invitation" : void 0;
}
function se(e) {
	return d(m(e, "result"), "points");
}
var R = {
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
}, z = [
	"clickthrough",
	"facebook_like",
	"instagram_follow",
	"tiktok_follow",
	"twitter_follow"
];
function ce(e, t, n) {
	let [r] = I(e);
	if (!r) return;
	let { kind: i } = e, a = m(r, "result"), o = d(a, "per_currency_unit"), s = a.kind === "reward", c = m(e, "limit"), l = v(c, "count"), u = p(c, "interval");
	return b({
		id: h(e, "id"),
		kind: typeof i == "string" && Object.hasOwn(R, i) && R[i] || "custom",
		title: h(r, "title"),
		description: s ? p(r, "result_short_text") : void 0,
		points: s ? void 0 : v(a, "points"),
		per: o === void 0 ? void 0 : x(o, n),
		url: ue(i, m(e, "properties")),
		by: le(i),
		limit: l === void 0 || l < 1 ? void 0 : {
			times: l,
			...u && { per: u }
		},
		tier: L(r, t)
	});
}
function le(e) {
	return e === "birthday" ? "birthday" : e === "newsletter_signup" ? "request" : z.includes(e) ? "claim" : void 0;
}
function ue(e, t) {
	let n = (e, n) => {
		let r = p(t, n)?.replace(/^@/, "");
		return r && `https://${e}${encodeURIComponent(r)}`;
	};
	return e === "tiktok_follow" ? n("www.tiktok.com/@", "tiktok_handle") : e === "twitter_follow" ? n("x.com/", "twitter_handle") : y(t, "destination_url") ?? y(t, "facebook_like_url") ?? n("www.instagram.com/", "instagram_handle");
}
function de(e) {
	let t = p(m(e, "referee_incentive"), "incentive_text"), n = I(_(e.rules, (e) => e).find(({ kind: e }) => e === "referral") ?? {}).map((e) => p(e, "result_short_text"))[0];
	return t && n ? {
		friend: t,
		advocate: n
	} : void 0;
}
// src/adapters/loyaltylion/history.ts
var fe = {
	earned_points_from_rule: "earned",
	points_added: "adjusted",
	points_removed: "adjusted",
	points_expired: "expired",
	redeemed_points_for_reward: "redeemed",
	entered_tier: "tier"
};
function B(e) {
	return l(_(e.history, pe), p(e, "id") ?? "");
}
function pe(e) {
	let t = f(e, "date");
	if (t === void 0) return;
	let n = fe[String(e.kind)] ?? "other", r = v(e, "points") ?? 0, i = e.state === "void" || e.state === "declined", a = e.state === "pending" && n === "earned";
	return b({
		at: t,
		kind: i ? me(n) : n,
		points: i || a ? 0 : r,
		pending: a ? r : void 0,
		title: p(m(e, "tier"), "name") ?? p(e, "label")
	});
}
function me(e) {
	return e === "redeemed" ? "undone" : "returned";
}
// src/adapters/loyaltylion/customer.ts
var he = 864e5, V = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
};
function H({ state: e }) {
	return e === "enrolled" || e === "blocked" ? e : "candidate";
}
function U(e, t, n, r) {
	let i = {
		id: h(e, "id"),
		name: p(e, "first_name")
	}, o = H(e);
	if (o !== "enrolled") return b({
		...V,
		...i,
		state: o
	});
	let s = B(e), c = y(m(e, "referral_urls"), "direct");
	return b({
		...i,
		state: o,
		points: ge(e),
		tier: be(m(e, "tier_membership"), n, r),
		availability: Object.fromEntries(t.rewards.map((t) => [t.id, ve(t, e)])),
		earning: Object.fromEntries(t.earning.map(({ id: t }) => [t, G(t, e)])),
		activity: s.slice(0, 5),
		vouchers: a(K(e, n, r)).slice(0, 5),
		referral: c === void 0 ? void 0 : {
			link: c,
			completed: 0,
			pending: 0
		},
		birthday: _e(m(e, "birthday"))
	});
}
function ge(e) {
	let t = g(e, "points_approved"), n = _(e.history, (e) => e.state === "pending" ? f(e, "points_will_approve_at") : void 0).sort()[0];
	return {
		available: Math.max(0, t),
		pending: Math.max(0, v(e, "points_pending") ?? 0),
		owed: Math.max(0, -t),
		expiring: [],
		...n && { clearsAt: n }
	};
}
function _e(e) {
	let [t, n, r] = [
		v(e, "month"),
		v(e, "day"),
		v(e, "year")
	];
	return t && n ? {
		month: t,
		day: n,
		...r && { year: r }
	} : void 0;
}
function W(e, t) {
	let [n] = e.id.split("@");
	return _(t.available_rewards, (e) => p(e, "id") === n ? e : void 0)[0];
}
function ve(e, t) {
	let n = W(e, t);
	if (!n || !e.range && F(m(n, "variant")) !== e.points) return b({
		available: !1,
		reason: "tier_required",
		tier: e.tier
	});
	if (e.range) return {
		available: !1,
		reason: "unknown"
	};
	let r = m(n, "context"), i = m(r, "can_redeem");
	if (i.state === "redeemable") return { available: !0 };
	let a = v(i, "additional_points_required");
	if (i.state === "insufficient_points" && a) return {
		available: !1,
		reason: "insufficient_points",
		missing: a
	};
	let o = f(m(r, "claim_limit"), "resets_at");
	return b({
		available: !1,
		reason: ye[String(i.state)] ?? "unknown",
		resetsAt: o
	});
}
var ye = {
	claim_limit_reached: "limit_reached",
	max_redemptions_for_cart_reached: "cart_requirements",
	cart_requirements_not_met: "cart_requirements",
	out_of_stock: "out_of_stock"
};
function G(e, t) {
	let [n] = _(t.available_rules, (t) => p(t, "id") === e ? t : void 0);
	if (!n) return {
		done: !1,
		locked: "tier"
	};
	let r = m(n, "context"), i = m(r, "completion_limit"), a = String(i.state).startsWith("limit_reached"), [o] = _(t.history, (t) => t.state === "pending" && p(m(t, "rule"), "id") === e ? t : void 0);
	return b({
		done: a,
		resetsAt: f(i, "resets_at"),
		times: v(i, "completion_count_within_interval") ?? v(r, "completion_count"),
		pending: o && "delay",
		clearsAt: o && f(o, "points_will_approve_at")
	});
}
function be(e, t, n) {
	let r = p(e, "tier_id");
	if (r === void 0) return;
	let i = m(e, "progress"), a = i.kind === "spend" || i.kind === "orders" ? i.kind : "points", o = (e, n) => x(m(e, n).amount, t)?.minor ?? v(e, n), s = Math.max(0, o(m(i, `tier_${a}`), "now") ?? 0), c = (e) => e === void 0 ? void 0 : s + e, l = p(i, "forecasted_tier_id"), u = f(e, "expires_at"), d = l !== void 0 && l !== r && Date.parse(u ?? "") - n < 30 * he;
	return b({
		current: r,
		next: p(i, "upgrade_tier_id"),
		measure: a,
		value: s,
		target: c(o(i, `${a}_needed_for_upgrade`)),
		keep: c(o(i, `${a}_needed_for_renewal`)),
		currency: a === "spend" ? t : void 0,
		until: u,
		since: f(e, "started_at"),
		standing: d ? "at_risk" : void 0,
		forecast: l
	});
}
function K(e, t, n) {
	return _(e.claimed_rewards, (e) => q(e, t, n));
}
function q(e, t, n, r) {
	let i = m(e, "redeemable"), a = m(e, "source"), o = m(i, "active_cart_redemption"), { variants: s, image: c, ...l } = O(i.kind, i, t), u = Ce(e, i, n);
	return b({
		...l,
		id: h(e, "id"),
		code: r ?? xe(i) ?? h(e, "id"),
		title: h(e, "title"),
		state: u,
		expiresAt: f(i, "expires_at"),
		source: Se(a),
		points: v(a, "points_cost"),
		undoable: i.kind === "product_cart" && u === "held" || void 0,
		terms: p(i, "fulfilment_explanation"),
		heldUntil: u === "held" || u === "issued" ? f(o, "expires_at") ?? f(e, "auto_refund_at") : void 0
	});
}
function xe(e) {
	let t = p(e, "code_last_characters");
	return p(e, "code") ?? p(e, "cart_line_identifier") ?? (t && `…${t}`);
}
function Se({ kind: e }) {
	return e === "points_redemption" ? "redemption" : e === "tier_entry" ? "tier" : "bonus";
}
function Ce({ state: e }, t, n) {
	if (e === "declined" || e === "void") return "revoked";
	if (t.usage_status === "used" || f(t, "fulfilled_at")) return "used";
	if (e === "expired" || Date.parse(f(t, "expires_at") ?? "") <= n) return "expired";
	let r = p(t, "code") ?? p(t, "code_last_characters");
	return e === "approved" && r ? "issued" : "held";
}
// src/adapters/loyaltylion/redeeming.ts
function we(e, { variant: n, cart: r }) {
	let { id: i, kind: a } = e;
	if (a !== "product_cart" && a !== "active_subscription_product") return { reward_id: i };
	let o = _(m(m(e, "properties"), "product").variants, (e) => e), s = o.length === 1 ? o[0] : void 0, c = o.find((e) => p(e, "id") === n) ?? (n === void 0 ? s : void 0);
	if (!c) throw new t("invalid", "This product comes in variants, and none of them is chosen.");
	if (M(c)) throw new t("out_of_stock", "This variant is sold out.");
	if (a !== "product_cart") return {
		reward_id: i,
		variant_id: c.id
	};
	if (r === void 0) throw new t("cart_requirements", "LoyaltyLion redeems free products for a cart.");
	return {
		reward_id: i,
		variant_id: c.id,
		cart_id: r
	};
}
// src/adapters/loyaltylion/wire.ts
var J = {
	customer_blocked: "blocked",
	customer_not_enrolled: "not_enrolled",
	email_already_in_use: "forbidden",
	fraud_detected: "referral_refused",
	insufficient_points: "insufficient_points",
	invalid_date: "invalid",
	invalid_referee: "referral_refused",
	invalid_referral_id: "referral_refused",
	invalid_variant_id: "invalid",
	max_cart_redemptions_reached: "cart_requirements",
	no_active_subscriptions: "forbidden",
	no_subscription_integration_configured: "unsupported",
	no_vouchers_available: "out_of_stock",
	referee_email_required: "invalid",
	referral_cap_reached: "referral_refused",
	referrals_not_enabled: "unsupported",
	reward_already_refunded: "not_found",
	reward_already_used: "invalid",
	reward_kind_mismatch: "invalid",
	reward_limit_reached: "limit_reached",
	reward_not_enabled_for_customer: "tier_required",
	reward_out_of_stock: "out_of_stock",
	rule_kind_mismatch: "invalid",
	rule_limit_reached: "limit_reached",
	rule_not_enabled_for_customer: "tier_required",
	rule_requirements_not_met: "invalid",
	subscription_failed: "unavailable",
	unsupported_platform: "unsupported",
	voucher_allocation_failed: "unavailable"
};
function Te(e, t) {
	let { signed: n } = T(t, ({ response: e }) => e.status === 401), r = "en";
	async function i({ path: i, body: a, stake: o, signal: s }) {
		let c = await n(s, (n) => {
			let c = typeof i == "string" && !a ? void 0 : De(n), l = `${e}/${typeof i == "string" ? i : i(c)}`, u = {
				"X-LoyaltyLion-Channel": "web",
				"X-LoyaltyLion-Language": r,
				...n !== void 0 && { Authorization: `Bearer ${n}` }
			}, d = a?.(c);
			return S(t, {
				method: d ? "POST" : "GET",
				url: l,
				headers: u,
				body: d,
				stake: o,
				signal: s
			});
		}), { response: l, json: d } = c;
		if (!l.ok) throw w(c, o, t.now(), Ee(d));
		try {
			return u(d);
		} catch (e) {
			throw C(l, o, e);
		}
	}
	return {
		call: i,
		isSignedIn: async ({ signal: e }) => await t.token?.({ signal: e }) !== void 0,
		speak(e) {
			r = e.slice(0, 2).toLowerCase();
		}
	};
}
function Ee(e) {
	let t = typeof e == "object" && e && !Array.isArray(e) ? e : {}, n = m(t, "error"), r = p(n, "code") ?? p(t, "code") ?? "", i = p(n, "message") ?? p(t, "message") ?? (r || void 0);
	return {
		code: Object.hasOwn(J, r) ? J[r] : void 0,
		detail: i && `LoyaltyLion: ${i}`
	};
}
function De(e) {
	if (e === void 0) throw new t("unauthenticated", "The shop says that nobody is signed in.");
	let n = E(e), r = m(n, "customer"), i = [
		"merchant_id",
		"customer_merchant_id",
		"customer_id",
		"sub"
	].map((e) => p(n, e)).find(Boolean) ?? p(r, "merchant_id") ?? p(r, "id");
	if (i === void 0) throw new t("config", "The session token names no customer: sign LoyaltyLion's base64(json).hexHMAC.");
	return {
		merchantId: i,
		email: p(n, "email") ?? p(n, "customer_email") ?? p(r, "email")
	};
}
// src/adapters/loyaltylion/loyaltylion.ts
var Oe = (e, c) => {
	if (c.runsIn !== "page") throw $("The loyaltylion adapter runs in a page, with the shopper's own token.");
	let { call: l, isSignedIn: d, speak: h } = Te(je(e), c), { now: g } = c, y = o(), b = /* @__PURE__ */ new Map();
	function x(e) {
		let t = u(e.configuration, "the configuration"), n = N(t), r = u(e.customer, "the customer");
		return y.saw(_(r.claimed_rewards, (e) => ({ id: p(e, "id") ?? "" }))), {
			customer: r,
			configuration: t,
			program: n,
			currency: P(e)
		};
	}
	async function S(e, t = "read") {
		let { signal: n } = e;
		return x(await l({
			path: (e) => Y(e),
			stake: t,
			signal: n
		}));
	}
	async function C(e, t) {
		let { signal: n } = t;
		if (h(e.locale), !await d(t)) {
			let t = N(await l({
				path: "configuration",
				stake: "read",
				signal: n
			}));
			return {
				program: i(X(t), e),
				member: V
			};
		}
		let { customer: r, program: a, currency: o } = x(await l({
			path: (e) => Y(e, "/sessions"),
			body: ({ email: e }) => ({
				customer: e === void 0 ? {} : { email: e },
				session: ke()
			}),
			stake: "read",
			signal: n
		}));
		return {
			program: i(X(a), e),
			member: U(r, a, o, g())
		};
	}
	async function w(e, r) {
		let { key: i, signal: a } = r;
		h(e.locale);
		let { customer: o, program: s, currency: c } = await S(r);
		Z(o);
		let u = s.rewards.find(({ id: t }) => t === e.reward);
		if (!u) throw new t("not_found", `There is no reward ${e.reward}.`);
		if (u.range) throw new t("unsupported", "The Headless API redeems nothing that is priced by the amount.");
		let d = W(u, o);
		if (!d) throw new t("tier_required", "LoyaltyLion does not offer this reward to this customer.");
		n({ points: v(m(m(d, "variant"), "cost"), "points") ?? NaN }, e);
		let f = we(d, e);
		return y.sending(i), T(await l({
			path: () => `rewards/${String(d.kind)}/redeem`,
			body: ({ merchantId: e }) => ({
				...f,
				customer_merchant_id: e
			}),
			stake: "write",
			signal: a
		}), c, i);
	}
	function T(e, n, r) {
		try {
			let t = u(e.claimed_reward, "claimed_reward"), i = p(e, "gift_card_code") ?? p(e, "voucher_code"), a = q(t, n, g(), i);
			return y.saw([a]), t.state === "pending" && b.set(r, a.id), Q(t, a);
		} catch (e) {
			throw new t("bad_response", "LoyaltyLion claimed a reward and did not say which.", {
				outcome: "unknown",
				cause: e
			});
		}
	}
	async function E(e, { sent: n, signal: r }) {
		let i = S({ signal: r }, "lookup"), { customer: a, currency: o } = await (n ? i : i.catch(Ae(e))), s = b.get(e), [c] = (n?.reward ?? "").split("@"), l = _(a.claimed_rewards, (e) => ({
			id: p(e, "id") ?? "",
			at: f(e, "claimed_at"),
			isWanted: p(e, "reward_id") === c && m(e, "source").kind === "points_redemption",
			claimed: e
		})), u = l.find((e) => e.id === s) ?? (n && y.find(e, n, l.filter(({ isWanted: e }) => e)));
		if (!u) throw new t("not_found", "LoyaltyLion knows of no such claim since.");
		return Q(u.claimed, q(u.claimed, o, g()));
	}
	async function D({ marketing: e }, { signal: t }) {
		await l({
			path: (e) => Y(e, "/enroll"),
			body: () => ({}),
			stake: "write",
			signal: t
		}), e && await O(t).catch(() => void 0);
	}
	function O(e) {
		return l({
			path: (e) => Y(e, "/email_marketing/subscribe"),
			body: () => ({}),
			stake: "write",
			signal: e
		});
	}
	async function k(e, n) {
		let { signal: r } = n, { customer: i, configuration: a, program: o } = await S(n);
		Z(i);
		let s = _(a.rules, (t) => p(t, "id") === e ? t : void 0)[0];
		if (!s || !o.earning.some(({ id: t }) => t === e)) throw new t("not_found", `There is no rule ${e}.`);
		let c = s.kind === "newsletter_signup";
		if (!c && !z.includes(s.kind)) throw new t("invalid", `A rule of kind ${String(s.kind)} is not completed from a page.`);
		let u = c ? await O(r) : await l({
			path: () => `rules/${String(s.kind)}/complete`,
			body: ({ merchantId: e }) => ({
				rule_id: s.id,
				customer_merchant_id: e
			}),
			stake: "write",
			signal: r
		});
		if (c && u.updated === !1) throw new t("limit_reached", "Subscribed already.");
		return G(e, m(u, "customer"));
	}
	async function A(e, { signal: n }) {
		let r = await l({
			path: (e) => Y(e, "/birthday"),
			body: () => ({ birthday: e }),
			stake: "write",
			signal: n
		}), i = m(r, "birthday"), a = v(i, "month") === e.month && v(i, "day") === e.day;
		if (r.updated === !1 && !a) throw new t("limit_reached", "A birthday is told once.");
	}
	async function j(e, { signal: t }) {
		let n = /^\d+$/.test(e) ? Number(e) : e;
		await l({
			path: () => "rewards/product_cart/refund",
			body: () => ({ claimed_reward_id: n }),
			stake: "write",
			signal: t
		});
	}
	return {
		contract: 1,
		name: "loyaltylion",
		runsIn: ["page"],
		idempotency: "none",
		load: C,
		async rewards({ locale: e, cursor: t }, n) {
			h(e);
			let r = await d(n), { signal: i } = n, { customer: a, program: o, currency: c } = r ? await S(n) : {
				customer: {},
				currency: "",
				program: N(await l({
					path: "configuration",
					stake: "read",
					signal: i
				}))
			}, u = s(o.rewards, t, 12), { availability: f } = r ? U(a, {
				...o,
				rewards: u.items
			}, c, g()) : V;
			return {
				...u,
				availability: f
			};
		},
		async activity(e, t) {
			return h(e.locale), r(B((await S(t)).customer), e);
		},
		async vouchers({ locale: e, cursor: t }, n) {
			h(e);
			let { customer: r, currency: i } = await S(n);
			return s(a(K(r, i, g())), t);
		},
		redeem: w,
		redemption: E,
		undo: j,
		join: D,
		complete: k,
		birthday: A
	};
};
function Y({ merchantId: e }, t = "") {
	return `customers/${encodeURIComponent(e)}${t}`;
}
function X(e) {
	return {
		...e,
		rewards: e.rewards.slice(0, 12)
	};
}
function ke() {
	let { origin: e, pathname: t } = globalThis.location ?? {};
	return e === void 0 ? {} : { page_url: `${e}${t}` };
}
function Z(e) {
	let n = H(e);
	if (n === "candidate") throw new t("not_enrolled", "LoyaltyLion has this customer as a guest.");
	if (n === "blocked") throw new t("blocked", "LoyaltyLion has this customer as blocked.");
}
function Q({ state: e }, t) {
	return e === "pending" ? { state: "pending" } : e === "declined" ? {
		state: "refused",
		code: "unknown"
	} : {
		state: "done",
		voucher: t
	};
}
function Ae(n) {
	return (r) => {
		throw e(r) && r.code === "unauthenticated" && r.outcome === "not_done" ? new t("not_found", `Nobody has redeemed by ${n}.`) : r;
	};
}
function je({ site: e, endpoint: t = "https://api.loyaltylion.com" }) {
	if (!/^\d+$/.test(String(e))) throw $("data-options='{\"site\":\"1234\"}' is missing: the number after /sites/ when you are signed in to LoyaltyLion.");
	let n = String(t).replace(/\/+$/, "");
	if (!/^https?:\/\/[^/]/.test(n)) throw $(`data-endpoint="${String(t)}" is no address: write "https://…".`);
	return `${n}/headless/2025-06/${String(e)}`;
}
function $(e) {
	return new t("config", e);
}
export { Oe as loyaltylionAdapter };
