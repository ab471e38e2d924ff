import { t as e } from "../modules/ahead.js";
import { t } from "../modules/error.js";
import { t as n } from "../modules/later.js";
import { h as r, t as i } from "../modules/reading.js";
import { a, c as o, i as s, l as c, n as l, o as u, s as d, t as f } from "../modules/store-credit.js";
import { a as p, i as m, n as h, r as g } from "../modules/points.js";
import { t as _ } from "../modules/fetched.js";
import { t as v } from "../modules/endpoint.js";
// src/adapters/medusa/credit.ts
function y(e, t) {
	return {
		kind: "store-credit",
		reward: f,
		name: (e) => c(t, e),
		program: ({ locale: e, currency: n }) => u(t, e, x(n), [
			"activity",
			"redeem",
			"redemption",
			"undo",
			"quote"
		]),
		async holdings({ currency: t }, n) {
			let r = x(t), i = b(e, r, n), [{ holdingsIn: a }, o] = await Promise.all([_(import("../modules/calls3.js")), i]);
			return a(e, o, r);
		}
	};
}
function b(e, t, { signal: n }) {
	let r = {
		currency_code: t.toLowerCase(),
		fields: "id,balance,*transactions"
	};
	return e.call({
		path: "store-credit-accounts",
		query: r,
		signal: n,
		stake: "read"
	});
}
function x(e) {
	if (e !== void 0) return e;
	throw new t("config", "Store credit is kept by currency: write currency=\"EUR\" on the tag, or \"currency\" in data-options.");
}
// src/adapters/medusa/member.ts
async function S(e, t, n, r) {
	let i = m(e, { signal: r });
	i.catch(() => void 0);
	let { available: o, lines: c } = await t.holdings(n, { signal: r }), u = await i;
	return {
		...l,
		...u,
		state: "enrolled",
		points: a(o),
		availability: { [t.reward]: s(o) },
		activity: d(c)
	};
}
// src/adapters/medusa/options.ts
var C = ["store-credit", "points"];
function w(e) {
	let t = v(e.endpoint, "the Medusa server", "/medusa"), n = r(e, "publishableKey");
	if (n === void 0) throw E("The key is missing: write data-options='{\"publishableKey\":\"pk_…\"}', as in Medusa's settings.");
	return i({
		endpoint: t,
		publishableKey: n,
		mode: T(e),
		currency: r(e, "currency")?.toUpperCase(),
		name: r(e, "name"),
		unit: r(e, "unit")
	});
}
function T({ mode: e }) {
	let t = C.find((t) => t === e);
	if (e !== void 0 && !t) throw E(`"mode" is "store-credit" or "points", not ${JSON.stringify(e)}.`);
	return t;
}
function E(e) {
	return new t("config", e);
}
// src/adapters/medusa/medusa.ts
var D = {
	version: "nameless",
	name: "Rewards",
	capabilities: [],
	tiers: [],
	earning: [],
	rewards: []
}, O = (r, a) => {
	if (a.runsIn !== "page") throw new t("config", "medusa runs in the page alone.");
	let { mode: s, ...c } = w(r), u = p(c, a), d = {
		"store-credit": y(u, c),
		points: h(u, c)
	}, f = s, m = "en";
	async function _(e) {
		return f ??= await g(u, e) ? "points" : "store-credit", d[f];
	}
	function v({ locale: e, currency: t = c.currency }) {
		return m = e, i({
			locale: e,
			currency: t?.toUpperCase()
		});
	}
	async function b(t, { signal: n }) {
		let r = v(t);
		if (await u.token(n) === void 0) return o(t, s ? d[s].program(r) : D, l);
		e(import("../modules/calls3.js"));
		let i = await _({ signal: n });
		return o(t, i.program(r), await S(u, i, r, n));
	}
	return {
		contract: 1,
		name: "medusa",
		runsIn: ["page"],
		idempotency: "none",
		load: b,
		...n([
			"activity",
			"quote",
			"redeem",
			"redemption",
			"undo"
		], async () => (await import("../modules/calls3.js")).medusaCalls({
			api: u,
			bookFor: _,
			placeOf: v,
			language: () => m
		}))
	};
};
export { O as medusaAdapter };
