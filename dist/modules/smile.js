import { n as e, t } from "./error.js";
import { t as n } from "./fetched.js";
import { t as r } from "./later.js";
import { n as i } from "./program-version.js";
import { a, f as o, h as s, i as c, m as l, n as u, p as d, r as f, s as p, t as m, u as h } from "./reading.js";
import { a as g } from "./sending.js";
import { t as _ } from "./token-payload.js";
import { t as v } from "./tokens.js";
import { t as y } from "./until-aborted.js";
import { t as b } from "./words.js";
// src/adapters/smile/sdk.ts
var x = [
	"pointsSettings",
	"pointsProducts",
	"earningRules",
	"vipTiers",
	"referralSettings"
], S = [
	"customerPointsWallet",
	"customerVipStatus",
	"customerPointsProducts",
	"rewardFulfillments"
];
function C({ Smile: e }) {
	let t = e;
	return typeof t?.initialize == "function" && t.pointsProducts ? t : void 0;
}
function w(e) {
	try {
		return e.customer.current(), !0;
	} catch {
		return !1;
	}
}
// src/adapters/smile/connection.ts
var T = ["smile-js-loaded", "smile-js-initialized"], E = /* @__PURE__ */ new WeakMap();
function D(r, { sdk: i, ...a }) {
	let o = v(a), s;
	async function c({ signal: t }, n, r) {
		let i = (e) => N(t, "read", e), a = async (e) => {
			let a = await i(e);
			return N(t, n, () => r(c, a));
		}, s = await i(() => o.current(t)), c = await l(t);
		try {
			return await a(() => u(c, s));
		} catch (t) {
			if (s === void 0 || !e(t) || t.code !== "unauthenticated") throw t;
			let n = await i(() => o.renew(s));
			try {
				return await a(() => p(c, n));
			} catch (e) {
				throw o.forget(), e;
			}
		}
	}
	async function l(a) {
		let o = {}, s = (e) => {
			o = e;
			let t = C(e);
			return t && (r || w(t)) ? t : void 0;
		};
		if (!i) throw new t("config", "The smile adapter runs in a page: nothing here can find Smile.js.");
		try {
			return await i(s, {
				name: "Smile.js",
				events: T,
				signal: a
			});
		} catch (t) {
			throw !e(t) || t.code !== "unavailable" ? t : (await n(import("./calls7.js"))).notFound(o, t);
		}
	}
	async function u(e, t) {
		let n = t === void 0 ? void 0 : M(t), r = !w(e);
		return r && (await d(e, t), s = n), s !== void 0 && s !== n && (e.customer.logout(), s = void 0), t === void 0 || e.customer.current() ? r : (await f(e, t), !1);
	}
	async function d(e, t) {
		let n = j(t !== void 0), i = {
			publishableKey: r,
			...t && { customerToken: t },
			preload: n
		}, a = E.get(e) ?? e.initialize(i);
		E.set(e, a);
		try {
			await a;
		} catch (t) {
			throw E.delete(e), t;
		}
	}
	async function f(e, t) {
		await e.customer.login({ customerToken: t }), s = M(t);
	}
	async function p(e, t) {
		return t === void 0 || !w(e) ? u(e, t) : (await f(e, t), !1);
	}
	return c;
}
async function O(e, t) {
	let n = j(!!e.customer.current()), r = t || await k(e.preload(n)), i = await Promise.all(n.map((t) => r ? e[t].preloaded() : A(e, t)));
	return Object.fromEntries(n.map((e, t) => [e, i[t]]));
}
function k(e) {
	return e.then(() => !0, () => !1);
}
async function A(e, t) {
	let n = t === "pointsProducts" || t === "customerPointsWallet";
	try {
		return await e[t].get();
	} catch (e) {
		if (n) throw e;
		return;
	}
}
function j(e) {
	return e ? [...x, ...S] : x;
}
function M(e) {
	return String(_(e).sub ?? e);
}
function N(e, t, r) {
	return y(e, g(t), async () => {
		try {
			return await r();
		} catch (e) {
			throw (await n(import("./calls7.js"), g(t))).errorFrom(e, t);
		}
	});
}
// src/adapters/smile/options.ts
function P({ publishableKey: e, name: t, vip: n, rewards: r }) {
	if (e !== void 0 && !/^pub_\w+$/.test(String(e))) throw F("publishableKey is the key that starts with pub_, and no other may stand in a page");
	if (n !== void 0 && n !== "points" && n !== "spend") throw F("vip is \"points\" or \"spend\"");
	let i = r === void 0 ? {} : a(r, "rewards in data-options");
	return {
		publishableKey: e,
		name: s({ name: t }, "name") ?? "Rewards",
		vip: n,
		told(e, t) {
			let n = c(i, e), r = t === void 0 ? void 0 : h(n.value, t);
			return m({
				kind: s(n, "kind") ?? "custom",
				value: r,
				percent: f(n, "percent")
			});
		}
	};
}
function F(e) {
	return new t("config", `data-options: ${e}, as in '{"publishableKey":"pub_…","vip":"points"}'.`);
}
// src/adapters/smile/program.ts
function I(e, t, { currency: n }, r) {
	let i = t.vip ? d(e.vipTiers, (e) => V(e, t, n)) : [];
	return m({
		name: t.name,
		capabilities: [
			"rewards",
			"vouchers",
			"redeem",
			"redemption"
		],
		points: B(e.pointsSettings, r),
		tiers: i.sort((e, t) => e.threshold - t.threshold),
		earning: d(e.earningRules, (e) => H(e, i, n)),
		rewards: L(e.pointsProducts, t, n),
		referral: K(e.referralSettings)
	});
}
function L(e, n, r) {
	if (!Array.isArray(e)) throw new t("bad_response", "Smile's points products are no list.");
	return d(e, (e) => R(e, n, r));
}
function R(e, t, n) {
	let r = c(e, "reward"), i = {
		id: l(e, "id"),
		name: s(r, "name") ?? l(e, "exchangeDescription"),
		description: s(r, "description"),
		image: p(r, "imageUrl")
	};
	if (e.exchangeType !== "variable") return m({
		...i,
		points: u(e, "pointsPrice"),
		...t.told(i.id, n)
	});
	let a = n === void 0 ? void 0 : z(e, n);
	return a && m({
		...i,
		kind: "variable_amount",
		points: a.min,
		range: a
	});
}
function z(e, t) {
	let n = u(e, "variablePointsStep"), r = h(e.variablePointsStepRewardValue, t);
	if (n < 1 || !r) return;
	let i = f(e, "variablePointsMin") ?? n, a = f(e, "variablePointsMax") ?? i + 100 * n;
	return {
		min: i,
		max: i + Math.floor(Math.max(0, a - i) / n) * n,
		step: n,
		value: r
	};
}
function B(e, t) {
	if (typeof e != "object" || !e) return;
	let n = c(e, "pointsLabel"), r = s(n, "one") ?? b(t(1));
	return {
		name: {
			other: s(n, "other") ?? b(t(2)) ?? "Points",
			...r && { one: r }
		},
		decimals: 0
	};
}
function V(e, { vip: t }, n) {
	let r = o(e, "milestone") ?? 0, i = t === "spend" ? n && h(r, n)?.minor : Math.round(r);
	if (typeof i != "number") return;
	let a = (e) => d(e, (e) => s(e, "name") ?? s(e, "description")), c = a(e.entryRewards).join(", ") || void 0;
	return m({
		id: l(e, "id"),
		name: l(e, "name"),
		threshold: i,
		perks: a(e.perks),
		welcome: c
	});
}
function H(e, t, n) {
	let r = c(e, "rewardValue"), { value: i, perAmount: a } = c(r, "variable"), s = r.type === "variable", [u] = Array.isArray(e.restrictedToVipTierIds) ? e.restrictedToVipTierIds : [];
	return m({
		id: l(e, "id"),
		kind: s ? "purchase" : "custom",
		title: l(e, "name"),
		url: p(e, "actionUrl"),
		limit: G(c(e, "earningLimit")),
		tier: t.find(({ id: e }) => e === String(u))?.id,
		...s ? U(o({ each: i }, "each"), a, n) : { points: f(c(r, "fixed"), "value") }
	});
}
function U(e, t, n) {
	let r = n === void 0 ? void 0 : h(t, n);
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
var W = {
	1: "day",
	7: "week",
	30: "month",
	365: "year"
};
function G(e) {
	let t = f(e, "max");
	if (!t || t < 1) return;
	if (e.type === "lifetime") return { times: t };
	let n = W[f(c(e, "rolling"), "unitCount") ?? 0];
	return n && {
		times: t,
		per: n
	};
}
function K(e) {
	if (typeof e != "object" || !e) return;
	let t = (t) => s(c(e, t), "name"), n = t("receiverReward"), r = t("senderReward");
	return n && r ? {
		friend: n,
		advocate: r
	} : void 0;
}
// src/adapters/smile/smile.ts
var q = 12, J = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
}, Y = (e, a) => {
	let o = P(e);
	if (a.runsIn !== "page") throw new t("config", "smile runs in a page; behind a gateway take smile-rest.");
	let c = D(o.publishableKey, a), { now: l } = a, u = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, f = /* @__PURE__ */ new Map(), p = () => n(import("./calls7.js")), m;
	return {
		contract: 1,
		name: "smile",
		runsIn: ["page"],
		idempotency: "none",
		load: (e, t) => c(t, "read", async (t, n) => {
			m = e.currency;
			let r = await O(t, n), a = I(r, o, e, (e) => X(t, e)), c = t.customer.current(), f = c ? (await p()).memberOf(c, r, a.rewards, o, e, l()) : J;
			return d(r.rewardFulfillments, (e) => u.ids.add(s(e, "id") ?? "")), {
				program: i({
					...a,
					rewards: a.rewards.slice(0, 12)
				}, e),
				member: f
			};
		}),
		...r([
			"rewards",
			"vouchers",
			"redeem",
			"redemption"
		], async () => (await p()).smileCalls({
			call: c,
			settings: o,
			seen: u,
			waiting: f,
			now: l,
			shown: () => m
		}))
	};
};
function X(e, t) {
	try {
		return e.formatPoints(t);
	} catch {
		return "";
	}
}
export { C as a, L as i, Y as n, R as r, q as t };
