import { _ as e, b as t, c as n, d as r, g as i, h as a, i as o, l as s, m as c, n as l, p as u, r as d, s as ee, t as f, u as p, v as m, y as h } from "../modules/json-api.js";
import { n as g, t as _ } from "../modules/error.js";
import { a as v, f as y, g as b, h as x, i as S, m as C, n as w, p as T, r as E, s as te, t as D, u as ne } from "../modules/reading.js";
// src/adapters/voucherify/card.ts
async function O({ call: e, options: t, path: n }, r, i) {
	if (t.subject !== "card") {
		let t = {
			customer: r,
			limit: 1
		};
		return e({
			path: `${n}/members`,
			query: t,
			signal: i
		}, ({ vouchers: e }) => T(e, j)[0]);
	}
	try {
		return await e({
			path: `${n}/members/${encodeURIComponent(r)}`,
			signal: i
		}, j);
	} catch (e) {
		if (g(e) && e.code === "not_found") return;
		throw e;
	}
}
async function k(e, t, n) {
	let r = await O(e, t, n);
	if (r?.state === "blocked") throw new _("blocked", "The card is not active.");
	if (r) return;
	let i = { customer: { source_id: t } }, { call: a, path: o } = e;
	await a({
		method: "POST",
		path: `${o}/members`,
		body: i,
		stake: "write",
		signal: n
	}, () => void 0);
}
function A({ call: e }, t, n) {
	return e({
		path: `/v1/customers/${encodeURIComponent(t)}`,
		signal: n
	}, (e) => x(e, "name")?.split(" ")[0]);
}
async function re({ call: e }, { code: t, points: n }, r, i) {
	let a = e({
		path: `/v1/loyalties/members/${encodeURIComponent(t)}/tiers`,
		signal: i
	}, ({ data: e }) => T(e, (e) => ({
		id: C(e, "id"),
		until: b(S(e, "expiration"), "expiration_date")
	}))), [o] = await l(a, []), s = n.available, c = r.find(({ threshold: e }) => e > s);
	return D({
		current: r.find(({ id: e }) => e === o?.id)?.id,
		next: c?.id,
		measure: "points",
		value: s,
		target: c?.threshold,
		until: o?.until
	});
}
function j(e) {
	let t = v(e.loyalty_card, "loyalty_card"), n = b(t, "next_expiration_date"), r = E(t, "next_expiration_points") ?? 0;
	return D({
		id: x(e, "id") ?? C(e, "code"),
		code: C(e, "code"),
		holder: x(e, "holder_id"),
		state: e.active === !1 ? "blocked" : "enrolled",
		points: u(w(t, "balance"), {
			pending: E(t, "pending_points") ?? 0,
			lifetime: Math.max(0, E(t, "points") ?? 0),
			expiring: n !== void 0 && r > 0 ? [{
				points: r,
				at: n
			}] : []
		})
	});
}
// src/adapters/voucherify/errors.ts
var M = {
	loyalty_card_points_exceeded: "insufficient_points",
	loyalty_card_not_active: "blocked",
	campaign_not_active: "unsupported",
	missing_order: "cart_requirements",
	missing_reward: "invalid",
	invalid_payload: "invalid",
	not_found: "not_found"
};
function ie(e) {
	let t = x(e, "key") ?? "", n = [
		t,
		x(e, "message"),
		x(e, "details"),
		x(e, "request_id")
	].filter(Boolean);
	return {
		...M[t] && { code: M[t] },
		...n.length && { detail: n.join(" · ") }
	};
}
// src/adapters/voucherify/program.ts
var N = 100, ae = 1e3;
async function P(e, t) {
	let { options: n } = e, [r, i, a] = await Promise.all([
		F(e, t),
		l(B(e, t), []),
		l(V(e, t), [])
	]);
	return {
		program: {
			name: n.name ?? n.campaign,
			capabilities: [
				"rewards",
				"activity",
				"vouchers",
				"redeem",
				"redemption",
				...n.subject === "card" ? [] : ["join"]
			],
			points: {
				name: {
					one: "point",
					other: "points"
				},
				decimals: 0
			},
			tiers: i,
			earning: a,
			rewards: r.rewards
		},
		catalogue: r
	};
}
async function F({ call: e, options: t, path: n }, r) {
	let i = { limit: N }, [a, o] = await Promise.all([e({
		path: `${n}/rewards`,
		query: i,
		signal: r
	}, ({ data: e }) => T(e, (e) => ({
		id: C(e, "reward_id"),
		points: I(e)
	}))), e({
		path: "/v1/rewards",
		query: i,
		signal: r
	}, ({ data: e }) => T(e, (e) => ({
		id: C(e, "id"),
		one: e
	})))]), s = a.flatMap(({ id: e, points: t }) => {
		let n = o.find((t) => t.id === e)?.one;
		return n ? [{
			reward: n,
			points: t
		}] : [];
	}), l = (e) => new Set(s.filter(({ reward: t }) => e(t)).map(({ reward: e }) => C(e, "id")));
	return {
		rewards: s.flatMap(({ reward: e, points: n }) => {
			let r = L(e, n, t.currency);
			return r ? c(r, t.rewards) : [];
		}),
		gone: l((e) => (E(e, "stock") ?? 1) <= 0),
		coins: l(({ type: e }) => e === "COIN")
	};
}
function I(e) {
	return E(S(S(e, "parameters"), "loyalty"), "points");
}
function L(e, t, n) {
	let r = e.type === "COIN" ? z(e, n) : void 0, i = r?.min ?? t;
	if (i === void 0) return;
	let a = S(e, "attributes");
	return D({
		id: C(e, "id"),
		kind: r ? "variable_amount" : R(e),
		name: C(e, "name"),
		description: x(a, "description"),
		points: i,
		range: r,
		image: te(a, "image_url")
	});
}
function R(e) {
	if (e.type === "MATERIAL") return "free_product";
	let { type: t } = S(S(e, "parameters"), "campaign");
	return t === "GIFT_VOUCHERS" ? "gift_card" : "custom";
}
function z(e, t) {
	let n = S(S(e, "parameters"), "coin"), r = w(n, "points_ratio"), i = ne(n.exchange_ratio, t);
	return i && r > 0 ? {
		min: r,
		max: r * ae,
		step: r,
		value: i
	} : void 0;
}
async function B({ call: e, path: t }, n) {
	return (await e({
		path: `${t}/tiers`,
		query: { limit: N },
		signal: n
	}, ({ data: e }) => T(e, (e) => ({
		id: C(e, "id"),
		name: C(e, "name"),
		threshold: Math.max(0, E(S(e, "points"), "from") ?? 0),
		perks: []
	})))).sort((e, t) => e.threshold - t.threshold);
}
function V({ call: e, options: t, path: n }, r) {
	return e({
		path: `${n}/earning-rules`,
		query: { limit: N },
		signal: r
	}, ({ data: e }) => T(e, (e) => e.active === !1 ? void 0 : H(e, t.currency)));
}
function H(e, t) {
	let n = S(e, "loyalty"), r = S(n, "order"), i = r.amount ? S(r, "amount") : S(r, "total_amount"), a = E(i, "every");
	return D({
		id: C(e, "id"),
		kind: a === void 0 ? "custom" : "purchase",
		title: C(S(e, "source"), "banner"),
		points: E(a === void 0 ? n : i, "points"),
		per: a === void 0 ? void 0 : {
			minor: a,
			currency: t
		},
		tier: x(S(e, "loyalty_tier"), "id")
	});
}
// src/adapters/voucherify/transactions.ts
var U = {
	POINTS_ACCRUAL: "earned",
	POINTS_ADDITION: "earned",
	PENDING_POINTS_ACTIVATION: "earned",
	POINTS_REDEMPTION: "redeemed",
	POINTS_REFUND: "undone",
	POINTS_EXPIRATION: "expired"
};
function W(e, t, n, r) {
	return G(e, t, n, r, K);
}
function G({ call: e }, t, { cursor: n, limit: r = 50 }, i, a) {
	return e({
		path: `/v1/loyalties/members/${encodeURIComponent(t)}/transactions`,
		query: {
			limit: r,
			order: "-id",
			starting_after_id: n
		},
		signal: i
	}, (e) => D({
		items: T(e.data, a),
		next: e.has_more === !0 ? x(e, "more_starting_after") : void 0
	}));
}
function K(e) {
	let t = b(e, "created_at");
	if (t === void 0) return;
	let n = S(e, "details"), r = S(n, "balance"), i = x(S(S(n, "earning_rule"), "source"), "banner");
	return D({
		id: C(e, "id"),
		at: t,
		kind: U[x(e, "type") ?? ""] ?? "adjusted",
		points: w(r, "points"),
		title: x(S(n, "reward"), "name") ?? i ?? x(e, "reason"),
		order: x(S(n, "order"), "source_id"),
		balance: E(r, "balance")
	});
}
// src/adapters/voucherify/vouchers.ts
var q = 100;
async function J(t, { holder: n }, r, i) {
	if (n === void 0) return [];
	let a = {
		customer: n,
		limit: q,
		order: "-created_at"
	};
	return t.call({
		path: "/v1/vouchers",
		query: a,
		signal: i
	}, ({ vouchers: n }) => e(T(n, (e) => Y(t, e, ce(e, r)))));
}
function Y(e, n, r) {
	if (n.type === "DISCOUNT_VOUCHER" || n.type === "GIFT_VOUCHER") return D({
		id: C(n, "id"),
		code: C(n, "code"),
		title: r?.name ?? x(n, "campaign") ?? C(n, "code"),
		state: se(n, e.now()),
		...r && r.kind !== "custom" ? t(r) : oe(n, e.options.currency),
		source: "redemption",
		expiresAt: b(n, "expiration_date"),
		terms: x(n, "additional_info")
	});
}
function oe(e, t) {
	let [n, r] = [S(e, "discount"), S(e, "gift")], i = E(r, "balance") ?? E(r, "amount") ?? E(n, "amount_off"), a = y(n, "percent_off");
	return e.type === "GIFT_VOUCHER" ? D({
		kind: "gift_card",
		value: X(i, t)
	}) : n.type === "UNIT" ? { kind: "free_product" } : a === void 0 ? D({
		kind: "amount_off",
		value: X(i, t)
	}) : {
		kind: "percentage_off",
		...Number.isInteger(a) && { percent: a }
	};
}
function X(e, t) {
	return e === void 0 ? void 0 : {
		minor: e,
		currency: t
	};
}
function se(e, t) {
	let { quantity: n, redeemed_quantity: r } = S(e, "redemption");
	if (Number(n ?? Infinity) <= Number(r ?? 0)) return "used";
	let i = b(e, "expiration_date");
	return i !== void 0 && Date.parse(i) < t ? "expired" : e.active === !1 ? "revoked" : "issued";
}
function ce({ campaign: e }, t) {
	return t.find(({ name: t }) => t === e);
}
// src/adapters/voucherify/redeeming.ts
var Z = 1e4;
function le(e) {
	let { call: n, path: r } = e;
	return {
		async redeem(e, t, o, s) {
			let c = h(o.rewards, e), l = o.coins.has(c.id);
			if (l && e.cart === void 0) throw new _("cart_requirements", "Points are paid with on an order only: its id is `cart`.");
			let u = {
				reward: {
					id: c.id,
					...l && { points: e.points }
				},
				...l && { order: { id: e.cart } }
			}, d = `${r}/members/${encodeURIComponent(t.code)}/redemption`;
			try {
				return await n({
					method: "POST",
					path: d,
					body: u,
					stake: "write",
					signal: s
				}, (t) => i(t, c, e.points));
			} catch (e) {
				throw await a(e, c, s);
			}
		},
		async redemption(t, { code: r }, a, o) {
			let { items: s } = await G(e, r, { limit: 100 }, o, (e) => ue(t, e)), [c] = s.sort((e, n) => Math.abs(e.at - t.at) - Math.abs(n.at - t.at));
			if (!c) throw new _("not_found", "Nothing was redeemed for this reward since.");
			let l = a.find(({ id: e }) => e === t.reward);
			return n({
				path: `/v1/redemptions/${encodeURIComponent(c.id)}`,
				signal: o
			}, (e) => i(e, l, t.points));
		}
	};
	function i(n, r, i) {
		if (n.result === "FAILURE" || n.status === "FAILED" || n.status === "ROLLED_BACK") return {
			state: "refused",
			code: "unknown"
		};
		let a = S(n, "reward"), o = Y(e, S(a, "voucher"), r);
		if (o) return {
			state: "done",
			voucher: {
				...o,
				points: i
			}
		};
		if (a.type === "COIN") return { state: "applied" };
		if (a.type === "CAMPAIGN") return { state: "pending" };
		let s = C(n, "id");
		return {
			state: "done",
			voucher: {
				id: s,
				code: s,
				title: r?.name ?? x(a, "name") ?? s,
				state: "held",
				source: "redemption",
				points: i,
				...r ? t(r) : { kind: "custom" }
			}
		};
	}
	async function a(t, { id: n }, r) {
		return !g(t) || t.code !== "invalid" ? t : (await F(e, r).catch(() => void 0))?.gone.has(n) ? new _("out_of_stock", t.message, { cause: t }) : t;
	}
}
function ue({ reward: e, points: t, at: n }, r) {
	let i = S(r, "details"), a = -(E(S(i, "balance"), "points") ?? 0), o = Date.parse(b(r, "created_at") ?? "");
	return x(S(i, "reward"), "id") === e && a === t && o >= n - Z ? D({
		id: C(S(i, "redemption"), "id"),
		at: o
	}) : void 0;
}
// src/adapters/voucherify/voucherify.ts
var de = (e, t) => {
	ee("voucherify", t);
	let r = d(t, {
		name: "Voucherify",
		base: s("voucherify", e.endpoint, "https://api.voucherify.io"),
		headers: {
			"X-App-Id": n("voucherify", "appId", e.appId, "\"c70a6f00-…\""),
			"X-App-Token": n("voucherify", "appToken", e.appToken, "\"3266b9f8-…\"")
		},
		said: ie
	});
	n("voucherify", "currency", e.currency, "\"EUR\"");
	let c = n("voucherify", "campaign", e.campaign, "\"camp_…\""), u = {
		call: r,
		options: e,
		path: `/v1/loyalties/${encodeURIComponent(c)}`,
		now: t.now
	}, h = le(u), g = async (e) => O(u, p(t), e), v = async (e) => {
		let t = await g(e);
		if (t) return t;
		throw new _("not_enrolled", "This customer has no card in the campaign.");
	}, y = (e) => Promise.all([v(e), F(u, e)]);
	return {
		contract: 1,
		name: "voucherify",
		runsIn: ["gateway"],
		idempotency: "none",
		load: async ({ programVersion: e }, { signal: n }) => {
			let [{ program: r, catalogue: i }, a] = await Promise.all([P(u, n), t.identity && g(n)]), o = {
				...r,
				rewards: i.rewards.slice(0, 12)
			}, { identity: s } = t, c = s ? await b(s.subject, a, i, n) : $(), l = a && r.tiers.length ? await re(u, a, r.tiers, n) : void 0;
			return {
				program: m(o, e),
				member: {
					...c,
					...l && { tier: l }
				}
			};
		},
		rewards: async ({ cursor: e }, { signal: n }) => {
			let [r, a] = await Promise.all([F(u, n), t.identity && g(n)]);
			return i(r.rewards, a ? Q(r, a) : {}, e);
		},
		activity: async ({ cursor: e }, { signal: t }) => W(u, (await v(t)).code, { cursor: e }, t),
		vouchers: async ({ cursor: e }, { signal: t }) => {
			let [n, { rewards: r }] = await y(t);
			return a(await J(u, n, r, t), e);
		},
		redeem: async (e, { signal: t }) => {
			let [n, r] = await y(t);
			if (n.state === "blocked") throw new _("blocked", "The card is not active.");
			return h.redeem(e, n, r, t);
		},
		redemption: async (e, { signal: t, sent: n }) => {
			let [r, { rewards: i }] = await o(y(t), f);
			if (!n) throw new _("not_found", "Voucherify knows no keys: only what was sent can be looked for.");
			return o(h.redemption(n, r, i, t), f);
		},
		...e.subject !== "card" && { join: async (e, { signal: n }) => k(u, p(t), n) }
	};
	async function b(e, t, n, r) {
		if (!t) return {
			...$(),
			state: "candidate"
		};
		let [i, a, o] = await Promise.all([
			l(W(u, t.code, { limit: 5 }, r), { items: [] }),
			J(u, t, n.rewards, r),
			l(A(u, t.holder ?? e, r), void 0)
		]);
		return {
			state: t.state,
			id: t.id,
			...o && { name: o },
			points: t.points,
			availability: Q(n, t),
			earning: {},
			activity: i.items,
			vouchers: a.slice(0, 5)
		};
	}
};
function Q({ rewards: e, gone: t }, { points: n }) {
	let i = e.filter(({ id: e }) => t.has(e));
	return {
		...r(e, n.available),
		...Object.fromEntries(i.map(({ id: e }) => [e, {
			available: !1,
			reason: "out_of_stock"
		}]))
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
export { de as voucherifyAdapter };
