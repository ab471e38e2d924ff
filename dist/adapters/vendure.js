import { t as e } from "../modules/error.js";
import { t } from "../modules/guest.js";
import { t as n } from "../modules/later.js";
import { a as r, i, r as a, s as o, t as s } from "../modules/store-credit.js";
import { n as c } from "../modules/json-body.js";
import { a as l, g as u, h as d, i as f, m as p, n as m, p as h, t as g } from "../modules/reading.js";
import { t as _ } from "../modules/bad-response.js";
import { n as v } from "../modules/sending.js";
import { t as y } from "../modules/signed.js";
import { t as b } from "../modules/endpoint.js";
// src/adapters/vendure/api.ts
var x = "vendure-auth-token";
function S({ endpoint: t, channel: n }, r) {
	let { current: i, signed: a } = y(r, C);
	function o({ query: e, variables: i, stake: a, signal: o }, s) {
		let l = {
			...s !== void 0 && { Authorization: `Bearer ${s}` },
			...n !== void 0 && { "vendure-token": n }
		};
		return c(r, {
			method: "POST",
			url: t,
			headers: l,
			body: {
				query: e,
				variables: i
			},
			stake: a,
			signal: o
		});
	}
	async function s(e, t, n) {
		return (await import("../modules/calls10.js")).failureOf(e, t, n, r.now());
	}
	return {
		token: i,
		async ask(t) {
			let n, r = await a(t.signal, (e) => (n = e, o(t, e)));
			if (n !== void 0 && C(r, n)) throw new e("token_expired", "Vendure knows no session of this token.");
			let { response: i, json: c } = r, l = f({ json: c }, "json");
			if (i.ok && !h(l.errors, (e) => e).length) return w(l, i, t.stake);
			throw await v(r, t.stake, s(r, l, t.stake));
		}
	};
}
function C({ response: e }, t) {
	let n = e.headers.get(x);
	return e.status === 401 || n !== null && n !== t;
}
function w({ data: e }, t, n) {
	try {
		return l(e, "data");
	} catch (e) {
		throw _(t, n, e);
	}
}
// src/adapters/vendure/options.ts
function T(e) {
	return g({
		endpoint: b(e.endpoint, "Vendure's Shop API", "/shop-api"),
		method: d(e, "method") ?? "store-credit",
		channel: d(e, "channel"),
		wallet: d(e, "wallet"),
		name: d(e, "name"),
		unit: d(e, "unit")
	});
}
// src/adapters/vendure/wallets.ts
var E = {
	createdAt: "DESC",
	id: "DESC"
}, D = "query($skip:Int,$take:Int,$sort:JSON){\nactiveChannel{defaultCurrencyCode}\nactiveCustomer{id firstName wallets(options:{take:100,sort:{createdAt:\"ASC\",id:\"ASC\"}}){items{\nid name balance currencyCode adjustments(options:{skip:$skip,take:$take,sort:$sort}){\nitems{id createdAt amount description}totalItems}}}}}";
function O(e, { wallet: t }) {
	async function n(n, r, { signal: i }) {
		let a = await e.ask({
			query: D,
			variables: r,
			stake: "read",
			signal: i
		}), o = n ?? p(f(a, "activeChannel"), "defaultCurrencyCode");
		if (!a.activeCustomer) return { currency: o };
		let s = f(a, "activeCustomer"), c = h(f(s, "wallets").items, (e) => k(e, t));
		return {
			currency: o,
			customer: g({
				id: p(s, "id"),
				name: d(s, "firstName"),
				wallet: c.find((e) => e.currency === o)
			})
		};
	}
	return {
		read: n,
		latest: (e, t, r) => n(e, {
			skip: 0,
			take: t,
			sort: E
		}, r)
	};
}
function k(e, t) {
	if (t !== void 0 && d(e, "name") !== t) return;
	let n = f(e, "adjustments");
	return {
		id: p(e, "id"),
		balance: m(e, "balance"),
		currency: p(e, "currencyCode"),
		lines: h(n.items, A),
		total: m(n, "totalItems")
	};
}
function A(e) {
	let t = u(e, "createdAt");
	if (t === void 0) return;
	let n = m(e, "amount"), r = d(e, "description"), i = {
		id: p(e, "id"),
		at: t,
		points: n
	}, [, a, o] = /^(Paid|Refund) for order ([^:\s]+)/.exec(r ?? "") ?? [];
	return o === void 0 ? g({
		...i,
		kind: n < 0 ? "adjusted" : "earned",
		title: r
	}) : {
		...i,
		kind: a === "Paid" ? "redeemed" : "undone",
		order: o
	};
}
// src/adapters/vendure/vendure.ts
var j = (c, l) => {
	if (l.runsIn !== "page") throw new e("config", "vendure runs in the page alone.");
	let u = T(c), d = S(u, l), f = O(d, u), p = (e, t) => r(u, e, t, [
		"activity",
		"redeem",
		"redemption",
		"quote"
	]);
	async function m(e, { signal: n }) {
		let { locale: r } = e, c = e.currency?.toUpperCase();
		if (await d.token(n) === void 0 && c) return o(e, p(r, c), t());
		let { currency: l, customer: u } = await f.latest(c, 5, { signal: n });
		if (!u) return o(e, p(r, l), t());
		let { wallet: m, ...h } = u, g = m?.balance ?? 0;
		return o(e, p(r, l), {
			...t(),
			...h,
			state: "enrolled",
			points: i(g),
			availability: { [s]: a(g) },
			activity: m?.lines ?? []
		});
	}
	return {
		contract: 1,
		name: "vendure",
		runsIn: ["page"],
		idempotency: "none",
		load: m,
		...n([
			"activity",
			"quote",
			"redeem",
			"redemption"
		], async () => (await import("../modules/calls10.js")).vendureCalls(d, f, u))
	};
};
export { j as vendureAdapter };
