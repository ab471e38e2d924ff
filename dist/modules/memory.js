import { t as e } from "./fetched.js";
import { t } from "./error.js";
// src/adapters/memory/state.ts
var n = 10, r = 5;
function i(e) {
	throw new t(e, `memory: ${e}`);
}
async function a(e, t, { signal: n }, r) {
	n.aborted && i("aborted");
	for (let n of e.due) n(t);
	return structuredClone(r());
}
function o({ members: e }, t) {
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
function s({ activity: e }) {
	return e.reduce((e, { points: t }) => e + t, 0);
}
function c(e, t, n, i) {
	let { id: a, points: c, limit: f, tier: p, opens: m, closes: h } = e, g = o(t, n), { stock: _ = Infinity, perMember: v = f ?? Infinity } = t.limits[a] ?? {}, y = t.redemptions.filter(({ input: e, voucher: t }) => e.reward === a && t.state !== "revoked"), b = _ - y.length, x = c - s(g), S = m?.find((e) => d(e.tier, t, g))?.at;
	return u(h, i) ? l("ended") : b <= 0 ? l("out_of_stock") : y.filter((e) => e.subject === n).length >= v ? l("limit_reached") : p && !d(p, t, g) ? l("tier_required", { tier: p }) : m && !u(S, i) ? l("not_open", S ? { opensAt: S } : {}) : x > 0 ? l("insufficient_points", { missing: x }) : {
		available: !0,
		...b <= r && { left: b }
	};
}
function l(e, t) {
	return {
		available: !1,
		reason: e,
		...t
	};
}
function u(e, t) {
	return Date.parse(e ?? "") <= t;
}
function d(e, t, { tier: n }) {
	let r = t.program().tiers.map(({ id: e }) => e);
	return !e || r.indexOf(n?.current ?? "") >= r.indexOf(e);
}
function f({ vouchers: e }) {
	return e.toSorted((e, t) => Number(p(t)) - Number(p(e)));
}
function p({ state: e }) {
	return e === "issued" || e === "held";
}
function m(e, { cursor: t }) {
	let r = t === void 0 ? 0 : e.findIndex(({ id: e }) => e === t) + 1 || i("invalid"), a = e.slice(r, r + n), o = a.at(-1);
	return o && o !== e.at(-1) ? {
		items: a,
		next: o.id
	} : { items: a };
}
// src/adapters/memory/sample.ts
var h = 864e5;
function g(e) {
	let t = (t) => new Date(e + t * h).toISOString();
	return {
		program: (e) => _(t, e),
		limits: {},
		members: /* @__PURE__ */ new Map([["alex", v(t)]]),
		redemptions: [],
		completions: [],
		due: /* @__PURE__ */ new Set(),
		visitor: "alex"
	};
}
function _(e, t = "USD") {
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
function v(e) {
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
var y = (t, { identity: n, now: r, runsIn: l }) => {
	let u = t.state ?? g(r()), d = n?.subject ?? (l === "page" ? t.member ?? u.visitor : void 0);
	function p() {
		return d || i("unauthenticated");
	}
	function h() {
		return o(u, p());
	}
	async function _() {
		let { memoryCalls: t } = await e(import("./calls4.js"));
		return t({
			state: u,
			subject: p(),
			now: r
		});
	}
	async function v() {
		return (await e(import("./history.js"))).memoryHistory({
			state: u,
			subject: p(),
			now: r
		});
	}
	function y(e, t) {
		return a(u, r(), e, t);
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
		if (!d) return {
			state: "guest",
			earning: {},
			activity: [],
			vouchers: []
		};
		let t = h(), { points: n, tier: r, ...i } = t;
		return {
			...i,
			id: d,
			activity: t.activity.slice(0, 5),
			vouchers: f(t).slice(0, 5),
			points: {
				...n,
				available: s(t)
			},
			...r && { tier: {
				...r,
				currency: e
			} }
		};
	}
	function S(e) {
		return d ? Object.fromEntries(e.map((e) => [e.id, c(e, u, d, r())])) : {};
	}
	function C(e) {
		let t = m(w(e).rewards, e);
		return {
			...t,
			availability: S(t.items)
		};
	}
	function w({ currency: e }) {
		return u.program(e);
	}
	return {
		contract: 1,
		name: "memory",
		runsIn: ["page", "gateway"],
		idempotency: "key",
		load: (e, t) => y(t, () => b(e)),
		rewards: (e, t) => y(t, () => C(e)),
		vouchers: (e, t) => y(t, () => m(f(h()), e)),
		activity: async (e, t) => {
			let { activity: n } = await v();
			return y(t, () => n(e));
		},
		redeem: async (...e) => (await _()).redeem(...e),
		redemption: async (...e) => (await _()).redemption(...e),
		undo: async (...e) => (await _()).undo(...e),
		join: async (...e) => (await _()).join(...e),
		quote: async (...e) => (await _()).quote(...e),
		complete: async (...e) => (await _()).complete(...e),
		birthday: async (...e) => (await _()).birthday(...e),
		wish: async (...e) => (await _()).wish(...e),
		order: async (e, t) => {
			let { order: n } = d ? await v() : i("not_found");
			return y(t, () => n(e));
		}
	};
};
export { p as a, d as c, s as i, i as l, a as n, o, c as r, m as s, y as t };
