import { t as e, u as t } from "./json-api.js";
import { a as n, f as r, h as i, i as a, m as o, n as s, p as c, r as l, t as u } from "./reading.js";
// src/adapters/square/catalog.ts
async function d(e, t, n) {
	let r = t.flatMap((e) => i(a(e, "pricing_rule_reference"), "object_id") ?? []);
	if (!r.length) return /* @__PURE__ */ new Map();
	let o = {
		object_ids: r,
		include_related_objects: !0
	};
	return e.call({
		method: "POST",
		path: "/v2/catalog/batch-retrieve",
		body: o,
		signal: n
	}, (e) => {
		let t = new Map(c(e.related_objects, m));
		return new Map(c(e.objects, (e) => p(e, t)));
	});
}
function f(e) {
	let t = l(e, "amount"), n = i(e, "currency");
	return t === void 0 || n === void 0 ? void 0 : {
		minor: t,
		currency: n
	};
}
function p(e, t) {
	let n = a(e, "pricing_rule_data"), r = t.get(i(n, "discount_id") ?? ""), s = r?.percent === 100 && i(n, "match_products_id") !== void 0;
	return r && [o(e, "id"), s ? { kind: "free_product" } : r];
}
function m(e) {
	if (e.type !== "DISCOUNT") return;
	let t = a(e, "discount_data"), n = f(a(t, "amount_money"));
	if (n) return [o(e, "id"), {
		kind: "amount_off",
		value: n
	}];
	let i = r(t, "percentage"), c = i !== void 0 && Number.isInteger(i) ? s(t, "percentage") : void 0;
	return [o(e, "id"), u({
		kind: "percentage_off",
		percent: c
	})];
}
// src/adapters/square/program.ts
var h = [
	"rewards",
	"activity",
	"vouchers",
	"redeem",
	"join"
];
async function g(r, i) {
	let s = await r.call({
		path: "/v2/loyalty/programs/main",
		signal: i
	}, (e) => n(e.program, "program")), l = c(s.reward_tiers, (e) => e), [u, f] = await Promise.all([e(d(r, l, i), /* @__PURE__ */ new Map()), e(S(r, o(s, "id"), i), [])]), p = c(l, (e) => t(v(e, u), r.options.rewards)), { name: m = "Rewards", location: g } = r.options;
	return {
		rewards: p,
		program: {
			name: m,
			capabilities: g === void 0 ? [...h, "undo"] : h,
			points: {
				name: _(a(s, "terminology")),
				decimals: 0
			},
			tiers: [],
			earning: [...c(s.accrual_rules, b).map(x), ...f],
			rewards: p
		}
	};
}
function _(e) {
	return u({
		one: i(e, "one"),
		other: i(e, "other") ?? "points"
	});
}
function v(e, t) {
	let n = i(a(e, "pricing_rule_reference"), "object_id") ?? "", r = s(e, "points");
	return {
		id: o(e, "id"),
		name: i(e, "name") ?? `${r}`,
		points: r,
		...t.get(n) ?? { kind: "custom" }
	};
}
var y = {
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
function b(e) {
	let t = y[i(e, "accrual_type") ?? ""], n = f(a(a(e, "spend_data"), "amount_money"));
	return t && u({
		...t,
		points: l(e, "points"),
		per: n
	});
}
function x(e, t) {
	return {
		id: `rule-${t + 1}`,
		...e
	};
}
function S(e, t, n) {
	let r = `/v2/loyalty/programs/${encodeURIComponent(t)}/promotions`;
	return e.call({
		path: r,
		query: { status: "ACTIVE" },
		signal: n
	}, ({ loyalty_promotions: e }) => c(e, C));
}
function C(e) {
	let t = a(a(e, "incentive"), "points_addition_data"), n = a(e, "trigger_limit"), i = r(n, "times");
	return u({
		id: o(e, "id"),
		kind: "custom",
		title: o(e, "name"),
		points: l(t, "points_addition"),
		limit: i ? {
			times: i,
			...n.interval === "DAY" && { per: "day" }
		} : void 0
	});
}
export { g as t };
