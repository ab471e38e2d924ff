import { t as e } from "./error.js";
// src/adapters/memory/state.ts
var t = 10, n = 5;
function r(t) {
	throw new e(t, `memory: ${t}`);
}
async function i(e, t, { signal: n }, i) {
	n.aborted && r("aborted");
	for (let n of e.due) n(t);
	return structuredClone(i());
}
function a({ members: e }, t) {
	return e.get(t) ?? {
		state: "candidate",
		activity: [],
		vouchers: [],
		points: {
			pending: 0,
			owed: 0,
			expiring: []
		},
		earning: {}
	};
}
function o({ activity: e }) {
	return e.reduce((e, { points: t }) => e + t, 0);
}
function s(e, t, r, i) {
	let { id: s, points: d, limit: f, tier: p, opens: m, closes: h } = e, g = a(t, r), { stock: _ = Infinity, perMember: v = f ?? Infinity } = t.limits[s] ?? {}, y = t.redemptions.filter(({ input: e, voucher: t }) => e.reward === s && t.state !== "revoked"), b = _ - y.length, x = d - o(g), S = m?.find((e) => u(e.tier, t, g))?.at;
	return l(h, i) ? c("ended") : b <= 0 ? c("out_of_stock") : y.filter((e) => e.subject === r).length >= v ? c("limit_reached") : p && !u(p, t, g) ? c("tier_required", { tier: p }) : m && !l(S, i) ? c("not_open", S ? { opensAt: S } : {}) : x > 0 ? c("insufficient_points", { missing: x }) : {
		available: !0,
		...b <= n && { left: b }
	};
}
function c(e, t) {
	return {
		available: !1,
		reason: e,
		...t
	};
}
function l(e, t) {
	return Date.parse(e ?? "") <= t;
}
function u(e, t, { tier: n }) {
	let r = t.program().tiers.map(({ id: e }) => e);
	return !e || r.indexOf(n?.current ?? "") >= r.indexOf(e);
}
function d({ vouchers: e }) {
	return e.toSorted((e, t) => Number(f(t)) - Number(f(e)));
}
function f({ state: e }) {
	return e === "issued" || e === "held";
}
function p(e, { cursor: n }) {
	let i = n === void 0 ? 0 : e.findIndex(({ id: e }) => e === n) + 1 || r("invalid"), a = e.slice(i, i + t), o = a.at(-1);
	return o && o !== e.at(-1) ? {
		items: a,
		next: o.id
	} : { items: a };
}
// src/adapters/memory/sample.ts
var m = 864e5;
function h(e) {
	let t = (t) => new Date(e + t * m).toISOString();
	return {
		program: (e) => g(t, e),
		limits: {},
		members: /* @__PURE__ */ new Map([["alex", _(t)]]),
		redemptions: [],
		completions: [],
		due: /* @__PURE__ */ new Set(),
		visitor: "alex"
	};
}
function g(e, t = "USD") {
	let n = (e) => ({
		minor: e,
		currency: t
	}), r = { times: 1 }, i = [
		"Points on every order",
		"Free returns",
		"Free shipping",
		"First look at new arrivals"
	];
	return {
		version: `sample-${t}`,
		name: "Rewards",
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption",
			"undo",
			"join",
			"quote",
			"complete",
			"birthday",
			"wish",
			"order"
		],
		points: {
			name: {
				one: "point",
				other: "points"
			},
			decimals: 0,
			worth: {
				points: 100,
				value: n(150)
			}
		},
		tiers: [
			{
				id: "friend",
				name: "Friend",
				threshold: 0,
				perks: i.slice(0, 1)
			},
			{
				id: "insider",
				name: "Insider",
				threshold: 25e3,
				perks: i.slice(0, 2),
				multiplier: 125
			},
			{
				id: "icon",
				name: "Icon",
				threshold: 5e4,
				perks: i,
				multiplier: 150,
				welcome: "200 points"
			}
		],
		earning: [
			{
				id: "purchase",
				kind: "purchase",
				title: "Place an order",
				points: 1,
				per: n(100)
			},
			{
				id: "sign_up",
				kind: "sign_up",
				title: "Join the program",
				points: 100,
				limit: r
			},
			{
				id: "birthday",
				kind: "birthday",
				title: "Celebrate your birthday",
				points: 150,
				by: "birthday"
			},
			{
				id: "referral",
				kind: "referral",
				title: "Refer a friend",
				points: 100
			},
			{
				id: "review",
				kind: "review",
				title: "Write a review",
				points: 25
			},
			{
				id: "newsletter",
				kind: "newsletter",
				title: "Get our newsletter",
				points: 20,
				by: "request",
				limit: r
			},
			{
				id: "follow",
				kind: "social_follow",
				title: "Follow us",
				points: 10,
				by: "claim",
				url: "https://example.com",
				limit: r
			}
		],
		rewards: [
			{
				id: "discount",
				kind: "amount_off",
				name: "Money off your order",
				points: 300,
				value: n(500),
				minimum: n(2e3)
			},
			{
				id: "shipping",
				kind: "free_shipping",
				name: "Free shipping",
				points: 200
			},
			{
				id: "surprise",
				kind: "free_product",
				name: "A surprise in your parcel",
				points: 150
			},
			{
				id: "percentage",
				kind: "percentage_off",
				name: "15% off an order",
				points: 500,
				percent: 15
			},
			{
				id: "tree",
				kind: "donation",
				name: "Plant a tree",
				points: 100,
				limit: 3
			},
			{
				id: "early",
				kind: "early_access",
				name: "First look at new arrivals",
				points: 250,
				tier: "icon"
			},
			{
				id: "choose",
				kind: "variable_amount",
				name: "Money off, as you like",
				points: 100,
				range: {
					min: 100,
					max: 1e3,
					step: 50,
					value: n(75)
				}
			},
			{
				id: "tasting",
				kind: "experience",
				name: "Tasting evening",
				points: 350,
				opens: [{ at: e(3) }]
			}
		],
		referral: {
			friend: "10% off",
			advocate: "100 points"
		},
		welcome: "100 points when you join"
	};
}
function _(e) {
	let t = (t, n, r, i) => ({
		id: `sample${t}`,
		at: e(t),
		kind: n,
		points: r,
		...i
	});
	return {
		state: "enrolled",
		name: "Alex",
		activity: [
			t(-2, "earned", 0, {
				pending: 45,
				order: "1042"
			}),
			t(-9, "redeemed", -200, { title: "Free shipping" }),
			t(-16, "earned", 100, { title: "Refer a friend" }),
			t(-23, "approved", 235, { order: "1031" }),
			t(-85, "approved", 145, { order: "1017" }),
			t(-100, "earned", 100, { title: "Join the program" })
		],
		vouchers: [{
			id: "sample",
			code: "SHIP-7KM4",
			title: "Free shipping",
			state: "issued",
			kind: "free_shipping",
			expiresAt: e(81),
			source: "redemption",
			points: 200,
			undoable: !0
		}],
		points: {
			pending: 45,
			clearsAt: e(12),
			lifetime: 580,
			owed: 0,
			expiring: [{
				points: 65,
				at: e(26)
			}]
		},
		earning: { sign_up: { done: !0 } },
		tier: {
			current: "insider",
			next: "icon",
			measure: "spend",
			value: 38e3,
			target: 5e4,
			keep: 25e3,
			until: e(190)
		},
		referral: {
			link: "https://example.com/?ref=ALEX",
			completed: 1,
			pending: 1
		}
	};
}
// src/adapters/memory/memory.ts
var v = (e, { identity: t, now: n, runsIn: c }) => {
	let l = e.state ?? h(n()), u = t?.subject ?? (c === "page" ? e.member ?? l.visitor : void 0);
	function f() {
		return u || r("unauthenticated");
	}
	function m() {
		return a(l, f());
	}
	async function g() {
		let { memoryCalls: e } = await y(import("./calls.js"));
		return e({
			state: l,
			subject: f(),
			now: n
		});
	}
	async function _() {
		return (await y(import("./history.js"))).memoryHistory({
			state: l,
			subject: f(),
			now: n
		});
	}
	function v(e, t) {
		return i(l, n(), e, t);
	}
	function b({ programVersion: e, ...t }) {
		let n = w(t), r = n.rewards.slice(0, 12);
		return {
			program: n.version === e ? "unchanged" : {
				...n,
				rewards: r
			},
			member: {
				...x(t),
				availability: S(r)
			}
		};
	}
	function x({ currency: e = "USD" }) {
		if (!u) return {
			state: "guest",
			earning: {},
			activity: [],
			vouchers: []
		};
		let t = m(), { points: n, tier: r, ...i } = t;
		return {
			...i,
			id: u,
			activity: t.activity.slice(0, 5),
			vouchers: d(t).slice(0, 5),
			points: {
				...n,
				available: o(t)
			},
			...r && { tier: {
				...r,
				currency: e
			} }
		};
	}
	function S(e) {
		return u ? Object.fromEntries(e.map((e) => [e.id, s(e, l, u, n())])) : {};
	}
	function C(e) {
		let t = p(w(e).rewards, e);
		return {
			...t,
			availability: S(t.items)
		};
	}
	function w({ currency: e }) {
		return l.program(e);
	}
	return {
		contract: 1,
		name: "memory",
		runsIn: ["page", "gateway"],
		idempotency: "key",
		load: (e, t) => v(t, () => b(e)),
		rewards: (e, t) => v(t, () => C(e)),
		vouchers: (e, t) => v(t, () => p(d(m()), e)),
		activity: async (e, t) => {
			let { activity: n } = await _();
			return v(t, () => n(e));
		},
		redeem: async (...e) => (await g()).redeem(...e),
		redemption: async (...e) => (await g()).redemption(...e),
		undo: async (...e) => (await g()).undo(...e),
		join: async (...e) => (await g()).join(...e),
		quote: async (...e) => (await g()).quote(...e),
		complete: async (...e) => (await g()).complete(...e),
		birthday: async (...e) => (await g()).birthday(...e),
		wish: async (...e) => (await g()).wish(...e),
		order: async (e, t) => {
			let { order: n } = u ? await _() : r("not_found");
			return v(t, () => n(e));
		}
	};
};
function y(t) {
	return t.catch((t) => {
		throw new e("unavailable", "memory: a file could not be fetched.", { cause: t });
	});
}
export { f as a, u as c, o as i, r as l, i as n, a as o, s as r, p as s, v as t };
