import { t as e } from "./error.js";
import { a as t, n, o as r } from "./reading.js";
import { i, r as a, t as o } from "./sending.js";
import { t as s } from "./signed.js";
// src/adapters/medusa/api.ts
function c({ endpoint: n, publishableKey: r }, c) {
	let { current: l, signed: u } = s(c, ({ response: e }) => e.status === 401);
	function d(t) {
		return u(t.signal, (n) => {
			if (n === void 0) throw new e("unauthenticated", "Nobody is signed in.");
			return i(c, f(t, n));
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
		if (!r.ok) throw await a(e, n, m(e, n));
		try {
			return t(i);
		} catch (e) {
			throw o(r, n, e);
		}
	}
	async function m(e, t) {
		return (await import("./calls3.js")).failureOf(e, t, c.now());
	}
	return {
		token: l,
		call: d,
		whole: p,
		async ask(e, n) {
			let r = await d(e), i = await p(r, e.stake);
			try {
				return t(i[n], n);
			} catch (t) {
				throw o(r.response, e.stake, t);
			}
		}
	};
}
function l({ json: e }) {
	return typeof e == "object" && !!e;
}
// src/adapters/medusa/points.ts
var u = "loyalty-points";
function d(e, t) {
	let n = () => t.name ?? "Points";
	return {
		kind: "points",
		reward: u,
		name: n,
		program: (e) => p(n(), t.unit, e),
		async holdings(t, n) {
			return await f(e, n) ?? m();
		}
	};
}
async function f(e, { signal: t }) {
	let r = {
		path: "customers/me/loyalty-points",
		signal: t,
		stake: "read"
	}, i = await e.call(r);
	if (i.response.status !== 404 || l(i)) return {
		available: n(await e.whole(i, "read"), "points"),
		lines: []
	};
}
function p(e, t, { currency: n }) {
	let i = n === void 0 ? void 0 : r(n), a = i !== void 0 && n ? {
		points: 1,
		value: {
			minor: 10 ** i,
			currency: n
		}
	} : void 0, o = t === void 0 ? {
		one: "point",
		other: "points"
	} : { other: t };
	return {
		version: [
			u,
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
			...a && { worth: a }
		},
		tiers: [],
		earning: [],
		rewards: []
	};
}
function m() {
	throw new e("config", "This Medusa has no routes for points: take \"mode\" out of data-options.");
}
export { l as a, c as i, d as n, f as r, u as t };
