import { t as e } from "./ahead.js";
import { n as t, t as n } from "./error.js";
import { t as r } from "./fetched.js";
import { t as i } from "./guest.js";
import { t as a } from "./later.js";
import { n as o } from "./program-version.js";
import { a as s, f as c, h as l, i as u, m as d, n as f, p, r as m, s as h, t as g, u as _ } from "./reading.js";
import { i as v } from "./sending.js";
import { t as y } from "./token-payload.js";
import { t as b } from "./tokens.js";
import { t as x } from "./until-aborted.js";
import { t as S } from "./words.js";
// src/adapters/smile/sdk.ts
var C = [
	"pointsSettings",
	"pointsProducts",
	"earningRules",
	"vipTiers",
	"referralSettings"
], w = [
	"customerPointsWallet",
	"customerVipStatus",
	"customerPointsProducts",
	"rewardFulfillments"
];
function T({ Smile: e }) {
	let t = e;
	return typeof t?.initialize == "function" && t.pointsProducts ? t : void 0;
}
function E(e) {
	try {
		return e.customer.current(), !0;
	} catch {
		return !1;
	}
}
// src/adapters/smile/connection.ts
var D = ["smile-js-loaded", "smile-js-initialized"], O = /* @__PURE__ */ new WeakMap();
function k(i, { sdk: a, ...o }) {
	let s = b(o), c;
	async function l({ signal: n }, r, i) {
		let a = (e) => F(n, "read", e), o = async (e) => {
			let t = await a(e);
			return F(n, r, () => i(l, t));
		}, c = await a(() => s.current(n));
		c !== void 0 && e(import("./calls7.js"));
		let l = await u(n);
		try {
			return await o(() => d(l, c));
		} catch (e) {
			if (c === void 0 || !t(e) || e.code !== "unauthenticated") throw e;
			let n = await a(() => s.renew(c));
			try {
				return await o(() => m(l, n));
			} catch (e) {
				throw s.forget(), e;
			}
		}
	}
	async function u(e) {
		let o = {}, s = (e) => {
			o = e;
			let t = T(e);
			return t && (i || E(t)) ? t : void 0;
		};
		if (!a) throw new n("config", "The smile adapter runs in a page: nothing here can find Smile.js.");
		try {
			return await a(s, {
				name: "Smile.js",
				events: D,
				signal: e
			});
		} catch (e) {
			throw !t(e) || e.code !== "unavailable" ? e : (await r(import("./calls7.js"))).notFound(o, e);
		}
	}
	async function d(e, t) {
		let n = t === void 0 ? void 0 : P(t), r = !E(e);
		return r && (await f(e, t), c = n), c !== void 0 && c !== n && (e.customer.logout(), c = void 0), t === void 0 || e.customer.current() ? r : (await p(e, t), !1);
	}
	async function f(e, t) {
		let n = N(t !== void 0), r = {
			publishableKey: i,
			...t && { customerToken: t },
			preload: n
		}, a = O.get(e) ?? e.initialize(r);
		O.set(e, a);
		try {
			await a;
		} catch (t) {
			throw O.delete(e), t;
		}
	}
	async function p(e, t) {
		await e.customer.login({ customerToken: t }), c = P(t);
	}
	async function m(e, t) {
		return t === void 0 || !E(e) ? d(e, t) : (await p(e, t), !1);
	}
	return l;
}
async function A(e, t) {
	let n = N(!!e.customer.current()), r = t || await j(e.preload(n)), i = await Promise.all(n.map((t) => r ? e[t].preloaded() : M(e, t)));
	return Object.fromEntries(n.map((e, t) => [e, i[t]]));
}
function j(e) {
	return e.then(() => !0, () => !1);
}
async function M(e, t) {
	let n = t === "pointsProducts" || t === "customerPointsWallet";
	try {
		return await e[t].get();
	} catch (e) {
		if (n) throw e;
		return;
	}
}
function N(e) {
	return e ? [...C, ...w] : C;
}
function P(e) {
	return String(y(e).sub ?? e);
}
function F(e, t, n) {
	return x(e, v(t), async () => {
		try {
			return await n();
		} catch (e) {
			throw (await r(import("./calls7.js"), v(t))).errorFrom(e, t);
		}
	});
}
// src/adapters/smile/options.ts
function I({ publishableKey: e, name: t, vip: n, rewards: r }) {
	if (e !== void 0 && !/^pub_\w+$/.test(String(e))) throw L("publishableKey is the key that starts with pub_, and no other may stand in a page");
	if (n !== void 0 && n !== "points" && n !== "spend") throw L("vip is \"points\" or \"spend\"");
	let i = r === void 0 ? {} : s(r, "rewards in data-options");
	return {
		publishableKey: e,
		name: l({ name: t }, "name") ?? "Rewards",
		vip: n,
		told(e, t) {
			let n = u(i, e), r = t === void 0 ? void 0 : _(n.value, t);
			return g({
				kind: l(n, "kind") ?? "custom",
				value: r,
				percent: m(n, "percent")
			});
		}
	};
}
function L(e) {
	return new n("config", `data-options: ${e}, as in '{"publishableKey":"pub_…","vip":"points"}'.`);
}
// src/adapters/smile/program.ts
function R(e, t, { currency: n }, r) {
	let i = t.vip ? p(e.vipTiers, (e) => U(e, t, n)) : [];
	return g({
		name: t.name,
		capabilities: [
			"rewards",
			"vouchers",
			"redeem",
			"redemption"
		],
		points: H(e.pointsSettings, r),
		tiers: i.sort((e, t) => e.threshold - t.threshold),
		earning: p(e.earningRules, (e) => W(e, i, n)),
		rewards: z(e.pointsProducts, t, n),
		referral: J(e.referralSettings)
	});
}
function z(e, t, r) {
	if (!Array.isArray(e)) throw new n("bad_response", "Smile's points products are no list.");
	return p(e, (e) => B(e, t, r));
}
function B(e, t, n) {
	let r = u(e, "reward"), i = {
		id: d(e, "id"),
		name: l(r, "name") ?? d(e, "exchangeDescription"),
		description: l(r, "description"),
		image: h(r, "imageUrl")
	};
	if (e.exchangeType !== "variable") return g({
		...i,
		points: f(e, "pointsPrice"),
		...t.told(i.id, n)
	});
	let a = n === void 0 ? void 0 : V(e, n);
	return a && g({
		...i,
		kind: "variable_amount",
		points: a.min,
		range: a
	});
}
function V(e, t) {
	let n = f(e, "variablePointsStep"), r = _(e.variablePointsStepRewardValue, t);
	if (n < 1 || !r) return;
	let i = m(e, "variablePointsMin") ?? n, a = m(e, "variablePointsMax") ?? i + 100 * n;
	return {
		min: i,
		max: i + Math.floor(Math.max(0, a - i) / n) * n,
		step: n,
		value: r
	};
}
function H(e, t) {
	if (typeof e != "object" || !e) return;
	let n = u(e, "pointsLabel"), r = l(n, "one") ?? S(t(1));
	return {
		name: {
			other: l(n, "other") ?? S(t(2)) ?? "Points",
			...r && { one: r }
		},
		decimals: 0
	};
}
function U(e, { vip: t }, n) {
	let r = c(e, "milestone") ?? 0, i = t === "spend" ? n && _(r, n)?.minor : Math.round(r);
	if (typeof i != "number") return;
	let a = (e) => p(e, (e) => l(e, "name") ?? l(e, "description")), o = a(e.entryRewards).join(", ") || void 0;
	return g({
		id: d(e, "id"),
		name: d(e, "name"),
		threshold: i,
		perks: a(e.perks),
		welcome: o
	});
}
function W(e, t, n) {
	let r = u(e, "rewardValue"), { value: i, perAmount: a } = u(r, "variable"), o = r.type === "variable", [s] = Array.isArray(e.restrictedToVipTierIds) ? e.restrictedToVipTierIds : [];
	return g({
		id: d(e, "id"),
		kind: o ? "purchase" : "custom",
		title: d(e, "name"),
		url: h(e, "actionUrl"),
		limit: q(u(e, "earningLimit")),
		tier: t.find(({ id: e }) => e === String(s))?.id,
		...o ? G(c({ each: i }, "each"), a, n) : { points: m(u(r, "fixed"), "value") }
	});
}
function G(e, t, n) {
	let r = n === void 0 ? void 0 : _(t, n);
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
var K = {
	1: "day",
	7: "week",
	30: "month",
	365: "year"
};
function q(e) {
	let t = m(e, "max");
	if (!t || t < 1) return;
	if (e.type === "lifetime") return { times: t };
	let n = K[m(u(e, "rolling"), "unitCount") ?? 0];
	return n && {
		times: t,
		per: n
	};
}
function J(e) {
	if (typeof e != "object" || !e) return;
	let t = (t) => l(u(e, t), "name"), n = t("receiverReward"), r = t("senderReward");
	return n && r ? {
		friend: n,
		advocate: r
	} : void 0;
}
// src/adapters/smile/smile.ts
var Y = 12, X = (t, s) => {
	let c = I(t);
	if (s.runsIn !== "page") throw new n("config", "smile runs in a page; behind a gateway take smile-rest.");
	let u = k(c.publishableKey, s), { now: d } = s, f = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, m = /* @__PURE__ */ new Map(), h = () => r(import("./calls7.js")), g;
	return {
		contract: 1,
		name: "smile",
		runsIn: ["page"],
		idempotency: "none",
		load: (t, n) => u(n, "read", async (n, r) => {
			g = t.currency;
			let a = n.customer.current();
			a && e(h());
			let s = await A(n, r), u = R(s, c, t, (e) => Z(n, e)), m = a ? (await h()).memberOf(a, s, u.rewards, c, t, d()) : i();
			return p(s.rewardFulfillments, (e) => f.ids.add(l(e, "id") ?? "")), {
				program: o({
					...u,
					rewards: u.rewards.slice(0, 12)
				}, t),
				member: m
			};
		}),
		...a([
			"rewards",
			"vouchers",
			"redeem",
			"redemption"
		], async () => (await h()).smileCalls({
			call: u,
			settings: c,
			seen: f,
			waiting: m,
			now: d,
			shown: () => g
		}))
	};
};
function Z(e, t) {
	try {
		return e.formatPoints(t);
	} catch {
		return "";
	}
}
export { T as a, z as i, X as n, B as r, Y as t };
