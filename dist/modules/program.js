import { t as e, u as t } from "./json-api.js";
import { f as n, h as r, i, m as a, n as o, p as s, r as c, s as l, t as u, u as d } from "./reading.js";
// src/adapters/smile-rest/program.ts
var f = 250;
async function p(t, n) {
	let [{ rewards: r, names: i }, a, o, s] = await Promise.all([
		m(t, n),
		e(_(t, n), []),
		e(b(t, n), []),
		e(S(t, n), { other: "points" })
	]);
	return {
		rewards: r,
		names: i,
		tiers: o,
		program: {
			name: t.options.name ?? "Rewards",
			capabilities: [
				"rewards",
				"activity",
				"vouchers",
				"redeem",
				"redemption"
			],
			points: {
				name: s,
				decimals: 0
			},
			tiers: o,
			earning: a,
			rewards: r
		}
	};
}
async function m(e, n) {
	let r = [];
	for (let i = 1;; i += 1) {
		let a = {
			page: i,
			page_size: f
		}, { rewards: o, isFull: c } = await e.call({
			path: "/points_products",
			query: a,
			signal: n
		}, (t) => ({
			rewards: s(t.points_products, (t) => h(t, e)),
			isFull: Array.isArray(t.points_products) && t.points_products.length >= f
		}));
		if (r.push(...o), c) continue;
		let l = new Map(r.map(({ id: e, name: t }) => [e, t]));
		return {
			rewards: r.map((n) => t(n, e.options.rewards)),
			names: l
		};
	}
}
function h(e, { currency: t }) {
	let n = i(e, "reward"), s = e.exchange_type === "variable" ? g(e, t) : void 0;
	return u({
		id: a(e, "id"),
		kind: s ? "variable_amount" : "custom",
		name: r(n, "name") ?? a(e, "exchange_description"),
		description: r(n, "description") ?? r(e, "exchange_description"),
		points: s?.min ?? o(e, "points_price"),
		range: s,
		image: l(n, "image_url")
	});
}
function g(e, t) {
	let n = o(e, "variable_points_step"), r = o(e, "variable_points_min"), i = c(e, "variable_points_max") ?? r, a = d(e.variable_points_step_reward_value, t);
	if (!(!a || n < 1 || i < r)) return {
		min: r,
		step: n,
		value: a,
		max: i - (i - r) % n
	};
}
function _(e, t) {
	let n = { limit: f };
	return e.call({
		path: "/earning_rules",
		query: n,
		signal: t
	}, ({ earning_rules: t }) => s(t, (t) => v(t, e)));
}
function v(e, { currency: t }) {
	let n = i(e, "reward_value"), [o, s] = [i(n, "fixed"), i(n, "variable")], f = n.type === "variable" ? d(s.per_amount, t) : void 0, [p, ...m] = Array.isArray(e.restricted_to_vip_tier_ids) ? e.restricted_to_vip_tier_ids : [];
	return u({
		id: a(e, "id"),
		kind: f ? "purchase" : "custom",
		title: a(e, "name"),
		points: c(f ? s : o, "value"),
		per: f,
		url: l(e, "action_url"),
		limit: y(i(e, "earning_limit")),
		tier: m.length ? void 0 : r({ tier: p }, "tier")
	});
}
function y(e) {
	let t = c(e, "max");
	if (t === void 0 || t < 1) return;
	if (e.type === "lifetime") return { times: t };
	let { unit_count: n } = i(e, "rolling"), r = {
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
async function b(e, t) {
	return (await e.call({
		path: "/vip_tiers",
		query: { include: "perks,entry_rewards" },
		signal: t
	}, ({ vip_tiers: t }) => s(t, (t) => x(t, e)))).sort((e, t) => e.threshold - t.threshold);
}
function x(e, { currency: t, options: i }) {
	let o = n(e, "milestone") ?? 0, [c] = s(e.entry_rewards, (e) => r(e, "name"));
	return u({
		id: a(e, "id"),
		name: a(e, "name"),
		threshold: i.tiers === "spend" ? d(o, t)?.minor ?? 0 : Math.round(o),
		perks: s(e.perks, (e) => r(e, "name")),
		welcome: c
	});
}
function S(e, t) {
	return e.call({
		path: "/points_settings",
		signal: t
	}, (e) => {
		let t = i(i(e, "points_settings"), "points_label");
		return u({
			one: r(t, "one"),
			other: a(t, "other")
		});
	});
}
export { p as n, m as t };
