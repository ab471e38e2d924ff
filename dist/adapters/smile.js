import { n as e, t } from "../modules/error.js";
import { a as n, i as r, l as i, n as a, o, s, t as c } from "../modules/words.js";
import { a as l, f as u, g as d, h as f, i as p, m, n as h, p as g, r as _, s as v, t as y, u as b } from "../modules/reading.js";
import { n as x } from "../modules/refusing.js";
import { i as S, n as C } from "../modules/sending.js";
import { t as w } from "../modules/token-payload.js";
import { t as T } from "../modules/tokens.js";
import { t as E } from "../modules/until-aborted.js";
// src/adapters/smile/sdk.ts
var D = [
	"pointsSettings",
	"pointsProducts",
	"earningRules",
	"vipTiers",
	"referralSettings"
], O = [
	"customerPointsWallet",
	"customerVipStatus",
	"customerPointsProducts",
	"rewardFulfillments"
];
function k({ Smile: e }) {
	let t = e;
	return typeof t?.initialize == "function" && t.pointsProducts ? t : void 0;
}
function A(e) {
	try {
		return e.customer.current(), !0;
	} catch {
		return !1;
	}
}
// src/adapters/smile/connection.ts
var j = ["smile-js-loaded", "smile-js-initialized"], M = "https://sdk.smile.io/smile-js/v1/smile.js", N = /* @__PURE__ */ new WeakMap();
function P(n, { sdk: r, ...i }) {
	let a = T(i), o;
	async function s({ signal: t }, n, r) {
		let i = (e) => R(t, "read", e), o = async (e) => {
			let a = await i(e);
			return R(t, n, () => r(u, a));
		}, s = await i(() => a.current(t)), u = await c(t);
		try {
			return await o(() => l(u, s));
		} catch (t) {
			if (s === void 0 || !e(t) || t.code !== "unauthenticated") throw t;
			let n = await i(() => a.renew(s));
			try {
				return await o(() => f(u, n));
			} catch (e) {
				throw a.forget(), e;
			}
		}
	}
	async function c(i) {
		let a = () => `Smile.js is not on this page: add <script src="${M}"><\/script>.`, o = (e) => {
			let t = k(e);
			if (t && (n || A(t))) return t;
			t ? a = () => "Nobody initialises Smile.js on this page: give data-options='{\"publishableKey\":\"pub_…\"}'." : e.SmileUI && (a = () => `Only Smile UI is on this page: initialise it with includeSdk: true, or add ${M}.`);
		};
		if (!r) throw new t("config", "The smile adapter runs in a page: nothing here can find Smile.js.");
		try {
			return await r(o, {
				name: "Smile.js",
				events: j,
				signal: i
			});
		} catch (n) {
			throw e(n) && n.code === "unavailable" ? new t("config", a(), { cause: n }) : n;
		}
	}
	async function l(e, t) {
		let n = t === void 0 ? void 0 : L(t), r = !A(e);
		return r && (await u(e, t), o = n), o !== void 0 && o !== n && (e.customer.logout(), o = void 0), t === void 0 || e.customer.current() ? r : (await d(e, t), !1);
	}
	async function u(e, t) {
		let r = I(t !== void 0), i = {
			publishableKey: n,
			...t && { customerToken: t },
			preload: r
		}, a = N.get(e) ?? e.initialize(i);
		N.set(e, a);
		try {
			await a;
		} catch (t) {
			throw N.delete(e), t;
		}
	}
	async function d(e, t) {
		await e.customer.login({ customerToken: t }), o = L(t);
	}
	async function f(e, t) {
		return t === void 0 || !A(e) ? l(e, t) : (await d(e, t), !1);
	}
	return s;
}
async function ee(e, t) {
	let n = I(!!e.customer.current()), r = t || await te(e.preload(n)), i = await Promise.all(n.map((t) => r ? e[t].preloaded() : F(e, t)));
	return Object.fromEntries(n.map((e, t) => [e, i[t]]));
}
function te(e) {
	return e.then(() => !0, () => !1);
}
async function F(e, t) {
	let n = t === "pointsProducts" || t === "customerPointsWallet";
	try {
		return await e[t].get();
	} catch (e) {
		if (n) throw e;
		return;
	}
}
function I(e) {
	return e ? [...D, ...O] : D;
}
function L(e) {
	return String(w(e).sub ?? e);
}
function R(e, t, n) {
	return E(e, S(t), async () => {
		try {
			return await n();
		} catch (e) {
			throw ne(e, t);
		}
	});
}
function ne(n, r) {
	if (e(n)) return n;
	let { status: i, message: a } = n ?? {};
	return i === 0 ? C(n, "Smile", r) : typeof i == "number" ? x(i, "Smile", r, { detail: `Smile: ${String(a)}` }) : new t("unknown", `Smile: ${String(a ?? n)}`, {
		outcome: S(r),
		cause: n
	});
}
// src/adapters/smile/member.ts
var re = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
};
function z(e) {
	if (!e) return "guest";
	let { state: t } = l(e, "the customer");
	return t === "disabled" ? "blocked" : t === "candidate" ? "candidate" : "enrolled";
}
function B(e, t, n, { vip: r }, a, o) {
	let s = z(e);
	if (s === "guest") return re;
	let c = l(e, "the customer"), u = h(l(t.customerPointsWallet, "the customer's points wallet"), "balance"), d = v(c, "referralUrl");
	return y({
		state: s,
		id: m(c, "id"),
		name: f(c, "firstName"),
		points: {
			available: Math.max(0, u),
			pending: 0,
			owed: Math.max(0, -u),
			expiring: []
		},
		tier: r && H(t.customerVipStatus, r, a),
		availability: Object.fromEntries(n.map((e) => [e.id, V(e, u)])),
		earning: {},
		activity: [],
		vouchers: i(W(t.rewardFulfillments, n, o).map(({ voucher: e }) => e)).slice(0, 5),
		referral: d === void 0 ? void 0 : {
			link: d,
			completed: 0,
			pending: 0
		},
		birthday: U(f(c, "dateOfBirth"))
	});
}
function V({ points: e }, t) {
	return e <= t ? { available: !0 } : {
		available: !1,
		reason: "insufficient_points",
		missing: e - t
	};
}
function H(e, t, n) {
	if (typeof e != "object" || !e) return;
	let r = e, i = (e) => t === "points" ? Math.round(e) : n === void 0 ? void 0 : b(e, n)?.minor, a = u(r, "progressValue") ?? 0, o = i(a);
	if (o === void 0) return;
	let s = (e) => {
		let t = u(r, e);
		return t === void 0 ? void 0 : i(a + t);
	};
	return y({
		current: f(p(r, "vipTier"), "id"),
		next: f(p(r, "nextVipTier"), "id"),
		measure: t,
		value: o,
		target: s("deltaToNextVipTier"),
		keep: s("deltaToRetainVipTier"),
		currency: t === "spend" ? n : void 0,
		until: d(r, "vipTierExpiresAt") ?? d(r, "currentVipPeriodEnd")
	});
}
function U(e) {
	let [, t, n, r] = /^(\d{4})-(\d\d)-(\d\d)/.exec(e ?? "") ?? [];
	if (t && n && r) return {
		month: Number(n),
		day: Number(r),
		...t !== "1004" && { year: Number(t) }
	};
}
function W(e, t, n) {
	return g(e, (e) => G(e, t.find(({ name: t }) => t === e.name), n)).sort((e, t) => Date.parse(t.at ?? "") - Date.parse(e.at ?? ""));
}
function G(e, t, n, r) {
	let i = m(e, "id"), a = m(e, "name"), o = f(e, "fulfillmentStatus"), s = r?.value ?? t?.value, c = y({
		id: i,
		code: f(e, "code") ?? i,
		title: a,
		state: K(e, n),
		kind: t?.kind ?? "custom",
		value: s,
		percent: t?.percent,
		expiresAt: d(e, "expiresAt"),
		source: t ? "redemption" : "bonus",
		points: r?.points,
		terms: f(e, "termsAndConditions"),
		url: v(e, "actionUrl")
	});
	return {
		id: i,
		name: a,
		at: d(e, "createdAt"),
		status: o,
		voucher: c
	};
}
function K(e, t) {
	let { fulfillmentStatus: n, usageStatus: r } = e;
	return n === "cancelled" || n === "failed" ? "revoked" : r === "used" || d(e, "usedAt") ? "used" : Date.parse(d(e, "expiresAt") ?? "") <= t ? "expired" : n === "pending" || !f(e, "code") ? "held" : "issued";
}
// src/adapters/smile/options.ts
function q({ publishableKey: e, name: t, vip: n, rewards: r }) {
	if (e !== void 0 && !/^pub_\w+$/.test(String(e))) throw J("publishableKey is the key that starts with pub_, and no other may stand in a page");
	if (n !== void 0 && n !== "points" && n !== "spend") throw J("vip is \"points\" or \"spend\"");
	let i = r === void 0 ? {} : l(r, "rewards in data-options");
	return {
		publishableKey: e,
		name: f({ name: t }, "name") ?? "Rewards",
		vip: n,
		told(e, t) {
			let n = p(i, e), r = t === void 0 ? void 0 : b(n.value, t);
			return y({
				kind: f(n, "kind") ?? "custom",
				value: r,
				percent: _(n, "percent")
			});
		}
	};
}
function J(e) {
	return new t("config", `data-options: ${e}, as in '{"publishableKey":"pub_…","vip":"points"}'.`);
}
// src/adapters/smile/program.ts
function Y(e, t, { currency: n }, r) {
	let i = t.vip ? g(e.vipTiers, (e) => oe(e, t, n)) : [];
	return y({
		name: t.name,
		capabilities: [
			"rewards",
			"vouchers",
			"redeem",
			"redemption"
		],
		points: ae(e.pointsSettings, r),
		tiers: i.sort((e, t) => e.threshold - t.threshold),
		earning: g(e.earningRules, (e) => se(e, i, n)),
		rewards: X(e.pointsProducts, t, n),
		referral: de(e.referralSettings)
	});
}
function X(e, n, r) {
	if (!Array.isArray(e)) throw new t("bad_response", "Smile's points products are no list.");
	return g(e, (e) => Z(e, n, r));
}
function Z(e, t, n) {
	let r = p(e, "reward"), i = {
		id: m(e, "id"),
		name: f(r, "name") ?? m(e, "exchangeDescription"),
		description: f(r, "description"),
		image: v(r, "imageUrl")
	};
	if (e.exchangeType !== "variable") return y({
		...i,
		points: h(e, "pointsPrice"),
		...t.told(i.id, n)
	});
	let a = n === void 0 ? void 0 : ie(e, n);
	return a && y({
		...i,
		kind: "variable_amount",
		points: a.min,
		range: a
	});
}
function ie(e, t) {
	let n = h(e, "variablePointsStep"), r = b(e.variablePointsStepRewardValue, t);
	if (n < 1 || !r) return;
	let i = _(e, "variablePointsMin") ?? n, a = _(e, "variablePointsMax") ?? i + 100 * n;
	return {
		min: i,
		max: i + Math.floor(Math.max(0, a - i) / n) * n,
		step: n,
		value: r
	};
}
function ae(e, t) {
	if (typeof e != "object" || !e) return;
	let n = p(e, "pointsLabel"), r = f(n, "one") ?? c(t(1));
	return {
		name: {
			other: f(n, "other") ?? c(t(2)) ?? "Points",
			...r && { one: r }
		},
		decimals: 0
	};
}
function oe(e, { vip: t }, n) {
	let r = u(e, "milestone") ?? 0, i = t === "spend" ? n && b(r, n)?.minor : Math.round(r);
	if (typeof i != "number") return;
	let a = (e) => g(e, (e) => f(e, "name") ?? f(e, "description")), o = a(e.entryRewards).join(", ") || void 0;
	return y({
		id: m(e, "id"),
		name: m(e, "name"),
		threshold: i,
		perks: a(e.perks),
		welcome: o
	});
}
function se(e, t, n) {
	let r = p(e, "rewardValue"), { value: i, perAmount: a } = p(r, "variable"), o = r.type === "variable", [s] = Array.isArray(e.restrictedToVipTierIds) ? e.restrictedToVipTierIds : [];
	return y({
		id: m(e, "id"),
		kind: o ? "purchase" : "custom",
		title: m(e, "name"),
		url: v(e, "actionUrl"),
		limit: ue(p(e, "earningLimit")),
		tier: t.find(({ id: e }) => e === String(s))?.id,
		...o ? ce(u({ each: i }, "each"), a, n) : { points: _(p(r, "fixed"), "value") }
	});
}
function ce(e, t, n) {
	let r = n === void 0 ? void 0 : b(t, n);
	if (e === void 0 || !r) return {};
	let i = [
		1,
		2,
		4,
		5,
		10,
		20,
		100,
		1e3
	].find((t) => Number.isInteger(e * t));
	return i === void 0 ? {} : {
		points: e * i,
		per: {
			...r,
			minor: r.minor * i
		}
	};
}
var le = {
	1: "day",
	7: "week",
	30: "month",
	365: "year"
};
function ue(e) {
	let t = _(e, "max");
	if (!t || t < 1) return;
	if (e.type === "lifetime") return { times: t };
	let n = le[_(p(e, "rolling"), "unitCount") ?? 0];
	return n && {
		times: t,
		per: n
	};
}
function de(e) {
	if (typeof e != "object" || !e) return;
	let t = (t) => f(p(e, t), "name"), n = t("receiverReward"), r = t("senderReward");
	return n && r ? {
		friend: n,
		advocate: r
	} : void 0;
}
// src/adapters/smile/smile.ts
var fe = (c, u) => {
	let d = q(c);
	if (u.runsIn !== "page") throw new t("config", "smile runs in a page; behind a gateway take smile-rest.");
	let m = P(d.publishableKey, u), { now: v } = u, y = a(), b = /* @__PURE__ */ new Map(), x, S = (e, { currency: t }) => m(e, "read", async (e) => X(await e.pointsProducts.get(), d, t));
	async function C(e, t) {
		return W(e.customer.current() ? await e.rewardFulfillments.get() : [], t, v());
	}
	async function w(e, n, { currency: r }) {
		if (n === "") throw new t("not_found", "No reward is named.");
		let i = Z(l(await e.pointsProducts.getById(Q(n)), "the points product"), d, r);
		if (!i) throw new t("config", "data-currency is missing: Smile.js says what points are worth, not in what.");
		return i;
	}
	async function T(e) {
		return h(l(await e.customerPointsWallet.get(), "the customer's points wallet"), "balance");
	}
	async function E(n, { points: r }, i) {
		return !e(n) || n.outcome !== "not_done" || n.code !== "invalid" ? n : await m(i, "read", T).catch(() => Infinity) < r ? new t("insufficient_points", n.message, { cause: n }) : n;
	}
	async function D(e, t) {
		let r = await m(t, "read", async (t) => {
			he(t.customer.current());
			let r = await w(t, e.reward, e);
			return n(r, e), r;
		});
		y.sending(t.key);
		let i = r.range && { pointsToSpend: e.points };
		try {
			return O(await m(t, "write", (e) => e.pointsProducts.purchase(Q(r.id), i)), r, e, t.key);
		} catch (n) {
			throw await E(n, e, t);
		}
	}
	function O(e, n, { points: r }, i) {
		try {
			let t = l(e, "the points purchase"), a = _(t, "pointsSpent") ?? r, s = n.range && o(n.range, a), c = G(p(t, "rewardFulfillment"), n, v(), {
				points: a,
				...s && { value: s }
			});
			return y.saw([c]), c.status === "pending" && b.set(i, c.id), $(c);
		} catch (e) {
			throw new t("bad_response", "Smile sold a reward and did not say which.", {
				outcome: "unknown",
				cause: e
			});
		}
	}
	async function k(e, { sent: n, signal: r }) {
		let i = await m({ signal: r }, "lookup", async (t) => {
			let r = b.get(e);
			if (r === void 0 && !n) return;
			if (!t.customer.current()) throw me();
			let i = await t.pointsProducts.get(), a = X(i, d, x), o = await C(t, a);
			if (r !== void 0 || !n) return o.find((e) => e.id === r);
			let s = await _e(t, i, n.reward), c = y.find(e, n, o.filter(s));
			return c && ge(c, a, n);
		});
		if (!i) throw new t("not_found", "Smile has issued nothing for this since.");
		return y.saw([i]), $(i);
	}
	return {
		contract: 1,
		name: "smile",
		runsIn: ["page"],
		idempotency: "none",
		load: (e, t) => m(t, "read", async (t, n) => {
			x = e.currency;
			let i = await ee(t, n), a = Y(i, d, e, (e) => pe(t, e)), o = B(t.customer.current(), i, a.rewards, d, e.currency, v());
			return y.saw(g(i.rewardFulfillments, (e) => ({ id: f(e, "id") ?? "" }))), {
				program: r({
					...a,
					rewards: a.rewards.slice(0, 12)
				}, e),
				member: o
			};
		}),
		async rewards(e, t) {
			return {
				...s(await S(t, e), e.cursor, 12),
				availability: {}
			};
		},
		async vouchers(e, t) {
			let n = await S(t, e), r = await m(t, "read", (e) => C(e, n));
			return s(i(r.map(({ voucher: e }) => e)), e.cursor);
		},
		redeem: D,
		redemption: k
	};
};
function Q(e) {
	return /^\d+$/.test(e) ? Number(e) : e;
}
function pe(e, t) {
	try {
		return e.formatPoints(t);
	} catch {
		return "";
	}
}
function me() {
	return new t("unauthenticated", "Whose redeem it was has left.", { outcome: "unknown" });
}
function he(e) {
	let n = z(e);
	if (n === "guest") throw new t("unauthenticated", "Nobody is logged in to Smile.");
	if (n === "candidate") throw new t("not_enrolled", "Smile has this customer as a candidate.");
	if (n === "blocked") throw new t("blocked", "Smile has this customer as disabled.");
}
function $({ status: e, voucher: t }) {
	return e === "pending" ? { state: "pending" } : e === "failed" ? {
		state: "refused",
		code: "unknown"
	} : {
		state: "done",
		voucher: t
	};
}
function ge(e, t, { reward: n, points: r }) {
	let { range: i, kind: a = e.voucher.kind } = t.find(({ id: e }) => e === n) ?? {}, s = i && o(i, r);
	return {
		...e,
		voucher: {
			...e.voucher,
			kind: a,
			source: "redemption",
			points: r,
			...s && { value: s }
		}
	};
}
async function _e(e, t, n) {
	let r = await e.customerPointsProducts.get().catch(() => []), i = [...g(t, (e) => ({
		id: f(e, "id"),
		name: f(p(e, "reward"), "name")
	})), ...g(r, (e) => ({
		id: f(p(e, "pointsProduct"), "id"),
		name: f(e, "name")
	}))], a = g(t, (e) => e).some((e) => f(e, "id") === n && e.exchangeType === "variable");
	return ({ name: e }) => {
		let t = i.filter((t) => t.name === e).map(({ id: e }) => e);
		return t.includes(n) || a && t.length === 0;
	};
}
export { fe as smileAdapter };
