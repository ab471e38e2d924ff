import { t as e } from "../modules/error.js";
import { t } from "../modules/fetched.js";
import { t as n } from "../modules/later.js";
import { h as r, t as i } from "../modules/reading.js";
import { c as a, l as o, n as s, o as c, t as l } from "../modules/store-credit.js";
import { i as u, n as d, r as f } from "../modules/points.js";
import { t as p } from "../modules/endpoint.js";
// src/adapters/medusa/credit.ts
function m(e, n) {
	return {
		kind: "store-credit",
		reward: l,
		name: (e) => o(n, e),
		program: ({ locale: e, currency: t }) => c(n, e, h(t), [
			"activity",
			"redeem",
			"redemption",
			"undo",
			"quote"
		]),
		holdings: async ({ currency: n }, r) => (await t(import("../modules/calls3.js"))).readAccounts(e, h(n), r)
	};
}
function h(t) {
	if (t !== void 0) return t;
	throw new e("config", "Store credit is kept by currency: write currency=\"EUR\" on the tag, or \"currency\" in data-options.");
}
// src/adapters/medusa/options.ts
var g = ["store-credit", "points"];
function _(e) {
	let t = p(e.endpoint, "the Medusa server", "/medusa"), n = r(e, "publishableKey");
	if (n === void 0) throw y("The key is missing: write data-options='{\"publishableKey\":\"pk_…\"}', as in Medusa's settings.");
	return i({
		endpoint: t,
		publishableKey: n,
		mode: v(e),
		currency: r(e, "currency")?.toUpperCase(),
		name: r(e, "name"),
		unit: r(e, "unit")
	});
}
function v({ mode: e }) {
	let t = g.find((t) => t === e);
	if (e !== void 0 && !t) throw y(`"mode" is "store-credit" or "points", not ${JSON.stringify(e)}.`);
	return t;
}
function y(t) {
	return new e("config", t);
}
// src/adapters/medusa/medusa.ts
var b = {
	version: "nameless",
	name: "Rewards",
	capabilities: [],
	tiers: [],
	earning: [],
	rewards: []
}, x = (r, o) => {
	if (o.runsIn !== "page") throw new e("config", "medusa runs in the page alone.");
	let { mode: c, ...l } = _(r), p = u(l, o), h = {
		"store-credit": m(p, l),
		points: d(p, l)
	}, g = c, v = "en";
	async function y(e) {
		return g ??= await f(p, e) ? "points" : "store-credit", h[g];
	}
	function x({ locale: e, currency: t = l.currency }) {
		return v = e, i({
			locale: e,
			currency: t?.toUpperCase()
		});
	}
	async function S(e, { signal: n }) {
		let r = x(e);
		if (await p.token(n) === void 0) return a(e, c ? h[c].program(r) : b, s);
		let [i, { readMember: o }] = await Promise.all([y({ signal: n }), t(import("../modules/calls3.js"))]);
		return a(e, i.program(r), await o(p, i, r, n));
	}
	return {
		contract: 1,
		name: "medusa",
		runsIn: ["page"],
		idempotency: "none",
		load: S,
		...n([
			"activity",
			"quote",
			"redeem",
			"redemption",
			"undo"
		], async () => (await import("../modules/calls3.js")).medusaCalls({
			api: p,
			bookFor: y,
			placeOf: x,
			language: () => v
		}))
	};
};
export { x as medusaAdapter };
