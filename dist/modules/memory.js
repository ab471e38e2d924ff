import { t as e } from "./rolldown-runtime.js";
import { n as t } from "./error.js";
// src/adapters/memory-state.ts
function n(e) {
	throw new t(e, `memory: ${e}`);
}
function r({ members: e }, t) {
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
function i({ activity: e }) {
	return e.reduce((e, { points: t }) => e + t, 0);
}
function a({ id: e, points: t }, n, a) {
	let s = r(n, a), { stock: c = Infinity, perMember: l = Infinity, tier: u } = n.limits[e] ?? {}, d = n.redemptions.filter(({ reward: t, voucher: n }) => t === e && n.state !== "revoked"), f = t - i(s);
	return d.length >= c ? {
		available: !1,
		reason: "out_of_stock"
	} : d.filter((e) => e.subject === a).length >= l ? {
		available: !1,
		reason: "limit_reached"
	} : u && !o(u, n, s) ? {
		available: !1,
		reason: "tier_required",
		tier: u
	} : f > 0 ? {
		available: !1,
		reason: "insufficient_points",
		missing: f
	} : { available: !0 };
}
function o(e, t, { tier: n }) {
	let r = t.program().tiers.map(({ id: e }) => e);
	return r.indexOf(n?.current ?? "") >= r.indexOf(e);
}
function s({ vouchers: e }) {
	let t = ({ state: e }) => Number(e !== "issued" && e !== "held");
	return e.toSorted((e, n) => t(e) - t(n));
}
function c({ points: e }, t) {
	let n = t;
	e.expiring = e.expiring.flatMap((e) => {
		let t = Math.min(e.points, n);
		return n -= t, t < e.points ? {
			...e,
			points: e.points - t
		} : [];
	});
}
// src/adapters/sample.ts
var l = 864e5;
function u(e) {
	return {
		program: d,
		limits: {
			tree: { perMember: 3 },
			early: { tier: "icon" }
		},
		members: /* @__PURE__ */ new Map([["alex", f((t) => new Date(e + t * l).toISOString())]]),
		redemptions: [],
		visitor: "alex"
	};
}
function d(e = "USD") {
	let t = (t) => ({
		minor: t,
		currency: e
	});
	return {
		version: `sample-${e}`,
		name: "Rewards",
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption",
			"undo",
			"join"
		],
		points: {
			name: {
				one: "point",
				other: "points"
			},
			decimals: 0
		},
		tiers: [
			{
				id: "friend",
				name: "Friend",
				threshold: 0,
				perks: ["Points on every order"]
			},
			{
				id: "insider",
				name: "Insider",
				threshold: 25e3,
				perks: ["Free returns"]
			},
			{
				id: "icon",
				name: "Icon",
				threshold: 5e4,
				perks: ["Free shipping", "First look at new arrivals"]
			}
		],
		earning: [
			{
				id: "purchase",
				kind: "purchase",
				title: "Place an order",
				points: 1,
				per: t(100)
			},
			{
				id: "sign_up",
				kind: "sign_up",
				title: "Join the program",
				points: 100
			},
			{
				id: "birthday",
				kind: "birthday",
				title: "Celebrate your birthday",
				points: 150
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
				points: 20
			}
		],
		rewards: [
			{
				id: "discount",
				kind: "amount_off",
				name: "Money off your order",
				points: 300,
				value: t(500),
				minimum: t(2e3)
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
				description: "We plant it in your name.",
				points: 100
			},
			{
				id: "early",
				kind: "early_access",
				name: "First look at new arrivals",
				points: 250
			}
		],
		referral: {
			friend: "10% off",
			advocate: "100 points"
		},
		welcome: "100 points when you join"
	};
}
function f(e) {
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
// src/adapters/memory.ts
var p = /* @__PURE__ */ e({ memoryAdapter: () => h }), m = 10, h = (e, { identity: o, now: c, runsIn: l }) => {
	let d = e.state ?? u(c()), f = o?.subject ?? (l === "page" ? e.member ?? d.visitor : void 0);
	function p() {
		return f || n("unauthenticated");
	}
	function m() {
		return r(d, p());
	}
	async function h() {
		let { memoryWrites: e } = await import("./memory-writes.js").catch((e) => {
			throw new t("unavailable", "memory: a file could not be fetched.", { cause: e });
		});
		return e({
			state: d,
			subject: p(),
			now: c
		});
	}
	function v({ programVersion: e, ...t }) {
		let n = S(t), r = n.rewards.slice(0, 12);
		return {
			program: n.version === e ? "unchanged" : {
				...n,
				rewards: r
			},
			member: {
				...y(t),
				availability: b(r)
			}
		};
	}
	function y({ currency: e = "USD" }) {
		if (!f) return {
			state: "guest",
			earning: {},
			activity: [],
			vouchers: []
		};
		let t = m(), { points: n, tier: r, ...a } = t;
		return {
			...a,
			id: f,
			activity: t.activity.slice(0, 5),
			vouchers: s(t).slice(0, 5),
			points: {
				...n,
				available: i(t)
			},
			...r && { tier: {
				...r,
				currency: e
			} }
		};
	}
	function b(e) {
		return f ? Object.fromEntries(e.map((e) => [e.id, a(e, d, f)])) : {};
	}
	function x(e) {
		let t = _(S(e).rewards, e);
		return {
			...t,
			availability: b(t.items)
		};
	}
	function S({ currency: e }) {
		return d.program(e);
	}
	return {
		contract: 1,
		name: "memory",
		runsIn: ["page", "gateway"],
		idempotency: "key",
		load: (e, t) => g(t, () => v(e)),
		rewards: (e, t) => g(t, () => x(e)),
		activity: (e, t) => g(t, () => _(m().activity, e)),
		vouchers: (e, t) => g(t, () => _(s(m()), e)),
		redeem: async (e, t) => {
			let { redeem: n } = await h();
			return g(t, () => n(e, t.key));
		},
		redemption: async (e, t) => {
			let { redemption: n } = await h();
			return g(t, () => n(e));
		},
		undo: async (e, t) => {
			let { undo: n } = await h();
			return g(t, () => n(e));
		},
		join: async (e) => {
			let { join: t } = await h();
			return g(e, t);
		}
	};
};
async function g({ signal: e }, t) {
	return e.aborted && n("aborted"), structuredClone(t());
}
function _(e, { cursor: t }) {
	let r = t === void 0 ? 0 : e.findIndex(({ id: e }) => e === t) + 1 || n("invalid"), i = e.slice(r, r + m), a = i.at(-1);
	return a && a !== e.at(-1) ? {
		items: i,
		next: a.id
	} : { items: i };
}
export { n as a, r as i, p as n, c as o, a as r, h as t };
