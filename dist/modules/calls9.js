import { a as e, i as t, n, r, t as i } from "./catalogue-pages.js";
import { c as a, d as o, f as s, o as c, s as l, t as u } from "./json-api.js";
import { n as d, t as f } from "./error.js";
import { t as p } from "./until-aborted.js";
import { a as m, f as h, g, h as _, i as v, m as y, p as b, r as x, t as S } from "./reading.js";
import { t as C } from "./member-lists.js";
import { t as w } from "./derived-key.js";
// src/adapters/talon-one/balance.ts
function T({ options: { decimals: e = 0 } }, t) {
	let n = t * 10 ** e, r = Math.round(n);
	return Math.abs(n - r) < 1e-6 ? r : Math.floor(n);
}
function E({ options: e }, t, n) {
	return `/v1/loyalty_programs/${e.program}/profile/${encodeURIComponent(t)}/${n}`;
}
async function D(e, t, n) {
	let { subledger: r } = e.options, i = {
		includeTiers: "true",
		includeProjectedTier: "true",
		subledgerId: r
	};
	try {
		return await e.call({
			path: E(e, t, "balances"),
			query: i,
			signal: n
		}, (t) => {
			let n = r === void 0 ? m(t.balance, "balance") : v(v(t, "subledgerBalances"), r);
			return S({
				points: k(e, n),
				tier: A(e, n)
			});
		});
	} catch (e) {
		if (d(e) && e.code === "not_found") return;
		throw e;
	}
}
async function O(e, t, n) {
	let r = {
		status: "active",
		sort: "expiryDate",
		pageSize: 50,
		subledgerId: e.options.subledger
	};
	return e.call({
		path: E(e, t, "points"),
		query: r,
		signal: n
	}, ({ data: t }) => b(t, (t) => {
		let n = g(t, "expiryDate"), r = T(e, h(t, "amount") ?? 0);
		return n === void 0 || r < 1 ? void 0 : {
			points: r,
			at: n
		};
	}).sort((e, t) => Date.parse(e.at) - Date.parse(t.at)));
}
function k(e, t) {
	let n = (n) => Math.max(0, T(e, h(t, n) ?? 0));
	return {
		available: n("activePoints"),
		pending: n("pendingPoints"),
		owed: n("negativePoints"),
		expiring: []
	};
}
function A(e, t) {
	let { tiers: n = [] } = e.options;
	if (!n.length) return;
	let r = (e) => {
		let t = n.find((t) => t.name === e);
		return t && (t.id ?? t.name);
	}, i = v(t, "currentTier"), a = v(t, "projectedTier"), o = T(e, h(t, "activePoints") ?? 0), s = h(t, "pointsToNextTier"), c = h(a, "stayInTierPoints");
	return S({
		current: r(_(i, "name") ?? _(t, "currentTier")),
		next: r(_(t, "nextTierName")),
		measure: "points",
		value: Math.max(0, o),
		target: s === void 0 ? void 0 : Math.max(0, o) + T(e, s),
		keep: c === void 0 ? void 0 : Math.max(0, o) + T(e, c),
		since: g(i, "startDate"),
		until: g(i, "expiryDate"),
		forecast: r(_(a, "projectedTierName"))
	});
}
// src/adapters/talon-one/inventory.ts
function j(e, t, n) {
	let r = `/v1/customer_profiles/${encodeURIComponent(t)}/inventory`;
	return e.call({
		path: r,
		query: {
			profile: "true",
			coupons: "true",
			giveaways: "true",
			referrals: "true",
			achievements: "true"
		},
		signal: n
	}, (t) => {
		let n = (e) => b(e, (e) => e).sort((e, t) => R(t) - R(e)), r = b(n(t.coupons), (t) => P(e, t)), i = b(n(t.giveaways), (t) => F(e, t));
		return S({
			profile: _(v(t, "profile"), "id"),
			vouchers: C([...r, ...i]),
			referral: I(e, t),
			earning: Object.fromEntries(b(t.achievements, (t) => L(e, t)))
		});
	});
}
function M(e, t, n) {
	let r = e.options.rewards?.find(({ campaign: e, pool: t }) => n.campaign === void 0 ? t !== void 0 && t === n.pool : e === n.campaign), i = e.rewards.find(({ id: e }) => e === r?.id);
	return {
		id: t,
		code: t,
		title: i?.name ?? t,
		state: "issued",
		source: "redemption",
		...i ? s(i) : { kind: "custom" }
	};
}
var N = {
	used: "used",
	expired: "expired",
	disabled: "revoked"
};
function P(e, t) {
	let n = x(t, "campaignId");
	return S({
		...M(e, y(t, "value"), S({ campaign: n })),
		state: N[_(t, "state") ?? ""] ?? "issued",
		expiresAt: g(t, "expiryDate")
	});
}
function F(e, t) {
	let n = g(t, "endDate"), r = n !== void 0 && Date.parse(n) < e.now(), i = x(t, "poolId");
	return S({
		...M(e, y(t, "code"), S({ pool: i })),
		state: r ? "expired" : "issued",
		expiresAt: n
	});
}
function I({ options: e }, { referrals: t }) {
	let [n] = b(t, (e) => ({
		code: y(e, "code"),
		completed: x(e, "usageCounter") ?? 0
	}));
	if (n && e.referralLink !== void 0) return {
		link: e.referralLink.replace("{code}", encodeURIComponent(n.code)),
		completed: n.completed,
		pending: 0
	};
}
function L({ options: e }, t) {
	let n = y(t, "name");
	if (!e.earning?.some(({ id: e }) => e === n)) return;
	let r = h(t, "target");
	return [n, S({
		done: t.status === "completed" && t.achievementRecurrencePolicy !== "on_completion",
		resetsAt: g(t, "endDate"),
		value: Math.max(0, Math.floor(h(t, "progress") ?? 0)),
		target: r === void 0 || r < 1 ? void 0 : Math.ceil(r)
	})];
}
function R(e) {
	return Date.parse(g(e, "created") ?? "") || 0;
}
// src/adapters/talon-one/redeeming.ts
function z(e) {
	let { call: t, options: n, rewards: i } = e;
	return {
		async redeem(e, n, s, { key: c, signal: d }) {
			let { id: p } = r(i, e), { attributes: m } = a(p), h = await V(c, n), g = {
				customerSession: {
					profileId: n,
					state: "closed",
					attributes: m
				},
				responseContent: ["customerSession"]
			}, _ = { "Idempotency-Key": h }, y = H(h), b = await t({
				method: "PUT",
				path: y,
				body: g,
				headers: _,
				stake: "write",
				signal: d
			}, (e) => ({
				...o(e, h),
				was: v(v(e, "customerSession"), "attributes")
			}));
			if (!U(b.was, m)) throw new f("key_reused", "The key was used for another reward.");
			if (b.deducted > 0) return l(b, p);
			throw await u(e.points, n, s, d);
		},
		async redemption(e, r, i) {
			let a = await V(e, r);
			return t({
				path: H(a),
				signal: i
			}, (e) => {
				let t = v(v(e, "customerSession"), "attributes"), r = n.rewards?.find(({ attributes: e }) => U(t, e)), i = o(e, a);
				return i.deducted > 0 && r ? l(i, r.id) : {
					state: "refused",
					code: "cart_requirements"
				};
			});
		}
	};
	function a(e) {
		let t = n.rewards?.find((t) => t.id === e);
		if (!t) throw new f("not_found", `There is no reward "${e}".`);
		return t;
	}
	function o({ effects: t }, n) {
		let r = b(t, (e) => ({
			type: _(e, "effectType"),
			props: v(e, "props")
		})), i = r.filter(({ type: e, props: t }) => e === "deductLoyaltyPoints" && c(t)).reduce((e, { props: t }) => e + (h(t, "value") ?? 0), 0), [a] = r.flatMap(({ type: e, props: t }) => B(e, t) ?? []);
		return {
			deducted: T(e, i),
			session: n,
			...a !== void 0 && { code: a }
		};
	}
	function c(e) {
		let { program: t, subledger: r = "" } = n;
		return x(e, "programId") === t && (_(e, "subLedgerId") ?? "") === r;
	}
	function l({ deducted: t, code: n, session: r }, o) {
		let { campaign: c, pool: l } = a(o), u = i.find((e) => e.id === o), d = M(e, n ?? r, {
			...l !== void 0 && { pool: l },
			...c && { campaign: c }
		}), f = u && {
			title: u.name,
			...s(u)
		};
		return {
			state: "done",
			voucher: {
				...d,
				...f,
				points: t,
				state: n === void 0 ? "held" : "issued"
			}
		};
	}
	async function u(t, n, r, i) {
		return ((await D(e, n, i).catch(() => void 0))?.points.available ?? r) < t ? new f("insufficient_points", "There are not enough points.") : new f("cart_requirements", "No rule of Talon.One let the reward through.");
	}
}
function B(e, t) {
	return e === "couponCreated" ? _(t, "value") : e === "awardGiveaway" ? _(t, "code") : void 0;
}
function V(e, t) {
	return w(e, t, "session");
}
function H(e) {
	return `/v2/customer_sessions/${e}`;
}
function U(e, t) {
	return Object.entries(t).every(([t, n]) => e[t] === n);
}
// src/adapters/talon-one/transactions.ts
var W = 50;
async function G(e, t, { cursor: n, limit: r = W }, i) {
	let o = n === void 0 ? 0 : Number(n);
	if (!Number.isSafeInteger(o) || o < 0) throw a();
	let s = {
		pageSize: r,
		skip: o,
		subledgerId: e.options.subledger
	};
	return e.call({
		path: E(e, t, "transactions"),
		query: s,
		signal: i
	}, (t) => S({
		items: b(t.data, (t) => K(e, t)).sort(J),
		next: t.hasMore === !0 ? String(o + r) : void 0
	}));
}
function K(e, t) {
	let n = g(t, "created"), r = h(t, "amount");
	if (n === void 0 || r === void 0) return;
	let i = T(e, Math.abs(r)), a = {
		id: y(t, "id"),
		at: n,
		title: _(t, "name")
	};
	if (t.type === "subtraction") return S({
		...a,
		kind: q(t),
		points: -i
	});
	let o = g(t, "startDate"), s = t.startDate === "on_action" || o !== void 0 && Date.parse(o) > e.now();
	return S({
		...a,
		kind: "earned",
		points: s ? 0 : i,
		pending: s ? i : void 0
	});
}
function q({ customerSessionId: e }) {
	return e ? "redeemed" : "adjusted";
}
function J(e, t) {
	return Date.parse(t.at) - Date.parse(e.at);
}
// src/adapters/talon-one/errors.ts
function Y(e) {
	let [t = {}] = b(e.errors, (e) => e), n = [
		_(e, "message"),
		_(t, "title"),
		_(t, "details")
	].filter(Boolean);
	return n.length ? { detail: n.join(" · ") } : {};
}
// src/adapters/talon-one/member.ts
async function X(e, t, n) {
	let r = await D(e, t, n);
	if (!r) return {
		...o(),
		state: "candidate"
	};
	let [i, a, s] = await Promise.all([
		j(e, t, n),
		u(G(e, t, { limit: 5 }, n), { items: [] }),
		u(O(e, t, n), [])
	]);
	return S({
		state: "enrolled",
		id: t.includes("@") ? i.profile : t,
		points: {
			...r.points,
			expiring: s
		},
		tier: r.tier,
		availability: l(e.rewards, r.points.available),
		earning: i.earning,
		activity: a.items,
		vouchers: i.vouchers.slice(0, 5),
		referral: i.referral
	});
}
// src/adapters/talon-one/calls.ts
function Z(r, a) {
	let o = z(r), s = async (e) => {
		let t = await D(r, c(a), e);
		if (t) return t;
		throw new f("not_enrolled", "There is no such customer profile.");
	};
	return {
		rewards: async ({ cursor: e }, { signal: t }) => {
			let { identity: i } = a, o = await p(t, "not_done", async () => i ? D(r, i.subject, t) : void 0);
			return n(r.rewards, o ? l(r.rewards, o.points.available) : {}, e);
		},
		activity: async ({ cursor: e }, { signal: t }) => G(r, c(a), { cursor: e }, t),
		vouchers: async ({ cursor: e }, { signal: t }) => i((await j(r, c(a), t)).vouchers, e),
		redeem: async (t, n) => {
			let { points: r } = await e(s(n.signal));
			return o.redeem(t, c(a), r.available, n);
		},
		redemption: async (n, { signal: r }) => e(o.redemption(n, c(a), r), t)
	};
}
export { X as readMember, Y as said, Z as talonOneCalls };
