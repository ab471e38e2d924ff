import { t as e } from "./error.js";
import { a as t, h as n, m as r, n as i, o as a, t as o } from "./reading.js";
import { i as s, r as c, t as l } from "./sending.js";
import { t as u } from "./signed.js";
import { t as d } from "./json-body.js";
// src/adapters/medusa/api.ts
function f({ endpoint: n, publishableKey: r }, i) {
	let { current: a, signed: o } = u(i, ({ response: e }) => e.status === 401);
	function f(t) {
		return o(t.signal, (n) => {
			if (n === void 0) throw new e("unauthenticated", "Nobody is signed in.");
			return s(i, p(t, n));
		});
	}
	function p({ method: e = "GET", path: t, query: i, body: a, stake: o, signal: s }, c) {
		return {
			method: e,
			url: `${n}/store/${t}${i ? `?${new URLSearchParams(i)}` : ""}`,
			headers: {
				Authorization: `Bearer ${c}`,
				"x-publishable-api-key": r
			},
			body: a && d(a),
			stake: o,
			signal: s
		};
	}
	async function m(e, n) {
		let { response: r, json: i } = e;
		if (!r.ok) throw await c(e, n, h(e, n));
		try {
			return t(i);
		} catch (e) {
			throw l(r, n, e);
		}
	}
	async function h(e, t) {
		return (await import("./calls3.js")).failureOf(e, t, i.now());
	}
	return {
		token: a,
		call: f,
		whole: m,
		async ask(e, n) {
			let r = await f(e), i = await m(r, e.stake);
			try {
				return t(i[n], n);
			} catch (t) {
				throw l(r.response, e.stake, t);
			}
		}
	};
}
function p({ json: e }) {
	return typeof e == "object" && !!e;
}
// src/adapters/medusa/customer.ts
async function m(e, { signal: t }, i = "read") {
	let a = await e.ask({
		path: "customers/me",
		query: { fields: "id,first_name" },
		signal: t,
		stake: i
	}, "customer");
	return o({
		id: r(a, "id"),
		name: n(a, "first_name")
	});
}
// src/adapters/medusa/points.ts
var h = "loyalty-points";
function g(e, t) {
	let n = () => t.name ?? "Points";
	return {
		kind: "points",
		reward: h,
		name: n,
		program: (e) => v(n(), t.unit, e),
		async holdings(t, n) {
			return await _(e, n) ?? y();
		}
	};
}
async function _(e, { signal: t }) {
	let n = {
		path: "customers/me/loyalty-points",
		signal: t,
		stake: "read"
	}, r = await e.call(n);
	if (r.response.status !== 404 || p(r)) return {
		available: i(await e.whole(r, "read"), "points"),
		lines: []
	};
}
function v(e, t, { currency: n }) {
	let r = n === void 0 ? void 0 : a(n), i = r !== void 0 && n ? {
		points: 1,
		value: {
			minor: 10 ** r,
			currency: n
		}
	} : void 0, o = t === void 0 ? {
		one: "point",
		other: "points"
	} : { other: t };
	return {
		version: [
			h,
			n,
			e,
			o.other
		].join(" "),
		name: e,
		capabilities: [
			"redeem",
			"redemption",
			"undo",
			"quote"
		],
		points: {
			name: o,
			decimals: 0,
			...i && { worth: i }
		},
		tiers: [],
		earning: [],
		rewards: []
	};
}
function y() {
	throw new e("config", "This Medusa has no routes for points: take \"mode\" out of data-options.");
}
export { f as a, m as i, g as n, p as o, _ as r, h as t };
