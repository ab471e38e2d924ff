import { _ as e, b as t, c as n, d as r, f as i, g as a, h as o, i as s, l as c, n as l, o as u, r as d, s as f, t as p, u as m, v as h, y as g } from "../modules/json-api.js";
import { n as _, t as v } from "../modules/error.js";
import { a as y, f as b, g as x, h as S, i as C, m as w, p as T, r as E, t as D } from "../modules/reading.js";
import { t as O } from "../modules/until-aborted.js";
// src/adapters/talon-one/balance.ts
function k({ options: { decimals: e = 0 } }, t) {
	let n = t * 10 ** e, r = Math.round(n);
	return Math.abs(n - r) < 1e-6 ? r : Math.floor(n);
}
function A({ options: e }, t, n) {
	return `/v1/loyalty_programs/${e.program}/profile/${encodeURIComponent(t)}/${n}`;
}
async function j(e, t, n) {
	let { subledger: r } = e.options, i = {
		includeTiers: "true",
		includeProjectedTier: "true",
		subledgerId: r
	};
	try {
		return await e.call({
			path: A(e, t, "balances"),
			query: i,
			signal: n
		}, (t) => {
			let n = C(t, "subledgerBalances"), i = r === void 0 ? t.balance : n[r], a = y(i, "balance");
			return D({
				points: N(e, a),
				tier: P(e, a)
			});
		});
	} catch (e) {
		if (_(e) && e.code === "not_found") return;
		throw e;
	}
}
async function M(e, t, n) {
	let r = {
		status: "active",
		sort: "expiryDate",
		pageSize: 50,
		subledgerId: e.options.subledger
	};
	return e.call({
		path: A(e, t, "points"),
		query: r,
		signal: n
	}, ({ data: t }) => T(t, (t) => {
		let n = x(t, "expiryDate"), r = k(e, b(t, "amount") ?? 0);
		return n === void 0 || r < 1 ? void 0 : {
			points: r,
			at: n
		};
	}).sort((e, t) => Date.parse(e.at) - Date.parse(t.at)));
}
function N(e, t) {
	let n = (n) => Math.max(0, k(e, b(t, n) ?? 0));
	return {
		available: n("activePoints"),
		pending: n("pendingPoints"),
		owed: n("negativePoints"),
		expiring: []
	};
}
function P(e, t) {
	let { tiers: n = [] } = e.options;
	if (!n.length) return;
	let r = (e) => {
		let t = n.find((t) => t.name === e);
		return t && (t.id ?? t.name);
	}, i = C(t, "currentTier"), a = C(t, "projectedTier"), o = k(e, b(t, "activePoints") ?? 0), s = b(t, "pointsToNextTier"), c = b(a, "stayInTierPoints");
	return D({
		current: r(S(i, "name") ?? S(t, "currentTier")),
		next: r(S(t, "nextTierName")),
		measure: "points",
		value: Math.max(0, o),
		target: s === void 0 ? void 0 : Math.max(0, o) + k(e, s),
		keep: c === void 0 ? void 0 : Math.max(0, o) + k(e, c),
		since: x(i, "startDate"),
		until: x(i, "expiryDate"),
		forecast: r(S(a, "projectedTierName"))
	});
}
// src/adapters/talon-one/inventory.ts
function F(t, n, r) {
	let i = `/v1/customer_profiles/${encodeURIComponent(n)}/inventory`;
	return t.call({
		path: i,
		query: {
			profile: "true",
			coupons: "true",
			giveaways: "true",
			referrals: "true",
			achievements: "true"
		},
		signal: r
	}, (n) => {
		let r = (e) => T(e, (e) => e).sort((e, t) => H(t) - H(e)), i = T(r(n.coupons), (e) => R(t, e)), a = T(r(n.giveaways), (e) => z(t, e));
		return D({
			profile: S(C(n, "profile"), "id"),
			vouchers: e([...i, ...a]),
			referral: B(t, n),
			earning: Object.fromEntries(T(n.achievements, (e) => V(t, e)))
		});
	});
}
function I(e, n, r) {
	let i = e.options.rewards?.find(({ campaign: e, pool: t }) => r.campaign === void 0 ? t !== void 0 && t === r.pool : e === r.campaign), a = e.rewards.find(({ id: e }) => e === i?.id);
	return {
		id: n,
		code: n,
		title: a?.name ?? n,
		state: "issued",
		source: "redemption",
		...a ? t(a) : { kind: "custom" }
	};
}
var L = {
	used: "used",
	expired: "expired",
	disabled: "revoked"
};
function R(e, t) {
	let n = E(t, "campaignId");
	return D({
		...I(e, w(t, "value"), D({ campaign: n })),
		state: L[S(t, "state") ?? ""] ?? "issued",
		expiresAt: x(t, "expiryDate")
	});
}
function z(e, t) {
	let n = x(t, "endDate"), r = n !== void 0 && Date.parse(n) < e.now(), i = E(t, "poolId");
	return D({
		...I(e, w(t, "code"), D({ pool: i })),
		state: r ? "expired" : "issued",
		expiresAt: n
	});
}
function B({ options: e }, { referrals: t }) {
	let [n] = T(t, (e) => ({
		code: w(e, "code"),
		completed: E(e, "usageCounter") ?? 0
	}));
	if (n && e.referralLink !== void 0) return {
		link: e.referralLink.replace("{code}", encodeURIComponent(n.code)),
		completed: n.completed,
		pending: 0
	};
}
function V({ options: e }, t) {
	let n = w(t, "name");
	if (!e.earning?.some(({ id: e }) => e === n)) return;
	let r = b(t, "target");
	return [n, D({
		done: t.status === "completed" && t.achievementRecurrencePolicy !== "on_completion",
		resetsAt: x(t, "endDate"),
		value: Math.max(0, Math.floor(b(t, "progress") ?? 0)),
		target: r === void 0 || r < 1 ? void 0 : Math.ceil(r)
	})];
}
function H(e) {
	return Date.parse(x(e, "created") ?? "") || 0;
}
// src/adapters/talon-one/redeeming.ts
function U(e) {
	let { call: n, options: r, rewards: i } = e;
	return {
		async redeem(e, t, r, { key: l, signal: u }) {
			let { id: d } = g(i, e), { attributes: f } = a(d), p = await G(l, t), m = {
				customerSession: {
					profileId: t,
					state: "closed",
					attributes: f
				},
				responseContent: ["customerSession"]
			}, h = { "Idempotency-Key": p }, _ = K(p), y = await n({
				method: "PUT",
				path: _,
				body: m,
				headers: h,
				stake: "write",
				signal: u
			}, (e) => ({
				...o(e, p),
				was: C(C(e, "customerSession"), "attributes")
			}));
			if (!q(y.was, f)) throw new v("key_reused", "The key was used for another reward.");
			if (y.deducted > 0) return s(y, d);
			throw await c(e.points, t, r, u);
		},
		async redemption(e, t, i) {
			let a = await G(e, t);
			return n({
				path: K(a),
				signal: i
			}, (e) => {
				let t = C(C(e, "customerSession"), "attributes"), n = r.rewards?.find(({ attributes: e }) => q(t, e)), i = o(e, a);
				return i.deducted > 0 && n ? s(i, n.id) : {
					state: "refused",
					code: "cart_requirements"
				};
			});
		}
	};
	function a(e) {
		let t = r.rewards?.find((t) => t.id === e);
		if (!t) throw new v("not_found", `There is no reward "${e}".`);
		return t;
	}
	function o({ effects: t }, n) {
		let i = T(t, (e) => ({
			type: S(e, "effectType"),
			props: C(e, "props")
		})), a = i.filter(({ type: e, props: t }) => e === "deductLoyaltyPoints" && E(t, "programId") === r.program).reduce((e, { props: t }) => e + (b(t, "value") ?? 0), 0), [o] = i.flatMap(({ type: e, props: t }) => W(e, t) ?? []);
		return {
			deducted: k(e, a),
			session: n,
			...o !== void 0 && { code: o }
		};
	}
	function s({ deducted: n, code: r, session: o }, s) {
		let { campaign: c, pool: l } = a(s), u = i.find((e) => e.id === s), d = I(e, r ?? o, {
			...l !== void 0 && { pool: l },
			...c && { campaign: c }
		}), f = u && {
			title: u.name,
			...t(u)
		};
		return {
			state: "done",
			voucher: {
				...d,
				...f,
				points: n,
				state: r === void 0 ? "held" : "issued"
			}
		};
	}
	async function c(t, n, r, i) {
		return ((await j(e, n, i).catch(() => void 0))?.points.available ?? r) < t ? new v("insufficient_points", "There are not enough points.") : new v("cart_requirements", "No rule of Talon.One let the reward through.");
	}
}
function W(e, t) {
	return e === "couponCreated" ? S(t, "value") : e === "awardGiveaway" ? S(t, "code") : void 0;
}
function G(e, t) {
	return u(e, t, "session");
}
function K(e) {
	return `/v2/customer_sessions/${e}`;
}
function q(e, t) {
	return Object.entries(t).every(([t, n]) => e[t] === n);
}
// src/adapters/talon-one/transactions.ts
var J = 50;
async function Y(e, t, { cursor: n, limit: r = J }, a) {
	let o = n === void 0 ? 0 : Number(n);
	if (!Number.isSafeInteger(o) || o < 0) throw i();
	let s = {
		pageSize: r,
		skip: o,
		subledgerId: e.options.subledger
	};
	return e.call({
		path: A(e, t, "transactions"),
		query: s,
		signal: a
	}, (t) => D({
		items: T(t.data, (t) => X(e, t)).sort(Q),
		next: t.hasMore === !0 ? String(o + r) : void 0
	}));
}
function X(e, t) {
	let n = x(t, "created"), r = b(t, "amount");
	if (n === void 0 || r === void 0) return;
	let i = k(e, Math.abs(r)), a = {
		id: w(t, "id"),
		at: n,
		title: S(t, "name")
	};
	if (t.type === "subtraction") return D({
		...a,
		kind: Z(t),
		points: -i
	});
	let o = x(t, "startDate"), s = t.startDate === "on_action" || o !== void 0 && Date.parse(o) > e.now();
	return D({
		...a,
		kind: "earned",
		points: s ? 0 : i,
		pending: s ? i : void 0
	});
}
function Z({ customerSessionId: e }) {
	return e ? "redeemed" : "adjusted";
}
function Q(e, t) {
	return Date.parse(t.at) - Date.parse(e.at);
}
// src/adapters/talon-one/talon-one.ts
var ee = (e, t) => {
	f("talon-one", t);
	let { decimals: i = 0, rewards: l = [] } = e;
	if (!Number.isInteger(i) || i < 0 || i > 4) throw new v("config", "\"talon-one\" needs the option decimals as a whole number from 0 to 4.");
	re(l);
	let u = d(t, {
		name: "Talon.One",
		base: c("talon-one", e.endpoint),
		headers: { Authorization: `ApiKey-v1 ${n("talon-one", "apiKey", e.apiKey, "\"dbc644d3…\"")}` },
		said: ({ message: e, errors: t }) => {
			let [n] = Array.isArray(t) ? t : [], r = [
				e,
				n?.title,
				n?.details
			].filter((e) => typeof e == "string");
			return r.length ? { detail: r.join(" · ") } : {};
		}
	});
	n("talon-one", "program", e.program, "5");
	let g = l.map(({ attributes: e, campaign: t, pool: n, ...r }) => ({
		...r,
		points: Math.round(r.points * 10 ** i)
	})), _ = {
		call: u,
		options: e,
		rewards: g,
		now: t.now
	}, y = ne(_), b = U(_), x = async (e) => {
		let n = await j(_, m(t), e);
		if (n) return n;
		throw new v("not_enrolled", "There is no such customer profile.");
	};
	return {
		contract: 1,
		name: "talon-one",
		runsIn: ["gateway"],
		idempotency: "key",
		load: async ({ programVersion: e }, { signal: n }) => ({
			program: h({
				...y,
				rewards: g.slice(0, 12)
			}, e),
			member: await O(n, "not_done", async () => t.identity ? te(_, t.identity.subject, n) : $())
		}),
		rewards: async ({ cursor: e }, { signal: n }) => {
			let { identity: i } = t, o = await O(n, "not_done", async () => i ? j(_, i.subject, n) : void 0);
			return a(g, o ? r(g, o.points.available) : {}, e);
		},
		activity: async ({ cursor: e }, { signal: n }) => Y(_, m(t), { cursor: e }, n),
		vouchers: async ({ cursor: e }, { signal: n }) => o((await F(_, m(t), n)).vouchers, e),
		redeem: async (e, n) => {
			let { points: r } = await s(x(n.signal));
			return b.redeem(e, m(t), r.available, n);
		},
		redemption: async (e, { signal: n }) => s(b.redemption(e, m(t), n), p)
	};
};
async function te(e, t, n) {
	let i = await j(e, t, n);
	if (!i) return {
		...$(),
		state: "candidate"
	};
	let [a, o, s] = await Promise.all([
		F(e, t, n),
		l(Y(e, t, { limit: 5 }, n), { items: [] }),
		l(M(e, t, n), [])
	]);
	return D({
		state: "enrolled",
		id: t.includes("@") ? a.profile : t,
		points: {
			...i.points,
			expiring: s
		},
		tier: i.tier,
		availability: r(e.rewards, i.points.available),
		earning: a.earning,
		activity: o.items,
		vouchers: a.vouchers.slice(0, 5),
		referral: a.referral
	});
}
function ne({ options: e, rewards: t }) {
	let { name: n = "Rewards", unit: r = {
		one: "point",
		other: "points"
	}, decimals: i = 0, tiers: a = [], earning: o = [] } = e, s = 10 ** i;
	return {
		name: n,
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			...t.length ? ["redeem", "redemption"] : []
		],
		points: {
			name: r,
			decimals: i
		},
		tiers: a.map((e) => ({
			id: e.name,
			perks: [],
			...e,
			threshold: Math.round(e.threshold * s)
		})).sort((e, t) => e.threshold - t.threshold),
		earning: [...o],
		rewards: [...t]
	};
}
function re(e) {
	let t = e.map(({ attributes: e }) => JSON.stringify(e));
	if (t.find((e, n) => e === void 0 || e === "{}" || t.indexOf(e) !== n) !== void 0) throw new v("config", "\"talon-one\" needs other `attributes` for each reward, such as { redeem: \"coffee\" }.");
}
function $() {
	return {
		state: "guest",
		availability: {},
		earning: {},
		activity: [],
		vouchers: []
	};
}
export { ee as talonOneAdapter };
