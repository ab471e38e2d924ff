import { t as e } from "./modules/error-codes.js";
import { n as t } from "./modules/error.js";
import { n, t as r } from "./modules/adapter.js";
// src/testing/expect.ts
var i = 6e5, a = class extends Error {
	constructor(...e) {
		super(...e), this.name = "ConformanceError";
	}
};
function o(e, t, n) {
	throw new a(`${e}: expected ${t}, got ${re(n)}`);
}
function s(e, t, n) {
	ie(t) !== ie(n) && o(e, re(n), t);
}
function c(e, t) {
	let n = /* @__PURE__ */ new Date();
	Math.abs(Date.parse(t ?? "") - n.getTime()) <= i || o(e, `about ${n.toISOString()}`, t);
}
async function l(e, t) {
	let n = await f(e, t);
	return n.status === "fulfilled" ? n.value : o(e, "an answer", n.reason);
}
async function u(e, t, n) {
	let r = await f(e, n), i = `to be rejected with ${t.join(" or ")}`;
	r.status === "fulfilled" && o(e, i, r.value);
	let a = ne(e, r.reason);
	t.includes(a.code) || o(e, i, a), a.outcome !== "not_done" && o(`${e} → error.outcome`, "\"not_done\"", a.outcome);
}
async function ee(e, t, n) {
	let r = await f(e, n);
	if (r.status === "fulfilled") return o(e, "to be rejected", r.value);
	let i = ne(e, r.reason);
	return i.outcome !== t && o(`${e} → error.outcome`, `"${t}"`, i.outcome), i;
}
async function d(e, t) {
	let n = await f(e, t);
	return n.status === "fulfilled" ? n.value : ne(e, n.reason);
}
async function f(e, t) {
	let [n] = await Promise.allSettled([te(e, t)]);
	return n;
}
function te(e, t) {
	try {
		return t();
	} catch (t) {
		return o(e, "a promise, whatever happens", t);
	}
}
function ne(n, r) {
	return t(r) || o(n, "to be rejected with a LoyaltyError", r), e.includes(r.code) || o(`${n} → error.code`, "a code of the contract", r.code), ["not_done", "unknown"].includes(r.outcome) || o(`${n} → error.outcome`, "\"not_done\" or \"unknown\"", r.outcome), r;
}
function re(e) {
	return t(e) ? `LoyaltyError ${e.code} (${e.outcome}): ${e.message}` : e instanceof Error ? `${e.name}: ${e.message}` : ie(e).slice(0, 300);
}
function ie(e) {
	return JSON.stringify(e, (e, t) => ae(t) ? oe(t) : t) ?? String(e);
}
function ae(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function oe(e) {
	return Object.fromEntries(Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1));
}
// src/testing/calls.ts
function se(e, t, n, r) {
	let i = { signal: n }, { locale: a } = t, o = (e) => e === void 0 ? t : {
		...t,
		cursor: e
	}, s = (e, t) => ({
		...o(e),
		...t && { filter: t }
	}), c = (r, i, a) => e.redeem?.({
		...t,
		...r,
		...a && { cart: a }
	}, {
		signal: n,
		key: i
	}) ?? m("redeem");
	return {
		load: (n) => e.load(n === void 0 ? t : {
			...t,
			programVersion: n
		}, i),
		rewards: (t) => e.rewards?.(o(t), i) ?? m("rewards"),
		activity: (t, n) => e.activity?.(s(t, n), i) ?? m("activity"),
		vouchers: (t) => e.vouchers?.(o(t), i) ?? m("vouchers"),
		redeem: (e, t) => r ? r().then((n) => c(e, t, n)) : c(e, t),
		redemption: (t, r) => e.redemption?.(t, r ? {
			signal: n,
			sent: r
		} : i) ?? m("redemption"),
		undo: (t, r) => e.undo?.(t, {
			signal: n,
			key: r
		}) ?? m("undo"),
		join: (t) => e.join?.({}, {
			signal: n,
			key: t
		}) ?? m("join"),
		quote: (n) => e.quote?.({
			...t,
			cart: n
		}, i) ?? m("quote"),
		complete: (t, r) => e.complete?.(t, {
			signal: n,
			key: r
		}) ?? m("complete"),
		birthday: (t, r) => e.birthday?.(t, {
			signal: n,
			key: r
		}) ?? m("birthday"),
		wish: (t, r) => e.wish?.(t, {
			signal: n,
			key: r
		}) ?? m("wish"),
		order: (n) => e.order?.({
			...t,
			...n
		}, i) ?? m("order"),
		claim: (t, r) => e.claim?.({
			locale: a,
			marketing: !1,
			...t
		}, {
			signal: n,
			key: r
		}) ?? m("claim")
	};
}
function p() {
	return crypto.randomUUID();
}
function m(e) {
	return o(e, "the method to be there and to return a promise", void 0);
}
var h = 1e3, g = {
	reward: "treat",
	points: 100
}, ce = {
	reward: "other",
	points: 100
}, le = {
	reward: "rare",
	points: 100
}, ue = {
	reward: "once",
	points: 100
}, _ = {
	reward: "dear",
	points: 5 * h
};
function v(e) {
	return {
		members: [
			{
				id: "ada",
				name: "Ada",
				state: "enrolled",
				points: h
			},
			{
				id: "bea",
				name: "Bea",
				state: "enrolled",
				points: h
			},
			{
				id: "cai",
				name: "Cai",
				state: "candidate",
				points: 0
			},
			{
				id: "dev",
				name: "Dev",
				state: "blocked",
				points: h
			}
		],
		rewards: [
			{
				id: g.reward,
				name: "Treat",
				kind: "amount_off",
				points: 100,
				value: {
					minor: 500,
					currency: e
				}
			},
			{
				id: ce.reward,
				name: "Other",
				kind: "free_shipping",
				points: 100
			},
			{
				id: le.reward,
				name: "Rare",
				kind: "free_product",
				points: 100,
				stock: 1
			},
			{
				id: ue.reward,
				name: "Once",
				kind: "free_shipping",
				points: 100,
				perMember: 1
			},
			{
				id: _.reward,
				name: "Dear",
				kind: "gift_card",
				points: _.points,
				value: {
					minor: 2500,
					currency: e
				}
			}
		]
	};
}
var de = "news", y = "follow", fe = "visit-us";
function b(e) {
	let t = { times: 1 };
	return {
		...v(e),
		rules: [
			{
				id: de,
				kind: "newsletter",
				by: "request",
				points: 20,
				limit: t
			},
			{
				id: y,
				kind: "social_follow",
				by: "claim",
				points: 10,
				limit: t
			},
			{
				id: fe,
				kind: "custom",
				points: 30
			}
		]
	};
}
var pe = "slider", x = {
	reward: "coffee",
	points: 100,
	variant: "beans"
};
function S(e) {
	let t = {
		min: 100,
		max: 2 * h,
		step: 50,
		value: {
			minor: 100,
			currency: e
		}
	}, n = [
		{
			id: "beans",
			name: "Whole beans"
		},
		{
			id: "ground",
			name: "Ground"
		},
		{
			id: "pods",
			name: "Pods",
			soldOut: !0
		}
	];
	return {
		...v(e),
		rewards: [{
			id: pe,
			name: "Slider",
			kind: "variable_amount",
			points: 100,
			range: t
		}, {
			id: x.reward,
			name: "Coffee",
			kind: "free_product",
			points: 100,
			variants: n
		}]
	};
}
var me = {
	reward: "big",
	points: 200
}, he = 1e4, ge = {
	reward: "far",
	points: 3 * h
};
function C(e) {
	let { members: t, rewards: n } = v(e), r = {
		kind: "amount_off",
		value: {
			minor: 1500,
			currency: e
		}
	};
	return {
		members: t,
		rewards: [
			...n,
			{
				...r,
				id: me.reward,
				name: "Big",
				points: me.points,
				minimum: {
					minor: he,
					currency: e
				}
			},
			{
				...r,
				id: ge.reward,
				name: "Far",
				points: ge.points
			}
		]
	};
}
var w = "1001", T = "1002", _e = "guest@example.com";
function E(e) {
	return {
		...v(e),
		orders: [{
			number: w,
			member: "ada",
			points: 40
		}, {
			number: T,
			email: _e,
			points: 40
		}]
	};
}
function D(e) {
	let { members: t, rewards: n } = v(e);
	return {
		members: t.map((e) => e.id === "ada" ? {
			...e,
			points: 2400,
			entries: 24
		} : e),
		rewards: [...n, ...Array.from({ length: 20 }, (e, t) => ve(t + 1))]
	};
}
function ve(e) {
	return {
		id: `more-${e}`,
		name: `More ${e}`,
		kind: "donation",
		points: 100
	};
}
// src/testing/cases/abort.ts
var ye = [
	["load", (e) => e.load()],
	[
		"rewards",
		(e) => e.rewards(),
		["rewards"]
	],
	[
		"activity",
		(e) => e.activity(),
		["activity"]
	],
	[
		"vouchers",
		(e) => e.vouchers(),
		["vouchers"]
	],
	[
		"quote",
		(e) => e.quote({
			subtotal: {
				minor: 1e3,
				currency: "EUR"
			},
			codes: []
		}),
		["quote"]
	],
	[
		"order",
		(e) => e.order({ order: "nothing" }),
		["order"]
	],
	[
		"redemption",
		(e) => e.redemption(p()),
		["redemption"]
	]
], be = [
	[
		"complete",
		(e) => e.complete(y, p()),
		["complete", "rules"]
	],
	[
		"birthday",
		(e) => e.birthday({
			month: 5,
			day: 4
		}, p()),
		["birthday"]
	],
	[
		"wish",
		(e) => e.wish(g.reward, p()),
		["wish", "catalogue"]
	]
], xe = [
	...ye.map(([e, t, n = []]) => ({
		name: `${e} under an aborted signal is aborted`,
		needs: n,
		run: (n) => u(`${e}, aborted`, ["aborted"], () => t(n.as("ada").aborted))
	})),
	{
		name: "redeem under an aborted signal is aborted, and nothing was redeemed",
		needs: ["redeem"],
		run: async (e) => {
			let t = await e.as("ada").holdings();
			await u("redeem, aborted", ["aborted"], () => e.as("ada").aborted.redeem(e.treat().wish, p())), s("load → member after an aborted redeem", await e.as("ada").holdings(), t);
		}
	},
	{
		name: "undo under an aborted signal is aborted, and nothing was given back",
		needs: [
			"undo",
			"redeem",
			"points",
			"code"
		],
		run: async (e) => {
			let { id: t } = await e.as("ada").redeem(e.treat().wish), n = await e.as("ada").holdings();
			await u("undo, aborted", ["aborted"], () => e.as("ada").aborted.undo(t, p())), s("load → member after an aborted undo", await e.as("ada").holdings(), n);
		}
	},
	...be.map(([e, t, n]) => ({
		name: `${e} under an aborted signal is aborted, and nothing was noted`,
		needs: n,
		seed: b,
		run: async (n) => {
			let r = await n.as("ada").member();
			await u(`${e}, aborted`, ["aborted"], () => t(n.as("ada").aborted)), s(`load → member after an aborted ${e}`, await n.as("ada").member(), r);
		}
	})),
	{
		name: "join under an aborted signal is aborted, and nobody joined",
		needs: ["join", "candidate"],
		run: async (e) => {
			await u("join, aborted", ["aborted"], () => e.as("cai").aborted.join(p())), s("load → member.state after an aborted join", (await e.as("cai").member()).state, "candidate");
		}
	}
], Se = [
	{
		name: "what one member redeems, another neither sees nor pays for",
		needs: ["redeem", "points"],
		run: async (e) => {
			let t = await e.as("bea").holdings();
			await e.as("ada").spend(e.treat().wish), s("load → member after another member redeemed", await e.as("bea").holdings(), t);
		}
	},
	{
		name: "no page of one member's vouchers shows another's",
		needs: [
			"redeem",
			"vouchers",
			"points"
		],
		run: async (e) => {
			await e.as("ada").spend(e.treat().wish), s("vouchers, after another member redeemed", await e.as("bea").vouchers(), []);
		}
	},
	{
		name: "no page of one member's activity shows another's",
		needs: [
			"redeem",
			"activity",
			"points"
		],
		run: async (e) => {
			let t = await e.as("bea").activity();
			await e.as("ada").spend(e.treat().wish), s("activity, after another member redeemed", await e.as("bea").activity(), t);
			let n = new Set((await e.as("ada").activity()).map(({ id: e }) => e));
			s("activity, lines that two members share", t.filter(({ id: e }) => n.has(e)), []);
		}
	},
	{
		name: "another member's key is not found",
		needs: [
			"redeem",
			"redemption",
			"points"
		],
		run: async (e) => {
			let t = p();
			await e.as("ada").spend(e.treat().wish, t), await u("redemption of another member's key", ["not_found"], () => e.as("bea").call.redemption(t));
		}
	},
	{
		name: "two members who send the same key each get their own voucher",
		needs: [
			"redeem",
			"keys",
			"points",
			"code"
		],
		run: async (e) => {
			let t = p(), { wish: n } = e.treat(), r = await e.as("ada").redeem(n, t), i = await e.as("bea").redeem(n, t);
			r.code === i.code && o("redeem → voucher.code for another member's key", "another code", i.code), s("load → member.points.available of the second", await e.as("bea").balance(), h - n.points);
		}
	},
	...["activity", "vouchers"].map((e) => ({
		name: `a guest who asks for ${e} is refused or gets nothing`,
		needs: [e],
		run: async (t) => {
			let n = await d(e, () => t.guest().call[e]());
			"items" in n ? s(`${e} for a guest`, n.items, []) : s(`${e} for a guest → error.code`, n.code, "unauthenticated");
		}
	}))
], Ce = {
	earned: ["earned", "approved"],
	spent: ["redeemed", "undone"],
	lost: ["returned", "expired"]
}, we = [{
	name: "balances on lines, where there are any, follow from one line to the next and end at the balance",
	needs: [
		"activity",
		"redeem",
		"points",
		"code"
	],
	seed: D,
	run: async (e) => {
		await Te(e);
		let { points: t } = await e.as("ada").member(), n = await e.as("ada").activity();
		Ee((t?.available ?? 0) - (t?.owed ?? 0), n);
	}
}, ...r.map((e) => ({
	name: `activity filtered by "${e}" is all such lines and no others, or every line`,
	needs: [
		"activity",
		"redeem",
		"points",
		"code"
	],
	seed: D,
	run: async (t) => {
		await Te(t);
		let n = await t.as("ada").activity(), r = await t.as("ada").activity(e);
		if (r.length === n.length) return;
		let i = n.filter((t) => De(e, t));
		s(`activity, filter "${e}", ids`, Oe(r), Oe(i));
	}
}))];
async function Te(e) {
	let { wish: t } = e.treat();
	await e.as("ada").redeem(t), await e.as("ada").redeem(t);
}
function Ee(e, t) {
	let n = e;
	t.forEach((e, t) => {
		e.balance !== void 0 && e.balance !== n && o(`activity[${t}].balance, from the newest line down`, String(n), e.balance), n -= e.points;
	});
}
function De(e, { kind: t, points: n }) {
	return t === "adjusted" ? e === (n > 0 ? "earned" : "lost") : Ce[e].includes(t);
}
function Oe(e) {
	return e.map(({ id: e }) => e);
}
// src/testing/cases/birthday.ts
var O = {
	month: 2,
	day: 29
}, ke = [
	{
		name: "a birthday is remembered, with or without a year, and for nobody else",
		needs: ["birthday"],
		run: async (e) => {
			await e.as("ada").birthday(O), await e.as("bea").birthday({
				month: 12,
				day: 31,
				year: 1990
			}), s("load → member.birthday without a year", await k(e, "ada"), O);
			let { month: t, day: n } = await k(e, "bea") ?? {};
			s("load → member.birthday, month and day", {
				month: t,
				day: n
			}, {
				month: 12,
				day: 31
			});
		}
	},
	...[
		{
			month: 2,
			day: 30
		},
		{
			month: 13,
			day: 1
		},
		{
			month: 4,
			day: 31
		},
		{
			month: 0,
			day: 1
		},
		{
			month: 2,
			day: 29,
			year: 2023
		}
	].map((e) => ({
		name: `a birthday that is no date is refused: ${JSON.stringify(e)}`,
		needs: ["birthday"],
		run: async (t) => {
			await u("birthday that is no date", ["invalid"], () => t.as("ada").call.birthday(e, p())), s("load → member.birthday after a refused one", await k(t, "ada"), void 0);
		}
	})),
	{
		name: "another birthday replaces the first, or is refused and the first stands",
		needs: ["birthday"],
		run: async (e) => {
			let t = {
				month: 6,
				day: 15
			};
			await e.as("ada").birthday(O);
			let n = await d("birthday", () => e.as("ada").call.birthday(t, p()));
			n && s("birthday told again → error.code", n.code, "limit_reached"), s("load → member.birthday told again", await k(e, "ada"), n ? O : t);
		}
	},
	{
		name: "a birthday told twice with one key is told once",
		needs: ["birthday", "keys"],
		run: async (e) => {
			let t = p();
			await e.as("ada").birthday(O, t), await e.as("ada").birthday(O, t), s("load → member.birthday, one key sent twice", await k(e, "ada"), O);
		}
	},
	{
		name: "a birthday is not for guests to tell",
		needs: ["birthday"],
		run: (e) => u("birthday of a guest", ["unauthenticated"], () => e.guest().call.birthday(O, p()))
	},
	{
		name: "a birthday is not for who has not joined to tell",
		needs: ["birthday", "candidate"],
		run: (e) => Ae(e, "cai", "not_enrolled")
	},
	{
		name: "a birthday is not for who is blocked to tell",
		needs: ["birthday", "blocked"],
		run: (e) => Ae(e, "dev", "blocked")
	}
];
async function k(e, t) {
	return (await e.as(t).member()).birthday;
}
function Ae(e, t, n) {
	return u(`birthday of ${t}`, [n], () => e.as(t).call.birthday(O, p()));
}
// src/testing/case.ts
var je = Object.keys({
	blocked: !0,
	candidate: !0,
	stock: !0,
	perMember: !0,
	catalogue: !0,
	lines: !0,
	debit: !0,
	oldVouchers: !0
});
function Me(e, t, r) {
	let { capabilities: i, points: a, rewards: o, earning: s } = t, c = [
		["points", a],
		["keys", e.idempotency === "key"],
		["range", o.some(({ range: e }) => e)],
		["variants", o.some(({ variants: e }) => e)],
		["rules", s.some(({ by: e }) => e === "request" || e === "claim")],
		["code", !r.cart],
		["cart", r.cart],
		["lost", r.loseNextAnswer],
		["failing", r.fail],
		["spoiling", r.spoil],
		["markets", r.markets],
		["proof", r.proof]
	];
	return /* @__PURE__ */ new Set([
		...n.filter((t) => i.includes(t) && e[t]),
		...je.filter((e) => !r.lacks?.includes(e)),
		...c.flatMap(([e, t]) => t ? e : [])
	]);
}
function Ne(e) {
	return e.has("debit") ? e.treat().wish.points : 0;
}
async function Pe(e, t, n) {
	let r = await e.cart("ada");
	return {
		...t,
		at: n,
		...r !== void 0 && { cart: r }
	};
}
// src/testing/check.ts
var Fe = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, Ie = /^(https?:\/\/|\/(?!\/))/, Le = /^[A-Z]{3}$/, A = (e, t) => {
	(typeof t != "string" || t.trim() === "") && o(e, "a text", t);
}, j = (e, t) => {
	typeof t != "boolean" && o(e, "true or false", t);
}, M = (e, t) => {
	(typeof t != "string" || !Fe.test(t) || Number.isNaN(Date.parse(t))) && o(e, "an ISO 8601 time with offset", t);
}, N = (e, t) => {
	typeof t == "string" && Ie.test(t) || o(e, "an http(s) address or a path of the shop", t);
}, Re = (e, t) => {
	typeof t == "string" && Le.test(t) || o(e, "an ISO 4217 currency", t);
};
function P(e = -Infinity, t = Infinity) {
	let n = e === -Infinity ? "" : t === Infinity ? ` of ${e} or more` : ` from ${e} to ${t}`;
	return (r, i) => {
		typeof i == "number" && Number.isSafeInteger(i) && i >= e && i <= t || o(r, `an integer${n}`, i);
	};
}
function F(e) {
	return (t, n) => {
		typeof n == "string" && Object.hasOwn(e, n) || o(t, `one of ${Object.keys(e).join(", ")}`, n);
	};
}
function I(e) {
	return (t, n) => {
		n !== void 0 && e(t, n);
	};
}
function L(e, t = Infinity) {
	return (n, r) => {
		Array.isArray(r) || o(n, "a list", r), r.length > t && o(`${n}.length`, `at most ${t}`, r.length), r.forEach((t, r) => {
			e(`${n}[${r}]`, t);
		}), Be(n, r);
	};
}
function ze(e) {
	return (t, n) => {
		for (let [r, i] of Object.entries(Ve(t, n))) e(`${t}.${r}`, i);
	};
}
function R(e) {
	return (t, n) => {
		let r = Ve(t, n);
		for (let [n, i] of Object.entries(e)) i(`${t}.${n}`, r[n]);
	};
}
function z(...e) {
	return (t, n) => {
		for (let r of e) r(t, n);
	};
}
function Be(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) {
		let t = typeof r == "object" && r && "id" in r ? r.id : void 0;
		t !== void 0 && (n.has(t) && o(`${e} → ids`, "each once", `${String(t)} twice`), n.add(t));
	}
}
function Ve(e, t) {
	return (typeof t != "object" || !t || Array.isArray(t)) && o(e, "an object", t), t;
}
// src/testing/kinds.ts
var He = F({
	amount_off: !0,
	percentage_off: !0,
	variable_amount: !0,
	free_shipping: !0,
	free_product: !0,
	gift_card: !0,
	store_credit: !0,
	donation: !0,
	early_access: !0,
	experience: !0,
	content: !0,
	custom: !0
}), Ue = F({
	purchase: !0,
	sign_up: !0,
	birthday: !0,
	referral: !0,
	review: !0,
	newsletter: !0,
	social_follow: !0,
	social_share: !0,
	visit: !0,
	streak: !0,
	milestone: !0,
	survey: !0,
	app_install: !0,
	wallet_pass: !0,
	custom: !0
}), We = F({
	earned: !0,
	approved: !0,
	redeemed: !0,
	undone: !0,
	returned: !0,
	expired: !0,
	adjusted: !0,
	tier: !0,
	other: !0
}), Ge = F({
	insufficient_points: !0,
	tier_required: !0,
	limit_reached: !0,
	out_of_stock: !0,
	not_open: !0,
	ended: !0,
	cart_requirements: !0,
	unknown: !0
}), Ke = F({
	guest: !0,
	candidate: !0,
	enrolled: !0,
	blocked: !0
}), qe = F({
	issued: !0,
	held: !0,
	used: !0,
	expired: !0,
	revoked: !0
}), Je = F({
	redemption: !0,
	referral: !0,
	birthday: !0,
	tier: !0,
	bonus: !0
}), Ye = F({
	points: !0,
	spend: !0,
	orders: !0
}), Xe = F({
	open: !0,
	invitation: !0,
	hidden: !0
}), Ze = F({
	reached: !0,
	at_risk: !0,
	grace: !0,
	downgraded: !0
}), Qe = F({
	request: !0,
	claim: !0,
	birthday: !0
}), $e = F({
	day: !0,
	week: !0,
	month: !0,
	year: !0
}), et = F({
	confirmation: !0,
	approval: !0,
	delay: !0
}), tt = F({
	tier: !0,
	waiting: !0
}), nt = F({
	minimum: !0,
	excluded: !0,
	combination: !0,
	wrong_market: !0,
	expired: !0,
	used: !0,
	insufficient_points: !0,
	other: !0
}), rt = F({
	pending: !0,
	cleared: !0,
	returned: !0,
	waiting: !0
}), it = F({
	sent: !0,
	confirmed: !0,
	member: !0,
	email_differs: !0,
	expired: !0
}), B = P(0), V = R({
	minor: B,
	currency: Re
}), at = R({
	starts: M,
	ends: I(M),
	place: I(A)
}), ot = (e, t) => {
	let { min: n, max: r, step: i } = t;
	(r < n || (r - n) % i !== 0) && o(`${e}.max`, "a whole number of steps above min", r);
}, st = R({
	min: P(1),
	max: P(1),
	step: P(1),
	value: V
}), ct = z(R({
	available: j,
	reason: I(Ge),
	missing: I(P(1)),
	tier: I(A),
	resetsAt: I(M),
	opensAt: I(M),
	left: I(B),
	detail: I(A)
}), (e, t) => {
	let { available: n, reason: r, missing: i } = t;
	!n && r === void 0 && o(`${e}.reason`, "a reason, as it is not available", r), n && r !== void 0 && o(`${e}.reason`, "none, as it is available", r), r === "insufficient_points" && P(1)(`${e}.missing`, i);
}), lt = R({
	id: A,
	at: M,
	kind: We,
	points: P(),
	pending: I(P()),
	order: I(A),
	title: I(A),
	items: I(L(A)),
	balance: I(P())
}), ut = (e, t) => {
	let n = t.map(({ at: e }) => Date.parse(e)), r = n.findIndex((e, t) => e > (n[t - 1] ?? Infinity));
	r >= 0 && o(`${e}[${r}].at`, "the newest line first", t[r]?.at);
}, H = R({
	id: A,
	code: A,
	title: A,
	state: qe,
	kind: He,
	value: I(V),
	percent: I(P(1, 100)),
	minimum: I(V),
	expiresAt: I(M),
	source: Je,
	points: I(B),
	undoable: I(j),
	order: I(A),
	terms: I(A),
	heldUntil: I(M),
	validIn: I(A),
	url: I(N),
	event: I(at)
}), dt = (e, t) => {
	let n = t.map(({ state: e }) => e !== "issued" && e !== "held");
	n.lastIndexOf(!1) > n.indexOf(!0) && n.includes(!0) && o(e, "unused vouchers first", t.map(({ state: e }) => e));
}, ft = R({
	available: B,
	pending: B,
	clearsAt: I(M),
	lifetime: I(B),
	owed: B,
	expiring: L(R({
		points: P(1),
		at: M
	}))
}), pt = R({
	current: I(A),
	next: I(A),
	measure: Ye,
	value: B,
	target: I(B),
	keep: I(B),
	currency: I(Re),
	until: I(M),
	since: I(M),
	standing: I(Ze),
	previous: I(A),
	forecast: I(A)
}), mt = R({
	done: j,
	resetsAt: I(M),
	times: I(B),
	pending: I(et),
	clearsAt: I(M),
	locked: I(tt),
	opensAt: I(M),
	value: I(B),
	target: I(P(1))
}), ht = R({
	state: Ke,
	id: I(A),
	name: I(A),
	points: I(ft),
	tier: I(pt),
	availability: ze(ct),
	earning: ze(mt),
	activity: z(L(lt, 5), ut),
	vouchers: z(L(H, 5), dt),
	referral: I(R({
		link: N,
		completed: B,
		pending: B
	})),
	wish: I(A),
	birthday: I(R({
		month: P(1, 12),
		day: P(1, 31),
		year: I(P(1900, 2100))
	}))
}), gt = R({
	name: R({
		zero: I(A),
		one: I(A),
		two: I(A),
		few: I(A),
		many: I(A),
		other: A
	}),
	decimals: P(0, 4),
	worth: I(R({
		points: P(1),
		value: V
	}))
}), _t = R({
	id: A,
	name: A,
	threshold: B,
	perks: L(A),
	multiplier: I(P(0)),
	welcome: I(A),
	access: I(Xe)
}), vt = R({
	id: A,
	kind: Ue,
	title: A,
	description: I(A),
	points: I(B),
	per: I(V),
	url: I(N),
	by: I(Qe),
	limit: I(R({
		times: P(1),
		per: I($e)
	})),
	tier: I(A),
	bonus: I(R({
		factor: P(1),
		from: M,
		until: M
	}))
}), yt = (e, t) => {
	let n = t.map(({ at: e }) => Date.parse(e));
	n.some((e, t) => e < (n[t - 1] ?? -Infinity)) && o(e, "the soonest opening first", t);
}, bt = R({
	at: M,
	tier: I(A)
}), xt = R({
	id: A,
	kind: He,
	name: A,
	description: I(A),
	points: B,
	range: I(z(st, ot)),
	variants: I(L(R({
		id: A,
		name: A,
		soldOut: I(j)
	}))),
	value: I(V),
	percent: I(P(1, 100)),
	minimum: I(V),
	image: I(N),
	terms: I(A),
	tier: I(A),
	limit: I(P(1)),
	opens: I(z(L(bt), yt)),
	closes: I(M),
	event: I(at)
}), St = R({
	version: A,
	name: A,
	capabilities: L(A),
	points: I(gt),
	tiers: z(L(_t), (e, t) => {
		let n = t.filter(({ access: e = "open" }) => e === "open").map(({ threshold: e }) => e);
		n.some((e, t) => e < (n[t - 1] ?? 0)) && o(e, "the lowest tier first", n);
	}),
	earning: L(vt),
	rewards: L(xt, 12),
	referral: I(R({
		friend: A,
		advocate: A
	})),
	welcome: I(A),
	terms: I(N)
}), Ct = z(R({
	reason: nt,
	minimum: I(V),
	toGo: I(V),
	codes: I(L(A)),
	items: I(L(A)),
	missing: I(P(1))
}), (e, t) => {
	let { reason: n, minimum: r, toGo: i, missing: a } = t;
	n === "minimum" && (V(`${e}.minimum`, r), V(`${e}.toGo`, i)), n === "insufficient_points" && P(1)(`${e}.missing`, a);
}), wt = z(L(z(R({
	voucher: I(H),
	reward: I(A),
	name: A,
	points: I(B),
	range: I(z(st, ot)),
	discount: I(V),
	freeShipping: I(j),
	applied: I(j),
	refusal: I(Ct)
}), (e, t) => {
	let n = t;
	!n.voucher && !n.reward && o(e, "a voucher or a reward", n);
})), (e, t) => {
	let n = t.map((e) => e.refusal !== void 0);
	n.includes(!0) && n.lastIndexOf(!1) > n.indexOf(!0) && o(e, "what can be used now before what cannot", n);
}), Tt = R({
	order: A,
	state: rt,
	points: B,
	at: I(M),
	claim: I(it)
});
// src/testing/shapes.ts
function Et(e) {
	return R({
		items: L(e),
		next: I(A)
	});
}
var Dt = z(Et(xt), R({ availability: ze(ct) })), Ot = [
	"redeem",
	"points",
	"cart"
], kt = [
	{
		name: "a redeem is applied to the cart: the points are taken, and the cart costs less by what they are worth",
		needs: Ot,
		run: async (e) => {
			let t = await jt(e);
			await At(e), await Nt(e, h - Ne(e), "a redeem for a cart"), await Pt(e, t && t - Mt(e), "a redeem");
		}
	},
	{
		name: "a repeated key is applied to the cart once",
		needs: [...Ot, "keys"],
		run: async (e) => {
			let t = p();
			await At(e, t);
			let n = await jt(e);
			await At(e, t), await Nt(e, h - Ne(e), "one key sent twice"), await Pt(e, n, "one key sent twice");
		}
	},
	{
		name: "undo takes it off the cart again and gives the points back",
		needs: [...Ot, "undo"],
		run: async (e) => {
			let t = await jt(e), n = await At(e);
			n && (await e.as("ada").undo(n), await Nt(e, h, "undo of what was applied to a cart"), await Pt(e, t, "undo"));
		}
	}
];
async function At(e, t = p()) {
	let { wish: n } = e.treat(), r = await l("redeem for a cart", () => e.as("ada").spend(n, t));
	return r.state === "applied" ? (r.voucher && H("redeem for a cart → voucher", r.voucher), r.voucher) : o("redeem for a cart → state", "\"applied\"", r.state);
}
async function jt({ subject: e, cart: t }) {
	let n = await t("ada");
	return n === void 0 ? void 0 : e.toPay?.(n);
}
function Mt(e) {
	return e.treat().value?.minor ?? 0;
}
async function Nt(e, t, n) {
	s(`load → member.points.available after ${n}`, await e.as("ada").balance(), t);
}
async function Pt(e, t, n) {
	s(`what is to be paid for the cart after ${n}, in minor units`, await jt(e), t);
}
// src/testing/treat.ts
function Ft({ rewards: e }, t) {
	let n = e.find(({ id: e }) => e === g.reward);
	if (t) return n ? zt(n) : { wish: g };
	let r = e.find(({ range: e }) => e) ?? e[0];
	if (!r) return o("load → program.rewards", "something to redeem, as \"redeem\" is a capability", e);
	let i = r.range ? Bt(r.id, r.range) : zt(r), a = h / 2;
	return i.wish.points <= a ? i : o(`load → program.rewards, ${r.id}`, `something to be had for ${a} points or fewer`, i.wish.points);
}
function It(e, { step: t, value: n }) {
	return {
		...n,
		minor: e / t * n.minor
	};
}
function Lt({ rewards: e }) {
	for (let { id: t, range: n } of e) if (n) return {
		reward: t,
		range: n
	};
	return o("load → program.rewards", "one with a range", e);
}
function Rt({ min: e, max: t, step: n }, r) {
	return e + Math.max(0, Math.floor((Math.min(t, r) - e) / n)) * n;
}
function zt({ id: e, points: t, kind: n, value: r }) {
	return {
		wish: {
			reward: e,
			points: t
		},
		kind: n,
		...r && { value: r }
	};
}
function Bt(e, t) {
	let { min: n, max: r, step: i } = t, a = 100 >= n && 100 <= r && (100 - n) % i == 0 ? 100 : n;
	return {
		wish: {
			reward: e,
			points: a
		},
		value: It(a, t)
	};
}
// src/testing/cases/choice.ts
var Vt = [
	{
		name: "points by the step are worth what the steps are worth, and are taken exactly",
		needs: [
			"redeem",
			"points",
			"range",
			"code"
		],
		seed: S,
		run: async (e) => {
			let { reward: t, range: n } = Lt(e.program), r = Rt(n, Math.min(n.min + 3 * n.step, h)), { value: i } = await e.as("ada").redeem({
				reward: t,
				points: r
			}), { minor: a } = It(r, n);
			s(`redeem of ${r} points by the step → voucher.value.minor`, i?.minor, a), s("load → member.points.available after that", await e.as("ada").balance(), h - r);
		}
	},
	Ht("points between two steps", ({ min: e, step: t }) => e + (t > 1 ? 1 : .5)),
	Ht("fewer points than the least", ({ min: e, step: t }) => e - t),
	Ht("more points than the most", ({ max: e, step: t }) => e + t),
	Ht("more points than the balance", () => h + 50, ["insufficient_points"], ["catalogue"]),
	Ut("a reward with variants and none chosen", {
		reward: x.reward,
		points: 100
	}, ["invalid"]),
	Ut("a variant that does not exist", {
		...x,
		variant: "nothing"
	}, ["invalid", "not_found"]),
	Ut("a variant that is sold out", {
		...x,
		variant: "pods"
	}, ["out_of_stock"]),
	{
		name: "another variant is another wish: its key is not the same",
		needs: [
			"redeem",
			"points",
			"variants",
			"keys",
			"code"
		],
		seed: S,
		run: async (e) => {
			let t = p();
			await e.as("ada").redeem(x, t), await u("redeem, a used key for another variant", ["key_reused"], () => e.as("ada").call.redeem({
				...x,
				variant: "ground"
			}, t)), s("load → member.points.available after that", await e.as("ada").balance(), h - 100);
		}
	}
];
function Ht(e, t, n = ["invalid"], r = []) {
	return Wt(e, ({ program: e }) => {
		let { reward: n, range: r } = Lt(e);
		return {
			reward: n,
			points: t(r)
		};
	}, ["range", ...r], n);
}
function Ut(e, t, n) {
	return Wt(e, () => t, ["variants"], n);
}
function Wt(e, t, n, r) {
	return {
		name: `redeem refuses ${e} and changes nothing`,
		needs: [
			"redeem",
			"points",
			...n
		],
		seed: S,
		run: async (n) => {
			let i = t(n), a = await n.as("ada").holdings();
			await u(`redeem of ${e}`, r, () => n.as("ada").call.redeem(i, p())), s(`load → member after a refused redeem of ${e}`, await n.as("ada").holdings(), a);
		}
	};
}
// src/testing/cases/claim.ts
var Gt = "a proof that nobody gave out", Kt = [
	{
		name: "a proof that nobody gave out claims nothing, whatever the address",
		needs: ["claim"],
		seed: E,
		run: async (e) => {
			let t = await qt(e, Gt, _e);
			t !== "not_found" && t !== "expired" && o("claim with no proof", "\"not_found\" or \"expired\"", t), s("claim with no proof, another address", await qt(e, Gt, "other@example.com"), t);
		}
	},
	{
		name: "a proof that nobody gave out tells nothing of an order",
		needs: ["claim", "order"],
		seed: E,
		run: async (e) => {
			for (let t of [
				w,
				T,
				"nothing"
			]) await u("order with no proof", ["not_found"], () => e.guest().call.order({
				order: t,
				claim: Gt
			}));
		}
	},
	{
		name: "a guest's order says what waits for who joins",
		needs: [
			"claim",
			"order",
			"proof",
			"points"
		],
		seed: E,
		run: async (e) => {
			let t = e.proof(T), { state: n, points: r } = await e.guest().order({
				order: T,
				claim: t
			});
			s("order of a guest", {
				state: n,
				points: r
			}, {
				state: "waiting",
				points: 40
			}), await u("order of another number, with the proof", ["not_found"], () => e.guest().call.order({
				order: w,
				claim: t
			}));
		}
	},
	{
		name: "another address than the order's is told so, and claims nothing",
		needs: [
			"claim",
			"order",
			"proof"
		],
		seed: E,
		run: async (e) => {
			let t = e.proof(T);
			s("claim with another address than the order's", await e.guest().claim({
				claim: t,
				email: "other@example.com"
			}), "email_differs"), s("order → state after that", (await e.guest().order({
				order: T,
				claim: t
			})).state, "waiting");
		}
	},
	{
		name: "the order's address, in capitals or not, is sent a link or is a member at once",
		needs: ["claim", "proof"],
		seed: E,
		run: async (e) => {
			let t = p(), n = {
				claim: e.proof(T),
				email: _e.toUpperCase()
			}, r = await e.guest().claim(n, t);
			r !== "sent" && r !== "confirmed" && o("claim", "\"sent\" or \"confirmed\"", r), s("claim, one key sent twice", await e.guest().claim(n, t), r);
		}
	},
	{
		name: "a claim changes nothing for the members there are",
		needs: ["claim", "proof"],
		seed: E,
		run: async (e) => {
			let t = await e.as("ada").holdings();
			await e.guest().claim({
				claim: e.proof(T),
				email: _e
			}), s("load → member after a claim by a guest", await e.as("ada").holdings(), t);
		}
	}
];
async function qt(e, t, n) {
	let r = await d("claim", () => e.guest().call.claim({
		claim: t,
		email: n
	}, p()));
	return r instanceof Error ? r.code : r;
}
// src/testing/cases/complete.ts
var U = ["complete", "rules"], Jt = [
	...[de, y].map((e) => ({
		name: `completing "${e}" is credited, or says what its points wait for`,
		needs: [...U, "points"],
		seed: b,
		run: async (t) => {
			let { done: n, pending: r } = await t.as("ada").complete(e), { earning: i, points: a } = await t.as("ada").member(), o = {
				done: i[e]?.done,
				pending: i[e]?.pending
			};
			s(`load → member.earning.${e} after complete`, o, {
				done: n,
				pending: r
			});
			let c = h + (r ? 0 : Yt(t, e));
			s("load → member.points.available after complete", a?.available, c);
		}
	})),
	{
		name: "a repeated key completes a rule once, and says the same again",
		needs: [
			...U,
			"points",
			"keys"
		],
		seed: b,
		run: async (e) => {
			let t = p(), n = await e.as("ada").complete(y, t), r = await e.as("ada").balance();
			s("complete, one key sent twice", await e.as("ada").complete(y, t), n), s("load → member.points.available, one key sent twice", await e.as("ada").balance(), r);
		}
	},
	{
		name: "a rule that counts once is refused from then on",
		needs: U,
		seed: b,
		run: async (e) => {
			await e.as("ada").complete(y), await W(e, "ada", y, "limit_reached", "complete of a rule that was done");
		}
	},
	{
		name: "five completions at once of a rule that counts once: one is done",
		needs: U,
		seed: b,
		run: async (e) => {
			s("complete, done out of five at once with a limit of one", (await Promise.all(Array.from({ length: 5 }, () => d("complete", () => e.as("ada").call.complete(y, p()))))).filter((e) => !(e instanceof Error)).length, 1);
		}
	},
	{
		name: "what one member does is not done by another",
		needs: U,
		seed: b,
		run: async (e) => {
			let t = (await e.as("bea").member()).earning;
			await e.as("ada").complete(y), s("load → member.earning of another member", (await e.as("bea").member()).earning, t);
		}
	},
	{
		name: "a rule that is not done from the page, and one that does not exist, are refused",
		needs: U,
		seed: b,
		run: async (e) => {
			await W(e, "ada", fe, "invalid", "complete of a rule that is not done from the page"), await W(e, "ada", "nothing", "not_found", "complete of a rule that does not exist");
		}
	},
	{
		name: "completing a rule is not for guests",
		needs: U,
		seed: b,
		run: (e) => u("complete by a guest", ["unauthenticated"], () => e.guest().call.complete(y, p()))
	},
	{
		name: "completing a rule is not for who has not joined",
		needs: [...U, "candidate"],
		seed: b,
		run: (e) => W(e, "cai", y, "not_enrolled", "complete by a candidate")
	},
	{
		name: "completing a rule is not for who is blocked",
		needs: [...U, "blocked"],
		seed: b,
		run: (e) => W(e, "dev", y, "blocked", "complete by a blocked member")
	}
];
function W(e, t, n, r, i) {
	return u(i, [r], () => e.as(t).call.complete(n, p()));
}
function Yt({ seed: { rules: e = [] } }, t) {
	return e.find(({ id: e }) => e === t)?.points ?? 0;
}
// src/testing/cases/failing.ts
var Xt = {
	reads: 50,
	writes: 1500
}, Zt = 7, Qt = {
	rate_limited: "rate_limited",
	unavailable: "unavailable",
	junk: "bad_response",
	silence: "timeout"
}, $t = {
	rate_limited: "that is asked too often",
	unavailable: "that is out of order",
	junk: "whose answer makes no sense",
	silence: "that never answers"
}, en = [
	"load",
	"rewards",
	"activity",
	"vouchers"
].map((e) => ({
	method: e,
	needs: e === "load" ? [] : [e],
	calls: "reads",
	try: (t) => t[e]()
})), tn = [{
	method: "redeem",
	needs: ["redeem", "points"],
	calls: "writes",
	try: (e, t) => e.redeem(t.treat().wish, p())
}], nn = [...en, ...tn].flatMap((e) => [...[
	"rate_limited",
	"unavailable",
	"junk",
	"silence"
].map((t) => rn(t, e)), an(e)]);
nn.push({
	name: "redemption of a backend that is out of order says that nobody knows, never that nothing happened",
	needs: [
		"failing",
		"redemption",
		"redeem"
	],
	run: async (e) => {
		let t = await Pe(e, e.treat().wish, Date.now());
		e.subject.fail?.("unavailable", "reads");
		let { code: n } = await ee("redemption, backend out of order", "unknown", () => e.as("ada").call.redemption(p(), t));
		s("redemption, backend out of order → error.code", n, "unavailable");
	}
});
function rn(e, t) {
	let { method: n, needs: r, calls: i } = t;
	return {
		name: `${n} of a backend ${$t[e]} is told as ${Qt[e]}`,
		needs: ["failing", ...r],
		run: async (r) => {
			let a = i === "writes" && e !== "rate_limited" ? "unknown" : "not_done";
			await cn(r);
			let o = r.subject.fail?.(e, i), c = e === "silence" ? on(o, i, sn()) : new AbortController().signal, l = r.as("ada").under(c), u = `${n}, backend ${$t[e]}`, { code: d, retryAfter: f } = await ee(u, a, () => t.try(l, r));
			s(`${u} → error.code`, d, Qt[e]), e === "rate_limited" && s(`${u} → error.retryAfter, in seconds`, f, Zt);
		}
	};
}
function an(e) {
	let { method: t, needs: n, calls: r } = e;
	return {
		name: `${t} that is given up while it waits ends at once`,
		needs: ["failing", ...n],
		run: async (n) => {
			await cn(n);
			let i = n.subject.fail?.("silence", r), a = n.as("ada").under(on(i, r)), s = r === "writes" ? "unknown" : "not_done", { code: c } = await ee(`${t}, given up`, s, () => e.try(a, n));
			c !== "aborted" && o(`${t}, given up → error.code`, "\"aborted\"", c);
		}
	};
}
function on(e, t, n) {
	let r = new AbortController(), i = setTimeout(() => r.abort(n), Xt[t]);
	return e?.then(() => {
		clearTimeout(i), r.abort(n);
	}), r.signal;
}
var sn = () => new DOMException("It took too long.", "TimeoutError");
async function cn(e) {
	await e.cart("ada");
}
// src/testing/cases/hold.ts
var ln = [
	{
		name: "a voucher held for a cart can be used, and says until when where it gives itself back",
		needs: [
			"redeem",
			"points",
			"code"
		],
		run: async (e) => {
			let { wish: t } = e.treat(), { id: n, state: r, heldUntil: i } = await e.as("ada").redeem({
				...t,
				hold: !0
			});
			s("redeem with hold → voucher.state", r, "issued"), i !== void 0 && Date.parse(i) <= Date.now() && o("redeem with hold → voucher.heldUntil", "a time to come", i), s("load → member.vouchers, heldUntil of a voucher held", (await e.as("ada").member()).vouchers.find((e) => e.id === n)?.heldUntil, i), s("load → member.points.available while held", await e.as("ada").balance(), h - t.points);
		}
	},
	{
		name: "a voucher redeemed for no cart is not held",
		needs: [
			"redeem",
			"points",
			"code"
		],
		run: async (e) => {
			let { heldUntil: t } = await e.as("ada").redeem(e.treat().wish);
			s("redeem → voucher.heldUntil", t, void 0);
		}
	},
	{
		name: "undo gives a voucher back that is held for a cart",
		needs: [
			"redeem",
			"undo",
			"points",
			"code"
		],
		run: async (e) => {
			let t = await e.as("ada").redeem({
				...e.treat().wish,
				hold: !0
			});
			await e.as("ada").undo(t), s("load → member.points.available after undo of a hold", await e.as("ada").balance(), h);
			let n = (await e.as("ada").member()).vouchers.find(({ id: e }) => e === t.id);
			n && n.state !== "revoked" && o("load → member.vouchers after undo of a hold", "it revoked", n.state);
		}
	}
], un = [
	{
		name: "join makes a candidate a member, once: the welcome is not given again",
		needs: ["join", "candidate"],
		run: async (e) => {
			let t = p();
			await e.as("cai").join(t);
			let n = await e.as("cai").member();
			s("load → member.state after join", n.state, "enrolled"), await e.as("cai").join(t), await e.as("cai").join();
			let { points: r } = await e.as("cai").member();
			s("load → member.points after join, three times", r, n.points);
		}
	},
	{
		name: "join by a member changes nothing",
		needs: ["join"],
		run: async (e) => {
			let t = await e.as("ada").holdings();
			await e.as("ada").join(), s("load → member after join by a member", await e.as("ada").holdings(), t);
		}
	},
	{
		name: "join is not for guests",
		needs: ["join"],
		run: (e) => u("join by a guest", ["unauthenticated"], () => e.guest().call.join(p()))
	},
	{
		name: "join is no way out of being blocked",
		needs: ["join", "blocked"],
		run: async (e) => {
			await u("join by a blocked member", ["blocked"], () => e.as("dev").call.join(p())), s("load → member.state when blocked", (await e.as("dev").member()).state, "blocked");
		}
	}
], dn = [
	{
		name: "the adapter says which contract it keeps, where it runs, and who sees to repeated keys",
		run: async (e) => {
			let { contract: t, name: n, runsIn: r, idempotency: i } = e.guest().adapter;
			s("adapter.contract", t, 1), n || o("adapter.name", "a name", n);
			let a = r.filter((e) => e === "page" || e === "gateway");
			(a.length === 0 || a.length < r.length) && o("adapter.runsIn", "\"page\", \"gateway\", or both", r), ["key", "none"].includes(i) || o("adapter.idempotency", "\"key\" or \"none\"", i);
		}
	},
	{
		name: "the adapter has a method for every capability that the program names",
		run: async (e) => {
			let { capabilities: t } = await e.guest().program();
			for (let r of n.filter((e) => t.includes(e))) {
				let t = e.guest().adapter[r];
				t || o(`load → program.capabilities, "${r}"`, "a method", t);
			}
		}
	},
	{
		name: "a guest sees the program and nothing private",
		run: async (e) => {
			let { state: t, activity: n, vouchers: r, ...i } = await e.guest().member();
			s("load → member.state for a guest", t, "guest"), s("load → member.activity for a guest", n, []), s("load → member.vouchers for a guest", r, []);
			for (let e of [
				"id",
				"name",
				"points",
				"tier",
				"referral",
				"wish",
				"birthday"
			]) i[e] !== void 0 && o(`load → member.${e} for a guest`, "nothing", i[e]);
		}
	},
	{
		name: "a signed-in shopper who has not joined is a candidate, and holds nothing",
		needs: ["candidate"],
		run: async (e) => {
			let { state: t, points: n, vouchers: r } = await e.as("cai").member();
			s("load → member.state for a candidate", t, "candidate"), s("load → member.points.available for a candidate", n?.available ?? 0, 0), s("load → member.vouchers for a candidate", r, []);
		}
	},
	{
		name: "a member is enrolled, under an id that stays and tells nothing",
		run: async (e) => {
			let { state: t, id: n, name: r = "Ada" } = await e.as("ada").member();
			s("load → member.state for a member", t, "enrolled"), s("load → member.name", r, "Ada"), (!n || n.includes("@")) && o("load → member.id", "an opaque id", n), s("load → member.id on the next load", (await e.as("ada").member()).id, n);
		}
	},
	{
		name: "a member has the points they earned",
		needs: ["points"],
		run: async (e) => {
			s("load → member.points.available", await e.as("ada").balance(), h);
		}
	},
	{
		name: "a blocked member is told so, and may look at what they have",
		needs: ["points", "blocked"],
		run: async (e) => {
			let { state: t, points: n } = await e.as("dev").member();
			s("load → member.state when blocked", t, "blocked"), s("load → member.points.available when blocked", n?.available, h);
		}
	},
	{
		name: "the program is the same for everyone",
		run: async (e) => {
			let t = await e.guest().program();
			s("load → program for a member", await e.as("ada").program(), t), s("load → program for another member", await e.as("bea").program(), t);
		}
	},
	{
		name: "the program is the same for who has not joined",
		needs: ["candidate"],
		run: async (e) => {
			let t = await e.guest().program();
			s("load → program for a candidate", await e.as("cai").program(), t);
		}
	},
	{
		name: "a program that is held already is not sent again, another version is",
		run: async (e) => {
			let { version: t } = await e.guest().program(), n = await l("load", () => e.as("ada").call.load(t));
			s("load → program when its version is held", n.program, "unchanged"), ht("load → member when the program is unchanged", n.member), St("load → program when another version is held", (await l("load", () => e.as("ada").call.load("another version"))).program);
		}
	},
	{
		name: "the program offers its rewards at their price",
		needs: ["catalogue"],
		run: async (e) => {
			let t = new Map((await e.guest().program()).rewards.map((e) => [e.id, e]));
			for (let n of e.seed.rewards) {
				let e = t.get(n.id);
				e || o(`load → program.rewards, ${n.id}`, "to be offered", [...t.keys()]), s(`load → program.rewards, ${n.id}`, fn(e), fn(n));
			}
		}
	},
	{
		name: "load brings at most 12 rewards and 5 lines of activity, however many there are",
		seed: D,
		run: async (e) => {
			await e.as("ada").program(), await e.as("ada").member();
		}
	},
	{
		name: "a member is told which reward they can have, and how many points another one lacks",
		needs: ["points", "catalogue"],
		run: async (e) => {
			let { availability: t } = await e.as("ada").member();
			s(`${hn(g.reward)}.available`, t[g.reward]?.available ?? !0, !0), mn(t, _.reward, "insufficient_points"), s(`${hn(_.reward)}.missing`, t[_.reward]?.missing, _.points - h);
		}
	},
	...pn()
];
function fn({ name: e, kind: t, points: n, value: r }) {
	return {
		name: e,
		kind: t,
		points: n,
		value: r
	};
}
function pn() {
	return [{
		name: "a reward that ran out says so to everyone",
		reward: "rare",
		reason: "out_of_stock",
		to: "bea",
		limit: "stock"
	}, {
		name: "a reward had as often as allowed says so to who had it",
		reward: "once",
		reason: "limit_reached",
		to: "ada",
		limit: "perMember"
	}].map(({ name: e, reward: t, reason: n, to: r, limit: i }) => ({
		name: e,
		needs: [
			"points",
			"redeem",
			"catalogue",
			i
		],
		run: async (e) => {
			await e.as("ada").spend({
				reward: t,
				points: g.points
			}), mn((await e.as(r).member()).availability, t, n);
		}
	}));
}
function mn(e, t, n) {
	s(`${hn(t)}.available`, e[t]?.available, !1), s(`${hn(t)}.reason`, e[t]?.reason, n);
}
function hn(e) {
	return `load → member.availability.${e}`;
}
// src/testing/cases/lost.ts
var G = [
	"redeem",
	"redemption",
	"points"
], gn = 6e4, _n = [
	{
		name: "a redeem whose answer was lost is settled by reading: done once, never sent twice",
		needs: [...G, "lost"],
		run: async (e) => {
			let { key: t, sent: n } = await vn(e);
			bn("redemption after a lost answer", await e.as("ada").lookUp(t, n)), await xn(e, "redemption of a lost answer"), bn("redemption after a lost answer, asked again", await e.as("ada").lookUp(t, n)), await xn(e, "redemption of a lost answer, twice");
		}
	},
	{
		name: "a voucher whose answer was lost is the one that redemption tells of",
		needs: [
			...G,
			"lost",
			"code"
		],
		run: async (e) => {
			let { key: t, sent: n } = await vn(e), r = await e.as("ada").lookUp(t, n), i = r.state === "done" ? [r.voucher.code] : r.state, { vouchers: a } = await e.as("ada").member();
			s("redemption → voucher.code, beside load → member.vouchers", i, a.map(({ code: e }) => e));
		}
	},
	{
		name: "a redeem whose answer was lost, sent again with its key, is done once",
		needs: [
			"redeem",
			"points",
			"keys",
			"lost"
		],
		run: async (e) => {
			let { key: t, wish: n } = await vn(e);
			await e.as("ada").spend(n, t), await xn(e, "a lost answer and a repeat of its key");
		}
	},
	{
		name: "a redeem that never arrived is not found",
		needs: G,
		run: async (e) => {
			await yn(e, "a redeem that never arrived", e.treat().wish, Date.now()), s("load → member.points.available after that", await e.as("ada").balance(), h);
		}
	},
	{
		name: "a redeem that never arrived is not taken for an older one of the same reward",
		needs: G,
		run: async (e) => {
			let { wish: t } = e.treat();
			await e.as("ada").spend(t), await yn(e, "a redeem that never arrived, after one of the same reward", t, Date.now() + gn);
		}
	},
	{
		name: "a redeem that never arrived is not taken for another member's",
		needs: G,
		run: async (e) => {
			let { wish: t } = e.treat(), n = Date.now();
			await e.as("bea").spend(t), await yn(e, "a redeem that never arrived, beside one of another member", t, n);
		}
	},
	{
		name: "a redeem that never arrived is not taken for one of another reward",
		needs: [...G, "catalogue"],
		run: async (e) => {
			let t = Date.now();
			await e.as("ada").spend(ce), await yn(e, "a redeem that never arrived, beside one of another reward", e.treat().wish, t);
		}
	}
];
async function vn(e) {
	let { wish: t } = e.treat(), n = p(), r = await Pe(e, t, Date.now());
	return e.subject.loseNextAnswer?.(), await ee("redeem, its answer lost", "unknown", () => e.as("ada").call.redeem(t, n)), {
		key: n,
		wish: t,
		sent: r
	};
}
async function yn(e, t, n, r) {
	let i = await Pe(e, n, r);
	await u(`redemption of ${t}`, ["not_found"], () => e.as("ada").call.redemption(p(), i));
}
function bn(e, { state: t }) {
	t !== "done" && t !== "applied" && o(`${e} → state`, "\"done\" or \"applied\"", t);
}
async function xn(e, t) {
	let n = h - Ne(e);
	s(`load → member.points.available after ${t}`, await e.as("ada").balance(), n);
}
// src/testing/money.ts
function K(e, t) {
	if (Array.isArray(t)) return t.flatMap((t, n) => K(`${e}[${n}]`, t));
	if (typeof t != "object" || !t) return [];
	let n = Object.entries(t).flatMap(([t, n]) => K(`${e}.${t}`, n));
	return "currency" in t ? [{
		path: `${e}.currency`,
		currency: t.currency
	}, ...n] : n;
}
// src/testing/cases/market.ts
var Sn = [
	{
		name: "all money is in the currency asked for, in whole minor units",
		run: async (e) => {
			await Cn(e, e.context);
		}
	},
	{
		name: "another market is shown its own currency, and the first one its own again",
		needs: ["markets"],
		run: async (e) => {
			for (let t of [...e.subject.markets ?? [], e.context]) await Cn(e, t);
		}
	},
	{
		name: "points are the same in every market",
		needs: ["markets", "points"],
		run: async (e) => {
			let t = await e.as("ada").balance();
			for (let n of e.subject.markets ?? []) {
				let r = await e.abroad("ada", n).balance();
				s(`load → member.points.available in ${Tn(n)}`, r, t);
			}
		}
	},
	{
		name: "shoppers who ask at the same time each get their own answer",
		needs: ["points"],
		run: async (e) => {
			let t = [
				e.as("ada"),
				e.as("bea"),
				e.guest(),
				e.as("ada"),
				e.as("bea")
			], n = await Promise.all(t.map(wn)), [r, i, a] = [
				await wn(e.as("ada")),
				await wn(e.as("bea")),
				await wn(e.guest())
			];
			s("load → member, several at once", n, [
				r,
				i,
				a,
				r,
				i
			]);
		}
	}
];
async function Cn(e, t) {
	let n = e.abroad("ada", t), r = [
		...K("load → program", await n.program()),
		...K("load → member", await n.member()),
		...e.has("rewards") ? K("rewards", await n.rewards()) : []
	];
	for (let { path: e, currency: n } of r) n !== t.currency && o(`${e} in ${Tn(t)}`, t.currency, n);
}
async function wn(e) {
	let { state: t, id: n, name: r, points: i } = await e.member();
	return {
		state: t,
		...n && { id: n },
		...r && { name: r },
		...i && { available: i.available }
	};
}
function Tn({ market: e, currency: t }) {
	return e ? `market ${e}` : t;
}
// src/testing/cases/order.ts
var En = [
	{
		name: "an order of one's own says what it brings, and that this has not cleared",
		needs: ["order", "points"],
		seed: E,
		run: async (e) => {
			let { order: t, state: n, points: r } = await e.as("ada").order({ order: w });
			s("order", {
				order: t,
				state: n,
				points: r
			}, {
				order: w,
				state: "pending",
				points: 40
			});
		}
	},
	{
		name: "an order of somebody else's is not found, as if there were none",
		needs: ["order"],
		seed: E,
		run: async (e) => {
			let t = [
				["bea", w],
				["ada", T],
				["ada", "nothing"]
			];
			for (let [n, r] of t) await u("order of somebody else's", ["not_found"], () => e.as(n).call.order({ order: r }));
		}
	},
	{
		name: "a guest without a proof learns nothing of an order",
		needs: ["order"],
		seed: E,
		run: async (e) => {
			for (let t of [
				w,
				T,
				"nothing"
			]) await u("order asked for by a guest", ["not_found", "unauthenticated"], () => e.guest().call.order({ order: t }));
		}
	}
], Dn = [
	{
		name: "rewards page: each once, in the same order every time, those of load first",
		needs: ["rewards", "catalogue"],
		seed: D,
		run: async (e) => {
			let t = q(await e.as("ada").rewards());
			s("rewards, all pages", [...t].sort(), q(e.seed.rewards).sort()), s("rewards, all pages, asked again", q(await e.as("ada").rewards()), t);
			let n = q((await e.as("ada").program()).rewards);
			s("rewards, beside load → program.rewards", t.slice(0, n.length), n);
		}
	},
	{
		name: "activity pages: each line once, newest first, those of load first",
		needs: ["activity", "points"],
		seed: D,
		run: async (e) => {
			let t = await e.as("ada").activity();
			ut("activity, all pages", t), On("activity, all pages", t.length, 24), s("activity, lines of 100 points earned, all pages", t.filter(({ points: e }) => e === 100).length, 24), s("activity, all pages, asked again", q(await e.as("ada").activity()), q(t));
			let n = q((await e.as("ada").member()).activity);
			s("activity, beside load → member.activity", q(t).slice(0, n.length), n);
		}
	},
	{
		name: "vouchers page: each once, in the same order every time, unused ones first",
		needs: [
			"vouchers",
			"redeem",
			"points",
			"code",
			"oldVouchers"
		],
		seed: D,
		run: async (e) => {
			let t = e.as("ada"), { wish: n } = e.treat(), r = Math.min(23, Math.floor(2400 / n.points)), i = [];
			for (; i.length < r;) i.push((await t.redeem(n)).id);
			let a = await e.as("ada").vouchers();
			dt("vouchers, all pages", a), s("vouchers, all pages", q(a).sort(), i.sort()), s("vouchers, all pages, asked again", q(await e.as("ada").vouchers()), q(a));
		}
	},
	...[
		"rewards",
		"activity",
		"vouchers"
	].map((e) => ({
		name: `${e} asked for with a cursor nobody gave out answers or refuses, and never breaks`,
		needs: [e],
		run: async (t) => {
			await d(e, () => t.as("ada").call[e]("a cursor of no one"));
		}
	}))
];
function q(e) {
	return e.map(({ id: e }) => e);
}
function On(e, t, n) {
	t < n && o(e, `at least ${n}`, t);
}
// src/testing/cases/quote.ts
var J = [
	"quote",
	"points",
	"catalogue"
], kn = [
	"quote",
	"points",
	"range"
], An = 5800, jn = [
	{
		name: "quote offers points for a cart at their price, and spends nothing",
		needs: J,
		seed: C,
		run: async (e) => {
			let t = await e.as("ada").holdings(), { points: n, discount: r, refusal: i } = Nn(await Y(e, "ada"), g.reward);
			s("quote, points for 5.00 off → refusal", i, void 0), s("quote, points for 5.00 off → points", n, 100), s("quote, points for 5.00 off → discount.minor", r?.minor, 500), s("load → member after a quote", await e.as("ada").holdings(), t);
		}
	},
	{
		name: "a cart below a minimum is told how far it is, before points are spent",
		needs: J,
		seed: C,
		run: async (e) => {
			let { refusal: t } = Nn(await Y(e, "ada"), me.reward);
			s("quote, below a minimum → refusal.reason", t?.reason, "minimum"), s("quote, below a minimum → refusal.minimum.minor", t?.minimum?.minor, he), s("quote, below a minimum → refusal.toGo.minor", t?.toGo?.minor, he - An);
		}
	},
	{
		name: "a cart at the minimum can be paid less for",
		needs: J,
		seed: C,
		run: async (e) => {
			let { refusal: t } = Nn(await Y(e, "ada", he), me.reward);
			s("quote, at the minimum → refusal", t, void 0);
		}
	},
	{
		name: "a discount is never more than the cart costs",
		needs: J,
		seed: C,
		run: async (e) => {
			for (let { name: t, discount: n } of await Y(e, "ada", 300)) (n?.minor ?? 0) > 300 && o(`quote for a cart of 3.00, ${t} → discount.minor`, "at most 300", n);
		}
	},
	{
		name: "what the balance does not reach is not offered, or says how many points are missing",
		needs: J,
		seed: C,
		run: async (e) => {
			let t = (await Y(e, "ada")).find(({ reward: e }) => e === ge.reward);
			t && (s("quote, beyond the balance → refusal.reason", t.refusal?.reason, "insufficient_points"), s("quote, beyond the balance → refusal.missing", t.refusal?.missing, ge.points - h));
		}
	},
	{
		name: "a voucher that is held already is offered before new points are",
		needs: [
			...J,
			"redeem",
			"code"
		],
		seed: C,
		run: async (e) => {
			let { id: t } = await e.as("ada").redeem(g), n = await Y(e, "ada");
			s("quote[0].voucher.id when a voucher is held", n[0]?.voucher?.id, t), s("quote[0].discount.minor when a voucher is held", n[0]?.discount?.minor, 500), s("quote[0].refusal when a voucher is held", n[0]?.refusal, void 0);
		}
	},
	{
		name: "a voucher that was given back is not offered",
		needs: [
			...J,
			"redeem",
			"undo",
			"code"
		],
		seed: C,
		run: async (e) => {
			await e.as("ada").undo(await e.as("ada").redeem(g)), s("quote, vouchers after undo", Pn(await Y(e, "ada")), []);
		}
	},
	{
		name: "another member's voucher is never offered",
		needs: [
			...J,
			"redeem",
			"code"
		],
		seed: C,
		run: async (e) => {
			await e.as("ada").redeem(g), s("quote, vouchers of another member", Pn(await Y(e, "bea")), []);
		}
	},
	{
		name: "a range is cut to what the cart costs, and can be redeemed as quoted",
		needs: [
			...kn,
			"redeem",
			"code"
		],
		seed: S,
		run: async (e) => {
			let { reward: t, range: n } = Lt(e.program), { points: r = 0, range: i, discount: a } = Nn(await Y(e, "ada", 500), t), o = Rt(n, 500 / n.value.minor * n.step);
			s("quote for a cart of 5.00, by the step → points", r, o), s("quote for a cart of 5.00, by the step → range.max", i?.max, o);
			let { value: c } = await e.as("ada").redeem({
				reward: t,
				points: r
			});
			s("redeem as quoted → voucher.value", c, a);
		}
	},
	{
		name: "a range is cut to the balance",
		needs: [...kn, "catalogue"],
		seed: S,
		run: async (e) => {
			let { reward: t } = Lt(e.program), { points: n, range: r } = Nn(await Y(e, "ada", 1e5), t);
			s("quote for a great cart, by the step → points", n, h), s("quote for a great cart, by the step → range.max", r?.max, h);
		}
	},
	{
		name: "a guest who asks for a quote is refused or gets nothing",
		needs: ["quote"],
		run: async (e) => {
			let t = await d("quote", () => e.guest().call.quote(Mn(e)));
			Array.isArray(t) ? s("quote for a guest", t, []) : s("quote for a guest → error.code", t.code, "unauthenticated");
		}
	}
];
function Mn({ context: { currency: e } }, t = An) {
	return {
		subtotal: {
			minor: t,
			currency: e
		},
		codes: []
	};
}
function Y(e, t, n) {
	return e.as(t).quote(Mn(e, n));
}
function Nn(e, t) {
	return e.find(({ reward: e }) => e === t) ?? o(`quote, ${t}`, "to be offered", e);
}
function Pn(e) {
	return e.flatMap(({ voucher: e }) => e?.id ?? []);
}
// src/testing/cases/redeem.ts
var X = [
	"redeem",
	"points",
	"code"
], Fn = [...X, "keys"], In = 250, Ln = [...X, "catalogue"], Rn = [
	{
		name: "a redeem issues a voucher that is worth what the reward promised",
		needs: X,
		run: async (e) => {
			let { wish: t, ...n } = e.treat(), { kind: r, value: i, state: a, source: c, points: l = t.points } = await e.as("ada").redeem(t);
			n.kind && s("redeem → voucher.kind", r, n.kind), s("redeem → voucher.value", i, n.value), s("redeem → voucher.source", c, "redemption"), s("redeem → voucher.points", l, t.points), a !== "issued" && a !== "held" && o("redeem → voucher.state", "\"issued\" or \"held\"", a);
		}
	},
	{
		name: "a redeem takes exactly the price, and shows the voucher",
		needs: X,
		run: async (e) => {
			let { wish: t } = e.treat(), n = await e.as("ada").redeem(t), { points: r, vouchers: i } = await e.as("ada").member(), a = h - t.points;
			s(`load → member.points.available after a redeem of ${t.points}`, r?.available, a), s("load → member.vouchers after a redeem", Z(i), Z([n]));
		}
	},
	{
		name: "a redeem writes a line about it, dated now, wherever the clock stands",
		needs: [
			"redeem",
			"points",
			"lines",
			"debit"
		],
		run: async (e) => {
			let { wish: t } = e.treat();
			await e.as("ada").spend(t);
			let n = (await e.as("ada").member()).activity.filter(({ kind: e }) => e === "redeemed");
			s("load → member.activity, points of lines \"redeemed\"", n.map(({ points: e }) => e), [-t.points]), c("load → member.activity, at of the line \"redeemed\"", n[0]?.at);
		}
	},
	{
		name: "another key is another wish: two redeems, two codes, twice the price",
		needs: X,
		run: async (e) => {
			let { wish: t } = e.treat(), n = await e.as("ada").redeem(t), r = await e.as("ada").redeem(t);
			n.code === r.code && o("redeem → voucher.code of a second redeem", "another code", r.code), s("load → member.points.available after two redeems", await e.as("ada").balance(), h - 2 * t.points);
		}
	},
	{
		name: "a repeated key gives the same voucher and takes the points once",
		needs: Fn,
		run: async (e) => {
			let t = p(), { wish: n } = e.treat(), r = await e.as("ada").redeem(n, t);
			s("redeem → voucher for a repeated key", Z([await e.as("ada").redeem(n, t)]), Z([r])), await Vn(e, h - n.points, "one key sent twice");
		}
	},
	{
		name: "one key sent five times at once is applied once",
		needs: Fn,
		run: async (e) => {
			let t = p(), { wish: n } = e.treat(), r = await zn(e, () => t, n, "in_progress"), i = await e.as("ada").redeem(n, t);
			s("redeem, number of vouchers for one key sent five times at once, and once more", (/* @__PURE__ */ new Set([i.id, ...r.flatMap((e) => e.state === "done" ? e.voucher.id : [])])).size, 1), await Vn(e, h - n.points, "one key sent five times at once");
		}
	},
	{
		name: "five redeems at once of a reward that a member may have once: one is done",
		needs: [...Ln, "perMember"],
		run: async (e) => {
			s("redeem, done out of five at once with a limit of one", (await zn(e, p, ue, "limit_reached")).length, 1), await Vn(e, h - 100, "five redeems at once with a limit of one");
		}
	},
	{
		name: "five redeems at once with points for two: two are done, nothing is overspent",
		needs: X,
		seed: (e) => ({
			members: [{
				id: "ada",
				name: "Ada",
				state: "enrolled",
				points: In
			}],
			rewards: [{
				id: g.reward,
				name: "Treat",
				kind: "amount_off",
				points: 100,
				value: {
					minor: 500,
					currency: e
				}
			}]
		}),
		run: async (e) => {
			let { wish: t } = e.treat(), n = Math.floor(In / t.points);
			s("redeem, done out of five at once with points for two", (await zn(e, p, t, "insufficient_points")).length, n), await Vn(e, In - n * t.points, "five redeems at once");
		}
	},
	{
		name: "the last one in stock goes to one of two who reach for it at once",
		needs: [...Ln, "stock"],
		run: async (e) => {
			let t = (t) => d("redeem", () => e.as(t).call.redeem(le, p()));
			s("redeem, done out of two at once with a stock of one", Bn(await Promise.all([t("ada"), t("bea")]), "out_of_stock").length, 1);
		}
	},
	{
		name: "a key used for one wish is refused for another, and the first wish stands",
		needs: [...Fn, "catalogue"],
		run: async (e) => {
			let t = p(), n = await e.as("ada").redeem(g, t);
			await u("redeem, a used key for another reward", ["key_reused"], () => e.as("ada").call.redeem(ce, t)), await Vn(e, h - 100, "a used key was refused"), s("redeem → voucher for the first wish", (await e.as("ada").redeem(g, t)).id, n.id);
		}
	},
	{
		name: "what became of a key can be asked",
		needs: [...Fn, "redemption"],
		run: async (e) => {
			let t = p(), n = await e.as("ada").redeem(e.treat().wish, t);
			s("redemption → voucher", Z([await e.as("ada").redemption(t)]), Z([n]));
		}
	},
	{
		name: "a key that was never taken is not found",
		needs: ["redemption"],
		run: async (e) => {
			await u("redemption of a key never sent", ["not_found"], () => e.as("ada").call.redemption(p()));
		}
	}
];
async function zn(e, t, n, r) {
	return Bn(await Promise.all(Array.from({ length: 5 }, () => d("redeem", () => e.as("ada").call.redeem(n, t())))), r);
}
function Bn(e, t) {
	let n = e.filter((e) => e instanceof Error).find(({ code: e }) => e !== t);
	return n && o("redeem, several at once", `to be done or rejected with ${t}`, n), e.filter((e) => !(e instanceof Error));
}
async function Vn(e, t, n) {
	s(`load → member.points.available after ${n}`, await e.as("ada").balance(), t);
}
function Z(e) {
	return e.map(({ id: e, code: t }) => ({
		id: e,
		code: t
	}));
}
var Hn = [
	...[
		{
			of: "a reward that costs more than the balance",
			by: "ada",
			wish: _,
			code: "insufficient_points",
			needs: ["catalogue"]
		},
		{
			of: "a reward that does not exist",
			by: "ada",
			wish: {
				reward: "nothing",
				points: 100
			},
			code: "not_found"
		},
		{
			of: "a reward at a lower price than it has",
			by: "ada",
			wish: {
				...g,
				points: 1
			},
			code: "invalid",
			needs: ["catalogue"]
		},
		{
			of: "a reward at a higher price than it has",
			by: "ada",
			wish: {
				...g,
				points: 200
			},
			code: "invalid",
			needs: ["catalogue"]
		},
		{
			of: "a reward that ran out",
			by: "ada",
			wish: le,
			after: "bea",
			code: "out_of_stock",
			needs: ["catalogue", "stock"]
		},
		{
			of: "a reward had as often as allowed",
			by: "ada",
			wish: ue,
			after: "ada",
			code: "limit_reached",
			needs: ["catalogue", "perMember"]
		},
		{
			of: "a reward to a guest",
			code: "unauthenticated"
		},
		{
			of: "a reward to a candidate",
			by: "cai",
			code: "not_enrolled",
			needs: ["candidate"]
		},
		{
			of: "a reward to a blocked member",
			by: "dev",
			code: "blocked",
			needs: ["blocked"]
		}
	].map(Un),
	{
		name: "a refused redeem leaves no redemption behind",
		needs: [
			"redeem",
			"redemption",
			"points",
			"catalogue"
		],
		run: async (e) => {
			let t = p();
			await u("redeem", ["insufficient_points"], () => e.as("ada").call.redeem(_, t));
			let n = await d("redemption", () => e.as("ada").call.redemption(t)), r = "state" in n ? n.state : n.code;
			r !== "not_found" && s("redemption → state of a refused redeem", r, "refused");
		}
	},
	{
		name: "a reward without a name is refused with an error of the contract",
		needs: ["redeem"],
		run: async (e) => {
			let t = {
				reward: "",
				points: 100
			};
			await u("redeem", ["not_found", "invalid"], () => e.as("ada").call.redeem(t, p()));
		}
	}
];
function Un({ of: e, by: t, after: n, code: r, needs: i = [], ...a }) {
	return {
		name: `redeem refuses ${e} (${r}) and changes nothing`,
		needs: [
			"redeem",
			"points",
			...i
		],
		run: async (i) => {
			let { wish: o = i.treat().wish } = a;
			n !== void 0 && await i.as(n).spend(o);
			let c = Wn(i, t), l = await c.holdings();
			await u(`redeem of ${e}`, [r], () => c.call.redeem(o, p())), s(`load → member after a refused redeem of ${e}`, await Wn(i, t).holdings(), l);
		}
	};
}
function Wn(e, t) {
	return t === void 0 ? e.guest() : e.as(t);
}
// src/testing/cases/spoilt.ts
var Gn = [{
	name: "load leaves bad rows out and keeps the good ones; an unknown kind becomes one of the contract",
	needs: ["spoiling", "points"],
	run: async (e) => {
		let t = await Kn(e);
		e.subject.spoil?.();
		let n = await Kn(e);
		for (let e of [
			"rewards",
			"tiers",
			"earning",
			"activity",
			"vouchers"
		]) qn(`load → ${e}, among bad rows`, n[e], t[e]);
		s("load → member.points.available, among bad rows", await e.as("ada").balance(), h);
	}
}, ...[
	"rewards",
	"activity",
	"vouchers"
].map((e) => ({
	name: `${e} leaves bad rows out and keeps the good ones`,
	needs: ["spoiling", e],
	run: async (t) => {
		let n = await t.as("ada")[e]();
		t.subject.spoil?.(), qn(`${e}, among bad rows`, await t.as("ada")[e](), n);
	}
}))];
async function Kn(e) {
	let { rewards: t, tiers: n, earning: r } = await e.as("ada").program(), { activity: i, vouchers: a } = await e.as("ada").member();
	return {
		rewards: t,
		tiers: n,
		earning: r,
		activity: i,
		vouchers: a
	};
}
function qn(e, t, n) {
	let r = new Set(t.map(({ id: e }) => e)), i = n.map(({ id: e }) => e).filter((e) => !r.has(e));
	s(`${e}, rows that are gone`, i, []);
}
// src/testing/cases/undo.ts
var Q = [
	"redeem",
	"undo",
	"points",
	"code"
], Jn = [
	{
		name: "a voucher that can be given back says so",
		needs: Q,
		run: async (e) => {
			let { wish: t } = e.treat(), n = await e.as("ada").redeem(t);
			s("redeem → voucher.undoable", n.undoable, !0), s("redeem → voucher.points", n.points, t.points);
		}
	},
	{
		name: "undo gives back exactly what was paid, and takes the voucher",
		needs: Q,
		run: async (e) => {
			let t = await e.as("ada").redeem(e.treat().wish);
			await e.as("ada").undo(t), await Yn(e, "undo");
			let { vouchers: n } = await e.as("ada").member(), r = n.find(({ id: e }) => e === t.id);
			r && r.state !== "revoked" && o("load → member.vouchers after undo", "it revoked or gone", r.state);
		}
	},
	{
		name: "undo writes a line about it, dated now",
		needs: [...Q, "lines"],
		run: async (e) => {
			let { wish: t } = e.treat();
			await e.as("ada").undo(await e.as("ada").redeem(t));
			let [n] = (await e.as("ada").member()).activity;
			s("load → member.activity[0].kind after undo", n?.kind, "undone"), s("load → member.activity[0].points after undo", n?.points, t.points), c("load → member.activity[0].at after undo", n?.at);
		}
	},
	{
		name: "a repeated undo gives back once",
		needs: [...Q, "keys"],
		run: async (e) => {
			let t = await e.as("ada").redeem(e.treat().wish), n = p();
			await e.as("ada").undo(t, n), await e.as("ada").undo(t, n), await Yn(e, "undo with one key sent twice");
		}
	},
	{
		name: "undo wished for again, with other keys and at once, still gives back once",
		needs: Q,
		run: async (e) => {
			let t = await e.as("ada").redeem(e.treat().wish), n = () => d("undo", () => e.as("ada").call.undo(t.id, p()));
			await Promise.all([
				n(),
				n(),
				n()
			]), await Yn(e, "three undos of one voucher at once");
		}
	},
	{
		name: "undo of another member's voucher finds nothing and takes nothing",
		needs: Q,
		run: async (e) => {
			let t = await e.as("ada").redeem(e.treat().wish);
			await u("undo of another member's voucher", ["not_found"], () => e.as("bea").call.undo(t.id, p())), s("load → member.points.available of who tried", await e.as("bea").balance(), h), s("load → member.vouchers of who holds it", (await e.as("ada").member()).vouchers.map(({ id: e, state: t }) => ({
				id: e,
				state: t
			})), [{
				id: t.id,
				state: t.state
			}]);
		}
	},
	{
		name: "undo of a voucher that does not exist finds nothing",
		needs: ["undo"],
		run: async (e) => {
			await u("undo of no voucher", ["not_found"], () => e.as("ada").call.undo("nothing", p()));
		}
	},
	{
		name: "a voucher that was given back does not stand before one that can be used",
		needs: [...Q, "vouchers"],
		run: async (e) => {
			let t = e.as("ada"), n = await t.redeem(e.treat().wish);
			await t.undo(await t.redeem(e.treat().wish));
			let r = await t.vouchers();
			dt("vouchers after undo of the newer one", r), s("vouchers[0].id after undo of the newer one", r[0]?.id, n.id);
		}
	},
	{
		name: "the lines of activity add up to the balance, after redeems and an undo",
		needs: [...Q, "activity"],
		run: async (e) => {
			let t = e.as("ada");
			await t.redeem(e.treat().wish), await t.undo(await t.redeem(e.treat().wish));
			let n = (await t.activity()).reduce((e, { points: t }) => e + t, 0), { points: r } = await t.member();
			s("activity, sum of points beside available − owed", n, (r?.available ?? 0) - (r?.owed ?? 0));
		}
	}
];
async function Yn(e, t) {
	s(`load → member.points.available after ${t}`, await e.as("ada").balance(), h);
}
// src/testing/cases/wish.ts
var Xn = [
	{
		name: "a wish is remembered, replaced and forgotten, and is nobody else's",
		needs: ["wish", "catalogue"],
		run: async (e) => {
			await e.as("ada").wish(_.reward), s("load → member.wish", await $(e, "ada"), _.reward), s("load → member.wish of another member", await $(e, "bea"), void 0), await e.as("ada").wish(g.reward), s("load → member.wish after another wish", await $(e, "ada"), g.reward), await e.as("ada").wish(null), s("load → member.wish after it was forgotten", await $(e, "ada"), void 0);
		}
	},
	{
		name: "a wish for a reward that does not exist is not found, and the wish before stands",
		needs: ["wish", "catalogue"],
		run: async (e) => {
			await e.as("ada").wish(_.reward), await u("wish for no reward", ["not_found"], () => e.as("ada").call.wish("nothing", p())), s("load → member.wish after a refused one", await $(e, "ada"), _.reward);
		}
	},
	{
		name: "a guest has nobody to remember their wish",
		needs: ["wish", "catalogue"],
		run: (e) => u("wish of a guest", ["unauthenticated"], () => e.guest().call.wish(_.reward, p()))
	}
];
async function $(e, t) {
	return (await e.as(t).member()).wish;
}
// src/testing/shopper.ts
var Zn = 100, Qn = 20, $n = 100, er = class {
	constructor(e, t, n) {
		this.adapter = e, this.context = t, this.cart = n, this.call = this.under(new AbortController().signal), this.aborted = this.under(AbortSignal.abort());
	}
	under(e) {
		return se(this.adapter, this.context, e, this.cart);
	}
	async program() {
		let { program: e } = await l("load", () => this.call.load());
		return e === "unchanged" ? o("load → program", "the program, as no version was named", e) : (St("load → program", e), e);
	}
	async member() {
		let { member: e } = await l("load", () => this.call.load());
		return ht("load → member", e), e;
	}
	async balance() {
		let { points: e } = await this.member();
		return e?.available ?? o("load → member.points", "a balance", e);
	}
	async holdings() {
		let { points: e, activity: t, vouchers: n } = await this.member();
		return {
			...e && { points: e },
			activity: t,
			vouchers: n
		};
	}
	async redeem(e, t = p()) {
		return tr("redeem", await this.spend(e, t));
	}
	async spend(e, t = p()) {
		return this.settled(await l("redeem", () => this.call.redeem(e, t)), t);
	}
	async redemption(e) {
		return tr("redemption", await l("redemption", () => this.call.redemption(e)));
	}
	async lookUp(e, t) {
		return this.settled(await l("redemption", () => this.call.redemption(e, t)), e, t);
	}
	undo(e, t = p()) {
		return l("undo", () => this.call.undo(e.id, t));
	}
	join(e = p()) {
		return l("join", () => this.call.join(e));
	}
	async quote(e) {
		let t = await l("quote", () => this.call.quote(e));
		return wt("quote", t), t;
	}
	async complete(e, t = p()) {
		let n = await l("complete", () => this.call.complete(e, t));
		return mt("complete", n), n;
	}
	birthday(e, t = p()) {
		return l("birthday", () => this.call.birthday(e, t));
	}
	wish(e) {
		return l("wish", () => this.call.wish(e, p()));
	}
	async order(e) {
		let t = await l("order", () => this.call.order(e));
		return Tt("order", t), t;
	}
	async claim(e, t = p()) {
		let n = await l("claim", () => this.call.claim(e, t));
		return it("claim", n), n;
	}
	rewards() {
		return nr("rewards", this.call.rewards, Dt);
	}
	activity(e) {
		return nr(e ? `activity, filter "${e}"` : "activity", (t) => this.call.activity(t, e), Et(lt));
	}
	vouchers() {
		return nr("vouchers", this.call.vouchers, Et(H));
	}
	async settled(e, t, n) {
		let r = e;
		for (let e = 0; r.state === "pending" && e < Qn; e++) await new Promise((e) => setTimeout(e, $n)), r = await l("redemption", () => this.call.redemption(t, n));
		return r;
	}
};
function tr(e, t) {
	return t.state === "done" ? (H(`${e} → voucher`, t.voucher), t.voucher) : o(`${e} → state`, "\"done\"", t.state);
}
async function nr(e, t, n) {
	let r = [], i;
	for (let a = 1; a <= Zn; a++) {
		let o = await l(e, () => t(i));
		if (n(`${e}, page ${a}`, o), r.push(...o.items), Be(`${e}, pages 1 to ${a}`, r), o.next === void 0) return r;
		i = o.next;
	}
	return o(e, `an end within ${Zn} pages`, i);
}
// src/testing/stage.ts
var rr = {
	locale: "en",
	currency: "EUR"
};
function ir({ context: e = rr }) {
	return e;
}
async function ar(e, t) {
	let n = ir(e), r = or(e), i = (t, i = n) => new er(e.adapter(t), i, t && r(t)), a = await i().program(), s = Me(i().adapter, a, e);
	return {
		seed: t,
		context: n,
		program: a,
		subject: e,
		has: (e) => s.has(e),
		guest: () => i(),
		as: (e) => i({ subject: e }),
		abroad: (e, t) => i({ subject: e }, t),
		treat: () => Ft(a, s.has("catalogue")),
		proof: (t) => e.proof?.(t) ?? o("subject.proof", `what proves who placed order ${t}`, void 0),
		cart: (e) => r({ subject: e })?.() ?? Promise.resolve(void 0)
	};
}
function or({ cart: e }) {
	let t = /* @__PURE__ */ new Map();
	return ({ subject: n }) => e && (() => {
		let r = t.get(n) ?? e(n);
		return t.set(n, r), r;
	});
}
// src/testing/conformance.ts
function sr(e) {
	return [
		...dn,
		...Dn,
		...Rn,
		...Hn,
		...Vt,
		..._n,
		...kt,
		...Jn,
		...ln,
		...jn,
		...we,
		...un,
		...Jt,
		...ke,
		...Xn,
		...En,
		...Kt,
		...Se,
		...Sn,
		...xe,
		...nn,
		...Gn
	].map((t) => ({
		name: t.name,
		run: () => cr(t, e)
	}));
}
async function cr({ needs: e = [], seed: t = v, run: n }, r) {
	let i = t(ir(r).currency);
	await r.seed(i);
	let a = await ar(r, i);
	return e.every((e) => a.has(e)) ? (await n(a), "passed") : "skipped";
}
export { a as ConformanceError, sr as conformance };
