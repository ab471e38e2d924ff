import { _ as e, b as t, c as n, d as r, f as i, g as a, i as o, l as s, m as c, n as l, p as u, r as d, s as ee, t as f, u as te, v as p, y as m } from "../modules/json-api.js";
import { n as h, t as g } from "../modules/error.js";
import { a as _, f as v, g as y, h as b, i as x, m as S, n as C, p as w, r as T, s as E, t as D, u as O } from "../modules/reading.js";
// src/adapters/smile-rest/customer.ts
var k = "vip_status";
async function ne(e, t, n) {
	let r = await e.options.customerOf?.(t, { signal: n }) ?? t;
	if (!r.includes("@")) return A(e, r, n);
	let i = {
		email: r,
		include: k,
		limit: 1
	};
	return e.call({
		path: "/customers",
		query: i,
		signal: n
	}, ({ customers: e }) => w(e, (e) => oe(e, r) ? M(e) : void 0)[0]);
}
async function A(e, t, n) {
	try {
		let r = `/customers/${encodeURIComponent(t)}`;
		return await e.call({
			path: r,
			query: { include: k },
			signal: n
		}, ({ customer: e }) => M(_(e, "customer")));
	} catch (e) {
		if (h(e) && e.code === "not_found") return;
		throw e;
	}
}
function re({ id: e, state: t, name: n, points: r, birthday: i, referral: a, vip: o }, s, c) {
	return D({
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
		tier: s.length ? ie(o, s, c) : void 0
	});
}
function ie(e, t, { options: n, currency: r }) {
	let i = n.tiers === "spend", a = (t) => {
		let n = v(e, t);
		if (n !== void 0) return i ? O(n, r)?.minor : Math.round(n);
	}, o = a("progress_value") ?? 0, [s, c] = [a("delta_to_next_vip_tier"), a("delta_to_retain_vip_tier")], l = (e) => t.some((t) => t.id === e) ? e : void 0;
	return D({
		current: l(b(e, "vip_tier_id")),
		next: l(b(e, "next_vip_tier_id")),
		measure: i ? "spend" : "points",
		value: o,
		target: s === void 0 ? void 0 : o + s,
		keep: c === void 0 ? void 0 : o + c,
		currency: i ? r : void 0,
		until: y(e, "vip_tier_expires_at") ?? y(e, "current_vip_period_end")
	});
}
var j = {
	member: "enrolled",
	disabled: "blocked"
};
function M(e) {
	return D({
		id: S(e, "id"),
		state: j[b(e, "state") ?? ""] ?? "candidate",
		name: b(e, "first_name"),
		points: u(C(e, "points_balance")),
		birthday: ae(b(e, "date_of_birth")),
		referral: E(e, "referral_url"),
		vip: x(e, "vip_status")
	});
}
function ae(e) {
	let [, t, n, r] = /^(\d{4})-(\d\d)-(\d\d)/.exec(e ?? "")?.map(Number) ?? [];
	if (t && n && r) return {
		month: n,
		day: r,
		...t >= 1900 && { year: t }
	};
}
function oe(e, t) {
	return b(e, "email")?.toLowerCase() === t.toLowerCase();
}
// src/adapters/smile-rest/program.ts
var N = 250;
async function se(e, t) {
	let [{ rewards: n, names: r }, i, a, o] = await Promise.all([
		P(e, t),
		l(I(e, t), []),
		l(z(e, t), []),
		l(V(e, t), { other: "points" })
	]);
	return {
		rewards: n,
		names: r,
		tiers: a,
		program: {
			name: e.options.name ?? "Rewards",
			capabilities: [
				"rewards",
				"activity",
				"vouchers",
				"redeem",
				"redemption"
			],
			points: {
				name: o,
				decimals: 0
			},
			tiers: a,
			earning: i,
			rewards: n
		}
	};
}
async function P(e, t) {
	let n = [];
	for (let r = 1;; r += 1) {
		let i = {
			page: r,
			page_size: N
		}, { rewards: a, isFull: o } = await e.call({
			path: "/points_products",
			query: i,
			signal: t
		}, (t) => ({
			rewards: w(t.points_products, (t) => ce(t, e)),
			isFull: Array.isArray(t.points_products) && t.points_products.length >= N
		}));
		if (n.push(...a), o) continue;
		let s = new Map(n.map(({ id: e, name: t }) => [e, t]));
		return {
			rewards: n.map((t) => c(t, e.options.rewards)),
			names: s
		};
	}
}
function ce(e, { currency: t }) {
	let n = x(e, "reward"), r = e.exchange_type === "variable" ? F(e, t) : void 0;
	return D({
		id: S(e, "id"),
		kind: r ? "variable_amount" : "custom",
		name: b(n, "name") ?? S(e, "exchange_description"),
		description: b(n, "description") ?? b(e, "exchange_description"),
		points: r?.min ?? C(e, "points_price"),
		range: r,
		image: E(n, "image_url")
	});
}
function F(e, t) {
	let n = C(e, "variable_points_step"), r = C(e, "variable_points_min"), i = T(e, "variable_points_max") ?? r, a = O(e.variable_points_step_reward_value, t);
	if (!(!a || n < 1 || i < r)) return {
		min: r,
		step: n,
		value: a,
		max: i - (i - r) % n
	};
}
function I(e, t) {
	let n = { limit: N };
	return e.call({
		path: "/earning_rules",
		query: n,
		signal: t
	}, ({ earning_rules: t }) => w(t, (t) => L(t, e)));
}
function L(e, { currency: t }) {
	let n = x(e, "reward_value"), [r, i] = [x(n, "fixed"), x(n, "variable")], a = n.type === "variable" ? O(i.per_amount, t) : void 0, [o, ...s] = Array.isArray(e.restricted_to_vip_tier_ids) ? e.restricted_to_vip_tier_ids : [];
	return D({
		id: S(e, "id"),
		kind: a ? "purchase" : "custom",
		title: S(e, "name"),
		points: T(a ? i : r, "value"),
		per: a,
		url: E(e, "action_url"),
		limit: R(x(e, "earning_limit")),
		tier: s.length ? void 0 : b({ tier: o }, "tier")
	});
}
function R(e) {
	let t = T(e, "max");
	if (t === void 0 || t < 1) return;
	if (e.type === "lifetime") return { times: t };
	let { unit_count: n } = x(e, "rolling"), r = {
		1: "day",
		7: "week",
		30: "month",
		365: "year"
	}[Number(n)];
	return r && {
		times: t,
		per: r
	};
}
async function z(e, t) {
	return (await e.call({
		path: "/vip_tiers",
		query: { include: "perks,entry_rewards" },
		signal: t
	}, ({ vip_tiers: t }) => w(t, (t) => B(t, e)))).sort((e, t) => e.threshold - t.threshold);
}
function B(e, { currency: t, options: n }) {
	let r = v(e, "milestone") ?? 0, [i] = w(e.entry_rewards, (e) => b(e, "name"));
	return D({
		id: S(e, "id"),
		name: S(e, "name"),
		threshold: n.tiers === "spend" ? O(r, t)?.minor ?? 0 : Math.round(r),
		perks: w(e.perks, (e) => b(e, "name")),
		welcome: i
	});
}
function V(e, t) {
	return e.call({
		path: "/points_settings",
		signal: t
	}, (e) => {
		let t = x(x(e, "points_settings"), "points_label");
		return D({
			one: b(t, "one"),
			other: S(t, "other")
		});
	});
}
// src/adapters/smile-rest/transactions.ts
function H(e, { cursor: t, limit: n = 50, since: r }) {
	return {
		customer_id: e,
		limit: n,
		cursor: t,
		updated_at_min: r
	};
}
function U(e) {
	return b(x(e, "metadata"), "next_cursor");
}
function W(e, t, n, r, i) {
	let a = H(t, r);
	return e.call({
		path: "/points_transactions",
		query: a,
		signal: i
	}, (e) => {
		let t = w(e.points_transactions, (e) => le(e, n));
		return D({
			items: t.sort(fe),
			next: U(e)
		});
	});
}
function le(e, t) {
	let n = y(e, "created_at");
	if (n === void 0) return;
	let r = C(e, "points_change"), i = b(e, "description");
	return D({
		id: S(e, "id"),
		at: n,
		kind: ue(r, t),
		points: r,
		title: i
	});
}
function ue(e, t) {
	return e > 0 ? "earned" : t.some((t) => de(t, -e)) ? "redeemed" : "adjusted";
}
function de({ points: e, range: t }, n) {
	return t ? n >= t.min && n <= t.max && (n - t.min) % t.step === 0 : n === e;
}
function fe(e, t) {
	return Date.parse(t.at) - Date.parse(e.at);
}
// src/adapters/smile-rest/vouchers.ts
var G = [
	"unused",
	"untracked",
	"used"
];
async function K(t, n, r, a, o) {
	let [, s = "", c] = a.cursor === void 0 ? ["", "unused"] : /^(\w+)\.(.*)$/.exec(a.cursor) ?? [];
	if (!G.includes(s)) throw i();
	let l = {
		...H(n, {
			...a,
			cursor: c || void 0
		}),
		usage_status: s,
		fulfillment_status: "issued"
	};
	return t.call({
		path: "/reward_fulfillments",
		query: l,
		signal: o
	}, (n) => {
		let i = U(n), a = G[G.indexOf(s) + 1], o = w(n.reward_fulfillments, (e) => q(t, e, me(e, r)));
		return D({
			items: e(o),
			next: i === void 0 ? a && `${a}.` : `${s}.${i}`
		});
	});
}
function q(e, n, r) {
	let i = b(n, "code");
	if (i !== void 0) return D({
		id: S(n, "id"),
		code: i,
		title: S(n, "name"),
		state: pe(e, n),
		...r ? t(r) : { kind: "custom" },
		source: "redemption",
		expiresAt: y(n, "expires_at"),
		terms: b(n, "terms_and_conditions") ?? b(n, "usage_instructions")
	});
}
function pe({ now: e }, t) {
	if (t.usage_status === "used") return "used";
	let n = y(t, "expires_at");
	return n !== void 0 && Date.parse(n) < e() ? "expired" : "issued";
}
function me(e, { rewards: t, names: n }) {
	let r = t.filter(({ id: t, range: r }) => !r && n.get(t) === e.name);
	return r.length === 1 ? r[0] : void 0;
}
// src/adapters/smile-rest/redeeming.ts
var J = 1e4;
function he(e) {
	return {
		async redeem(n, r, i, { signal: a }) {
			let o = m(i, n), s = `/points_products/${encodeURIComponent(o.id)}/purchase`, c = {
				customer_id: Number(r.id),
				...o.range && { points_to_spend: n.points }
			};
			try {
				return await e.call({
					method: "POST",
					path: s,
					body: c,
					stake: "write",
					signal: a
				}, ({ points_purchase: t }) => {
					let n = _(t, "points_purchase");
					return Y(e, _(n.reward_fulfillment, "reward_fulfillment"), o, C(n, "points_spent"));
				});
			} catch (e) {
				throw await t(e, n, r, a);
			}
		},
		async redemption(t, n, r, i) {
			let a = {
				limit: 250,
				since: (/* @__PURE__ */ new Date(t.at - J)).toISOString()
			}, [{ items: o }, s] = await Promise.all([W(e, n, r.rewards, a, i), e.call({
				path: "/reward_fulfillments",
				query: H(n, a),
				signal: i
			}, (e) => w(e.reward_fulfillments, (e) => e))]), c = r.rewards.find(({ id: e }) => e === t.reward);
			for (let n of _e(t, o)) {
				let [i, ...a] = Z(n, s, Q).filter((e) => Math.abs(Q(e) - n) <= J);
				if (!i) return { state: "pending" };
				let o = [i, ...a].find((e) => !ve(e, t.reward, r));
				if (o) return Y(e, o, c, t.points);
			}
			throw new g("not_found", "No such points were spent on this reward since.");
		}
	};
	async function t(t, { points: n }, { id: r }, i) {
		if (!h(t) || t.code !== "invalid") return t;
		let a = await A(e, r, i).catch(() => void 0);
		return a && a.points.available < n ? new g("insufficient_points", t.message, { cause: t }) : t;
	}
}
function Y(e, t, n, r) {
	let { fulfillment_status: i } = t;
	if (i === "failed" || i === "cancelled") return {
		state: "refused",
		code: "unavailable"
	};
	let a = q(e, t, n);
	if (!a || i === "pending") return { state: "pending" };
	let o = n?.range && X(n.range, r);
	return {
		state: "done",
		voucher: {
			...a,
			points: r,
			...o && ge(o)
		}
	};
}
function ge(e) {
	return {
		kind: "amount_off",
		value: e
	};
}
function X({ step: e, value: t }, n) {
	return {
		...t,
		minor: n / e * t.minor
	};
}
function _e({ at: e, points: t }, n) {
	return Z(e, n.filter(({ points: e }) => e === -t).map(({ at: e }) => Date.parse(e)).filter((t) => t >= e - J), (e) => e);
}
function ve({ name: e }, t, { names: n }) {
	return n.get(t) !== e && [...n.values()].some((t) => t === e);
}
function Z(e, t, n) {
	let r = (t) => Math.abs(n(t) - e);
	return [...t].sort((e, t) => r(e) - r(t));
}
function Q(e) {
	return Date.parse(y(e, "created_at") ?? "");
}
// src/adapters/smile-rest/smile-rest.ts
var ye = (e, t) => {
	ee("smile-rest", t);
	let i = n("smile-rest", "apiKey", e.apiKey, "\"key_…\""), c = n("smile-rest", "currency", e.currency, "\"EUR\"").toUpperCase(), l = {
		call: d(t, {
			name: "Smile",
			base: s("smile-rest", e.endpoint, "https://api.smile.io/v1"),
			headers: { Authorization: `Bearer ${i}` },
			said: xe
		}),
		options: e,
		currency: c,
		now: t.now
	}, u = he(l), m = async (e) => ne(l, te(t), e), h = async (e) => {
		let t = await m(e);
		if (!t || t.state === "candidate") throw new g("not_enrolled", "Not a member of the program.");
		return t;
	};
	return {
		contract: 1,
		name: "smile-rest",
		runsIn: ["gateway"],
		idempotency: "none",
		load: async ({ programVersion: e }, { signal: n }) => {
			let [r, i] = await Promise.all([se(l, n), t.identity && m(n)]), a = {
				...r.program,
				rewards: r.rewards.slice(0, 12)
			}, o = t.identity ? await be(l, i, r, n) : $();
			return {
				program: p(a, e),
				member: o
			};
		},
		rewards: async ({ cursor: e }, { signal: n }) => {
			let [{ rewards: i }, o] = await Promise.all([P(l, n), t.identity && m(n)]);
			return a(i, o ? r(i, o.points.available) : {}, e);
		},
		activity: async ({ cursor: e }, { signal: t }) => {
			let [{ id: n }, { rewards: r }] = await Promise.all([h(t), P(l, t)]);
			return W(l, n, r, { cursor: e }, t);
		},
		vouchers: async ({ cursor: e }, { signal: t }) => {
			let [{ id: n }, r] = await Promise.all([h(t), P(l, t)]);
			return K(l, n, r, { cursor: e }, t);
		},
		redeem: async (e, t) => {
			let [n, { rewards: r }] = await Promise.all([h(t.signal), P(l, t.signal)]);
			if (n.state === "blocked") throw new g("blocked", "This member is disabled in Smile.");
			return u.redeem(e, n, r, t);
		},
		redemption: async (e, { signal: t, sent: n }) => {
			let r = Promise.all([h(t), P(l, t)]), [{ id: i }, a] = await o(r, f);
			if (!n) throw new g("not_found", "Smile knows no keys: only what was sent can be looked for.");
			return o(u.redemption(n, i, a, t), f);
		}
	};
};
async function be(e, t, n, i) {
	if (!t || t.state === "candidate") return {
		...$(),
		state: "candidate"
	};
	let { rewards: a, tiers: o } = n, [s, c] = await Promise.all([l(W(e, t.id, a, { limit: 5 }, i), { items: [] }), K(e, t.id, n, { limit: 5 }, i)]);
	return {
		...re(t, o, e),
		availability: r(a, t.points.available),
		earning: {},
		activity: s.items,
		vouchers: c.items
	};
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
function xe({ error: e, message: t, errors: n }) {
	let r = typeof e == "object" && e ? e : {}, i = Array.isArray(n) ? n[0] : void 0;
	return { detail: b(r, "message") ?? b({ message: t }, "message") ?? b({ error: e }, "error") ?? b({ first: i }, "first") };
}
export { ye as smileRestAdapter };
