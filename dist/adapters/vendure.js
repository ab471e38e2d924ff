import { t as e } from "../modules/error.js";
import { t } from "../modules/guest.js";
import { t as n } from "../modules/later.js";
import { a as r, i, r as a, s as o, t as s } from "../modules/store-credit.js";
import { t as c } from "../modules/json-body.js";
import { a as l, g as u, h as d, i as f, m as p, n as m, p as h, t as g } from "../modules/reading.js";
import { i as _, r as v, t as y } from "../modules/sending.js";
import { t as b } from "../modules/signed.js";
import { t as x } from "../modules/endpoint.js";
// src/adapters/vendure/api.ts
var S = "vendure-auth-token";
function C({ endpoint: t, channel: n }, r) {
	let { current: i, signed: a } = b(r, w);
	function o({ query: e, variables: i, stake: a, signal: o }, s) {
		let l = {
			...s !== void 0 && { Authorization: `Bearer ${s}` },
			...n !== void 0 && { "vendure-token": n }
		};
		return _(r, {
			method: "POST",
			url: t,
			headers: l,
			body: c({
				query: e,
				variables: i
			}),
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
			if (n !== void 0 && w(r, n)) throw new e("token_expired", "Vendure knows no session of this token.");
			let { response: i, json: c } = r, l = f({ json: c }, "json");
			if (i.ok && !h(l.errors, (e) => e).length) return T(l, i, t.stake);
			throw await v(r, t.stake, s(r, l, t.stake));
		}
	};
}
function w({ response: e }, t) {
	let n = e.headers.get(S);
	return e.status === 401 || n !== null && n !== t;
}
function T({ data: e }, t, n) {
	try {
		return l(e, "data");
	} catch (e) {
		throw y(t, n, e);
	}
}
// src/adapters/vendure/options.ts
function E(e) {
	return g({
		endpoint: x(e.endpoint, "Vendure's Shop API", "/shop-api"),
		method: d(e, "method") ?? "store-credit",
		channel: d(e, "channel"),
		wallet: d(e, "wallet"),
		name: d(e, "name"),
		unit: d(e, "unit")
	});
}
// src/adapters/vendure/wallets.ts
var D = {
	createdAt: "DESC",
	id: "DESC"
}, O = "query($skip:Int,$take:Int,$sort:JSON){\nactiveChannel{defaultCurrencyCode}\nactiveCustomer{id firstName wallets(options:{take:100,sort:{createdAt:\"ASC\",id:\"ASC\"}}){items{\nid name balance currencyCode adjustments(options:{skip:$skip,take:$take,sort:$sort}){\nitems{id createdAt amount description}totalItems}}}}}";
function k(e, { wallet: t }) {
	async function n(n, r, { signal: i }) {
		let a = await e.ask({
			query: O,
			variables: r,
			stake: "read",
			signal: i
		}), o = n ?? p(f(a, "activeChannel"), "defaultCurrencyCode");
		if (!a.activeCustomer) return { currency: o };
		let s = f(a, "activeCustomer"), c = h(f(s, "wallets").items, (e) => A(e, t));
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
			sort: D
		}, r)
	};
}
function A(e, t) {
	if (t !== void 0 && d(e, "name") !== t) return;
	let n = f(e, "adjustments");
	return {
		id: p(e, "id"),
		balance: m(e, "balance"),
		currency: p(e, "currencyCode"),
		lines: h(n.items, j),
		total: m(n, "totalItems")
	};
}
function j(e) {
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
var M = (c, l) => {
	if (l.runsIn !== "page") throw new e("config", "vendure runs in the page alone.");
	let u = E(c), d = C(u, l), f = k(d, u), p = (e, t) => r(u, e, t, [
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
export { M as vendureAdapter };
