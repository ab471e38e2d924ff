import { t as e } from "./modules/adapter.js";
import { r as t, t as n } from "./modules/error.js";
// src/testing/case.ts
async function r(t) {
	let { adapter: n } = t, { capabilities: r, points: i } = await t.program(), a = new Set(e.filter((e) => r.includes(e) && n[e]));
	return i && a.add("points"), n.idempotency === "key" && a.add("keys"), a;
}
// src/testing/expect.ts
var i = class extends Error {
	constructor(...e) {
		super(...e), this.name = "ConformanceError";
	}
};
function a(e, t, n) {
	throw new i(`${e}: expected ${t}, got ${ne(n)}`);
}
function o(e, t, n) {
	d(t) !== d(n) && a(e, ne(n), t);
}
async function s(e, t) {
	let n = await u(e, t);
	return n.status === "fulfilled" ? n.value : a(e, "an answer", n.reason);
}
async function c(e, t, n) {
	let r = await u(e, n), i = `to be rejected with ${t.join(" or ")}`;
	r.status === "fulfilled" && a(e, i, r.value);
	let o = te(e, r.reason);
	t.includes(o.code) || a(e, i, o), o.outcome !== "not_done" && a(`${e} → error.outcome`, "\"not_done\"", o.outcome);
}
async function l(e, t) {
	let n = await u(e, t);
	return n.status === "fulfilled" ? n.value : te(e, n.reason);
}
async function u(e, t) {
	let [n] = await Promise.allSettled([ee(e, t)]);
	return n;
}
function ee(e, t) {
	try {
		return t();
	} catch (t) {
		return a(e, "a promise, whatever happens", t);
	}
}
function te(e, r) {
	return t(r) || a(e, "to be rejected with a LoyaltyError", r), n.includes(r.code) || a(`${e} → error.code`, "a code of the contract", r.code), ["not_done", "unknown"].includes(r.outcome) || a(`${e} → error.outcome`, "\"not_done\" or \"unknown\"", r.outcome), r;
}
function ne(e) {
	return t(e) ? `LoyaltyError ${e.code} (${e.outcome}): ${e.message}` : e instanceof Error ? `${e.name}: ${e.message}` : d(e).slice(0, 300);
}
function d(e) {
	return JSON.stringify(e, (e, t) => re(t) ? ie(t) : t) ?? String(e);
}
function re(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function ie(e) {
	return Object.fromEntries(Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1));
}
// src/testing/calls.ts
function ae(e, t, n) {
	let r = { signal: n }, i = (e) => e === void 0 ? t : {
		...t,
		cursor: e
	};
	return {
		load: (n) => e.load(n === void 0 ? t : {
			...t,
			programVersion: n
		}, r),
		rewards: (t) => e.rewards?.(i(t), r) ?? p("rewards"),
		activity: (t) => e.activity?.(i(t), r) ?? p("activity"),
		vouchers: (t) => e.vouchers?.(i(t), r) ?? p("vouchers"),
		redeem: (r, i) => e.redeem?.({
			...t,
			...r
		}, {
			signal: n,
			key: i
		}) ?? p("redeem"),
		redemption: (t) => e.redemption?.(t, r) ?? p("redemption"),
		undo: (t, r) => e.undo?.(t, {
			signal: n,
			key: r
		}) ?? p("undo"),
		join: (t) => e.join?.({
			signal: n,
			key: t
		}) ?? p("join")
	};
}
function f() {
	return crypto.randomUUID();
}
function p(e) {
	return a(e, "the method to be there and to return a promise", void 0);
}
var m = 1e3, h = {
	reward: "treat",
	points: 100
}, g = {
	reward: "rare",
	points: 100
}, _ = {
	reward: "once",
	points: 100
}, v = {
	reward: "dear",
	points: 5 * m
};
function y(e) {
	return {
		members: [
			{
				id: "ada",
				name: "Ada",
				state: "enrolled",
				points: m
			},
			{
				id: "bea",
				name: "Bea",
				state: "enrolled",
				points: m
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
				points: m
			}
		],
		rewards: [
			{
				id: h.reward,
				name: "Treat",
				kind: "amount_off",
				points: 100,
				value: {
					minor: 500,
					currency: e
				}
			},
			{
				id: g.reward,
				name: "Rare",
				kind: "free_product",
				points: 100,
				stock: 1
			},
			{
				id: _.reward,
				name: "Once",
				kind: "free_shipping",
				points: 100,
				perMember: 1
			},
			{
				id: v.reward,
				name: "Dear",
				kind: "gift_card",
				points: v.points,
				value: {
					minor: 2500,
					currency: e
				}
			}
		]
	};
}
function b(e) {
	let { members: t, rewards: n } = y(e);
	return {
		members: t.map((e) => e.id === "ada" ? {
			...e,
			points: 2400,
			entries: 24
		} : e),
		rewards: [...n, ...Array.from({ length: 21 }, (e, t) => oe(t + 1))]
	};
}
function oe(e) {
	return {
		id: `more-${e}`,
		name: `More ${e}`,
		kind: "donation",
		points: 100
	};
}
var se = [
	...[
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
			"redemption",
			(e) => e.redemption(f()),
			["redemption"]
		]
	].map(([e, t, n = []]) => ({
		name: `${e} under an aborted signal is aborted`,
		needs: n,
		run: (n) => c(`${e}, aborted`, ["aborted"], () => t(n.as("ada").aborted))
	})),
	{
		name: "redeem under an aborted signal is aborted, and nothing was redeemed",
		needs: ["redeem"],
		run: async (e) => {
			let t = await e.as("ada").holdings();
			await c("redeem, aborted", ["aborted"], () => e.as("ada").aborted.redeem(h, f())), o("load → member after an aborted redeem", await e.as("ada").holdings(), t);
		}
	},
	{
		name: "undo under an aborted signal is aborted, and nothing was given back",
		needs: [
			"undo",
			"redeem",
			"points"
		],
		run: async (e) => {
			let { id: t } = await e.as("ada").redeem(h), n = await e.as("ada").holdings();
			await c("undo, aborted", ["aborted"], () => e.as("ada").aborted.undo(t, f())), o("load → member after an aborted undo", await e.as("ada").holdings(), n);
		}
	},
	{
		name: "join under an aborted signal is aborted, and nobody joined",
		needs: ["join"],
		run: async (e) => {
			await c("join, aborted", ["aborted"], () => e.as("cai").aborted.join(f())), o("load → member.state after an aborted join", (await e.as("cai").member()).state, "candidate");
		}
	}
], ce = [
	{
		name: "what one member redeems, another neither sees nor pays for",
		needs: ["redeem", "points"],
		run: async (e) => {
			let t = await e.as("bea").holdings();
			await e.as("ada").redeem(h), o("load → member after another member redeemed", await e.as("bea").holdings(), t);
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
			await e.as("ada").redeem(h), o("vouchers, after another member redeemed", await e.as("bea").vouchers(), []);
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
			await e.as("ada").redeem(h), o("activity, after another member redeemed", await e.as("bea").activity(), t);
			let n = new Set((await e.as("ada").activity()).map(({ id: e }) => e));
			o("activity, lines that two members share", t.filter(({ id: e }) => n.has(e)), []);
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
			let t = f();
			await e.as("ada").redeem(h, t), await c("redemption of another member's key", ["not_found"], () => e.as("bea").call.redemption(t));
		}
	},
	{
		name: "two members who send the same key each get their own voucher",
		needs: [
			"redeem",
			"keys",
			"points"
		],
		run: async (e) => {
			let t = f(), n = await e.as("ada").redeem(h, t), r = await e.as("bea").redeem(h, t);
			n.code === r.code && a("redeem → voucher.code for another member's key", "another code", r.code), o("load → member.points.available of the second", await e.as("bea").balance(), m - 100);
		}
	},
	...["activity", "vouchers"].map((e) => ({
		name: `a guest who asks for ${e} is refused or gets nothing`,
		needs: [e],
		run: async (t) => {
			let n = await l(e, () => t.guest().call[e]());
			"items" in n ? o(`${e} for a guest`, n.items, []) : o(`${e} for a guest → error.code`, n.code, "unauthenticated");
		}
	}))
], le = [
	{
		name: "join makes a candidate a member, once: the welcome is not given again",
		needs: ["join"],
		run: async (e) => {
			let t = f();
			await e.as("cai").join(t);
			let n = await e.as("cai").member();
			o("load → member.state after join", n.state, "enrolled"), await e.as("cai").join(t), await e.as("cai").join();
			let { points: r } = await e.as("cai").member();
			o("load → member.points after join, three times", r, n.points);
		}
	},
	{
		name: "join by a member changes nothing",
		needs: ["join"],
		run: async (e) => {
			let t = await e.as("ada").holdings();
			await e.as("ada").join(), o("load → member after join by a member", await e.as("ada").holdings(), t);
		}
	},
	{
		name: "join is not for guests, nor a way out of being blocked",
		needs: ["join"],
		run: async (e) => {
			await c("join by a guest", ["unauthenticated"], () => e.guest().call.join(f())), await c("join by a blocked member", ["blocked"], () => e.as("dev").call.join(f())), o("load → member.state when blocked", (await e.as("dev").member()).state, "blocked");
		}
	}
], ue = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, de = /^(https?:\/\/|\/(?!\/))/, fe = /^[A-Z]{3}$/, x = (e, t) => {
	(typeof t != "string" || t.trim() === "") && a(e, "a text", t);
}, S = (e, t) => {
	typeof t != "boolean" && a(e, "true or false", t);
}, C = (e, t) => {
	(typeof t != "string" || !ue.test(t) || Number.isNaN(Date.parse(t))) && a(e, "an ISO 8601 time with offset", t);
}, w = (e, t) => {
	typeof t == "string" && de.test(t) || a(e, "an http(s) address or a path of the shop", t);
}, pe = (e, t) => {
	typeof t == "string" && fe.test(t) || a(e, "an ISO 4217 currency", t);
};
function T(e = -Infinity, t = Infinity) {
	let n = e === -Infinity ? "" : t === Infinity ? ` of ${e} or more` : ` from ${e} to ${t}`;
	return (r, i) => {
		typeof i == "number" && Number.isSafeInteger(i) && i >= e && i <= t || a(r, `an integer${n}`, i);
	};
}
function E(e) {
	return (t, n) => {
		typeof n == "string" && Object.hasOwn(e, n) || a(t, `one of ${Object.keys(e).join(", ")}`, n);
	};
}
function D(e) {
	return (t, n) => {
		n !== void 0 && e(t, n);
	};
}
function O(e, t = Infinity) {
	return (n, r) => {
		Array.isArray(r) || a(n, "a list", r), r.length > t && a(`${n}.length`, `at most ${t}`, r.length), r.forEach((t, r) => {
			e(`${n}[${r}]`, t);
		}), M(n, r);
	};
}
function k(e) {
	return (t, n) => {
		for (let [r, i] of Object.entries(me(t, n))) e(`${t}.${r}`, i);
	};
}
function A(e) {
	return (t, n) => {
		let r = me(t, n);
		for (let [n, i] of Object.entries(e)) i(`${t}.${n}`, r[n]);
	};
}
function j(...e) {
	return (t, n) => {
		for (let r of e) r(t, n);
	};
}
function M(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) {
		let t = typeof r == "object" && r && "id" in r ? r.id : void 0;
		t !== void 0 && (n.has(t) && a(`${e} → ids`, "each once", `${String(t)} twice`), n.add(t));
	}
}
function me(e, t) {
	return (typeof t != "object" || !t || Array.isArray(t)) && a(e, "an object", t), t;
}
// src/testing/kinds.ts
var N = E({
	amount_off: !0,
	percentage_off: !0,
	free_shipping: !0,
	free_product: !0,
	gift_card: !0,
	store_credit: !0,
	donation: !0,
	early_access: !0,
	experience: !0,
	content: !0,
	custom: !0
}), he = E({
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
	custom: !0
}), ge = E({
	earned: !0,
	approved: !0,
	redeemed: !0,
	undone: !0,
	returned: !0,
	expired: !0,
	adjusted: !0,
	tier: !0,
	other: !0
}), _e = E({
	insufficient_points: !0,
	tier_required: !0,
	limit_reached: !0,
	out_of_stock: !0,
	cart_requirements: !0,
	unknown: !0
}), ve = E({
	guest: !0,
	candidate: !0,
	enrolled: !0,
	blocked: !0
}), ye = E({
	issued: !0,
	held: !0,
	used: !0,
	expired: !0,
	revoked: !0
}), be = E({
	redemption: !0,
	referral: !0,
	birthday: !0,
	tier: !0,
	bonus: !0
}), xe = E({
	points: !0,
	spend: !0,
	orders: !0
}), P = T(0), F = A({
	minor: P,
	currency: pe
}), Se = A({
	zero: D(x),
	one: D(x),
	two: D(x),
	few: D(x),
	many: D(x),
	other: x
}), Ce = A({
	id: x,
	name: x,
	threshold: P,
	perks: O(x)
}), we = A({
	id: x,
	kind: he,
	title: x,
	description: D(x),
	points: D(P),
	per: D(F),
	url: D(w)
}), I = A({
	id: x,
	kind: N,
	name: x,
	description: D(x),
	points: P,
	value: D(F),
	percent: D(T(1, 100)),
	minimum: D(F),
	image: D(w),
	terms: D(x)
}), L = A({
	version: x,
	name: x,
	capabilities: O(x),
	points: D(A({
		name: Se,
		decimals: T(0, 4)
	})),
	tiers: j(O(Ce), (e, t) => {
		let n = t.map(({ threshold: e }) => e);
		n.some((e, t) => e < (n[t - 1] ?? 0)) && a(e, "the lowest tier first", n);
	}),
	earning: O(we),
	rewards: O(I, 12),
	referral: D(A({
		friend: x,
		advocate: x
	})),
	welcome: D(x)
}), R = j(A({
	available: S,
	reason: D(_e),
	missing: D(T(1)),
	tier: D(x),
	resetsAt: D(C),
	detail: D(x)
}), (e, t) => {
	let { available: n, reason: r, missing: i } = t;
	!n && r === void 0 && a(`${e}.reason`, "a reason, as it is not available", r), n && r !== void 0 && a(`${e}.reason`, "none, as it is available", r), r === "insufficient_points" && T(1)(`${e}.missing`, i);
}), z = A({
	id: x,
	at: C,
	kind: ge,
	points: T(),
	pending: D(T()),
	order: D(x),
	title: D(x)
}), B = (e, t) => {
	let n = t.map(({ at: e }) => Date.parse(e)), r = n.findIndex((e, t) => e > (n[t - 1] ?? Infinity));
	r >= 0 && a(`${e}[${r}].at`, "the newest line first", t[r]?.at);
}, V = A({
	id: x,
	code: x,
	title: x,
	state: ye,
	kind: N,
	value: D(F),
	percent: D(T(1, 100)),
	minimum: D(F),
	expiresAt: D(C),
	source: be,
	points: D(P),
	undoable: D(S),
	order: D(x),
	terms: D(x)
}), H = (e, t) => {
	let n = t.map(({ state: e }) => e !== "issued" && e !== "held");
	n.lastIndexOf(!1) > n.indexOf(!0) && n.includes(!0) && a(e, "unused vouchers first", t.map(({ state: e }) => e));
}, Te = A({
	available: P,
	pending: P,
	clearsAt: D(C),
	lifetime: D(P),
	owed: P,
	expiring: O(A({
		points: T(1),
		at: C
	}))
}), Ee = A({
	current: D(x),
	next: D(x),
	measure: xe,
	value: P,
	target: D(P),
	keep: D(P),
	currency: D(pe),
	until: D(C)
}), De = A({
	state: ve,
	id: D(x),
	name: D(x),
	points: D(Te),
	tier: D(Ee),
	availability: k(R),
	earning: k(A({
		done: S,
		resetsAt: D(C)
	})),
	activity: j(O(z, 5), B),
	vouchers: j(O(V, 5), H),
	referral: D(A({
		link: w,
		completed: P,
		pending: P
	}))
});
function U(e) {
	return A({
		items: O(e),
		next: D(x)
	});
}
var Oe = j(U(I), A({ availability: k(R) })), ke = [
	{
		name: "the adapter says which contract it keeps, where it runs, and who sees to repeated keys",
		run: async (e) => {
			let { contract: t, name: n, runsIn: r, idempotency: i } = e.guest().adapter;
			o("adapter.contract", t, 1), n || a("adapter.name", "a name", n);
			let s = r.filter((e) => e === "page" || e === "gateway");
			(s.length === 0 || s.length < r.length) && a("adapter.runsIn", "\"page\", \"gateway\", or both", r), ["key", "none"].includes(i) || a("adapter.idempotency", "\"key\" or \"none\"", i);
		}
	},
	{
		name: "the adapter has a method for every capability that the program names",
		run: async (t) => {
			let { capabilities: n } = await t.guest().program();
			for (let r of e.filter((e) => n.includes(e))) {
				let e = t.guest().adapter[r];
				e || a(`load → program.capabilities, "${r}"`, "a method", e);
			}
		}
	},
	{
		name: "a guest sees the program and nothing private",
		run: async (e) => {
			let { state: t, activity: n, vouchers: r, ...i } = await e.guest().member();
			o("load → member.state for a guest", t, "guest"), o("load → member.activity for a guest", n, []), o("load → member.vouchers for a guest", r, []);
			for (let e of [
				"id",
				"name",
				"points",
				"tier",
				"referral"
			]) i[e] !== void 0 && a(`load → member.${e} for a guest`, "nothing", i[e]);
		}
	},
	{
		name: "a signed-in shopper who has not joined is a candidate, and holds nothing",
		run: async (e) => {
			let { state: t, points: n, vouchers: r } = await e.as("cai").member();
			o("load → member.state for a candidate", t, "candidate"), o("load → member.points.available for a candidate", n?.available ?? 0, 0), o("load → member.vouchers for a candidate", r, []);
		}
	},
	{
		name: "a member is enrolled, under an id that stays and tells nothing",
		run: async (e) => {
			let { state: t, id: n, name: r = "Ada" } = await e.as("ada").member();
			o("load → member.state for a member", t, "enrolled"), o("load → member.name", r, "Ada"), (!n || n.includes("@")) && a("load → member.id", "an opaque id", n), o("load → member.id on the next load", (await e.as("ada").member()).id, n);
		}
	},
	{
		name: "a member has the points they earned",
		needs: ["points"],
		run: async (e) => {
			o("load → member.points.available", await e.as("ada").balance(), m);
		}
	},
	{
		name: "a blocked member is told so, and may look at what they have",
		needs: ["points"],
		run: async (e) => {
			let { state: t, points: n } = await e.as("dev").member();
			o("load → member.state when blocked", t, "blocked"), o("load → member.points.available when blocked", n?.available, m);
		}
	},
	{
		name: "the program is the same for everyone",
		run: async (e) => {
			let t = await e.guest().program();
			o("load → program for a member", await e.as("ada").program(), t), o("load → program for a candidate", await e.as("cai").program(), t);
		}
	},
	{
		name: "a program that is held already is not sent again, another version is",
		run: async (e) => {
			let { version: t } = await e.guest().program(), n = await s("load", () => e.as("ada").call.load(t));
			o("load → program when its version is held", n.program, "unchanged"), De("load → member when the program is unchanged", n.member), L("load → program when another version is held", (await s("load", () => e.as("ada").call.load("another version"))).program);
		}
	},
	{
		name: "the program offers its rewards at their price",
		run: async (e) => {
			let t = new Map((await e.guest().program()).rewards.map((e) => [e.id, e]));
			for (let n of e.seed.rewards) {
				let e = t.get(n.id);
				e || a(`load → program.rewards, ${n.id}`, "to be offered", [...t.keys()]), o(`load → program.rewards, ${n.id}`, Ae(e), Ae(n));
			}
		}
	},
	{
		name: "load brings at most 12 rewards and 5 lines of activity, however many there are",
		seed: b,
		run: async (e) => {
			await e.as("ada").program(), await e.as("ada").member();
		}
	},
	{
		name: "a member is told which reward they can have, and how many points another one lacks",
		needs: ["points"],
		run: async (e) => {
			let { availability: t } = await e.as("ada").member();
			o(`${W(h.reward)}.available`, t[h.reward]?.available ?? !0, !0), Me(t, v.reward, "insufficient_points"), o(`${W(v.reward)}.missing`, t[v.reward]?.missing, v.points - m);
		}
	},
	...je()
];
function Ae({ name: e, kind: t, points: n, value: r }) {
	return {
		name: e,
		kind: t,
		points: n,
		value: r
	};
}
function je() {
	return [{
		name: "a reward that ran out says so to everyone",
		reward: "rare",
		reason: "out_of_stock",
		to: "bea"
	}, {
		name: "a reward had as often as allowed says so to who had it",
		reward: "once",
		reason: "limit_reached",
		to: "ada"
	}].map(({ name: e, reward: t, reason: n, to: r }) => ({
		name: e,
		needs: ["points", "redeem"],
		run: async (e) => {
			await e.as("ada").redeem({
				reward: t,
				points: h.points
			}), Me((await e.as(r).member()).availability, t, n);
		}
	}));
}
function Me(e, t, n) {
	o(`${W(t)}.available`, e[t]?.available, !1), o(`${W(t)}.reason`, e[t]?.reason, n);
}
function W(e) {
	return `load → member.availability.${e}`;
}
// src/testing/cases/paging.ts
var Ne = [
	{
		name: "rewards page: each once, in the same order every time, those of load first",
		needs: ["rewards"],
		seed: b,
		run: async (e) => {
			let t = G(await e.as("ada").rewards());
			o("rewards, all pages", [...t].sort(), G(e.seed.rewards).sort()), o("rewards, all pages, asked again", G(await e.as("ada").rewards()), t);
			let n = G((await e.as("ada").program()).rewards);
			o("rewards, beside load → program.rewards", t.slice(0, n.length), n);
		}
	},
	{
		name: "activity pages: each line once, newest first, those of load first",
		needs: ["activity", "points"],
		seed: b,
		run: async (e) => {
			let t = await e.as("ada").activity();
			B("activity, all pages", t), Pe("activity, all pages", t.length, 24), o("activity, lines of 100 points earned, all pages", t.filter(({ points: e }) => e === 100).length, 24), o("activity, all pages, asked again", G(await e.as("ada").activity()), G(t));
			let n = G((await e.as("ada").member()).activity);
			o("activity, beside load → member.activity", G(t).slice(0, n.length), n);
		}
	},
	{
		name: "vouchers page: each once, in the same order every time, unused ones first",
		needs: [
			"vouchers",
			"redeem",
			"points"
		],
		seed: b,
		run: async (e) => {
			let t = e.as("ada"), n = [];
			for (; n.length < 23;) n.push((await t.redeem(h)).id);
			let r = await e.as("ada").vouchers();
			H("vouchers, all pages", r), o("vouchers, all pages", G(r).sort(), n.sort()), o("vouchers, all pages, asked again", G(await e.as("ada").vouchers()), G(r));
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
			await l(e, () => t.as("ada").call[e]("a cursor of no one"));
		}
	}))
];
function G(e) {
	return e.map(({ id: e }) => e);
}
function Pe(e, t, n) {
	t < n && a(e, `at least ${n}`, t);
}
// src/testing/cases/redeem.ts
var K = ["redeem", "points"], q = [...K, "keys"], Fe = [
	{
		name: "a redeem issues a voucher that is worth what the reward promised",
		needs: K,
		run: async (e) => {
			let { kind: t, value: n, state: r, source: i, points: s = 100 } = await e.as("ada").redeem(h), c = e.seed.rewards.find(({ id: e }) => e === h.reward);
			o("redeem → voucher.kind", t, c?.kind), o("redeem → voucher.value", n, c?.value), o("redeem → voucher.source", i, "redemption"), o("redeem → voucher.points", s, 100), r !== "issued" && r !== "held" && a("redeem → voucher.state", "\"issued\" or \"held\"", r);
		}
	},
	{
		name: "a redeem takes exactly the price, shows the voucher, and writes a line about it",
		needs: K,
		run: async (e) => {
			let t = await e.as("ada").redeem(h), { points: n, vouchers: r, activity: i } = await e.as("ada").member();
			o("load → member.points.available after a redeem of 100", n?.available, m - 100), o("load → member.vouchers after a redeem", X(r), X([t])), o("load → member.activity, points of lines \"redeemed\"", i.filter((e) => e.kind === "redeemed").map((e) => e.points), [-100]);
		}
	},
	{
		name: "another key is another wish: two redeems, two codes, twice the price",
		needs: K,
		run: async (e) => {
			let t = await e.as("ada").redeem(h), n = await e.as("ada").redeem(h);
			t.code === n.code && a("redeem → voucher.code of a second redeem", "another code", n.code), o("load → member.points.available after two redeems", await e.as("ada").balance(), m - 200);
		}
	},
	{
		name: "a repeated key gives the same voucher and takes the points once",
		needs: q,
		run: async (e) => {
			let t = f(), n = await e.as("ada").redeem(h, t);
			o("redeem → voucher for a repeated key", X([await e.as("ada").redeem(h, t)]), X([n])), await Y(e, m - 100, "one key sent twice");
		}
	},
	{
		name: "one key sent five times at once is applied once",
		needs: q,
		run: async (e) => {
			let t = f(), n = await J(e, () => t, h, "in_progress"), r = await e.as("ada").redeem(h, t);
			o("redeem, number of vouchers for one key sent five times at once, and once more", (/* @__PURE__ */ new Set([r.id, ...n.flatMap((e) => e.state === "done" ? e.voucher.id : [])])).size, 1), await Y(e, m - 100, "one key sent five times at once");
		}
	},
	{
		name: "five redeems at once of a reward that a member may have once: one is done",
		needs: K,
		run: async (e) => {
			o("redeem, done out of five at once with a limit of one", (await J(e, f, _, "limit_reached")).length, 1), await Y(e, m - 100, "five redeems at once with a limit of one");
		}
	},
	{
		name: "five redeems at once with points for two: two are done, nothing is overspent",
		needs: K,
		seed: (e) => ({
			members: [{
				id: "ada",
				name: "Ada",
				state: "enrolled",
				points: 250
			}],
			rewards: [{
				id: h.reward,
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
			o("redeem, done out of five at once with points for two", (await J(e, f, h, "insufficient_points")).length, 2), await Y(e, 50, "five redeems at once");
		}
	},
	{
		name: "the last one in stock goes to one of two who reach for it at once",
		needs: K,
		run: async (e) => {
			let t = (t) => l("redeem", () => e.as(t).call.redeem(g, f()));
			o("redeem, done out of two at once with a stock of one", Ie(await Promise.all([t("ada"), t("bea")]), "out_of_stock").length, 1);
		}
	},
	{
		name: "a key used for one wish is refused for another, and the first wish stands",
		needs: q,
		run: async (e) => {
			let t = f(), n = await e.as("ada").redeem(h, t);
			await c("redeem, a used key for another reward", ["key_reused"], () => e.as("ada").call.redeem(g, t)), await Y(e, m - 100, "a used key was refused"), o("redeem → voucher for the first wish", (await e.as("ada").redeem(h, t)).id, n.id);
		}
	},
	{
		name: "what became of a key can be asked",
		needs: [...q, "redemption"],
		run: async (e) => {
			let t = f(), n = await e.as("ada").redeem(h, t);
			o("redemption → voucher", X([await e.as("ada").redemption(t)]), X([n]));
		}
	},
	{
		name: "a key that was never taken is not found",
		needs: ["redemption"],
		run: async (e) => {
			await c("redemption of a key never sent", ["not_found"], () => e.as("ada").call.redemption(f()));
		}
	}
];
async function J(e, t, n, r) {
	return Ie(await Promise.all(Array.from({ length: 5 }, () => l("redeem", () => e.as("ada").call.redeem(n, t())))), r);
}
function Ie(e, t) {
	let n = e.filter((e) => e instanceof Error).find(({ code: e }) => e !== t);
	return n && a("redeem, several at once", `to be done or rejected with ${t}`, n), e.filter((e) => !(e instanceof Error));
}
async function Y(e, t, n) {
	o(`load → member.points.available after ${n}`, await e.as("ada").balance(), t);
}
function X(e) {
	return e.map(({ id: e, code: t }) => ({
		id: e,
		code: t
	}));
}
var Le = [
	...[
		{
			of: "a reward that costs more than the balance",
			by: "ada",
			wish: v,
			code: "insufficient_points"
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
				...h,
				points: 1
			},
			code: "invalid"
		},
		{
			of: "a reward at a higher price than it has",
			by: "ada",
			wish: {
				...h,
				points: 200
			},
			code: "invalid"
		},
		{
			of: "a reward that ran out",
			by: "ada",
			wish: g,
			after: "bea",
			code: "out_of_stock"
		},
		{
			of: "a reward had as often as allowed",
			by: "ada",
			wish: _,
			after: "ada",
			code: "limit_reached"
		},
		{
			of: "a reward to a guest",
			wish: h,
			code: "unauthenticated"
		},
		{
			of: "a reward to a candidate",
			by: "cai",
			wish: h,
			code: "not_enrolled"
		},
		{
			of: "a reward to a blocked member",
			by: "dev",
			wish: h,
			code: "blocked"
		}
	].map(Re),
	{
		name: "a refused redeem leaves no redemption behind",
		needs: [
			"redeem",
			"redemption",
			"points"
		],
		run: async (e) => {
			let t = f();
			await c("redeem", ["insufficient_points"], () => e.as("ada").call.redeem(v, t));
			let n = await l("redemption", () => e.as("ada").call.redemption(t)), r = "state" in n ? n.state : n.code;
			r !== "not_found" && o("redemption → state of a refused redeem", r, "refused");
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
			await c("redeem", ["not_found", "invalid"], () => e.as("ada").call.redeem(t, f()));
		}
	}
];
function Re({ of: e, by: t, wish: n, after: r, code: i }) {
	return {
		name: `redeem refuses ${e} (${i}) and changes nothing`,
		needs: ["redeem", "points"],
		run: async (a) => {
			r !== void 0 && await a.as(r).redeem(n);
			let s = ze(a, t), l = await s.holdings();
			await c(`redeem of ${e}`, [i], () => s.call.redeem(n, f())), o(`load → member after a refused redeem of ${e}`, await ze(a, t).holdings(), l);
		}
	};
}
function ze(e, t) {
	return t === void 0 ? e.guest() : e.as(t);
}
// src/testing/cases/undo.ts
var Z = [
	"redeem",
	"undo",
	"points"
], Be = [
	{
		name: "a voucher that can be given back says so",
		needs: Z,
		run: async (e) => {
			let t = await e.as("ada").redeem(h);
			o("redeem → voucher.undoable", t.undoable, !0), o("redeem → voucher.points", t.points, 100);
		}
	},
	{
		name: "undo gives back exactly what was paid, takes the voucher, and writes a line about it",
		needs: Z,
		run: async (e) => {
			let t = await e.as("ada").redeem(h);
			await e.as("ada").undo(t), await Q(e, "undo");
			let { vouchers: n, activity: r } = await e.as("ada").member(), i = n.find(({ id: e }) => e === t.id);
			i && i.state !== "revoked" && a("load → member.vouchers after undo", "it revoked or gone", i.state), o("load → member.activity[0].kind after undo", r[0]?.kind, "undone"), o("load → member.activity[0].points after undo", r[0]?.points, 100);
		}
	},
	{
		name: "a repeated undo gives back once",
		needs: [...Z, "keys"],
		run: async (e) => {
			let t = await e.as("ada").redeem(h), n = f();
			await e.as("ada").undo(t, n), await e.as("ada").undo(t, n), await Q(e, "undo with one key sent twice");
		}
	},
	{
		name: "undo wished for again, with other keys and at once, still gives back once",
		needs: Z,
		run: async (e) => {
			let t = await e.as("ada").redeem(h), n = () => l("undo", () => e.as("ada").call.undo(t.id, f()));
			await Promise.all([
				n(),
				n(),
				n()
			]), await Q(e, "three undos of one voucher at once");
		}
	},
	{
		name: "undo of another member's voucher finds nothing and takes nothing",
		needs: Z,
		run: async (e) => {
			let t = await e.as("ada").redeem(h);
			await c("undo of another member's voucher", ["not_found"], () => e.as("bea").call.undo(t.id, f())), o("load → member.points.available of who tried", await e.as("bea").balance(), m), o("load → member.vouchers of who holds it", (await e.as("ada").member()).vouchers.map(({ id: e, state: t }) => ({
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
			await c("undo of no voucher", ["not_found"], () => e.as("ada").call.undo("nothing", f()));
		}
	},
	{
		name: "a voucher that was given back does not stand before one that can be used",
		needs: [...Z, "vouchers"],
		run: async (e) => {
			let t = e.as("ada"), n = await t.redeem(h);
			await t.undo(await t.redeem(h));
			let r = await t.vouchers();
			H("vouchers after undo of the newer one", r), o("vouchers[0].id after undo of the newer one", r[0]?.id, n.id);
		}
	},
	{
		name: "the lines of activity add up to the balance, after redeems and an undo",
		needs: [...Z, "activity"],
		run: async (e) => {
			let t = e.as("ada");
			await t.redeem(h), await t.undo(await t.redeem(h));
			let n = (await t.activity()).reduce((e, { points: t }) => e + t, 0), { points: r } = await t.member();
			o("activity, sum of points beside available − owed", n, (r?.available ?? 0) - (r?.owed ?? 0));
		}
	}
];
async function Q(e, t) {
	o(`load → member.points.available after ${t}`, await e.as("ada").balance(), m);
}
// src/testing/shopper.ts
var Ve = 100, He = 20, Ue = 100, We = class {
	constructor(e, t) {
		this.adapter = e, this.call = ae(e, t, new AbortController().signal), this.aborted = ae(e, t, AbortSignal.abort());
	}
	async program() {
		let { program: e } = await s("load", () => this.call.load());
		return e === "unchanged" ? a("load → program", "the program, as no version was named", e) : (L("load → program", e), e);
	}
	async member() {
		let { member: e } = await s("load", () => this.call.load());
		return De("load → member", e), e;
	}
	async balance() {
		let { points: e } = await this.member();
		return e?.available ?? a("load → member.points", "a balance", e);
	}
	async holdings() {
		let { points: e, activity: t, vouchers: n } = await this.member();
		return {
			...e && { points: e },
			activity: t,
			vouchers: n
		};
	}
	async redeem(e, t = f()) {
		return Ge("redeem", await this.settled(await s("redeem", () => this.call.redeem(e, t)), t));
	}
	async redemption(e) {
		return Ge("redemption", await s("redemption", () => this.call.redemption(e)));
	}
	undo(e, t = f()) {
		return s("undo", () => this.call.undo(e.id, t));
	}
	join(e = f()) {
		return s("join", () => this.call.join(e));
	}
	rewards() {
		return $("rewards", this.call.rewards, Oe);
	}
	activity() {
		return $("activity", this.call.activity, U(z));
	}
	vouchers() {
		return $("vouchers", this.call.vouchers, U(V));
	}
	async settled(e, t) {
		let n = e;
		for (let e = 0; n.state === "pending" && e < He; e++) await new Promise((e) => setTimeout(e, Ue)), n = await s("redemption", () => this.call.redemption(t));
		return n;
	}
};
function Ge(e, t) {
	return t.state === "done" ? (V(`${e} → voucher`, t.voucher), t.voucher) : a(`${e} → state`, "\"done\"", t.state);
}
async function $(e, t, n) {
	let r = [], i;
	for (let a = 1; a <= Ve; a++) {
		let o = await s(e, () => t(i));
		if (n(`${e}, page ${a}`, o), r.push(...o.items), M(`${e}, pages 1 to ${a}`, r), o.next === void 0) return r;
		i = o.next;
	}
	return a(e, `an end within ${Ve} pages`, i);
}
// src/testing/conformance.ts
function Ke(e) {
	return [
		...ke,
		...Ne,
		...Fe,
		...Le,
		...Be,
		...le,
		...ce,
		...se
	].map((t) => ({
		name: t.name,
		run: () => qe(t, e)
	}));
}
async function qe({ needs: e = [], seed: t = y, run: n }, i) {
	let a = i.context ?? {
		locale: "en",
		currency: "EUR"
	}, o = Je(i, a, t(a.currency));
	if (await i.seed(o.seed), e.length > 0) {
		let t = await r(o.guest());
		if (!e.every((e) => t.has(e))) return "skipped";
	}
	return await n(o), "passed";
}
function Je(e, t, n) {
	return {
		seed: n,
		guest: () => new We(e.adapter(), t),
		as: (n) => new We(e.adapter({ subject: n }), t)
	};
}
export { i as ConformanceError, Ke as conformance };
