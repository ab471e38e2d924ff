import { a as e, b as t, c as n, d as r, f as i, g as a, i as o, l as s, m as c, n as l, o as u, p as d, r as f, s as p, u as m, v as h, y as g } from "../modules/json-api.js";
import { n as _, t as v } from "../modules/error.js";
import { a as y, f as b, g as x, h as S, i as C, m as w, n as T, p as E, r as D, t as O } from "../modules/reading.js";
// src/adapters/square/account.ts
async function k(e, t, n) {
	let r = await te(e, t, n);
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
		let [t] = E(e, re);
		return t;
	});
}
async function ee(e, t, { key: n, signal: r }) {
	if (await k(e, t, r)) return;
	let i = t.kind === "phone" ? t.subject : await ne(e, t, r);
	if (!i) throw new v("invalid", "Square needs a phone number, and this customer has none.");
	let { program_id: a } = await e.call({
		path: "/v2/loyalty/programs/main",
		signal: r
	}, ({ program: e }) => ({ program_id: w(e, "id") })), o = {
		loyalty_account: {
			program_id: a,
			mapping: { phone_number: i }
		},
		idempotency_key: await u(n, t.subject, "join")
	};
	await e.call({
		method: "POST",
		path: "/v2/loyalty/accounts",
		body: o,
		stake: "write",
		signal: r
	}, () => void 0);
}
async function A(e, t, n) {
	if (!(e.options.subject === "phone" && t.startsWith("+"))) return (await M(e, t, n)).name;
}
async function te(e, { subject: t, kind: n }, r) {
	if (n === "phone") return { mappings: [{ phone_number: t }] };
	let i = n === "customer" ? t : (await j(e, t, r))?.id;
	return i === void 0 ? void 0 : { customer_ids: [i] };
}
async function ne(e, { subject: t, kind: n }, r) {
	return (await (n === "customer" ? M(e, t, r) : j(e, t, r)))?.phone;
}
function j(e, t, n) {
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
		let [t] = E(e, N);
		return t;
	});
}
function M(e, t, n) {
	return e.call({
		path: `/v2/customers/${encodeURIComponent(t)}`,
		signal: n
	}, (e) => N(C(e, "customer")));
}
function N(e) {
	return {
		id: w(e, "id"),
		name: S(e, "given_name"),
		phone: S(e, "phone_number")
	};
}
function re(e) {
	let t = E(e.expiring_point_deadlines, (e) => {
		let t = x(e, "expires_at"), n = T(e, "points");
		return t !== void 0 && n > 0 ? {
			points: n,
			at: t
		} : void 0;
	}).sort((e, t) => Date.parse(e.at) - Date.parse(t.at));
	return O({
		id: w(e, "id"),
		customer: S(e, "customer_id"),
		points: d(T(e, "balance"), O({
			lifetime: D(e, "lifetime_points"),
			expiring: t
		}))
	});
}
// src/adapters/square/activity.ts
var P = {
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
}, ie = 30;
function F(e, { id: t }, n, r, i = ie) {
	let a = {
		query: { filter: {
			loyalty_account_filter: { loyalty_account_id: t },
			type_filter: { types: Object.keys(P) }
		} },
		limit: i,
		...n !== void 0 && { cursor: n }
	};
	return e.call({
		method: "POST",
		path: "/v2/loyalty/events/search",
		body: a,
		signal: r
	}, (e) => O({
		items: E(e.events, ae),
		next: S(e, "cursor")
	}));
}
function ae(e) {
	let [t, n, r] = P[S(e, "type") ?? ""] ?? [], i = x(e, "created_at");
	if (!t || !n || !r || i === void 0) return;
	let a = C(e, n), o = D(a, "points") ?? 0, s = t === "redeemed" || t === "expired" ? -Math.abs(o) : o * r;
	return O({
		id: w(e, "id"),
		at: i,
		kind: t,
		points: s,
		title: S(a, "reason")
	});
}
// src/adapters/square/errors.ts
var I = {
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
function L({ errors: e }) {
	let [t] = E(e, (e) => e);
	if (!t) return {};
	let n = S(t, "code") ?? "no code", r = S(t, "field"), i = [
		n,
		S(t, "detail"),
		r && `(${r})`
	].filter(Boolean).join(" ");
	return {
		...I[n] && { code: I[n] },
		detail: i
	};
}
// src/adapters/square/catalog.ts
async function R(e, t, n) {
	let r = t.flatMap((e) => S(C(e, "pricing_rule_reference"), "object_id") ?? []);
	if (!r.length) return /* @__PURE__ */ new Map();
	let i = {
		object_ids: r,
		include_related_objects: !0
	};
	return e.call({
		method: "POST",
		path: "/v2/catalog/batch-retrieve",
		body: i,
		signal: n
	}, (e) => {
		let t = new Map(E(e.related_objects, V));
		return new Map(E(e.objects, (e) => B(e, t)));
	});
}
function z(e) {
	let t = D(e, "amount"), n = S(e, "currency");
	return t === void 0 || n === void 0 ? void 0 : {
		minor: t,
		currency: n
	};
}
function B(e, t) {
	let n = C(e, "pricing_rule_data"), r = t.get(S(n, "discount_id") ?? ""), i = r?.percent === 100 && S(n, "match_products_id") !== void 0;
	return r && [w(e, "id"), i ? { kind: "free_product" } : r];
}
function V(e) {
	if (e.type !== "DISCOUNT") return;
	let t = C(e, "discount_data"), n = z(C(t, "amount_money"));
	if (n) return [w(e, "id"), {
		kind: "amount_off",
		value: n
	}];
	let r = b(t, "percentage"), i = r !== void 0 && Number.isInteger(r) ? T(t, "percentage") : void 0;
	return [w(e, "id"), O({
		kind: "percentage_off",
		percent: i
	})];
}
// src/adapters/square/program.ts
var H = [
	"rewards",
	"activity",
	"vouchers",
	"redeem",
	"join"
];
async function U(e, t) {
	let n = await e.call({
		path: "/v2/loyalty/programs/main",
		signal: t
	}, (e) => y(e.program, "program")), r = E(n.reward_tiers, (e) => e), [i, a] = await Promise.all([l(R(e, r, t), /* @__PURE__ */ new Map()), l(se(e, w(n, "id"), t), [])]), o = E(r, (t) => c(G(t, i), e.options.rewards)), { name: s = "Rewards", location: u } = e.options;
	return {
		rewards: o,
		program: {
			name: s,
			capabilities: u === void 0 ? [...H, "undo"] : H,
			points: {
				name: W(C(n, "terminology")),
				decimals: 0
			},
			tiers: [],
			earning: [...E(n.accrual_rules, q).map(oe), ...a],
			rewards: o
		}
	};
}
function W(e) {
	return O({
		one: S(e, "one"),
		other: S(e, "other") ?? "points"
	});
}
function G(e, t) {
	let n = S(C(e, "pricing_rule_reference"), "object_id") ?? "", r = T(e, "points");
	return {
		id: w(e, "id"),
		name: S(e, "name") ?? `${r}`,
		points: r,
		...t.get(n) ?? { kind: "custom" }
	};
}
var K = {
	SPEND: {
		kind: "purchase",
		title: "Buy something"
	},
	VISIT: {
		kind: "visit",
		title: "Visit us"
	},
	ITEM_VARIATION: {
		kind: "custom",
		title: "Buy a chosen item"
	},
	CATEGORY: {
		kind: "custom",
		title: "Buy from a chosen category"
	}
};
function q(e) {
	let t = K[S(e, "accrual_type") ?? ""], n = z(C(C(e, "spend_data"), "amount_money"));
	return t && O({
		...t,
		points: D(e, "points"),
		per: n
	});
}
function oe(e, t) {
	return {
		id: `rule-${t + 1}`,
		...e
	};
}
function se(e, t, n) {
	let r = `/v2/loyalty/programs/${encodeURIComponent(t)}/promotions`;
	return e.call({
		path: r,
		query: { status: "ACTIVE" },
		signal: n
	}, ({ loyalty_promotions: e }) => E(e, ce));
}
function ce(e) {
	let t = C(C(e, "incentive"), "points_addition_data"), n = C(e, "trigger_limit"), r = b(n, "times");
	return O({
		id: w(e, "id"),
		kind: "custom",
		title: w(e, "name"),
		points: D(t, "points_addition"),
		limit: r ? {
			times: r,
			...n.interval === "DAY" && { per: "day" }
		} : void 0
	});
}
// src/adapters/square/vouchers.ts
var le = 30, J = [
	"ISSUED",
	"REDEEMED",
	"DELETED"
];
async function Y(e, { id: t }, n, r, a, o = le) {
	let [s = "", c = ""] = r === void 0 ? J : de(r);
	if (!J.includes(s)) throw i();
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
		let r = S(t, "cursor"), i = J[J.indexOf(s) + 1];
		return O({
			items: E(t.rewards, (t) => X(e, t, n)),
			next: r === void 0 ? i && `${i}.` : `${s}.${r}`
		});
	});
}
function X({ options: e }, n, r) {
	let i = w(n, "id"), a = r.find((e) => e.id === n.reward_tier_id), o = n.status === "ISSUED";
	return O({
		id: i,
		code: i,
		title: a?.name ?? "Reward",
		state: ue(n, e.use),
		...a ? t(a) : { kind: "custom" },
		source: "redemption",
		points: D(n, "points"),
		undoable: o || void 0
	});
}
function ue({ status: e }, t) {
	return e === "REDEEMED" ? "used" : e === "DELETED" ? "revoked" : t === "till" ? "held" : "issued";
}
function de(e) {
	let t = e.indexOf(".");
	return [e.slice(0, t), e.slice(t + 1)];
}
// src/adapters/square/redeeming.ts
function fe(t) {
	let { call: n, options: r } = t;
	return {
		async redeem(e, { account: n, rewards: o }, s) {
			let c = g(o, e), l = await i(e, n, s);
			r.location !== void 0 && await a(r.location, l, n, s);
			let u = X(t, l, [c]);
			if (e.cart !== void 0) return {
				state: "applied",
				voucher: u
			};
			if (r.location === void 0) return {
				state: "done",
				voucher: u
			};
			let { undoable: d, ...f } = u;
			return {
				state: "done",
				voucher: {
					...f,
					state: "held"
				}
			};
		},
		async undo(e, t, { signal: n }) {
			let r = await o(e, { signal: n });
			if (r.loyalty_account_id !== t.id) throw new v("not_found", "There is no such reward.");
			if (r.status === "REDEEMED") throw new v("invalid", "The reward has been used.");
			r.status !== "DELETED" && await s(e, n);
		}
	};
	async function i(e, t, { key: r, signal: i }) {
		let a = {
			reward: {
				loyalty_account_id: t.id,
				reward_tier_id: e.reward,
				...e.cart !== void 0 && { order_id: e.cart }
			},
			idempotency_key: await u(r, t.id, "create")
		};
		try {
			return await n({
				method: "POST",
				path: "/v2/loyalty/rewards",
				body: a,
				stake: "write",
				signal: i
			}, Q);
		} catch (n) {
			throw await c(n, e, t, i);
		}
	}
	async function a(t, r, i, { key: a, signal: o }) {
		let c = w(r, "id"), l = {
			idempotency_key: await u(a, i.id, "redeem"),
			location_id: t
		}, d = `${Z(c)}/redeem`;
		try {
			await n({
				method: "POST",
				path: d,
				body: l,
				stake: "write",
				signal: o
			}, () => void 0);
		} catch (t) {
			throw _(t) && t.outcome === "not_done" && t.code !== "rate_limited" ? (await s(c, o), t) : e(t);
		}
	}
	async function o(e, { signal: t }) {
		return n({
			path: Z(e),
			signal: t
		}, Q);
	}
	async function s(e, t) {
		await n({
			method: "DELETE",
			path: Z(e),
			stake: "write",
			signal: t
		}, () => void 0);
	}
	async function c(e, { points: t }, { id: r }, i) {
		return !_(e) || e.code !== "invalid" ? e : await n({
			path: `/v2/loyalty/accounts/${encodeURIComponent(r)}`,
			signal: i
		}, (e) => T(C(e, "loyalty_account"), "balance")).catch(() => t) < t ? new v("insufficient_points", e.message, { cause: e }) : e;
	}
}
function Z(e) {
	return `/v2/loyalty/rewards/${encodeURIComponent(e)}`;
}
function Q(e) {
	let t = y(e.reward, "reward");
	return w(t, "id"), t;
}
// src/adapters/square/square.ts
var pe = "2026-09-16", me = (e, t) => {
	p("square", t);
	let i = n("square", "accessToken", e.accessToken, "\"EAAA…\""), c = {
		call: f(t, {
			name: "Square",
			base: s("square", e.endpoint, "https://connect.squareup.com"),
			headers: {
				Authorization: `Bearer ${i}`,
				"Square-Version": pe
			},
			said: L
		}),
		options: e
	}, l = () => ({
		subject: m(t),
		kind: e.subject ?? "customer"
	}), { redeem: u, undo: d } = fe(c), g = async ({ signal: e }) => await k(c, l(), e) ?? _e();
	return {
		contract: 1,
		name: "square",
		runsIn: ["gateway"],
		idempotency: "key",
		load: async ({ programVersion: e }, { signal: n }) => {
			let [{ program: r, rewards: i }, a] = await Promise.all([U(c, n), t.identity && k(c, l(), n)]), o = t.identity ? await he(c, l(), a, i, n) : $();
			return {
				program: h(ge(r), e),
				member: o
			};
		},
		rewards: async ({ cursor: e }, { signal: n }) => {
			let [{ rewards: i }, o] = await Promise.all([U(c, n), t.identity && k(c, l(), n)]);
			return a(i, o ? r(i, o.points.available) : {}, e);
		},
		activity: async ({ cursor: e }, t) => F(c, await g(t), e, t.signal),
		vouchers: async ({ cursor: e }, t) => {
			let [n, { rewards: r }] = await Promise.all([g(t), U(c, t.signal)]);
			return Y(c, n, r, e, t.signal);
		},
		redeem: async (e, t) => {
			let [n, { rewards: r }] = await o(Promise.all([g(t), U(c, t.signal)]));
			return u(e, {
				account: n,
				rewards: r
			}, t);
		},
		undo: async (e, t) => d(e, await g(t), t),
		join: async (e, t) => ee(c, l(), t)
	};
};
async function he(e, t, n, i, a) {
	if (!n) return {
		...$(),
		state: "candidate"
	};
	let { points: o, customer: s } = n, [c, u, d] = await Promise.all([
		l(F(e, n, void 0, a, 5), { items: [] }),
		Y(e, n, i, void 0, a, 5),
		l(A(e, s ?? t.subject, a), void 0)
	]);
	return {
		state: "enrolled",
		id: n.id,
		...d && { name: d },
		points: o,
		availability: r(i, o.available),
		earning: {},
		activity: c.items,
		vouchers: u.items
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
function ge(e) {
	return {
		...e,
		rewards: e.rewards.slice(0, 12)
	};
}
function _e() {
	throw new v("not_enrolled", "This customer has no loyalty account.");
}
export { me as squareAdapter };
