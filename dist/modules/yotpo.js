import { t as e } from "./error.js";
import { t } from "./guest.js";
import { t as n } from "./later.js";
import { n as r, t as i } from "./program-version.js";
import { n as a, t as o } from "./member-lists.js";
import { f as s, g as c, h as l, i as u, m as d, n as f, p, r as m, s as h, t as g } from "./reading.js";
import { t as _ } from "./words.js";
import { t as v } from "./fetched.js";
import { i as y } from "./sending.js";
import { t as b } from "./until-aborted.js";
// src/adapters/yotpo/program.ts
function x(e, t, n) {
	let r = e.getActiveCampaigns?.(), i = D(e);
	return g({
		name: l({ ...t }, "name") ?? "Rewards",
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption"
		],
		points: {
			name: { other: w(e) },
			decimals: 0
		},
		tiers: i ? te(e, i) : [],
		earning: p(r, A),
		rewards: S(e, n),
		referral: j(r, l({ ...t }, "friend"))
	});
}
function S(e, t) {
	return p(e.getActiveRedemptionOptions(), (e) => {
		let n = l(e, "discountType") ?? "";
		if (n === "variable") return;
		let r = m(e, "discountAmountCents") ?? m(e, "discountValueCents"), i = m(e, "discountPercentage"), a = C(n);
		return g({
			id: d(e, "id"),
			kind: a,
			name: d(e, "name"),
			description: l(e, "description"),
			points: m(e, "costInPoints") ?? f(e, "amount"),
			value: t === void 0 || !r || r < 0 ? void 0 : {
				minor: r,
				currency: t
			},
			percent: a === "percentage_off" && i && i > 0 && i <= 100 ? i : void 0,
			image: h(e, "icon")
		});
	});
}
var ee = [
	[/percentage/, "percentage_off"],
	[/shipping/, "free_shipping"],
	[/product/, "free_product"],
	[/gift_?card/, "gift_card"],
	[/store_?credit/, "store_credit"],
	[/fixed_amount/, "amount_off"]
];
function C(e) {
	return ee.find(([t]) => t.test(e))?.[1] ?? "custom";
}
function w(e) {
	return p(e.getActiveRedemptionOptions(), (e) => _(l(e, "costText")))[0] ?? "points";
}
var T = {
	spend: "requiredAmountSpentCents",
	points: "requiredPointsEarned",
	orders: "requiredPurchasesMade"
}, E = {
	spend: "amountSpentCents",
	points: "pointsEarned",
	orders: "purchasesMade"
};
function D(e) {
	let t = O(e).at(-1) ?? {};
	return Object.keys(T).find((e) => (m(t, T[e]) ?? 0) > 0);
}
function O(e) {
	let t = (e) => m(e, "rank") ?? 0;
	return p(e.getVipTiers?.(), (e) => e).sort((e, n) => t(e) - t(n));
}
function te(e, t) {
	return p(O(e), (e) => {
		let n = Math.round((s(e, "pointsMultiplier") ?? 1) * 100);
		return g({
			id: d(e, "id"),
			name: d(e, "name"),
			threshold: m(e, T[t]) ?? 0,
			perks: [],
			multiplier: n > 0 && n !== 100 ? n : void 0
		});
	});
}
var k = [
	[/transaction|spend|purchase/i, "purchase"],
	[/referral/i, "referral"],
	[/birthday/i, "birthday"],
	[/createaccount|signup.*account/i, "sign_up"],
	[/newsletter|email/i, "newsletter"],
	[/review/i, "review"],
	[/follow|pagevisit/i, "social_follow"],
	[/tweet|share|post/i, "social_share"]
];
function A(e) {
	let t = l(e, "type") ?? l(e, "kind") ?? "", n = l(e, "rewardText") ?? "", r = /^\+?([\d.,]+)\s+\D+$/.exec(n)?.[1]?.replace(/[.,]/g, ""), i = m(e, "maxCompletionsPerUser");
	return g({
		id: d(e, "id"),
		kind: k.find(([e]) => e.test(t))?.[1] ?? "custom",
		title: l(e, "title") ?? d(e, "details"),
		description: r === void 0 && n ? n : l(e, "details"),
		points: r === void 0 ? void 0 : Number(r),
		url: h(e, "url"),
		limit: i === void 0 || i < 1 ? void 0 : { times: i }
	});
}
function j(e, t) {
	let n = p(e, (e) => /referral/i.test(l(e, "type") ?? "") ? e : void 0)[0], r = n && l(n, "rewardText");
	return t && r ? {
		friend: t,
		advocate: r
	} : void 0;
}
// src/adapters/yotpo/member.ts
function M(e, t, n, r) {
	let i = P(t), a = h(t, "referralLink"), s = U(t, n.rewards);
	return g({
		state: "enrolled",
		id: N(t),
		name: l(t, "firstName"),
		points: {
			available: Math.max(0, i),
			pending: L(t),
			owed: Math.max(0, -i),
			expiring: [],
			...m(t, "pointsEarned") !== void 0 && { lifetime: f(t, "pointsEarned") }
		},
		tier: q(e, t, n),
		availability: Object.fromEntries(n.rewards.map(({ id: e, points: t }) => [e, t <= i ? { available: !0 } : {
			available: !1,
			reason: "insufficient_points",
			missing: t - i
		}])),
		earning: G(e, r),
		activity: V(t).slice(0, 5),
		vouchers: o(s.map(({ voucher: e }) => e)).slice(0, 5),
		referral: a === void 0 ? void 0 : {
			link: a,
			...K(t)
		}
	});
}
function N(e) {
	return l(e, "referralCode") ?? i(l(e, "email") ?? "");
}
function P(e) {
	let t = F(e).reduce((e, t) => e + I(t), 0);
	return f(e, "pointsBalance") - t;
}
function F(e) {
	let t = new Set(p(e.actionHistoryItems, (e) => l(e, "status")));
	return p(e.pointRedemptions, (e) => {
		let n = l(e, "couponCode");
		return n === void 0 || t.has(n) ? void 0 : e;
	});
}
function I(e) {
	return Math.abs(m(e, "pointsUsed") ?? m(e, "points") ?? 0);
}
function L(e) {
	return p(e.actionHistoryItems, (e) => z(e) ? Math.max(0, I(e)) : void 0).reduce((e, t) => e + t, 0);
}
var R = /^(?:approved|pending|reversed|rejected|completed|\d+(?:\.\d+)?\s?%)$/i;
function z({ status: e }) {
	return /^pending$/i.test(String(e));
}
function B(e) {
	let t = l(e, "status");
	return t === void 0 || R.test(t) ? void 0 : t;
}
function V(e) {
	let t = p(e.actionHistoryItems, (e) => {
		let t = c(e, "createdAt") ?? c(e, "date"), n = m(e, "points") ?? 0;
		if (t === void 0) return;
		let r = /^re(?:versed|jected)$/i.test(String(e.status));
		return g({
			at: t,
			kind: r ? "returned" : H(e, n),
			points: r || z(e) ? 0 : n,
			pending: z(e) ? n : void 0,
			title: l(e, "action")
		});
	});
	return a(t.sort((e, t) => Date.parse(t.at) - Date.parse(e.at)), N(e));
}
function H(e, t) {
	return t > 0 ? "earned" : t < 0 ? B(e) === void 0 ? "adjusted" : "redeemed" : z(e) ? "earned" : "other";
}
function U(e, t) {
	let n = p(e.actionHistoryItems, (e) => {
		let n = B(e);
		return n === void 0 ? void 0 : W(n, e, l(e, "action"), t);
	});
	return [...F(e).map((e) => W(l(e, "couponCode") ?? "", e, l(e, "name"), t)), ...n].sort((e, t) => Date.parse(t.at ?? "") - Date.parse(e.at ?? ""));
}
function W(e, t, n, r) {
	let i = l(t, "redemptionOptionId"), a = r.find(({ id: e, name: t }) => i === void 0 ? t === n : e === i), o = I(t), s = g({
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
		at: c(t, "createdAt") ?? c(t, "date"),
		title: n,
		option: i,
		voucher: s
	};
}
function G(e, t) {
	let n = p(e.getActiveCampaigns?.(), (e) => {
		let n = m(e, "customerMinutesUntilNextParticipation") ?? 0, r = g({
			done: e.customerCompleted === !0 || e.customerCanParticipate === !1,
			resetsAt: n > 0 ? new Date(t + n * 6e4).toISOString() : void 0,
			times: m(e, "customerCompletions")
		});
		return [l(e, "id") ?? "", r];
	});
	return Object.fromEntries(n);
}
function K(e) {
	let t = p(e.referrals, (e) => l(e, "status")?.toLowerCase()), n = (e) => t.filter((t) => t === e).length;
	return {
		completed: n("completed"),
		pending: n("pending")
	};
}
function q(e, t, { tiers: n }) {
	let r = D(e);
	if (!r || n.length === 0) return;
	let i = u(t, "vipTier"), a = n.findIndex(({ id: e, name: t }) => e === l(i, "id") || t === l(i, "name")), o = n[a + 1];
	return g({
		current: n[a]?.id,
		next: o?.id,
		measure: r,
		value: Math.max(0, m(u(t, "vipTierStats"), E[r]) ?? 0),
		target: o?.threshold,
		since: c(i, "vipTierSubscriptionDate"),
		until: c(i, "vipTierExpirationDate")
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
		return n ??= re(t), await b(r, "not_done", () => n ?? Promise.resolve()), i;
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
	return b(e, y(t), async () => {
		try {
			return await n();
		} catch (e) {
			throw (await v(import("./errors2.js"), y(t))).errorFrom(e, t);
		}
	});
}
// src/adapters/yotpo/yotpo.ts
var ie = 12, ae = (i, a) => {
	if (a.runsIn !== "page") throw new e("config", "The yotpo adapter runs in a page, beside swellAPI.");
	let o = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, s = {
		...ne(a),
		seen: o,
		shown: void 0
	};
	return {
		contract: 1,
		name: "yotpo",
		runsIn: ["page"],
		idempotency: "none",
		async load(e, n) {
			let c = await s.connect(n), l = await s.details(c, n);
			s.shown = e.currency;
			let u = x(c, i, e.currency);
			return l && U(l, []).forEach(({ id: e }) => o.ids.add(e)), {
				program: r({
					...u,
					rewards: u.rewards.slice(0, 12)
				}, e),
				member: l ? M(c, l, u, a.now()) : t()
			};
		},
		...n([
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption"
		], async () => (await import("./calls13.js")).yotpoCalls(s))
	};
};
export { W as a, S as c, P as i, ae as n, U as o, $ as r, V as s, ie as t };
