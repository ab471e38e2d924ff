import { n as e, t } from "../modules/error.js";
import { a as n, c as r, i, l as a, n as o, r as s, s as c, t as l, u } from "../modules/words.js";
import { a as d, f, g as p, h as m, i as h, m as g, n as _, p as v, r as y, s as b, t as x } from "../modules/reading.js";
import { n as S } from "../modules/refusing.js";
import { i as C } from "../modules/sending.js";
import { t as w } from "../modules/until-aborted.js";
// src/adapters/yotpo/program.ts
function T(e, t, n) {
	let r = e.getActiveCampaigns?.(), i = k(e);
	return x({
		name: m({ ...t }, "name") ?? "Rewards",
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption"
		],
		points: {
			name: { other: ne(e) },
			decimals: 0
		},
		tiers: i ? j(e, i) : [],
		earning: v(r, re),
		rewards: E(e, n),
		referral: ie(r, m({ ...t }, "friend"))
	});
}
function E(e, t) {
	return v(e.getActiveRedemptionOptions(), (e) => {
		let n = m(e, "discountType") ?? "";
		if (n === "variable") return;
		let r = y(e, "discountAmountCents") ?? y(e, "discountValueCents"), i = y(e, "discountPercentage"), a = te(n);
		return x({
			id: g(e, "id"),
			kind: a,
			name: g(e, "name"),
			description: m(e, "description"),
			points: y(e, "costInPoints") ?? _(e, "amount"),
			value: t === void 0 || !r || r < 0 ? void 0 : {
				minor: r,
				currency: t
			},
			percent: a === "percentage_off" && i && i > 0 && i <= 100 ? i : void 0,
			image: b(e, "icon")
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
function te(e) {
	return ee.find(([t]) => t.test(e))?.[1] ?? "custom";
}
function ne(e) {
	return v(e.getActiveRedemptionOptions(), (e) => l(m(e, "costText")))[0] ?? "points";
}
var D = {
	spend: "requiredAmountSpentCents",
	points: "requiredPointsEarned",
	orders: "requiredPurchasesMade"
}, O = {
	spend: "amountSpentCents",
	points: "pointsEarned",
	orders: "purchasesMade"
};
function k(e) {
	let t = A(e).at(-1) ?? {};
	return Object.keys(D).find((e) => (y(t, D[e]) ?? 0) > 0);
}
function A(e) {
	let t = (e) => y(e, "rank") ?? 0;
	return v(e.getVipTiers?.(), (e) => e).sort((e, n) => t(e) - t(n));
}
function j(e, t) {
	return v(A(e), (e) => {
		let n = Math.round((f(e, "pointsMultiplier") ?? 1) * 100);
		return x({
			id: g(e, "id"),
			name: g(e, "name"),
			threshold: y(e, D[t]) ?? 0,
			perks: [],
			multiplier: n > 0 && n !== 100 ? n : void 0
		});
	});
}
var M = [
	[/transaction|spend|purchase/i, "purchase"],
	[/referral/i, "referral"],
	[/birthday/i, "birthday"],
	[/createaccount|signup.*account/i, "sign_up"],
	[/newsletter|email/i, "newsletter"],
	[/review/i, "review"],
	[/follow|pagevisit/i, "social_follow"],
	[/tweet|share|post/i, "social_share"]
];
function re(e) {
	let t = m(e, "type") ?? m(e, "kind") ?? "", n = m(e, "rewardText") ?? "", r = /^\+?([\d.,]+)\s+\D+$/.exec(n)?.[1]?.replace(/[.,]/g, ""), i = y(e, "maxCompletionsPerUser");
	return x({
		id: g(e, "id"),
		kind: M.find(([e]) => e.test(t))?.[1] ?? "custom",
		title: m(e, "title") ?? g(e, "details"),
		description: r === void 0 && n ? n : m(e, "details"),
		points: r === void 0 ? void 0 : Number(r),
		url: b(e, "url"),
		limit: i === void 0 || i < 1 ? void 0 : { times: i }
	});
}
function ie(e, t) {
	let n = v(e, (e) => /referral/i.test(m(e, "type") ?? "") ? e : void 0)[0], r = n && m(n, "rewardText");
	return t && r ? {
		friend: t,
		advocate: r
	} : void 0;
}
// src/adapters/yotpo/member.ts
var ae = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
};
function oe(e, t, n, r) {
	let i = P(t), o = b(t, "referralLink"), s = U(t, n.rewards);
	return x({
		state: "enrolled",
		id: N(t),
		name: m(t, "firstName"),
		points: {
			available: Math.max(0, i),
			pending: L(t),
			owed: Math.max(0, -i),
			expiring: [],
			...y(t, "pointsEarned") !== void 0 && { lifetime: _(t, "pointsEarned") }
		},
		tier: se(e, t, n),
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
	return m(e, "referralCode") ?? s(m(e, "email") ?? "");
}
function P(e) {
	let t = F(e).reduce((e, t) => e + I(t), 0);
	return _(e, "pointsBalance") - t;
}
function F(e) {
	let t = new Set(v(e.actionHistoryItems, (e) => m(e, "status")));
	return v(e.pointRedemptions, (e) => {
		let n = m(e, "couponCode");
		return n === void 0 || t.has(n) ? void 0 : e;
	});
}
function I(e) {
	return Math.abs(y(e, "pointsUsed") ?? y(e, "points") ?? 0);
}
function L(e) {
	return v(e.actionHistoryItems, (e) => z(e) ? Math.max(0, I(e)) : void 0).reduce((e, t) => e + t, 0);
}
var R = /^(?:approved|pending|reversed|rejected|completed|\d+(?:\.\d+)?\s?%)$/i;
function z({ status: e }) {
	return /^pending$/i.test(String(e));
}
function B(e) {
	let t = m(e, "status");
	return t === void 0 || R.test(t) ? void 0 : t;
}
function V(e) {
	let t = v(e.actionHistoryItems, (e) => {
		let t = p(e, "createdAt") ?? p(e, "date"), n = y(e, "points") ?? 0;
		if (t === void 0) return;
		let r = /^re(?:versed|jected)$/i.test(String(e.status));
		return x({
			at: t,
			kind: r ? "returned" : H(e, n),
			points: r || z(e) ? 0 : n,
			pending: z(e) ? n : void 0,
			title: m(e, "action")
		});
	});
	return u(t.sort((e, t) => Date.parse(t.at) - Date.parse(e.at)), N(e));
}
function H(e, t) {
	return t > 0 ? "earned" : t < 0 ? B(e) === void 0 ? "adjusted" : "redeemed" : z(e) ? "earned" : "other";
}
function U(e, t) {
	let n = v(e.actionHistoryItems, (e) => {
		let n = B(e);
		return n === void 0 ? void 0 : W(n, e, m(e, "action"), t);
	});
	return [...F(e).map((e) => W(m(e, "couponCode") ?? "", e, m(e, "name"), t)), ...n].sort((e, t) => Date.parse(t.at ?? "") - Date.parse(e.at ?? ""));
}
function W(e, t, n, r) {
	let i = m(t, "redemptionOptionId"), a = r.find(({ id: e, name: t }) => i === void 0 ? t === n : e === i), o = I(t), s = x({
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
		at: p(t, "createdAt") ?? p(t, "date"),
		title: n,
		option: i,
		voucher: s
	};
}
function G(e, t) {
	let n = v(e.getActiveCampaigns?.(), (e) => {
		let n = y(e, "customerMinutesUntilNextParticipation") ?? 0, r = x({
			done: e.customerCompleted === !0 || e.customerCanParticipate === !1,
			resetsAt: n > 0 ? new Date(t + n * 6e4).toISOString() : void 0,
			times: y(e, "customerCompletions")
		});
		return [m(e, "id") ?? "", r];
	});
	return Object.fromEntries(n);
}
function K(e) {
	let t = v(e.referrals, (e) => m(e, "status")?.toLowerCase()), n = (e) => t.filter((t) => t === e).length;
	return {
		completed: n("completed"),
		pending: n("pending")
	};
}
function se(e, t, { tiers: n }) {
	let r = k(e);
	if (!r || n.length === 0) return;
	let i = h(t, "vipTier"), a = n.findIndex(({ id: e, name: t }) => e === m(i, "id") || t === m(i, "name")), o = n[a + 1];
	return x({
		current: n[a]?.id,
		next: o?.id,
		measure: r,
		value: Math.max(0, y(h(t, "vipTierStats"), O[r]) ?? 0),
		target: o?.threshold,
		since: p(i, "vipTierSubscriptionDate"),
		until: p(i, "vipTierExpirationDate")
	});
}
// src/adapters/yotpo/sdk.ts
var q = "Yotpo's loyalty script (cdn.swellrewards.com/loader)", J = ["swell:initialized", "swell:setup"], ce = 2e3;
function Y({ swellAPI: e }) {
	let t = e;
	return Array.isArray(t?.getActiveRedemptionOptions?.()) ? t : void 0;
}
function X(e) {
	let t = e.getCustomerDetails(), n = typeof t == "object" && t ? t : {};
	return typeof n.email == "string" && n.email !== "" ? n : void 0;
}
function le({ sdk: e }) {
	let n;
	async function r({ signal: r }) {
		if (!e) throw new t("config", "The yotpo adapter runs in a page: nothing here can find swellAPI.");
		let i = await e(Y, {
			name: q,
			events: J,
			signal: r
		});
		return n ??= ue(e), await w(r, "not_done", () => n ?? Promise.resolve()), i;
	}
	return {
		connect: r,
		async details(e, { signal: t }, n = "read") {
			return X(e) ? (await Z(t, n, () => new Promise((t) => e.refreshCustomerDetails(t))), X(e)) : void 0;
		}
	};
}
function ue(e) {
	return e((e) => {
		let t = Y(e);
		return t && X(t) ? !0 : void 0;
	}, {
		name: q,
		events: J,
		signal: AbortSignal.timeout(ce)
	}).catch(() => void 0);
}
function Z(e, t, n) {
	return w(e, C(t), async () => {
		try {
			return await n();
		} catch (e) {
			throw Q(e, t);
		}
	});
}
function Q(n, r) {
	if (e(n)) return n;
	let { status: i, message: a } = n ?? {};
	if (typeof i == "number" && i > 0) return S(i, "Yotpo", r);
	let o = `Yotpo failed without saying why${typeof a == "string" ? `: ${a}` : "."}`;
	return new t("unavailable", o, {
		outcome: C(r),
		cause: n
	});
}
// src/adapters/yotpo/yotpo.ts
var $ = 12, de = (s, l) => {
	if (l.runsIn !== "page") throw new t("config", "The yotpo adapter runs in a page, beside swellAPI.");
	let { connect: u, details: f } = le(l), { now: p } = l, m = o(), h;
	async function _(e) {
		let n = await u(e), r = await f(n, e);
		if (!r) throw new t("unauthenticated", "Yotpo knows of nobody on this page.");
		return {
			swell: n,
			shopper: r
		};
	}
	async function v(e, r) {
		let { swell: i } = await _(r), a = E(i, e.currency).find(({ id: t }) => t === e.reward);
		if (!a) throw new t("not_found", `There is no redemption option ${e.reward}.`);
		n(a, e), m.sending(r.key);
		let o = {
			redemptionOptionId: fe(a.id),
			delayPointDeduction: !!e.hold
		};
		try {
			return y(await Z(r.signal, "write", () => pe(i, o)), a);
		} catch (t) {
			throw await b(t, i, e, r);
		}
	}
	function y(e, n) {
		try {
			let t = {
				pointsUsed: n.points,
				...d(e, "the redemption"),
				redemptionOptionId: n.id
			}, { id: r, voucher: i } = W(g(t, "couponCode"), t, n.name, [n]);
			return m.saw([{ id: r }]), {
				state: "done",
				voucher: i
			};
		} catch (e) {
			throw new t("bad_response", "Yotpo redeemed and gave no code.", {
				outcome: "unknown",
				cause: e
			});
		}
	}
	async function b(n, r, { points: i }, a) {
		if (!e(n) || n.code !== "invalid") return n;
		let o = await f(r, a).catch(() => void 0);
		return !o || P(o) >= i ? n : new t("insufficient_points", n.message, { cause: n });
	}
	async function x(e, { sent: n, signal: r }) {
		let i = await u({ signal: r });
		if (!n) throw new t("not_found", "Nothing tells what this key stood for.");
		let a = await f(i, { signal: r }, "lookup");
		if (!a) throw new t("unauthenticated", "Whose redemption it was has left.", { outcome: "unknown" });
		let o = E(i, h), s = o.find(({ id: e }) => e === n.reward)?.name, c = U(a, o).filter(({ option: e, title: t, voucher: r }) => r.source === "redemption" && (e === void 0 ? t === s : e === n.reward)), l = m.find(e, n, c);
		if (!l && n.hold) return {
			state: "refused",
			code: "unavailable"
		};
		if (!l) throw new t("not_found", "Yotpo has given nothing for this since.");
		return m.saw([l]), {
			state: "done",
			voucher: l.voucher
		};
	}
	return {
		contract: 1,
		name: "yotpo",
		runsIn: ["page"],
		idempotency: "none",
		async load(e, t) {
			let n = await u(t), r = await f(n, t);
			h = e.currency;
			let a = T(n, s, e.currency);
			return r && m.saw(U(r, [])), {
				program: i({
					...a,
					rewards: a.rewards.slice(0, $)
				}, e),
				member: r ? oe(n, r, a, p()) : ae
			};
		},
		async rewards({ currency: e, cursor: t }, n) {
			return {
				...c(E(await u(n), e), t, $),
				availability: {}
			};
		},
		async activity(e, t) {
			return r(V((await _(t)).shopper), e);
		},
		async vouchers({ currency: e, cursor: t }, n) {
			let { swell: r, shopper: i } = await _(n), o = U(i, E(r, e));
			return c(a(o.map(({ voucher: e }) => e)), t);
		},
		redeem: v,
		redemption: x
	};
};
function fe(e) {
	return /^\d+$/.test(e) ? Number(e) : e;
}
function pe(e, t) {
	return new Promise((n, r) => {
		e.makeRedemption(t, n, r);
	});
}
export { de as yotpoAdapter };
