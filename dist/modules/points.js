import { t as e } from "./error.js";
import { a as t, h as n, m as r, n as i, o as a, t as o } from "./reading.js";
import { n as s } from "./sending.js";
import { t as c } from "./signed.js";
import { t as l } from "./bad-response.js";
import { n as u } from "./json-body.js";
// src/adapters/medusa/api.ts
function d({ endpoint: n, publishableKey: r }, i) {
	let { current: a, signed: o } = c(i, ({ response: e }) => e.status === 401);
	function d(t) {
		return o(t.signal, (n) => {
			if (n === void 0) throw new e("unauthenticated", "Nobody is signed in.");
			return u(i, f(t, n));
		});
	}
	function f({ method: e = "GET", path: t, query: i, body: a, stake: o, signal: s }, c) {
		return {
			method: e,
			url: `${n}/store/${t}${i ? `?${new URLSearchParams(i)}` : ""}`,
			headers: {
				Authorization: `Bearer ${c}`,
				"x-publishable-api-key": r
			},
			body: a,
			stake: o,
			signal: s
		};
	}
	async function p(e, n) {
		let { response: r, json: i } = e;
		if (!r.ok) throw await s(e, n, m(e, n));
		try {
			return t(i);
		} catch (e) {
			throw l(r, n, e);
		}
	}
	async function m(e, t) {
		return (await import("./calls3.js")).failureOf(e, t, i.now());
	}
	return {
		token: a,
		call: d,
		whole: p,
		async ask(e, n) {
			let r = await d(e), i = await p(r, e.stake);
			try {
				return t(i[n], n);
			} catch (t) {
				throw l(r.response, e.stake, t);
			}
		}
	};
}
function f({ json: e }) {
	return typeof e == "object" && !!e;
}
// src/adapters/medusa/customer.ts
async function p(e, { signal: t }, i = "read") {
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
var m = "loyalty-points";
function h(e, t) {
	let n = () => t.name ?? "Points";
	return {
		kind: "points",
		reward: m,
		name: n,
		program: (e) => _(n(), t.unit, e),
		async holdings(t, n) {
			return await g(e, n) ?? v();
		}
	};
}
async function g(e, { signal: t }) {
	let n = {
		path: "customers/me/loyalty-points",
		signal: t,
		stake: "read"
	}, r = await e.call(n);
	if (r.response.status !== 404 || f(r)) return {
		available: i(await e.whole(r, "read"), "points"),
		lines: []
	};
}
function _(e, t, { currency: n }) {
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
			m,
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
function v() {
	throw new e("config", "This Medusa has no routes for points: take \"mode\" out of data-options.");
}
export { d as a, p as i, h as n, f as o, g as r, m as t };
