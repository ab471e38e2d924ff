import { t as e } from "../modules/ahead.js";
import { t } from "../modules/error.js";
import { t as n } from "../modules/guest.js";
import { t as r } from "../modules/later.js";
import { h as i, t as a } from "../modules/reading.js";
import { a as o, c as s, i as c, o as l, r as u, s as d, t as f } from "../modules/store-credit.js";
import { a as p, i as m, n as h, r as g } from "../modules/points.js";
import { t as _ } from "../modules/fetched.js";
import { t as v } from "../modules/endpoint.js";
// src/adapters/medusa/credit.ts
function y(e, t) {
	return {
		kind: "store-credit",
		reward: f,
		name: (e) => s(t, e),
		program: ({ locale: e, currency: n }) => o(t, e, x(n), [
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
async function S(e, t, r, i) {
	let a = m(e, { signal: i });
	a.catch(() => void 0);
	let { available: o, lines: s } = await t.holdings(r, { signal: i }), d = await a;
	return {
		...n(),
		...d,
		state: "enrolled",
		points: c(o),
		availability: { [t.reward]: u(o) },
		activity: l(s)
	};
}
// src/adapters/medusa/options.ts
var C = ["store-credit", "points"];
function w(e) {
	let t = v(e.endpoint, "the Medusa server", "/medusa"), n = i(e, "publishableKey");
	if (n === void 0) throw E("The key is missing: write data-options='{\"publishableKey\":\"pk_…\"}', as in Medusa's settings.");
	return a({
		endpoint: t,
		publishableKey: n,
		mode: T(e),
		currency: i(e, "currency")?.toUpperCase(),
		name: i(e, "name"),
		unit: i(e, "unit")
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
}, O = (i, o) => {
	if (o.runsIn !== "page") throw new t("config", "medusa runs in the page alone.");
	let { mode: s, ...c } = w(i), l = p(c, o), u = {
		"store-credit": y(l, c),
		points: h(l, c)
	}, f = s, m = "en";
	async function _(e) {
		return f ??= await g(l, e) ? "points" : "store-credit", u[f];
	}
	function v({ locale: e, currency: t = c.currency }) {
		return m = e, a({
			locale: e,
			currency: t?.toUpperCase()
		});
	}
	async function b(t, { signal: r }) {
		let i = v(t);
		if (await l.token(r) === void 0) return d(t, s ? u[s].program(i) : D, n());
		e(import("../modules/calls3.js"));
		let a = await _({ signal: r });
		return d(t, a.program(i), await S(l, a, i, r));
	}
	return {
		contract: 1,
		name: "medusa",
		runsIn: ["page"],
		idempotency: "none",
		load: b,
		...r([
			"activity",
			"quote",
			"redeem",
			"redemption",
			"undo"
		], async () => (await import("../modules/calls3.js")).medusaCalls({
			api: l,
			bookFor: _,
			placeOf: v,
			language: () => m
		}))
	};
};
export { O as medusaAdapter };
