import { a as e, i as t, n, r, t as i } from "./catalogue-pages.js";
import { n as a, t as o } from "./error.js";
import { d as s, l as c, o as l, s as u, t as d } from "./json-api.js";
import { a as f, f as p, g as m, h, i as g, m as _, n as v, p as y, r as b, t as x } from "./reading.js";
import { t as S } from "./guest.js";
import { t as C } from "./member-lists.js";
import { n as w } from "./program3.js";
// src/adapters/voucherify/card.ts
async function T({ call: e, options: t, path: n }, r, i) {
	if (t.subject !== "card") {
		let t = {
			customer: r,
			limit: 1
		};
		return e({
			path: `${n}/members`,
			query: t,
			signal: i
		}, ({ vouchers: e }) => y(e, O)[0]);
	}
	try {
		return await e({
			path: `${n}/members/${encodeURIComponent(r)}`,
			signal: i
		}, O);
	} catch (e) {
		if (a(e) && e.code === "not_found") return;
		throw e;
	}
}
function E({ call: e }, t, n) {
	return e({
		path: `/v1/customers/${encodeURIComponent(t)}`,
		signal: n
	}, (e) => h(e, "name")?.split(" ")[0]);
}
async function D({ call: e }, { code: t, points: n }, r, i) {
	let a = e({
		path: `/v1/loyalties/members/${encodeURIComponent(t)}/tiers`,
		signal: i
	}, ({ data: e }) => y(e, (e) => ({
		id: _(e, "id"),
		until: m(g(e, "expiration"), "expiration_date")
	}))), [o] = await d(a, []), s = n.available, c = r.find(({ threshold: e }) => e > s);
	return x({
		current: r.find(({ id: e }) => e === o?.id)?.id,
		next: c?.id,
		measure: "points",
		value: s,
		target: c?.threshold,
		until: o?.until
	});
}
function O(e) {
	let t = f(e.loyalty_card, "loyalty_card"), n = m(t, "next_expiration_date"), r = b(t, "next_expiration_points") ?? 0;
	return x({
		id: h(e, "id") ?? _(e, "code"),
		code: _(e, "code"),
		holder: h(e, "holder_id"),
		state: e.active === !1 ? "blocked" : "enrolled",
		points: c(v(t, "balance"), {
			pending: b(t, "pending_points") ?? 0,
			lifetime: Math.max(0, b(t, "points") ?? 0),
			expiring: n !== void 0 && r > 0 ? [{
				points: r,
				at: n
			}] : []
		})
	});
}
// src/adapters/voucherify/transactions.ts
var k = {
	POINTS_ACCRUAL: "earned",
	POINTS_ADDITION: "earned",
	PENDING_POINTS_ACTIVATION: "earned",
	POINTS_REDEMPTION: "redeemed",
	POINTS_REFUND: "undone",
	POINTS_EXPIRATION: "expired"
};
function A(e, t, n, r) {
	return j(e, t, n, r, M);
}
function j({ call: e }, t, { cursor: n, limit: r = 50 }, i, a) {
	return e({
		path: `/v1/loyalties/members/${encodeURIComponent(t)}/transactions`,
		query: {
			limit: r,
			order: "-id",
			starting_after_id: n
		},
		signal: i
	}, (e) => x({
		items: y(e.data, a),
		next: e.has_more === !0 ? h(e, "more_starting_after") : void 0
	}));
}
function M(e) {
	let t = m(e, "created_at");
	if (t === void 0) return;
	let n = g(e, "details"), r = g(n, "balance"), i = h(g(g(n, "earning_rule"), "source"), "banner");
	return x({
		id: _(e, "id"),
		at: t,
		kind: k[h(e, "type") ?? ""] ?? "adjusted",
		points: v(r, "points"),
		title: h(g(n, "reward"), "name") ?? i ?? h(e, "reason"),
		order: h(g(n, "order"), "source_id"),
		balance: b(r, "balance")
	});
}
// src/adapters/voucherify/vouchers.ts
var N = 100;
async function P(e, { holder: t }, n, r) {
	if (t === void 0) return [];
	let i = {
		customer: t,
		limit: N,
		order: "-created_at"
	};
	return e.call({
		path: "/v1/vouchers",
		query: i,
		signal: r
	}, ({ vouchers: t }) => C(y(t, (t) => F(e, t, z(t, n)))));
}
function F(e, t, n) {
	if (t.type === "DISCOUNT_VOUCHER" || t.type === "GIFT_VOUCHER") return x({
		id: _(t, "id"),
		code: _(t, "code"),
		title: n?.name ?? h(t, "campaign") ?? _(t, "code"),
		state: R(t, e.now()),
		...n && n.kind !== "custom" ? s(n) : I(t, e.options.currency),
		source: "redemption",
		expiresAt: m(t, "expiration_date"),
		terms: h(t, "additional_info")
	});
}
function I(e, t) {
	let [n, r] = [g(e, "discount"), g(e, "gift")], i = b(r, "balance") ?? b(r, "amount") ?? b(n, "amount_off"), a = p(n, "percent_off");
	return e.type === "GIFT_VOUCHER" ? x({
		kind: "gift_card",
		value: L(i, t)
	}) : n.type === "UNIT" ? { kind: "free_product" } : a === void 0 ? x({
		kind: "amount_off",
		value: L(i, t)
	}) : {
		kind: "percentage_off",
		...Number.isInteger(a) && { percent: a }
	};
}
function L(e, t) {
	return e === void 0 ? void 0 : {
		minor: e,
		currency: t
	};
}
function R(e, t) {
	let { quantity: n, redeemed_quantity: r } = g(e, "redemption");
	if (Number(n ?? Infinity) <= Number(r ?? 0)) return "used";
	let i = m(e, "expiration_date");
	return i !== void 0 && Date.parse(i) < t ? "expired" : e.active === !1 ? "revoked" : "issued";
}
function z({ campaign: e }, t) {
	return t.find(({ name: t }) => t === e);
}
// src/adapters/voucherify/member.ts
async function B(e, t, n, r) {
	let [i, { program: a, catalogue: o }] = await Promise.all([T(e, t, r), n]);
	if (!i) return {
		...S(),
		state: "candidate"
	};
	let [s, c, l, u] = await Promise.all([
		d(A(e, i.code, { limit: 5 }, r), { items: [] }),
		P(e, i, o.rewards, r),
		d(E(e, i.holder ?? t, r), void 0),
		a.tiers.length ? D(e, i, a.tiers, r) : void 0
	]);
	return x({
		state: i.state,
		id: i.id,
		name: l,
		points: i.points,
		tier: u,
		availability: V(o, i),
		earning: {},
		activity: s.items,
		vouchers: c.slice(0, 5)
	});
}
function V({ rewards: e, gone: t }, { points: n }) {
	let r = e.filter(({ id: e }) => t.has(e));
	return {
		...u(e, n.available),
		...Object.fromEntries(r.map(({ id: e }) => [e, {
			available: !1,
			reason: "out_of_stock"
		}]))
	};
}
// src/adapters/voucherify/redeeming.ts
var H = 1e4;
function U(e) {
	let { call: t, path: n } = e;
	return {
		async redeem(e, a, s, l) {
			let u = r(s.rewards, e), d = s.coins.has(u.id);
			if (d && e.cart === void 0) throw new o("cart_requirements", "Points are paid with on an order only: its id is `cart`.");
			let f = {
				reward: {
					id: u.id,
					...d && { points: e.points }
				},
				...d && { order: { id: e.cart } }
			}, p = `${n}/members/${encodeURIComponent(a.code)}/redemption`;
			try {
				return await t({
					method: "POST",
					path: p,
					body: f,
					stake: "write",
					signal: l
				}, (t) => i(t, u, e.points));
			} catch (e) {
				throw await c(e, u, l);
			}
		},
		async redemption(n, { code: r }, a, s) {
			let { items: c } = await j(e, r, { limit: 100 }, s, (e) => W(n, e)), [l] = c.sort((e, t) => Math.abs(e.at - n.at) - Math.abs(t.at - n.at));
			if (!l) throw new o("not_found", "Nothing was redeemed for this reward since.");
			let u = a.find(({ id: e }) => e === n.reward);
			return t({
				path: `/v1/redemptions/${encodeURIComponent(l.id)}`,
				signal: s
			}, (e) => i(e, u, n.points));
		}
	};
	function i(t, n, r) {
		if (t.result === "FAILURE" || t.status === "FAILED" || t.status === "ROLLED_BACK") return {
			state: "refused",
			code: "unknown"
		};
		let i = g(t, "reward"), a = F(e, g(i, "voucher"), n);
		if (a) return {
			state: "done",
			voucher: {
				...a,
				points: r
			}
		};
		if (i.type === "COIN") return { state: "applied" };
		if (i.type === "CAMPAIGN") return { state: "pending" };
		let o = _(t, "id");
		return {
			state: "done",
			voucher: {
				id: o,
				code: o,
				title: n?.name ?? h(i, "name") ?? o,
				state: "held",
				source: "redemption",
				points: r,
				...n ? s(n) : { kind: "custom" }
			}
		};
	}
	async function c(t, { id: n }, r) {
		return !a(t) || t.code !== "invalid" ? t : (await w(e, r).catch(() => void 0))?.gone.has(n) ? new o("out_of_stock", t.message, { cause: t }) : t;
	}
}
function W({ reward: e, points: t, at: n }, r) {
	let i = g(r, "details"), a = -(b(g(i, "balance"), "points") ?? 0), o = Date.parse(m(r, "created_at") ?? "");
	return h(g(i, "reward"), "id") === e && a === t && o >= n - H ? x({
		id: _(g(i, "redemption"), "id"),
		at: o
	}) : void 0;
}
// src/adapters/voucherify/errors.ts
var G = {
	loyalty_card_points_exceeded: "insufficient_points",
	loyalty_card_not_active: "blocked",
	campaign_not_active: "unsupported",
	missing_order: "cart_requirements",
	missing_reward: "invalid",
	invalid_payload: "invalid",
	not_found: "not_found"
};
function K(e) {
	let t = h(e, "key") ?? "", n = [
		t,
		h(e, "message"),
		h(e, "details"),
		h(e, "request_id")
	].filter(Boolean);
	return {
		...G[t] && { code: G[t] },
		...n.length && { detail: n.join(" · ") }
	};
}
// src/adapters/voucherify/calls.ts
function q(r, a) {
	let s = U(r), c = async (e) => T(r, l(a), e), u = async (e) => {
		let t = await c(e);
		if (t) return t;
		throw new o("not_enrolled", "This customer has no card in the campaign.");
	}, d = (e) => Promise.all([u(e), w(r, e)]);
	return {
		calls: {
			rewards: async ({ cursor: e }, { signal: t }) => {
				let [i, o] = await Promise.all([w(r, t), a.identity && c(t)]);
				return n(i.rewards, o ? V(i, o) : {}, e);
			},
			activity: async ({ cursor: e }, { signal: t }) => A(r, (await u(t)).code, { cursor: e }, t),
			vouchers: async ({ cursor: e }, { signal: t }) => {
				let [n, { rewards: a }] = await d(t);
				return i(await P(r, n, a, t), e);
			},
			redeem: async (e, { signal: t }) => {
				let [n, r] = await d(t);
				if (n.state === "blocked") throw J();
				return s.redeem(e, n, r, t);
			},
			redemption: async (n, { signal: r, sent: i }) => {
				let [a, { rewards: c }] = await e(d(r), t);
				if (!i) throw new o("not_found", "Voucherify knows no keys: only what was sent can be looked for.");
				return e(s.redemption(i, a, c, r), t);
			}
		},
		joining: { join: async (e, { signal: t }) => {
			let n = await c(t);
			if (n?.state === "blocked") throw J();
			if (n) return;
			let i = { customer: { source_id: l(a) } }, { call: o, path: s } = r;
			await o({
				method: "POST",
				path: `${s}/members`,
				body: i,
				stake: "write",
				signal: t
			}, () => void 0);
		} }
	};
}
function J() {
	return new o("blocked", "The card is not active.");
}
export { B as readMember, K as said, q as voucherifyCalls };
