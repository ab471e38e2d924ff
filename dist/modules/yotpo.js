import { t as e } from "./error.js";
import { t } from "./later.js";
import { n, t as r } from "./program-version.js";
import { n as i, t as a } from "./member-lists.js";
import { f as o, g as s, h as c, i as l, m as u, n as d, p as f, r as p, s as m, t as h } from "./reading.js";
import { t as g } from "./words.js";
import { t as ee } from "./fetched.js";
import { a as _ } from "./sending.js";
import { t as v } from "./until-aborted.js";
// src/adapters/yotpo/program.ts
function y(e, t, n) {
	let r = e.getActiveCampaigns?.(), i = T(e);
	return h({
		name: c({ ...t }, "name") ?? "Rewards",
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption"
		],
		points: {
			name: { other: S(e) },
			decimals: 0
		},
		tiers: i ? D(e, i) : [],
		earning: f(r, k),
		rewards: b(e, n),
		referral: A(r, c({ ...t }, "friend"))
	});
}
function b(e, t) {
	return f(e.getActiveRedemptionOptions(), (e) => {
		let n = c(e, "discountType") ?? "";
		if (n === "variable") return;
		let r = p(e, "discountAmountCents") ?? p(e, "discountValueCents"), i = p(e, "discountPercentage"), a = x(n);
		return h({
			id: u(e, "id"),
			kind: a,
			name: u(e, "name"),
			description: c(e, "description"),
			points: p(e, "costInPoints") ?? d(e, "amount"),
			value: t === void 0 || !r || r < 0 ? void 0 : {
				minor: r,
				currency: t
			},
			percent: a === "percentage_off" && i && i > 0 && i <= 100 ? i : void 0,
			image: m(e, "icon")
		});
	});
}
var te = [
	[/percentage/, "percentage_off"],
	[/shipping/, "free_shipping"],
	[/product/, "free_product"],
	[/gift_?card/, "gift_card"],
	[/store_?credit/, "store_credit"],
	[/fixed_amount/, "amount_off"]
];
function x(e) {
	return te.find(([t]) => t.test(e))?.[1] ?? "custom";
}
function S(e) {
	return f(e.getActiveRedemptionOptions(), (e) => g(c(e, "costText")))[0] ?? "points";
}
var C = {
	spend: "requiredAmountSpentCents",
	points: "requiredPointsEarned",
	orders: "requiredPurchasesMade"
}, w = {
	spend: "amountSpentCents",
	points: "pointsEarned",
	orders: "purchasesMade"
};
function T(e) {
	let t = E(e).at(-1) ?? {};
	return Object.keys(C).find((e) => (p(t, C[e]) ?? 0) > 0);
}
function E(e) {
	let t = (e) => p(e, "rank") ?? 0;
	return f(e.getVipTiers?.(), (e) => e).sort((e, n) => t(e) - t(n));
}
function D(e, t) {
	return f(E(e), (e) => {
		let n = Math.round((o(e, "pointsMultiplier") ?? 1) * 100);
		return h({
			id: u(e, "id"),
			name: u(e, "name"),
			threshold: p(e, C[t]) ?? 0,
			perks: [],
			multiplier: n > 0 && n !== 100 ? n : void 0
		});
	});
}
var O = [
	[/transaction|spend|purchase/i, "purchase"],
	[/referral/i, "referral"],
	[/birthday/i, "birthday"],
	[/createaccount|signup.*account/i, "sign_up"],
	[/newsletter|email/i, "newsletter"],
	[/review/i, "review"],
	[/follow|pagevisit/i, "social_follow"],
	[/tweet|share|post/i, "social_share"]
];
function k(e) {
	let t = c(e, "type") ?? c(e, "kind") ?? "", n = c(e, "rewardText") ?? "", r = /^\+?([\d.,]+)\s+\D+$/.exec(n)?.[1]?.replace(/[.,]/g, ""), i = p(e, "maxCompletionsPerUser");
	return h({
		id: u(e, "id"),
		kind: O.find(([e]) => e.test(t))?.[1] ?? "custom",
		title: c(e, "title") ?? u(e, "details"),
		description: r === void 0 && n ? n : c(e, "details"),
		points: r === void 0 ? void 0 : Number(r),
		url: m(e, "url"),
		limit: i === void 0 || i < 1 ? void 0 : { times: i }
	});
}
function A(e, t) {
	let n = f(e, (e) => /referral/i.test(c(e, "type") ?? "") ? e : void 0)[0], r = n && c(n, "rewardText");
	return t && r ? {
		friend: t,
		advocate: r
	} : void 0;
}
// src/adapters/yotpo/member.ts
var j = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
};
function M(e, t, n, r) {
	let i = P(t), o = m(t, "referralLink"), s = U(t, n.rewards);
	return h({
		state: "enrolled",
		id: N(t),
		name: c(t, "firstName"),
		points: {
			available: Math.max(0, i),
			pending: L(t),
			owed: Math.max(0, -i),
			expiring: [],
			...p(t, "pointsEarned") !== void 0 && { lifetime: d(t, "pointsEarned") }
		},
		tier: q(e, t, n),
		availability: Object.fromEntries(n.rewards.map(({ id: e, points: t }) => [e, t <= i ? { available: !0 } : {
			available: !1,
			reason: "insufficient_points",
			missing: t - i
		}])),
		earning: G(e, r),
		activity: V(t).slice(0, 5),
		vouchers: a(s.map(({ voucher: e }) => e)).slice(0, 5),
		referral: o === void 0 ? void 0 : {
			link: o,
			...K(t)
		}
	});
}
function N(e) {
	return c(e, "referralCode") ?? r(c(e, "email") ?? "");
}
function P(e) {
	let t = F(e).reduce((e, t) => e + I(t), 0);
	return d(e, "pointsBalance") - t;
}
function F(e) {
	let t = new Set(f(e.actionHistoryItems, (e) => c(e, "status")));
	return f(e.pointRedemptions, (e) => {
		let n = c(e, "couponCode");
		return n === void 0 || t.has(n) ? void 0 : e;
	});
}
function I(e) {
	return Math.abs(p(e, "pointsUsed") ?? p(e, "points") ?? 0);
}
function L(e) {
	return f(e.actionHistoryItems, (e) => z(e) ? Math.max(0, I(e)) : void 0).reduce((e, t) => e + t, 0);
}
var R = /^(?:approved|pending|reversed|rejected|completed|\d+(?:\.\d+)?\s?%)$/i;
function z({ status: e }) {
	return /^pending$/i.test(String(e));
}
function B(e) {
	let t = c(e, "status");
	return t === void 0 || R.test(t) ? void 0 : t;
}
function V(e) {
	let t = f(e.actionHistoryItems, (e) => {
		let t = s(e, "createdAt") ?? s(e, "date"), n = p(e, "points") ?? 0;
		if (t === void 0) return;
		let r = /^re(?:versed|jected)$/i.test(String(e.status));
		return h({
			at: t,
			kind: r ? "returned" : H(e, n),
			points: r || z(e) ? 0 : n,
			pending: z(e) ? n : void 0,
			title: c(e, "action")
		});
	});
	return i(t.sort((e, t) => Date.parse(t.at) - Date.parse(e.at)), N(e));
}
function H(e, t) {
	return t > 0 ? "earned" : t < 0 ? B(e) === void 0 ? "adjusted" : "redeemed" : z(e) ? "earned" : "other";
}
function U(e, t) {
	let n = f(e.actionHistoryItems, (e) => {
		let n = B(e);
		return n === void 0 ? void 0 : W(n, e, c(e, "action"), t);
	});
	return [...F(e).map((e) => W(c(e, "couponCode") ?? "", e, c(e, "name"), t)), ...n].sort((e, t) => Date.parse(t.at ?? "") - Date.parse(e.at ?? ""));
}
function W(e, t, n, r) {
	let i = c(t, "redemptionOptionId"), a = r.find(({ id: e, name: t }) => i === void 0 ? t === n : e === i), o = I(t), l = h({
		id: e,
		code: e,
		title: n ?? a?.name ?? e,
		state: "issued",
		kind: a?.kind ?? "custom",
		value: a?.value,
		percent: a?.percent,
		source: o > 0 ? "redemption" : "bonus",
		points: o > 0 ? o : void 0
	});
	return {
		id: e,
		at: s(t, "createdAt") ?? s(t, "date"),
		title: n,
		option: i,
		voucher: l
	};
}
function G(e, t) {
	let n = f(e.getActiveCampaigns?.(), (e) => {
		let n = p(e, "customerMinutesUntilNextParticipation") ?? 0, r = h({
			done: e.customerCompleted === !0 || e.customerCanParticipate === !1,
			resetsAt: n > 0 ? new Date(t + n * 6e4).toISOString() : void 0,
			times: p(e, "customerCompletions")
		});
		return [c(e, "id") ?? "", r];
	});
	return Object.fromEntries(n);
}
function K(e) {
	let t = f(e.referrals, (e) => c(e, "status")?.toLowerCase()), n = (e) => t.filter((t) => t === e).length;
	return {
		completed: n("completed"),
		pending: n("pending")
	};
}
function q(e, t, { tiers: n }) {
	let r = T(e);
	if (!r || n.length === 0) return;
	let i = l(t, "vipTier"), a = n.findIndex(({ id: e, name: t }) => e === c(i, "id") || t === c(i, "name")), o = n[a + 1];
	return h({
		current: n[a]?.id,
		next: o?.id,
		measure: r,
		value: Math.max(0, p(l(t, "vipTierStats"), w[r]) ?? 0),
		target: o?.threshold,
		since: s(i, "vipTierSubscriptionDate"),
		until: s(i, "vipTierExpirationDate")
	});
}
// src/adapters/yotpo/sdk.ts
var J = "Yotpo's loyalty script (cdn.swellrewards.com/loader)", Y = ["swell:initialized", "swell:setup"], X = 2e3;
function Z({ swellAPI: e }) {
	let t = e;
	return Array.isArray(t?.getActiveRedemptionOptions?.()) ? t : void 0;
}
function Q(e) {
	let t = e.getCustomerDetails(), n = typeof t == "object" && t ? t : {};
	return typeof n.email == "string" && n.email !== "" ? n : void 0;
}
function ne({ sdk: t }) {
	let n;
	async function r({ signal: r }) {
		if (!t) throw new e("config", "The yotpo adapter runs in a page: nothing here can find swellAPI.");
		let i = await t(Z, {
			name: J,
			events: Y,
			signal: r
		});
		return n ??= re(t), await v(r, "not_done", () => n ?? Promise.resolve()), i;
	}
	return {
		connect: r,
		async details(e, { signal: t }, n = "read") {
			return Q(e) ? (await $(t, n, () => new Promise((t) => e.refreshCustomerDetails(t))), Q(e)) : void 0;
		}
	};
}
function re(e) {
	return e((e) => {
		let t = Z(e);
		return t && Q(t) ? !0 : void 0;
	}, {
		name: J,
		events: Y,
		signal: AbortSignal.timeout(X)
	}).catch(() => void 0);
}
function $(e, t, n) {
	return v(e, _(t), async () => {
		try {
			return await n();
		} catch (e) {
			throw (await ee(import("./errors2.js"), _(t))).errorFrom(e, t);
		}
	});
}
// src/adapters/yotpo/yotpo.ts
var ie = 12, ae = (r, i) => {
	if (i.runsIn !== "page") throw new e("config", "The yotpo adapter runs in a page, beside swellAPI.");
	let a = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, o = {
		...ne(i),
		seen: a,
		shown: void 0
	};
	return {
		contract: 1,
		name: "yotpo",
		runsIn: ["page"],
		idempotency: "none",
		async load(e, t) {
			let s = await o.connect(t), c = await o.details(s, t);
			o.shown = e.currency;
			let l = y(s, r, e.currency);
			return c && U(c, []).forEach(({ id: e }) => a.ids.add(e)), {
				program: n({
					...l,
					rewards: l.rewards.slice(0, 12)
				}, e),
				member: c ? M(s, c, l, i.now()) : j
			};
		},
		...t([
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption"
		], async () => (await import("./calls13.js")).yotpoCalls(o))
	};
};
export { W as a, b as c, P as i, ae as n, U as o, $ as r, V as s, ie as t };
