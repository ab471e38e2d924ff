import { t as e } from "./ahead.js";
import { n as t, t as n } from "./error.js";
import { t as r } from "./fetched.js";
import { t as i } from "./later.js";
import { n as a } from "./program-version.js";
import { a as o, f as s, h as c, i as l, m as u, n as d, p as f, r as p, s as m, t as h, u as g } from "./reading.js";
import { a as _ } from "./sending.js";
import { t as v } from "./token-payload.js";
import { t as y } from "./tokens.js";
import { t as b } from "./until-aborted.js";
import { t as x } from "./words.js";
// src/adapters/smile/sdk.ts
var S = [
	"pointsSettings",
	"pointsProducts",
	"earningRules",
	"vipTiers",
	"referralSettings"
], C = [
	"customerPointsWallet",
	"customerVipStatus",
	"customerPointsProducts",
	"rewardFulfillments"
];
function w({ Smile: e }) {
	let t = e;
	return typeof t?.initialize == "function" && t.pointsProducts ? t : void 0;
}
function T(e) {
	try {
		return e.customer.current(), !0;
	} catch {
		return !1;
	}
}
// src/adapters/smile/connection.ts
var E = ["smile-js-loaded", "smile-js-initialized"], D = /* @__PURE__ */ new WeakMap();
function O(i, { sdk: a, ...o }) {
	let s = y(o), c;
	async function l({ signal: n }, r, i) {
		let a = (e) => P(n, "read", e), o = async (e) => {
			let t = await a(e);
			return P(n, r, () => i(l, t));
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
			let t = w(e);
			return t && (i || T(t)) ? t : void 0;
		};
		if (!a) throw new n("config", "The smile adapter runs in a page: nothing here can find Smile.js.");
		try {
			return await a(s, {
				name: "Smile.js",
				events: E,
				signal: e
			});
		} catch (e) {
			throw !t(e) || e.code !== "unavailable" ? e : (await r(import("./calls7.js"))).notFound(o, e);
		}
	}
	async function d(e, t) {
		let n = t === void 0 ? void 0 : N(t), r = !T(e);
		return r && (await f(e, t), c = n), c !== void 0 && c !== n && (e.customer.logout(), c = void 0), t === void 0 || e.customer.current() ? r : (await p(e, t), !1);
	}
	async function f(e, t) {
		let n = M(t !== void 0), r = {
			publishableKey: i,
			...t && { customerToken: t },
			preload: n
		}, a = D.get(e) ?? e.initialize(r);
		D.set(e, a);
		try {
			await a;
		} catch (t) {
			throw D.delete(e), t;
		}
	}
	async function p(e, t) {
		await e.customer.login({ customerToken: t }), c = N(t);
	}
	async function m(e, t) {
		return t === void 0 || !T(e) ? d(e, t) : (await p(e, t), !1);
	}
	return l;
}
async function k(e, t) {
	let n = M(!!e.customer.current()), r = t || await A(e.preload(n)), i = await Promise.all(n.map((t) => r ? e[t].preloaded() : j(e, t)));
	return Object.fromEntries(n.map((e, t) => [e, i[t]]));
}
function A(e) {
	return e.then(() => !0, () => !1);
}
async function j(e, t) {
	let n = t === "pointsProducts" || t === "customerPointsWallet";
	try {
		return await e[t].get();
	} catch (e) {
		if (n) throw e;
		return;
	}
}
function M(e) {
	return e ? [...S, ...C] : S;
}
function N(e) {
	return String(v(e).sub ?? e);
}
function P(e, t, n) {
	return b(e, _(t), async () => {
		try {
			return await n();
		} catch (e) {
			throw (await r(import("./calls7.js"), _(t))).errorFrom(e, t);
		}
	});
}
// src/adapters/smile/options.ts
function F({ publishableKey: e, name: t, vip: n, rewards: r }) {
	if (e !== void 0 && !/^pub_\w+$/.test(String(e))) throw I("publishableKey is the key that starts with pub_, and no other may stand in a page");
	if (n !== void 0 && n !== "points" && n !== "spend") throw I("vip is \"points\" or \"spend\"");
	let i = r === void 0 ? {} : o(r, "rewards in data-options");
	return {
		publishableKey: e,
		name: c({ name: t }, "name") ?? "Rewards",
		vip: n,
		told(e, t) {
			let n = l(i, e), r = t === void 0 ? void 0 : g(n.value, t);
			return h({
				kind: c(n, "kind") ?? "custom",
				value: r,
				percent: p(n, "percent")
			});
		}
	};
}
function I(e) {
	return new n("config", `data-options: ${e}, as in '{"publishableKey":"pub_…","vip":"points"}'.`);
}
// src/adapters/smile/program.ts
function L(e, t, { currency: n }, r) {
	let i = t.vip ? f(e.vipTiers, (e) => H(e, t, n)) : [];
	return h({
		name: t.name,
		capabilities: [
			"rewards",
			"vouchers",
			"redeem",
			"redemption"
		],
		points: V(e.pointsSettings, r),
		tiers: i.sort((e, t) => e.threshold - t.threshold),
		earning: f(e.earningRules, (e) => U(e, i, n)),
		rewards: R(e.pointsProducts, t, n),
		referral: q(e.referralSettings)
	});
}
function R(e, t, r) {
	if (!Array.isArray(e)) throw new n("bad_response", "Smile's points products are no list.");
	return f(e, (e) => z(e, t, r));
}
function z(e, t, n) {
	let r = l(e, "reward"), i = {
		id: u(e, "id"),
		name: c(r, "name") ?? u(e, "exchangeDescription"),
		description: c(r, "description"),
		image: m(r, "imageUrl")
	};
	if (e.exchangeType !== "variable") return h({
		...i,
		points: d(e, "pointsPrice"),
		...t.told(i.id, n)
	});
	let a = n === void 0 ? void 0 : B(e, n);
	return a && h({
		...i,
		kind: "variable_amount",
		points: a.min,
		range: a
	});
}
function B(e, t) {
	let n = d(e, "variablePointsStep"), r = g(e.variablePointsStepRewardValue, t);
	if (n < 1 || !r) return;
	let i = p(e, "variablePointsMin") ?? n, a = p(e, "variablePointsMax") ?? i + 100 * n;
	return {
		min: i,
		max: i + Math.floor(Math.max(0, a - i) / n) * n,
		step: n,
		value: r
	};
}
function V(e, t) {
	if (typeof e != "object" || !e) return;
	let n = l(e, "pointsLabel"), r = c(n, "one") ?? x(t(1));
	return {
		name: {
			other: c(n, "other") ?? x(t(2)) ?? "Points",
			...r && { one: r }
		},
		decimals: 0
	};
}
function H(e, { vip: t }, n) {
	let r = s(e, "milestone") ?? 0, i = t === "spend" ? n && g(r, n)?.minor : Math.round(r);
	if (typeof i != "number") return;
	let a = (e) => f(e, (e) => c(e, "name") ?? c(e, "description")), o = a(e.entryRewards).join(", ") || void 0;
	return h({
		id: u(e, "id"),
		name: u(e, "name"),
		threshold: i,
		perks: a(e.perks),
		welcome: o
	});
}
function U(e, t, n) {
	let r = l(e, "rewardValue"), { value: i, perAmount: a } = l(r, "variable"), o = r.type === "variable", [c] = Array.isArray(e.restrictedToVipTierIds) ? e.restrictedToVipTierIds : [];
	return h({
		id: u(e, "id"),
		kind: o ? "purchase" : "custom",
		title: u(e, "name"),
		url: m(e, "actionUrl"),
		limit: K(l(e, "earningLimit")),
		tier: t.find(({ id: e }) => e === String(c))?.id,
		...o ? W(s({ each: i }, "each"), a, n) : { points: p(l(r, "fixed"), "value") }
	});
}
function W(e, t, n) {
	let r = n === void 0 ? void 0 : g(t, n);
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
var G = {
	1: "day",
	7: "week",
	30: "month",
	365: "year"
};
function K(e) {
	let t = p(e, "max");
	if (!t || t < 1) return;
	if (e.type === "lifetime") return { times: t };
	let n = G[p(l(e, "rolling"), "unitCount") ?? 0];
	return n && {
		times: t,
		per: n
	};
}
function q(e) {
	if (typeof e != "object" || !e) return;
	let t = (t) => c(l(e, t), "name"), n = t("receiverReward"), r = t("senderReward");
	return n && r ? {
		friend: n,
		advocate: r
	} : void 0;
}
// src/adapters/smile/smile.ts
var J = 12, Y = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
}, X = (t, o) => {
	let s = F(t);
	if (o.runsIn !== "page") throw new n("config", "smile runs in a page; behind a gateway take smile-rest.");
	let l = O(s.publishableKey, o), { now: u } = o, d = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, p = /* @__PURE__ */ new Map(), m = () => r(import("./calls7.js")), h;
	return {
		contract: 1,
		name: "smile",
		runsIn: ["page"],
		idempotency: "none",
		load: (t, n) => l(n, "read", async (n, r) => {
			h = t.currency;
			let i = n.customer.current();
			i && e(m());
			let o = await k(n, r), l = L(o, s, t, (e) => Z(n, e)), p = i ? (await m()).memberOf(i, o, l.rewards, s, t, u()) : Y;
			return f(o.rewardFulfillments, (e) => d.ids.add(c(e, "id") ?? "")), {
				program: a({
					...l,
					rewards: l.rewards.slice(0, 12)
				}, t),
				member: p
			};
		}),
		...i([
			"rewards",
			"vouchers",
			"redeem",
			"redemption"
		], async () => (await m()).smileCalls({
			call: l,
			settings: s,
			seen: d,
			waiting: p,
			now: u,
			shown: () => h
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
export { w as a, R as i, X as n, z as r, J as t };
