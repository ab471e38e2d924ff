import { t as e } from "./error.js";
import { t } from "./fetched.js";
import { t as n } from "./later.js";
import { n as r } from "./program-version.js";
import { t as i } from "./until-aborted.js";
import { a, f as o, h as s, i as c, m as l, p as u, r as d, s as f, t as p, u as m } from "./reading.js";
import { i as h, r as g, t as _ } from "./sending.js";
import { t as v } from "./words.js";
// src/adapters/loyaltylion/asking.ts
function y(e, t) {
	let n = "en";
	async function r(e, n) {
		return (await import("./errors.js")).failureOf(e, n, t.now());
	}
	return {
		ask({ path: r, body: i, token: a, stake: o, signal: s }) {
			let c = {
				"X-LoyaltyLion-Channel": "web",
				"X-LoyaltyLion-Language": n,
				...a !== void 0 && { Authorization: `Bearer ${a}` }
			};
			return h(t, {
				method: i ? "POST" : "GET",
				url: `${e}/${r}`,
				headers: c,
				body: i,
				stake: o,
				signal: s
			});
		},
		async whole(e, t) {
			if (!e.response.ok) throw await g(e, t, r(e, t));
			try {
				return a(e.json);
			} catch (n) {
				throw _(e.response, t, n);
			}
		},
		speak(e) {
			n = e.slice(0, 2).toLowerCase();
		}
	};
}
// src/adapters/loyaltylion/worth.ts
function b(e, t, n) {
	return m(c(e, t).amount, n);
}
function x(e, t, n) {
	let r = c(t, "product"), i = o(c(t, "discount"), "percentage"), a = i !== void 0 && i >= 1 && i <= 100, s = b(t, e === "gift_card" ? "initial_balance" : "discount", n);
	return p({
		kind: a ? "percentage_off" : C(e),
		value: a ? void 0 : s,
		percent: a ? Math.round(i) : void 0,
		minimum: w(t, n),
		image: f(r, "image_url"),
		variants: T(r)
	});
}
var S = {
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
function C(e) {
	return typeof e == "string" && Object.hasOwn(S, e) && S[e] || "custom";
}
function w(e, t) {
	return b(e, "minimum_spend", t) ?? b(e, "minimum_spend_before_discount", t) ?? b(c(e, "cart_requirements"), "minimum_cart_total", t);
}
function T(e) {
	let t = u(e.variants, (e) => ({
		id: l(e, "id"),
		name: s(e, "title") ?? l(e, "id"),
		...E(e) && { soldOut: !0 }
	}));
	return t.length > 1 ? t : void 0;
}
function E(e) {
	return (o(e, "inventory_count") ?? 1) <= 0;
}
// src/adapters/loyaltylion/configuration.ts
function D(e, t) {
	let n = O(e), r = I(e, n), i = k(e, r), a = u(e.rewards, (e) => e).some(({ kind: e }) => e === "product_cart");
	return p({
		name: l(c(e, "program"), "name"),
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption",
			"join",
			"complete",
			"birthday",
			...a ? ["undo"] : []
		],
		points: {
			name: { other: F(e) },
			decimals: 0
		},
		tiers: r,
		earning: u(e.rules, (e) => t(e, r, n)),
		rewards: i,
		referral: z(e)
	});
}
function O(e) {
	return l(e, "currency").toUpperCase();
}
function k(e, t) {
	let n = O(e);
	return u(e.rewards, (e) => A(e, t, n)).flat();
}
function A(e, t, n) {
	let r = c(e, "properties"), i = /* @__PURE__ */ new Map();
	for (let a of N(e)) {
		let o = M(c(a, "cost"), r, n), u = o?.min ?? j(a);
		if (u === void 0 || i.has(u)) continue;
		let f = P(a, t), m = i.size === 0 ? l(e, "id") : `${l(e, "id")}@${s(a, "tier_id")}`, h = c(e, "limit");
		i.set(u, p({
			id: m,
			name: l(a, "title"),
			points: u,
			...x(e.kind, r, n),
			range: o,
			tier: f,
			limit: s(h, "interval") ? void 0 : d(h, "count")
		}));
	}
	return [...i.values()];
}
function j(e) {
	return d(c(e, "cost"), "points");
}
function M(e, t, n) {
	let r = d(e, "points_per_unit"), i = m(1, n);
	if (!r || !i) return;
	let [a, s] = ["minimum_discount", "maximum_discount"].map((e) => Math.floor(o(c(t, e), "amount") ?? 0)), l = Math.max(1, a);
	return {
		min: l * r,
		max: Math.max(l, s) * r,
		step: r,
		value: i
	};
}
function N(e) {
	return u(e.variants, (e) => e.enabled === !1 ? void 0 : e);
}
function P(e, t) {
	let n = s(e, "tier_id");
	return n === void 0 || n === t[0]?.id ? void 0 : n;
}
function F(e) {
	return u(e.rewards, N).flat().filter((e) => (j(e) ?? 0) > 1).map((e) => v(s(e, "cost_text"))).find(Boolean) ?? "points";
}
function I(e, t) {
	let { tiers: n, tier_benefits: r } = c(e, "tier_configuration"), i = u(r, (e) => e.secret === !0 ? void 0 : {
		id: e.id,
		label: l(e, "label")
	}), a = u(e.rules, (e) => e).find(({ kind: e }) => e === "purchase") ?? {}, o = new Map(N(a).map((e) => [s(e, "tier_id"), R(e)])), f = [...o.values()][0];
	return u(n, (e) => {
		let n = l(e, "id"), r = o.get(n), a = Array.isArray(e.benefit_ids) ? e.benefit_ids : [];
		return {
			tier: p({
				id: n,
				name: l(e, "name"),
				threshold: b(e, "lower_bound", t)?.minor ?? d(e, "lower_bound") ?? 0,
				perks: i.filter((e) => a.includes(e.id)).map(({ label: e }) => e),
				multiplier: r && f && r !== f ? Math.round(r / f * 100) : void 0,
				access: L(e)
			}),
			position: d(e, "position") ?? 0
		};
	}).sort((e, t) => e.position - t.position).map(({ tier: e }) => e);
}
function L({ hidden: e, kind: t }) {
	return e === !0 ? "hidden" : t === "conditional" ? "invitation" : void 0;
}
function R(e) {
	return o(c(e, "result"), "points");
}
function z(e) {
	let t = s(c(e, "referee_incentive"), "incentive_text"), n = N(u(e.rules, (e) => e).find(({ kind: e }) => e === "referral") ?? {}).map((e) => s(e, "result_short_text"))[0];
	return t && n ? {
		friend: t,
		advocate: n
	} : void 0;
}
// src/adapters/loyaltylion/loyaltylion.ts
var B = [
	"clickthrough",
	"facebook_like",
	"instagram_follow",
	"tiktok_follow",
	"twitter_follow"
], V = 12, H = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
}, U = (e, a) => {
	if (a.runsIn !== "page") throw K("loyaltylion runs in a page, with the shopper's own token.");
	let o = y(G(e), a), { now: s } = a, c = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, l = /* @__PURE__ */ new Map(), u, d = async ({ signal: e }) => await a.token?.({ signal: e }) !== void 0;
	async function f() {
		let e = await t(import("./members.js"));
		return {
			...e,
			call: u ??= e.createWire(o, a)
		};
	}
	async function p({ signal: e }) {
		let n = "read", r = t(import("./earning2.js").then((e) => e.t)), [i, { ruleOf: a }] = await Promise.all([o.ask({
			path: "configuration",
			stake: n,
			signal: e
		}), r]);
		return D(await o.whole(i, n), a);
	}
	async function m(e, t) {
		let { signal: n } = t;
		if (o.speak(e.locale), !await d(t)) return {
			program: r(W(await p(t)), e),
			member: H
		};
		let { call: a, sessionOf: l, sceneOf: u, memberOf: m } = await i(n, "not_done", f), h = u(await a({
			...l,
			stake: "read",
			signal: n
		}), c);
		return {
			program: r(W(h.program), e),
			member: m(h, s())
		};
	}
	return {
		contract: 1,
		name: "loyaltylion",
		runsIn: ["page"],
		idempotency: "none",
		load: m,
		...n([
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption",
			"undo",
			"join",
			"complete",
			"birthday"
		], async () => {
			let [{ loyaltylionCalls: e }, { call: t }] = await Promise.all([import("./calls2.js"), f()]);
			return e({
				call: t,
				isSignedIn: d,
				publicProgram: p,
				speak: o.speak,
				seen: c,
				waiting: l,
				now: s
			});
		})
	};
};
function W(e) {
	return {
		...e,
		rewards: e.rewards.slice(0, 12)
	};
}
function G({ site: e, endpoint: t = "https://api.loyaltylion.com" }) {
	if (!/^\d+$/.test(String(e))) throw K("data-options='{\"site\":\"1234\"}' is missing: the number after /sites/ in LoyaltyLion's address bar.");
	let n = String(t).replace(/\/+$/, "");
	if (!/^https?:\/\/[^/]/.test(n)) throw K(`data-endpoint="${String(t)}" is no address: write "https://…".`);
	return `${n}/headless/2025-06/${String(e)}`;
}
function K(t) {
	return new e("config", t);
}
export { O as a, D as c, x as d, U as i, P as l, H as n, N as o, V as r, j as s, B as t, E as u };
