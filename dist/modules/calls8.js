import { a as e, n as t, o as n, r } from "./catalogue-pages.js";
import { c as i, d as a, l as o, s, t as c } from "./json-api.js";
import { n as l, t as u } from "./error.js";
import { a as d, g as f, h as p, i as m, m as h, n as g, p as _, r as v, t as y } from "./reading.js";
import { t as b } from "./derived-key.js";
import { t as x } from "./program2.js";
import { t as S } from "./guest.js";
// src/adapters/square/account.ts
async function C(e, t, n) {
	let r = await T(e, t, n);
	if (!r) return;
	let i = {
		query: r,
		limit: 1
	};
	return e.call({
		method: "POST",
		path: "/v2/loyalty/accounts/search",
		body: i,
		signal: n
	}, ({ loyalty_accounts: e }) => {
		let [t] = _(e, k);
		return t;
	});
}
async function w(e, t, n) {
	if (!(e.options.subject === "phone" && t.startsWith("+"))) return (await D(e, t, n)).name;
}
async function T(e, { subject: t, kind: n }, r) {
	if (n === "phone") return { mappings: [{ phone_number: t }] };
	let i = n === "customer" ? t : (await E(e, t, r))?.id;
	return i === void 0 ? void 0 : { customer_ids: [i] };
}
function E(e, t, n) {
	let r = {
		query: { filter: { reference_id: { exact: t } } },
		limit: 1
	};
	return e.call({
		method: "POST",
		path: "/v2/customers/search",
		body: r,
		signal: n
	}, ({ customers: e }) => {
		let [t] = _(e, O);
		return t;
	});
}
function D(e, t, n) {
	return e.call({
		path: `/v2/customers/${encodeURIComponent(t)}`,
		signal: n
	}, (e) => O(m(e, "customer")));
}
function O(e) {
	return {
		id: h(e, "id"),
		name: p(e, "given_name"),
		phone: p(e, "phone_number")
	};
}
function k(e) {
	let t = _(e.expiring_point_deadlines, (e) => {
		let t = f(e, "expires_at"), n = g(e, "points");
		return t !== void 0 && n > 0 ? {
			points: n,
			at: t
		} : void 0;
	}).sort((e, t) => Date.parse(e.at) - Date.parse(t.at));
	return y({
		id: h(e, "id"),
		customer: p(e, "customer_id"),
		points: o(g(e, "balance"), y({
			lifetime: v(e, "lifetime_points"),
			expiring: t
		}))
	});
}
// src/adapters/square/activity.ts
var A = {
	ACCUMULATE_POINTS: [
		"earned",
		"accumulate_points",
		1
	],
	ACCUMULATE_PROMOTION_POINTS: [
		"earned",
		"accumulate_promotion_points",
		1
	],
	CREATE_REWARD: [
		"redeemed",
		"create_reward",
		-1
	],
	DELETE_REWARD: [
		"undone",
		"delete_reward",
		1
	],
	ADJUST_POINTS: [
		"adjusted",
		"adjust_points",
		1
	],
	EXPIRE_POINTS: [
		"expired",
		"expire_points",
		-1
	],
	OTHER: [
		"other",
		"other_event",
		1
	]
}, j = 30;
function M(e, { id: t }, n, r, i = j) {
	let a = {
		query: { filter: {
			loyalty_account_filter: { loyalty_account_id: t },
			type_filter: { types: Object.keys(A) }
		} },
		limit: i,
		...n !== void 0 && { cursor: n }
	};
	return e.call({
		method: "POST",
		path: "/v2/loyalty/events/search",
		body: a,
		signal: r
	}, (e) => y({
		items: _(e.events, N),
		next: p(e, "cursor")
	}));
}
function N(e) {
	let [t, n, r] = A[p(e, "type") ?? ""] ?? [], i = f(e, "created_at");
	if (!t || !n || !r || i === void 0) return;
	let a = m(e, n), o = v(a, "points") ?? 0, s = t === "redeemed" || t === "expired" ? -Math.abs(o) : o * r;
	return y({
		id: h(e, "id"),
		at: i,
		kind: t,
		points: s,
		title: p(a, "reason")
	});
}
// src/adapters/square/joining.ts
async function P(e, t, { key: n, signal: r }) {
	if (await C(e, t, r)) return;
	let i = t.kind === "phone" ? t.subject : await F(e, t, r);
	if (!i) throw new u("invalid", "Square needs a phone number, and this customer has none.");
	let { program_id: a } = await e.call({
		path: "/v2/loyalty/programs/main",
		signal: r
	}, ({ program: e }) => ({ program_id: h(e, "id") })), o = {
		loyalty_account: {
			program_id: a,
			mapping: { phone_number: i }
		},
		idempotency_key: await b(n, t.subject, "join")
	};
	await e.call({
		method: "POST",
		path: "/v2/loyalty/accounts",
		body: o,
		stake: "write",
		signal: r
	}, () => void 0);
}
async function F(e, { subject: t, kind: n }, r) {
	return (await (n === "customer" ? D(e, t, r) : E(e, t, r)))?.phone;
}
// src/adapters/square/vouchers.ts
var I = 30, L = [
	"ISSUED",
	"REDEEMED",
	"DELETED"
];
async function R(e, { id: t }, n, r, a, o = I) {
	let [s = "", c = ""] = r === void 0 ? L : V(r);
	if (!L.includes(s)) throw i();
	let l = {
		query: {
			loyalty_account_id: t,
			status: s
		},
		limit: o,
		...r !== void 0 && c && { cursor: c }
	};
	return e.call({
		method: "POST",
		path: "/v2/loyalty/rewards/search",
		body: l,
		signal: a
	}, (t) => {
		let r = p(t, "cursor"), i = L[L.indexOf(s) + 1];
		return y({
			items: _(t.rewards, (t) => z(e, t, n)),
			next: r === void 0 ? i && `${i}.` : `${s}.${r}`
		});
	});
}
function z({ options: e }, t, n) {
	let r = h(t, "id"), i = n.find((e) => e.id === t.reward_tier_id), o = t.status === "ISSUED";
	return y({
		id: r,
		code: r,
		title: i?.name ?? "Reward",
		state: B(t, e.use),
		...i ? a(i) : { kind: "custom" },
		source: "redemption",
		points: v(t, "points"),
		undoable: o || void 0
	});
}
function B({ status: e }, t) {
	return e === "REDEEMED" ? "used" : e === "DELETED" ? "revoked" : t === "till" ? "held" : "issued";
}
function V(e) {
	let t = e.indexOf(".");
	return [e.slice(0, t), e.slice(t + 1)];
}
// src/adapters/square/redeeming.ts
function H(e) {
	let { call: t, options: i } = e;
	return {
		async redeem(t, { account: n, rewards: s }, c) {
			let l = r(s, t), u = await a(t, n, c), d = z(e, u, [l]);
			if (t.cart !== void 0) return {
				state: "applied",
				voucher: d
			};
			if (i.location === void 0) return {
				state: "done",
				voucher: d
			};
			await o(i.location, u, n, c);
			let { undoable: f, ...p } = d;
			return {
				state: "done",
				voucher: {
					...p,
					state: "held"
				}
			};
		},
		async undo(e, t, { signal: n }) {
			let r = await s(e, { signal: n });
			if (r.loyalty_account_id !== t.id) throw new u("not_found", "There is no such reward.");
			if (r.status === "REDEEMED") throw new u("invalid", "The reward has been used.");
			r.status !== "DELETED" && await c(e, n);
		}
	};
	async function a(e, n, { key: r, signal: i }) {
		let a = {
			reward: {
				loyalty_account_id: n.id,
				reward_tier_id: e.reward,
				...e.cart !== void 0 && { order_id: e.cart }
			},
			idempotency_key: await b(r, n.id, "create")
		};
		try {
			return await t({
				method: "POST",
				path: "/v2/loyalty/rewards",
				body: a,
				stake: "write",
				signal: i
			}, W);
		} catch (t) {
			throw await d(t, e, n, i);
		}
	}
	async function o(e, r, i, { key: a, signal: o }) {
		let s = h(r, "id"), u = {
			idempotency_key: await b(a, i.id, "redeem"),
			location_id: e
		}, d = `${U(s)}/redeem`;
		try {
			await t({
				method: "POST",
				path: d,
				body: u,
				stake: "write",
				signal: o
			}, () => void 0);
		} catch (e) {
			throw l(e) && e.outcome === "not_done" && e.code !== "rate_limited" ? (await c(s, o), e) : n(e);
		}
	}
	async function s(e, { signal: n }) {
		return t({
			path: U(e),
			signal: n
		}, W);
	}
	async function c(e, n) {
		await t({
			method: "DELETE",
			path: U(e),
			stake: "write",
			signal: n
		}, () => void 0);
	}
	async function d(e, { points: n }, { id: r }, i) {
		return !l(e) || e.code !== "invalid" ? e : await t({
			path: `/v2/loyalty/accounts/${encodeURIComponent(r)}`,
			signal: i
		}, (e) => g(m(e, "loyalty_account"), "balance")).catch(() => n) < n ? new u("insufficient_points", e.message, { cause: e }) : e;
	}
}
function U(e) {
	return `/v2/loyalty/rewards/${encodeURIComponent(e)}`;
}
function W(e) {
	let t = d(e.reward, "reward");
	return h(t, "id"), t;
}
// src/adapters/square/errors.ts
var G = {
	NOT_FOUND: "not_found",
	CUSTOMER_NOT_FOUND: "not_found",
	IDEMPOTENCY_KEY_REUSED: "key_reused",
	INVALID_CURSOR: "invalid",
	INVALID_PHONE_NUMBER: "invalid",
	LOCATION_MISMATCH: "config",
	INVALID_LOCATION: "config",
	UNSUPPORTED_LOYALTY_REWARD_TIER: "unsupported",
	MERCHANT_SUBSCRIPTION_NOT_FOUND: "config",
	RATE_LIMITED: "rate_limited"
};
function K({ errors: e }) {
	let [t] = _(e, (e) => e);
	if (!t) return {};
	let n = p(t, "code") ?? "no code", r = p(t, "field"), i = [
		n,
		p(t, "detail"),
		r && `(${r})`
	].filter(Boolean).join(" ");
	return {
		...G[n] && { code: G[n] },
		detail: i
	};
}
// src/adapters/square/member.ts
async function q(e, t, n, r) {
	let [i, { rewards: a }] = await Promise.all([C(e, t, r), n]);
	if (!i) return {
		...S(),
		state: "candidate"
	};
	let { points: o, customer: l } = i, [u, d, f] = await Promise.all([
		c(M(e, i, void 0, r, 5), { items: [] }),
		R(e, i, a, void 0, r, 5),
		c(w(e, l ?? t.subject, r), void 0)
	]);
	return {
		state: "enrolled",
		id: i.id,
		...f && { name: f },
		points: o,
		availability: s(a, o.available),
		earning: {},
		activity: u.items,
		vouchers: d.items
	};
}
// src/adapters/square/calls.ts
function J(n, r, { identity: i }) {
	let { redeem: a, undo: o } = H(n), c = async ({ signal: e }) => {
		let t = await C(n, r(), e);
		if (t) return t;
		throw new u("not_enrolled", "This customer has no loyalty account.");
	};
	return {
		rewards: async ({ cursor: e }, { signal: a }) => {
			let [{ rewards: o }, c] = await Promise.all([x(n, a), i && C(n, r(), a)]);
			return t(o, c ? s(o, c.points.available) : {}, e);
		},
		activity: async ({ cursor: e }, t) => M(n, await c(t), e, t.signal),
		vouchers: async ({ cursor: e }, t) => {
			let [r, { rewards: i }] = await Promise.all([c(t), x(n, t.signal)]);
			return R(n, r, i, e, t.signal);
		},
		redeem: async (t, r) => {
			let [i, { rewards: o }] = await e(Promise.all([c(r), x(n, r.signal)]));
			return a(t, {
				account: i,
				rewards: o
			}, r);
		},
		undo: async (e, t) => o(e, await c(t), t),
		join: async (e, t) => P(n, r(), t)
	};
}
export { q as readMember, K as said, J as squareCalls };
