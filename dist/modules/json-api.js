import { n as e, t } from "./error.js";
import { a as n, t as r } from "./reading.js";
import { n as i } from "./sending.js";
import { t as a } from "./bad-response.js";
import { n as o } from "./json-body.js";
// src/adapters/catalogue.ts
function s({ value: e, percent: t, ...n }, i = {}) {
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
function c({ kind: e, value: t, percent: n, minimum: i, terms: a }) {
	return r({
		kind: e,
		value: t,
		percent: n,
		minimum: i,
		terms: a
	});
}
function l(e, t) {
	return Object.fromEntries(e.map(({ id: e, points: n }) => [e, u(n, t)]));
}
function u(e, t) {
	return e <= t ? { available: !0 } : {
		available: !1,
		reason: "insufficient_points",
		missing: e - t
	};
}
function d(e, t = {}) {
	return {
		pending: 0,
		expiring: [],
		...t,
		available: Math.max(0, e),
		owed: Math.max(0, -e)
	};
}
function f() {
	return new t("invalid", "This cursor was never given out.");
}
// src/adapters/in-gateway.ts
function p(e, { runsIn: t }) {
	if (t !== "gateway") throw _(`"${e}" needs a secret key, so it runs in a gateway: give the page data-adapter="http" instead.`);
}
function m(e, t, n, r) {
	if (typeof n == "string" && n.trim() !== "") return n.trim();
	if (typeof n == "number") return String(n);
	throw _(`"${e}" needs the option ${t}, such as ${r}.`);
}
function h(e, t, n) {
	let r = t ?? n, i = typeof r == "string" && URL.canParse(r) ? new URL(r) : void 0, a = i !== void 0 && [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(i.hostname), o = i?.protocol === "https:" || a && i.protocol === "http:";
	if (i && o && !i.username && !i.search) return i.origin + i.pathname.replace(/\/+$/, "");
	throw _(`"${e}" needs the option endpoint as an https address, such as ${n ?? "https://…"}.`);
}
function g({ identity: e }) {
	if (e) return e.subject;
	throw new t("unauthenticated", "Only a signed-in shopper can do this.");
}
function _(e) {
	return new t("config", e);
}
// src/adapters/json-api.ts
function v(e, { name: t, base: r, headers: s, said: c }) {
	return async ({ path: l, query: u = {}, stake: d = "read", headers: f, body: p, ...m }, h) => {
		let g = `${r}${l}${y(u)}`, _ = {
			...m,
			url: g,
			stake: d,
			body: p,
			headers: {
				...s,
				...f
			}
		}, v = await o(e, _);
		if (!v.response.ok) throw await i(v, d, b());
		try {
			return h(v.response.status === 204 ? {} : n(v.json));
		} catch (e) {
			throw a(v.response, d, e);
		}
		async function b() {
			let [{ failureOf: n }, r] = await Promise.all([import("./json-refusals.js"), c()]);
			return n(v, `${t}: `, l, d, e.now(), r);
		}
	};
}
function y(e) {
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	return t.length ? `?${new URLSearchParams(t.map(([e, t]) => [e, String(t)]))}` : "";
}
async function b(t, n) {
	try {
		return await t;
	} catch (t) {
		if (e(t) && t.code !== "aborted" && t.code !== "timeout") return n;
		throw t;
	}
}
export { h as a, f as c, c as d, m as i, d as l, v as n, g as o, p as r, l as s, b as t, s as u };
