import { a as e, i as t, n, r } from "./catalogue-pages.js";
import { c as i, d as a, f as o, l as s, o as c, s as l, t as u } from "./json-api.js";
import { n as d, t as f } from "./error.js";
import { a as p, f as m, g as h, h as g, i as _, m as v, n as y, p as b, s as ee, t as x, u as S } from "./reading.js";
import { t as C } from "./program.js";
import { n as w } from "./price.js";
import { t as T } from "./member-lists.js";
// src/adapters/smile-rest/customer.ts
var E = "vip_status";
async function D(e, t, n) {
	let r = await e.options.customerOf?.(t, { signal: n }) ?? t;
	if (!r.includes("@")) return O(e, r, n);
	let i = {
		email: r,
		include: E,
		limit: 1
	};
	return e.call({
		path: "/customers",
		query: i,
		signal: n
	}, ({ customers: e }) => b(e, (e) => N(e, r) ? j(e) : void 0)[0]);
}
async function O(e, t, n) {
	try {
		let r = `/customers/${encodeURIComponent(t)}`;
		return await e.call({
			path: r,
			query: { include: E },
			signal: n
		}, ({ customer: e }) => j(p(e, "customer")));
	} catch (e) {
		if (d(e) && e.code === "not_found") return;
		throw e;
	}
}
function k({ id: e, state: t, name: n, points: r, birthday: i, referral: a, vip: o }, s, c) {
	return x({
		state: t,
		id: e,
		name: n,
		points: r,
		birthday: i,
		referral: a === void 0 ? void 0 : {
			link: a,
			completed: 0,
			pending: 0
		},
		tier: s.length ? te(o, s, c) : void 0
	});
}
function te(e, t, { options: n, currency: r }) {
	let i = n.tiers === "spend", a = (t) => {
		let n = m(e, t);
		if (n !== void 0) return i ? S(n, r)?.minor : Math.round(n);
	}, o = a("progress_value") ?? 0, [s, c] = [a("delta_to_next_vip_tier"), a("delta_to_retain_vip_tier")], l = (e) => t.some((t) => t.id === e) ? e : void 0;
	return x({
		current: l(g(e, "vip_tier_id")),
		next: l(g(e, "next_vip_tier_id")),
		measure: i ? "spend" : "points",
		value: o,
		target: s === void 0 ? void 0 : o + s,
		keep: c === void 0 ? void 0 : o + c,
		currency: i ? r : void 0,
		until: h(e, "vip_tier_expires_at") ?? h(e, "current_vip_period_end")
	});
}
var A = {
	member: "enrolled",
	disabled: "blocked"
};
function j(e) {
	return x({
		id: v(e, "id"),
		state: A[g(e, "state") ?? ""] ?? "candidate",
		name: g(e, "first_name"),
		points: s(y(e, "points_balance")),
		birthday: M(g(e, "date_of_birth")),
		referral: ee(e, "referral_url"),
		vip: _(e, "vip_status")
	});
}
function M(e) {
	let [, t, n, r] = /^(\d{4})-(\d\d)-(\d\d)/.exec(e ?? "")?.map(Number) ?? [];
	if (t && n && r) return {
		month: n,
		day: r,
		...t >= 1900 && { year: t }
	};
}
function N(e, t) {
	return g(e, "email")?.toLowerCase() === t.toLowerCase();
}
// src/adapters/smile-rest/transactions.ts
function P(e, { cursor: t, limit: n = 50, since: r }) {
	return {
		customer_id: e,
		limit: n,
		cursor: t,
		updated_at_min: r
	};
}
function F(e) {
	return g(_(e, "metadata"), "next_cursor");
}
function I(e, t, n, r, i) {
	let a = P(t, r);
	return e.call({
		path: "/points_transactions",
		query: a,
		signal: i
	}, (e) => {
		let t = b(e.points_transactions, (e) => L(e, n));
		return x({
			items: t.sort(B),
			next: F(e)
		});
	});
}
function L(e, t) {
	let n = h(e, "created_at");
	if (n === void 0) return;
	let r = y(e, "points_change"), i = g(e, "description");
	return x({
		id: v(e, "id"),
		at: n,
		kind: R(r, t),
		points: r,
		title: i
	});
}
function R(e, t) {
	return e > 0 ? "earned" : t.some((t) => z(t, -e)) ? "redeemed" : "adjusted";
}
function z({ points: e, range: t }, n) {
	return t ? n >= t.min && n <= t.max && (n - t.min) % t.step === 0 : n === e;
}
function B(e, t) {
	return Date.parse(t.at) - Date.parse(e.at);
}
// src/adapters/smile-rest/vouchers.ts
var V = [
	"unused",
	"untracked",
	"used"
];
async function H(e, t, n, r, a) {
	let [, o = "", s] = r.cursor === void 0 ? ["", "unused"] : /^(\w+)\.(.*)$/.exec(r.cursor) ?? [];
	if (!V.includes(o)) throw i();
	let c = {
		...P(t, {
			...r,
			cursor: s || void 0
		}),
		usage_status: o,
		fulfillment_status: "issued"
	};
	return e.call({
		path: "/reward_fulfillments",
		query: c,
		signal: a
	}, (t) => {
		let r = F(t), i = V[V.indexOf(o) + 1], a = b(t.reward_fulfillments, (t) => U(e, t, G(t, n)));
		return x({
			items: T(a),
			next: r === void 0 ? i && `${i}.` : `${o}.${r}`
		});
	});
}
function U(e, t, n) {
	let r = g(t, "code");
	if (r !== void 0) return x({
		id: v(t, "id"),
		code: r,
		title: v(t, "name"),
		state: W(e, t),
		...n ? o(n) : { kind: "custom" },
		source: "redemption",
		expiresAt: h(t, "expires_at"),
		terms: g(t, "terms_and_conditions") ?? g(t, "usage_instructions")
	});
}
function W({ now: e }, t) {
	if (t.usage_status === "used") return "used";
	let n = h(t, "expires_at");
	return n !== void 0 && Date.parse(n) < e() ? "expired" : "issued";
}
function G(e, { rewards: t, names: n }) {
	let r = t.filter(({ id: t, range: r }) => !r && n.get(t) === e.name);
	return r.length === 1 ? r[0] : void 0;
}
// src/adapters/smile-rest/redeeming.ts
var K = 1e4;
function q(e) {
	return {
		async redeem(n, i, a, { signal: o }) {
			let s = r(a, n), c = `/points_products/${encodeURIComponent(s.id)}/purchase`, l = {
				customer_id: Number(i.id),
				...s.range && { points_to_spend: n.points }
			};
			try {
				return await e.call({
					method: "POST",
					path: c,
					body: l,
					stake: "write",
					signal: o
				}, ({ points_purchase: t }) => {
					let n = p(t, "points_purchase");
					return J(e, p(n.reward_fulfillment, "reward_fulfillment"), s, y(n, "points_spent"));
				});
			} catch (e) {
				throw await t(e, n, i, o);
			}
		},
		async redemption(t, n, r, i) {
			let a = {
				limit: 250,
				since: (/* @__PURE__ */ new Date(t.at - K)).toISOString()
			}, [{ items: o }, s] = await Promise.all([I(e, n, r.rewards, a, i), e.call({
				path: "/reward_fulfillments",
				query: P(n, a),
				signal: i
			}, (e) => b(e.reward_fulfillments, (e) => e))]), c = r.rewards.find(({ id: e }) => e === t.reward);
			for (let n of X(t, o)) {
				let [i, ...a] = Q(n, s, $).filter((e) => Math.abs($(e) - n) <= K);
				if (!i) return { state: "pending" };
				let o = [i, ...a].find((e) => !Z(e, t.reward, r));
				if (o) return J(e, o, c, t.points);
			}
			throw new f("not_found", "No such points were spent on this reward since.");
		}
	};
	async function t(t, { points: n }, { id: r }, i) {
		if (!d(t) || t.code !== "invalid") return t;
		let a = await O(e, r, i).catch(() => void 0);
		return a && a.points.available < n ? new f("insufficient_points", t.message, { cause: t }) : t;
	}
}
function J(e, t, n, r) {
	let { fulfillment_status: i } = t;
	if (i === "failed" || i === "cancelled") return {
		state: "refused",
		code: "unavailable"
	};
	let a = U(e, t, n);
	if (!a || i === "pending") return { state: "pending" };
	let o = n?.range && w(n.range, r);
	return {
		state: "done",
		voucher: {
			...a,
			points: r,
			...o && Y(o)
		}
	};
}
function Y(e) {
	return {
		kind: "amount_off",
		value: e
	};
}
function X({ at: e, points: t }, n) {
	return Q(e, n.filter(({ points: e }) => e === -t).map(({ at: e }) => Date.parse(e)).filter((t) => t >= e - K), (e) => e);
}
function Z({ name: e }, t, { names: n }) {
	return n.get(t) !== e && [...n.values()].some((t) => t === e);
}
function Q(e, t, n) {
	let r = (t) => Math.abs(n(t) - e);
	return [...t].sort((e, t) => r(e) - r(t));
}
function $(e) {
	return Date.parse(h(e, "created_at") ?? "");
}
// src/adapters/smile-rest/errors.ts
function ne({ error: e, message: t, errors: n }) {
	let r = typeof e == "object" && e ? e : {}, i = Array.isArray(n) ? n[0] : void 0;
	return { detail: g(r, "message") ?? g({ message: t }, "message") ?? g({ error: e }, "error") ?? g({ first: i }, "first") };
}
// src/adapters/smile-rest/member.ts
async function re(e, t, n, r) {
	let [i, o] = await Promise.all([D(e, t, r), n]);
	if (!i || i.state === "candidate") return {
		...a(),
		state: "candidate"
	};
	let { rewards: s, tiers: c } = o, [d, f] = await Promise.all([u(I(e, i.id, s, { limit: 5 }, r), { items: [] }), H(e, i.id, o, { limit: 5 }, r)]);
	return {
		...k(i, c, e),
		availability: l(s, i.points.available),
		earning: {},
		activity: d.items,
		vouchers: f.items
	};
}
// src/adapters/smile-rest/calls.ts
function ie(r, i) {
	let a = q(r), o = async (e) => D(r, c(i), e), s = async (e) => {
		let t = await o(e);
		if (!t || t.state === "candidate") throw new f("not_enrolled", "Not a member of the program.");
		return t;
	};
	return {
		rewards: async ({ cursor: e }, { signal: t }) => {
			let [{ rewards: a }, s] = await Promise.all([C(r, t), i.identity && o(t)]);
			return n(a, s ? l(a, s.points.available) : {}, e);
		},
		activity: async ({ cursor: e }, { signal: t }) => {
			let [{ id: n }, { rewards: i }] = await Promise.all([s(t), C(r, t)]);
			return I(r, n, i, { cursor: e }, t);
		},
		vouchers: async ({ cursor: e }, { signal: t }) => {
			let [{ id: n }, i] = await Promise.all([s(t), C(r, t)]);
			return H(r, n, i, { cursor: e }, t);
		},
		redeem: async (e, t) => {
			let [n, { rewards: i }] = await Promise.all([s(t.signal), C(r, t.signal)]);
			if (n.state === "blocked") throw new f("blocked", "This member is disabled in Smile.");
			return a.redeem(e, n, i, t);
		},
		redemption: async (n, { signal: i, sent: o }) => {
			let c = Promise.all([s(i), C(r, i)]), [{ id: l }, u] = await e(c, t);
			if (!o) throw new f("not_found", "Smile knows no keys: only what was sent can be looked for.");
			return e(a.redemption(o, l, u, i), t);
		}
	};
}
export { re as readMember, ne as said, ie as smileRestCalls };
