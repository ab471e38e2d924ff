import { a as e, i as t, n, r, t as i } from "./catalogue-pages.js";
import { c as a, d as o, o as s, s as c, t as l } from "./json-api.js";
import { n as u, t as d } from "./error.js";
import { t as f } from "./until-aborted.js";
import { a as p, f as m, g as h, h as g, i as _, m as v, p as y, r as b, t as x } from "./reading.js";
import { t as S } from "./member-lists.js";
import { t as C } from "./derived-key.js";
import { t as w } from "./guest.js";
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
			let n = r === void 0 ? p(t.balance, "balance") : _(_(t, "subledgerBalances"), r);
			return x({
				points: k(e, n),
				tier: A(e, n)
			});
		});
	} catch (e) {
		if (u(e) && e.code === "not_found") return;
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
	}, ({ data: t }) => y(t, (t) => {
		let n = h(t, "expiryDate"), r = T(e, m(t, "amount") ?? 0);
		return n === void 0 || r < 1 ? void 0 : {
			points: r,
			at: n
		};
	}).sort((e, t) => Date.parse(e.at) - Date.parse(t.at)));
}
function k(e, t) {
	let n = (n) => Math.max(0, T(e, m(t, n) ?? 0));
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
	}, i = _(t, "currentTier"), a = _(t, "projectedTier"), o = T(e, m(t, "activePoints") ?? 0), s = m(t, "pointsToNextTier"), c = m(a, "stayInTierPoints");
	return x({
		current: r(g(i, "name") ?? g(t, "currentTier")),
		next: r(g(t, "nextTierName")),
		measure: "points",
		value: Math.max(0, o),
		target: s === void 0 ? void 0 : Math.max(0, o) + T(e, s),
		keep: c === void 0 ? void 0 : Math.max(0, o) + T(e, c),
		since: h(i, "startDate"),
		until: h(i, "expiryDate"),
		forecast: r(g(a, "projectedTierName"))
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
		let n = (e) => y(e, (e) => e).sort((e, t) => R(t) - R(e)), r = y(n(t.coupons), (t) => P(e, t)), i = y(n(t.giveaways), (t) => F(e, t));
		return x({
			profile: g(_(t, "profile"), "id"),
			vouchers: S([...r, ...i]),
			referral: I(e, t),
			earning: Object.fromEntries(y(t.achievements, (t) => L(e, t)))
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
		...i ? o(i) : { kind: "custom" }
	};
}
var N = {
	used: "used",
	expired: "expired",
	disabled: "revoked"
};
function P(e, t) {
	let n = b(t, "campaignId");
	return x({
		...M(e, v(t, "value"), x({ campaign: n })),
		state: N[g(t, "state") ?? ""] ?? "issued",
		expiresAt: h(t, "expiryDate")
	});
}
function F(e, t) {
	let n = h(t, "endDate"), r = n !== void 0 && Date.parse(n) < e.now(), i = b(t, "poolId");
	return x({
		...M(e, v(t, "code"), x({ pool: i })),
		state: r ? "expired" : "issued",
		expiresAt: n
	});
}
function I({ options: e }, { referrals: t }) {
	let [n] = y(t, (e) => ({
		code: v(e, "code"),
		completed: b(e, "usageCounter") ?? 0
	}));
	if (n && e.referralLink !== void 0) return {
		link: e.referralLink.replace("{code}", encodeURIComponent(n.code)),
		completed: n.completed,
		pending: 0
	};
}
function L({ options: e }, t) {
	let n = v(t, "name");
	if (!e.earning?.some(({ id: e }) => e === n)) return;
	let r = m(t, "target");
	return [n, x({
		done: t.status === "completed" && t.achievementRecurrencePolicy !== "on_completion",
		resetsAt: h(t, "endDate"),
		value: Math.max(0, Math.floor(m(t, "progress") ?? 0)),
		target: r === void 0 || r < 1 ? void 0 : Math.ceil(r)
	})];
}
function R(e) {
	return Date.parse(h(e, "created") ?? "") || 0;
}
// src/adapters/talon-one/redeeming.ts
function z(e) {
	let { call: t, options: n, rewards: i } = e;
	return {
		async redeem(e, n, o, { key: c, signal: f }) {
			let { id: p } = r(i, e), { attributes: m } = a(p), h = await V(c, n), g = {
				customerSession: {
					profileId: n,
					state: "closed",
					attributes: m
				},
				responseContent: ["customerSession"]
			}, v = { "Idempotency-Key": h }, y = H(h), b = await t({
				method: "PUT",
				path: y,
				body: g,
				headers: v,
				stake: "write",
				signal: f
			}, (e) => ({
				...s(e, h),
				was: _(_(e, "customerSession"), "attributes")
			}));
			if (!U(b.was, m)) throw new d("key_reused", "The key was used for another reward.");
			if (b.deducted > 0) return l(b, p);
			throw await u(e.points, n, o, f);
		},
		async redemption(e, r, i) {
			let a = await V(e, r);
			return t({
				path: H(a),
				signal: i
			}, (e) => {
				let t = _(_(e, "customerSession"), "attributes"), r = n.rewards?.find(({ attributes: e }) => U(t, e)), i = s(e, a);
				return i.deducted > 0 && r ? l(i, r.id) : {
					state: "refused",
					code: "cart_requirements"
				};
			});
		}
	};
	function a(e) {
		let t = n.rewards?.find((t) => t.id === e);
		if (!t) throw new d("not_found", `There is no reward "${e}".`);
		return t;
	}
	function s({ effects: t }, n) {
		let r = y(t, (e) => ({
			type: g(e, "effectType"),
			props: _(e, "props")
		})), i = r.filter(({ type: e, props: t }) => e === "deductLoyaltyPoints" && c(t)).reduce((e, { props: t }) => e + (m(t, "value") ?? 0), 0), [a] = r.flatMap(({ type: e, props: t }) => B(e, t) ?? []);
		return {
			deducted: T(e, i),
			session: n,
			...a !== void 0 && { code: a }
		};
	}
	function c(e) {
		let { program: t, subledger: r = "" } = n;
		return b(e, "programId") === t && (g(e, "subLedgerId") ?? "") === r;
	}
	function l({ deducted: t, code: n, session: r }, s) {
		let { campaign: c, pool: l } = a(s), u = i.find((e) => e.id === s), d = M(e, n ?? r, {
			...l !== void 0 && { pool: l },
			...c && { campaign: c }
		}), f = u && {
			title: u.name,
			...o(u)
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
		return ((await D(e, n, i).catch(() => void 0))?.points.available ?? r) < t ? new d("insufficient_points", "There are not enough points.") : new d("cart_requirements", "No rule of Talon.One let the reward through.");
	}
}
function B(e, t) {
	return e === "couponCreated" ? g(t, "value") : e === "awardGiveaway" ? g(t, "code") : void 0;
}
function V(e, t) {
	return C(e, t, "session");
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
	}, (t) => x({
		items: y(t.data, (t) => K(e, t)).sort(J),
		next: t.hasMore === !0 ? String(o + r) : void 0
	}));
}
function K(e, t) {
	let n = h(t, "created"), r = m(t, "amount");
	if (n === void 0 || r === void 0) return;
	let i = T(e, Math.abs(r)), a = {
		id: v(t, "id"),
		at: n,
		title: g(t, "name")
	};
	if (t.type === "subtraction") return x({
		...a,
		kind: q(t),
		points: -i
	});
	let o = h(t, "startDate"), s = t.startDate === "on_action" || o !== void 0 && Date.parse(o) > e.now();
	return x({
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
	let [t = {}] = y(e.errors, (e) => e), n = [
		g(e, "message"),
		g(t, "title"),
		g(t, "details")
	].filter(Boolean);
	return n.length ? { detail: n.join(" · ") } : {};
}
// src/adapters/talon-one/member.ts
async function X(e, t, n) {
	let r = await D(e, t, n);
	if (!r) return {
		...w(),
		state: "candidate"
	};
	let [i, a, o] = await Promise.all([
		j(e, t, n),
		l(G(e, t, { limit: 5 }, n), { items: [] }),
		l(O(e, t, n), [])
	]);
	return x({
		state: "enrolled",
		id: t.includes("@") ? i.profile : t,
		points: {
			...r.points,
			expiring: o
		},
		tier: r.tier,
		availability: c(e.rewards, r.points.available),
		earning: i.earning,
		activity: a.items,
		vouchers: i.vouchers.slice(0, 5),
		referral: i.referral
	});
}
// src/adapters/talon-one/calls.ts
function Z(r, a) {
	let o = z(r), l = async (e) => {
		let t = await D(r, s(a), e);
		if (t) return t;
		throw new d("not_enrolled", "There is no such customer profile.");
	};
	return {
		rewards: async ({ cursor: e }, { signal: t }) => {
			let { identity: i } = a, o = await f(t, "not_done", async () => i ? D(r, i.subject, t) : void 0);
			return n(r.rewards, o ? c(r.rewards, o.points.available) : {}, e);
		},
		activity: async ({ cursor: e }, { signal: t }) => G(r, s(a), { cursor: e }, t),
		vouchers: async ({ cursor: e }, { signal: t }) => i((await j(r, s(a), t)).vouchers, e),
		redeem: async (t, n) => {
			let { points: r } = await e(l(n.signal));
			return o.redeem(t, s(a), r.available, n);
		},
		redemption: async (n, { signal: r }) => e(o.redemption(n, s(a), r), t)
	};
}
export { X as readMember, Y as said, Z as talonOneCalls };
