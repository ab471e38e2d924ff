import { t as e, u as t } from "./json-api.js";
import { h as n, i as r, m as i, n as a, p as o, r as s, s as c, t as l, u } from "./reading.js";
// src/adapters/voucherify/program.ts
var d = 100, f = 1e3;
async function p(t, n) {
	let { options: r } = t, [i, a, o] = await Promise.all([
		m(t, n),
		e(y(t, n), []),
		e(b(t, n), [])
	]);
	return {
		program: {
			name: r.name ?? r.campaign,
			capabilities: [
				"rewards",
				"activity",
				"vouchers",
				"redeem",
				"redemption",
				...r.subject === "card" ? [] : ["join"]
			],
			points: {
				name: {
					one: "point",
					other: "points"
				},
				decimals: 0
			},
			tiers: a,
			earning: o,
			rewards: i.rewards
		},
		catalogue: i
	};
}
async function m({ call: e, options: n, path: r }, a) {
	let c = { limit: d }, [l, u] = await Promise.all([e({
		path: `${r}/rewards`,
		query: c,
		signal: a
	}, ({ data: e }) => o(e, (e) => ({
		id: i(e, "reward_id"),
		points: h(e)
	}))), e({
		path: "/v1/rewards",
		query: c,
		signal: a
	}, ({ data: e }) => o(e, (e) => ({
		id: i(e, "id"),
		one: e
	})))]), f = l.flatMap(({ id: e, points: t }) => {
		let n = u.find((t) => t.id === e)?.one;
		return n ? [{
			reward: n,
			points: t
		}] : [];
	}), p = (e) => new Set(f.filter(({ reward: t }) => e(t)).map(({ reward: e }) => i(e, "id")));
	return {
		rewards: f.flatMap(({ reward: e, points: r }) => {
			let i = g(e, r, n.currency);
			return i ? t(i, n.rewards) : [];
		}),
		gone: p((e) => (s(e, "stock") ?? 1) <= 0),
		coins: p(({ type: e }) => e === "COIN")
	};
}
function h(e) {
	return s(r(r(e, "parameters"), "loyalty"), "points");
}
function g(e, t, a) {
	let o = e.type === "COIN" ? v(e, a) : void 0, s = o?.min ?? t;
	if (s === void 0) return;
	let u = r(e, "attributes");
	return l({
		id: i(e, "id"),
		kind: o ? "variable_amount" : _(e),
		name: i(e, "name"),
		description: n(u, "description"),
		points: s,
		range: o,
		image: c(u, "image_url")
	});
}
function _(e) {
	if (e.type === "MATERIAL") return "free_product";
	let { type: t } = r(r(e, "parameters"), "campaign");
	return t === "GIFT_VOUCHERS" ? "gift_card" : "custom";
}
function v(e, t) {
	let n = r(r(e, "parameters"), "coin"), i = a(n, "points_ratio"), o = u(n.exchange_ratio, t);
	return o && i > 0 ? {
		min: i,
		max: i * f,
		step: i,
		value: o
	} : void 0;
}
async function y({ call: e, path: t }, n) {
	return (await e({
		path: `${t}/tiers`,
		query: { limit: d },
		signal: n
	}, ({ data: e }) => o(e, (e) => ({
		id: i(e, "id"),
		name: i(e, "name"),
		threshold: Math.max(0, s(r(e, "points"), "from") ?? 0),
		perks: []
	})))).sort((e, t) => e.threshold - t.threshold);
}
function b({ call: e, options: t, path: n }, r) {
	return e({
		path: `${n}/earning-rules`,
		query: { limit: d },
		signal: r
	}, ({ data: e }) => o(e, (e) => e.active === !1 ? void 0 : x(e, t.currency)));
}
function x(e, t) {
	let a = r(e, "loyalty"), o = r(a, "order"), c = o.amount ? r(o, "amount") : r(o, "total_amount"), u = s(c, "every");
	return l({
		id: i(e, "id"),
		kind: u === void 0 ? "custom" : "purchase",
		title: i(r(e, "source"), "banner"),
		points: s(u === void 0 ? a : c, "points"),
		per: u === void 0 ? void 0 : {
			minor: u,
			currency: t
		},
		tier: n(r(e, "loyalty_tier"), "id")
	});
}
export { m as n, p as t };
