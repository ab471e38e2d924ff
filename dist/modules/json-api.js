import { n as e, t } from "./error.js";
import { a as n, t as r } from "./reading.js";
import { i, r as a, t as o } from "./sending.js";
import { t as s } from "./json-body.js";
// src/adapters/catalogue.ts
function c({ value: e, percent: t, ...n }, i = {}) {
	let a = Object.hasOwn(i, n.id) ? i[n.id] : void 0;
	return {
		...n,
		...a?.kind === void 0 && r({
			value: e,
			percent: t
		}),
		...a
	};
}
function l({ kind: e, value: t, percent: n, minimum: i, terms: a }) {
	return r({
		kind: e,
		value: t,
		percent: n,
		minimum: i,
		terms: a
	});
}
function u(e, t) {
	return Object.fromEntries(e.map(({ id: e, points: n }) => [e, d(n, t)]));
}
function d(e, t) {
	return e <= t ? { available: !0 } : {
		available: !1,
		reason: "insufficient_points",
		missing: e - t
	};
}
function f(e, t = {}) {
	return {
		pending: 0,
		expiring: [],
		...t,
		available: Math.max(0, e),
		owed: Math.max(0, -e)
	};
}
function p() {
	return new t("invalid", "This cursor was never given out.");
}
// src/adapters/in-gateway.ts
function m(e, { runsIn: t }) {
	if (t !== "gateway") throw v(`"${e}" needs a secret key, so it runs in a gateway: give the page data-adapter="http" instead.`);
}
function h(e, t, n, r) {
	if (typeof n == "string" && n.trim() !== "") return n.trim();
	if (typeof n == "number") return String(n);
	throw v(`"${e}" needs the option ${t}, such as ${r}.`);
}
function g(e, t, n) {
	let r = t ?? n, i = typeof r == "string" && URL.canParse(r) ? new URL(r) : void 0, a = i !== void 0 && [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(i.hostname), o = i?.protocol === "https:" || a && i.protocol === "http:";
	if (i && o && !i.username && !i.search) return i.origin + i.pathname.replace(/\/+$/, "");
	throw v(`"${e}" needs the option endpoint as an https address, such as ${n ?? "https://…"}.`);
}
function _({ identity: e }) {
	if (e) return e.subject;
	throw new t("unauthenticated", "Only a signed-in shopper can do this.");
}
function v(e) {
	return new t("config", e);
}
// src/adapters/json-api.ts
function y(e, { name: t, base: r, headers: c, said: l }) {
	return async ({ path: u, query: d = {}, stake: f = "read", headers: p, body: m, ...h }, g) => {
		let _ = `${r}${u}${b(d)}`, v = {
			...h,
			url: _,
			stake: f,
			body: m && s(m),
			headers: {
				...c,
				...p
			}
		}, y = await i(e, v);
		if (!y.response.ok) throw await a(y, f, x());
		try {
			return g(y.response.status === 204 ? {} : n(y.json));
		} catch (e) {
			throw o(y.response, f, e);
		}
		async function x() {
			let [{ failureOf: n }, r] = await Promise.all([import("./json-refusals.js"), l()]);
			return n(y, `${t}: `, u, f, e.now(), r);
		}
	};
}
function b(e) {
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	return t.length ? `?${new URLSearchParams(t.map(([e, t]) => [e, String(t)]))}` : "";
}
async function x(t, n) {
	try {
		return await t;
	} catch (t) {
		if (e(t) && t.code !== "aborted" && t.code !== "timeout") return n;
		throw t;
	}
}
export { g as a, p as c, l as d, h as i, f as l, y as n, _ as o, m as r, u as s, x as t, c as u };
