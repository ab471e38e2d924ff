import { n as e, t } from "./error.js";
import { a as n, t as r } from "./reading.js";
import { r as i, t as a } from "./sending.js";
import { t as o } from "./refusing.js";
// src/adapters/catalogue.ts
var s = 20;
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
	let n = y(JSON.stringify(e));
	return n === t ? "unchanged" : {
		version: n,
		...e
	};
}
function d(e, t) {
	return Object.fromEntries(e.map(({ id: e, points: n }) => [e, f(n, t)]));
}
function f(e, t) {
	return e <= t ? { available: !0 } : {
		available: !1,
		reason: "insufficient_points",
		missing: e - t
	};
}
function p(e, t, n = s) {
	let r = t === void 0 ? 0 : Number(t);
	if (!Number.isSafeInteger(r) || r < 0) throw v();
	let i = r + n;
	return {
		items: e.slice(r, i),
		...i < e.length && { next: String(i) }
	};
}
function m(e, t, n) {
	let r = p(e, n), i = r.items.flatMap(({ id: e }) => t[e] ? [[e, t[e]]] : []);
	return {
		...r,
		availability: Object.fromEntries(i)
	};
}
function h(e, t = {}) {
	return {
		pending: 0,
		expiring: [],
		...t,
		available: Math.max(0, e),
		owed: Math.max(0, -e)
	};
}
function g(e, { reward: n, points: r }) {
	let i = e.find((e) => e.id === n);
	if (!i) throw new t("not_found", `There is no reward "${n}".`);
	let { min: a, max: o, step: s } = i.range ?? {
		min: i.points,
		max: i.points,
		step: 1
	};
	if (r >= a && r <= o && (r - a) % s === 0) return i;
	throw new t("invalid", `"${n}" can't be had for ${r} points.`);
}
function _(e) {
	let t = ({ state: e }) => e === "issued" || e === "held";
	return [...e.filter(t), ...e.filter((e) => !t(e))];
}
function v() {
	return new t("invalid", "This cursor was never given out.");
}
function y(e) {
	let t = 3735928559, n = 1103547991;
	for (let r of e) {
		let e = r.codePointAt(0) ?? 0;
		t = Math.imul(t ^ e, 2654435761), n = Math.imul(n ^ e, 1597334677);
	}
	return t = Math.imul(t ^ t >>> 16, 2246822507) ^ Math.imul(n ^ n >>> 13, 3266489909), n = Math.imul(n ^ n >>> 16, 2246822507) ^ Math.imul(t ^ t >>> 13, 3266489909), (4294967296 * (2097151 & n) + (t >>> 0)).toString(36);
}
// src/adapters/in-gateway.ts
function b(e, { runsIn: t }) {
	if (t !== "gateway") throw T(`"${e}" needs a secret key, so it runs in a gateway: give the page data-adapter="http" instead.`);
}
function x(e, t, n, r) {
	if (typeof n == "string" && n.trim() !== "") return n.trim();
	if (typeof n == "number") return String(n);
	throw T(`"${e}" needs the option ${t}, such as ${r}.`);
}
function S(e, t, n) {
	let r = t ?? n, i = typeof r == "string" && URL.canParse(r) ? new URL(r) : void 0, a = i !== void 0 && [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(i.hostname), o = i?.protocol === "https:" || a && i.protocol === "http:";
	if (i && o && !i.username && !i.search) return i.origin + i.pathname.replace(/\/+$/, "");
	throw T(`"${e}" needs the option endpoint as an https address, such as ${n ?? "https://…"}.`);
}
function C({ identity: e }) {
	if (e) return e.subject;
	throw new t("unauthenticated", "Only a signed-in shopper can do this.");
}
async function w(e, ...t) {
	let n = new TextEncoder().encode(JSON.stringify([e, ...t])), r = new Uint8Array(await crypto.subtle.digest("SHA-256", n));
	return Array.from(r, (e) => e.toString(16).padStart(2, "0")).join("");
}
function T(e) {
	return new t("config", e);
}
// src/adapters/json-api.ts
function E(e, { name: t, base: r, headers: s, said: c }) {
	return async ({ path: l, query: u = {}, stake: d = "read", headers: f, ...p }, m) => {
		let h = `${r}${l}${k(u)}`, g = await i(e, {
			...p,
			url: h,
			stake: d,
			headers: {
				...s,
				...f
			}
		});
		if (!g.response.ok) throw _(g);
		try {
			return m(g.response.status === 204 ? {} : n(g.json));
		} catch (e) {
			throw a(g.response, d, e);
		}
		function _({ response: { status: n }, json: r }) {
			let i = c(O(r), n), a = `${t}: ${i.detail ?? `${l} answered ${n}`}`;
			return o(g, d, e.now(), {
				...D(n, d),
				...i,
				detail: a
			});
		}
	};
}
function D(e, t) {
	return e === 401 || e === 403 ? {
		code: "config",
		outcome: t === "lookup" ? "unknown" : "not_done"
	} : e === 500 ? {
		code: "unavailable",
		outcome: t === "read" ? "not_done" : "unknown"
	} : t === "lookup" ? { outcome: "unknown" } : {};
}
function O(e) {
	return typeof e == "object" && e ? e : {};
}
function k(e) {
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	return t.length ? `?${new URLSearchParams(t.map(([e, t]) => [e, String(t)]))}` : "";
}
async function A(t, n) {
	try {
		return await t;
	} catch (t) {
		if (e(t) && t.code !== "aborted" && t.code !== "timeout") return n;
		throw t;
	}
}
function j(n) {
	if (!e(n)) return n;
	let { code: r, message: i, retryAfter: a } = n;
	return new t(r, i, {
		outcome: "unknown",
		cause: n,
		...a !== void 0 && { retryAfter: a }
	});
}
async function M(t, n = N) {
	try {
		return await t;
	} catch (t) {
		throw e(t) && n.includes(t.code) ? t : j(t);
	}
}
var N = [
	"unauthenticated",
	"not_enrolled",
	"blocked",
	"aborted",
	"config"
], P = [
	"not_found",
	"unauthenticated",
	"aborted"
];
export { _, j as a, l as b, x as c, d, v as f, m as g, p as h, M as i, S as l, c as m, A as n, w as o, h as p, E as r, b as s, P as t, C as u, u as v, g as y };
