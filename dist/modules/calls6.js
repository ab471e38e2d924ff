import { a as e, i as t, n, r } from "./catalogue-pages.js";
import { c as i, d as a, l as o, o as s, s as c, t as l } from "./json-api.js";
import { n as u, t as d } from "./error.js";
import { a as f, f as p, g as m, h, i as g, m as _, n as v, p as y, s as b, t as x, u as S } from "./reading.js";
import { t as C } from "./program.js";
import { n as w } from "./price.js";
import { t as T } from "./member-lists.js";
import { t as E } from "./guest.js";
// src/adapters/smile-rest/customer.ts
var D = "vip_status";
async function O(e, t, n) {
	let r = await e.options.customerOf?.(t, { signal: n }) ?? t;
	if (!r.includes("@")) return k(e, r, n);
	let i = {
		email: r,
		include: D,
		limit: 1
	};
	return e.call({
		path: "/customers",
		query: i,
		signal: n
	}, ({ customers: e }) => y(e, (e) => te(e, r) ? M(e) : void 0)[0]);
}
async function k(e, t, n) {
	try {
		let r = `/customers/${encodeURIComponent(t)}`;
		return await e.call({
			path: r,
			query: { include: D },
			signal: n
		}, ({ customer: e }) => M(f(e, "customer")));
	} catch (e) {
		if (u(e) && e.code === "not_found") return;
		throw e;
	}
}
function ee({ id: e, state: t, name: n, points: r, birthday: i, referral: a, vip: o }, s, c) {
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
		tier: s.length ? A(o, s, c) : void 0
	});
}
function A(e, t, { options: n, currency: r }) {
	let i = n.tiers === "spend", a = (t) => {
		let n = p(e, t);
		if (n !== void 0) return i ? S(n, r)?.minor : Math.round(n);
	}, o = a("progress_value") ?? 0, [s, c] = [a("delta_to_next_vip_tier"), a("delta_to_retain_vip_tier")], l = (e) => t.some((t) => t.id === e) ? e : void 0;
	return x({
		current: l(h(e, "vip_tier_id")),
		next: l(h(e, "next_vip_tier_id")),
		measure: i ? "spend" : "points",
		value: o,
		target: s === void 0 ? void 0 : o + s,
		keep: c === void 0 ? void 0 : o + c,
		currency: i ? r : void 0,
		until: m(e, "vip_tier_expires_at") ?? m(e, "current_vip_period_end")
	});
}
var j = {
	member: "enrolled",
	disabled: "blocked"
};
function M(e) {
	return x({
		id: _(e, "id"),
		state: j[h(e, "state") ?? ""] ?? "candidate",
		name: h(e, "first_name"),
		points: o(v(e, "points_balance")),
		birthday: N(h(e, "date_of_birth")),
		referral: b(e, "referral_url"),
		vip: g(e, "vip_status")
	});
}
function N(e) {
	let [, t, n, r] = /^(\d{4})-(\d\d)-(\d\d)/.exec(e ?? "")?.map(Number) ?? [];
	if (t && n && r) return {
		month: n,
		day: r,
		...t >= 1900 && { year: t }
	};
}
function te(e, t) {
	return h(e, "email")?.toLowerCase() === t.toLowerCase();
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
	return h(g(e, "metadata"), "next_cursor");
}
function I(e, t, n, r, i) {
	let a = P(t, r);
	return e.call({
		path: "/points_transactions",
		query: a,
		signal: i
	}, (e) => {
		let t = y(e.points_transactions, (e) => L(e, n));
		return x({
			items: t.sort(B),
			next: F(e)
		});
	});
}
function L(e, t) {
	let n = m(e, "created_at");
	if (n === void 0) return;
	let r = v(e, "points_change"), i = h(e, "description");
	return x({
		id: _(e, "id"),
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
		let r = F(t), i = V[V.indexOf(o) + 1], a = y(t.reward_fulfillments, (t) => U(e, t, G(t, n)));
		return x({
			items: T(a),
			next: r === void 0 ? i && `${i}.` : `${o}.${r}`
		});
	});
}
function U(e, t, n) {
	let r = h(t, "code");
	if (r !== void 0) return x({
		id: _(t, "id"),
		code: r,
		title: _(t, "name"),
		state: W(e, t),
		...n ? a(n) : { kind: "custom" },
		source: "redemption",
		expiresAt: m(t, "expires_at"),
		terms: h(t, "terms_and_conditions") ?? h(t, "usage_instructions")
	});
}
function W({ now: e }, t) {
	if (t.usage_status === "used") return "used";
	let n = m(t, "expires_at");
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
					let n = f(t, "points_purchase");
					return J(e, f(n.reward_fulfillment, "reward_fulfillment"), s, v(n, "points_spent"));
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
			}, (e) => y(e.reward_fulfillments, (e) => e))]), c = r.rewards.find(({ id: e }) => e === t.reward);
			for (let n of X(t, o)) {
				let [i, ...a] = Q(n, s, $).filter((e) => Math.abs($(e) - n) <= K);
				if (!i) return { state: "pending" };
				let o = [i, ...a].find((e) => !Z(e, t.reward, r));
				if (o) return J(e, o, c, t.points);
			}
			throw new d("not_found", "No such points were spent on this reward since.");
		}
	};
	async function t(t, { points: n }, { id: r }, i) {
		if (!u(t) || t.code !== "invalid") return t;
		let a = await k(e, r, i).catch(() => void 0);
		return a && a.points.available < n ? new d("insufficient_points", t.message, { cause: t }) : t;
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
	return Date.parse(m(e, "created_at") ?? "");
}
// src/adapters/smile-rest/errors.ts
function ne({ error: e, message: t, errors: n }) {
	let r = typeof e == "object" && e ? e : {}, i = Array.isArray(n) ? n[0] : void 0;
	return { detail: h(r, "message") ?? h({ message: t }, "message") ?? h({ error: e }, "error") ?? h({ first: i }, "first") };
}
// src/adapters/smile-rest/member.ts
async function re(e, t, n, r) {
	let [i, a] = await Promise.all([O(e, t, r), n]);
	if (!i || i.state === "candidate") return {
		...E(),
		state: "candidate"
	};
	let { rewards: o, tiers: s } = a, [u, d] = await Promise.all([l(I(e, i.id, o, { limit: 5 }, r), { items: [] }), H(e, i.id, a, { limit: 5 }, r)]);
	return {
		...ee(i, s, e),
		availability: c(o, i.points.available),
		earning: {},
		activity: u.items,
		vouchers: d.items
	};
}
// src/adapters/smile-rest/calls.ts
function ie(r, i) {
	let a = q(r), o = async (e) => O(r, s(i), e), l = async (e) => {
		let t = await o(e);
		if (!t || t.state === "candidate") throw new d("not_enrolled", "Not a member of the program.");
		return t;
	};
	return {
		rewards: async ({ cursor: e }, { signal: t }) => {
			let [{ rewards: a }, s] = await Promise.all([C(r, t), i.identity && o(t)]);
			return n(a, s ? c(a, s.points.available) : {}, e);
		},
		activity: async ({ cursor: e }, { signal: t }) => {
			let [{ id: n }, { rewards: i }] = await Promise.all([l(t), C(r, t)]);
			return I(r, n, i, { cursor: e }, t);
		},
		vouchers: async ({ cursor: e }, { signal: t }) => {
			let [{ id: n }, i] = await Promise.all([l(t), C(r, t)]);
			return H(r, n, i, { cursor: e }, t);
		},
		redeem: async (e, t) => {
			let [n, { rewards: i }] = await Promise.all([l(t.signal), C(r, t.signal)]);
			if (n.state === "blocked") throw new d("blocked", "This member is disabled in Smile.");
			return a.redeem(e, n, i, t);
		},
		redemption: async (n, { signal: i, sent: o }) => {
			let s = Promise.all([l(i), C(r, i)]), [{ id: c }, u] = await e(s, t);
			if (!o) throw new d("not_found", "Smile knows no keys: only what was sent can be looked for.");
			return e(a.redemption(o, c, u, i), t);
		}
	};
}
export { re as readMember, ne as said, ie as smileRestCalls };
