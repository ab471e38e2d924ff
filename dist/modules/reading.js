import { n as e, t } from "./error.js";
// src/adapters/reading.ts
function n(e, t = "the answer") {
	if (_(e)) return e;
	throw x(t);
}
function r(e, t) {
	let n = e[t];
	return _(n) ? n : {};
}
function i(e, t) {
	return Array.isArray(e) ? Array.from(e, (e) => v(() => _(e) ? t(e) : void 0)).filter((e) => e !== void 0) : [];
}
function a(e, t) {
	return o(e, t) ?? b(t);
}
function o(e, t) {
	let n = e[t];
	return typeof n == "number" && Number.isFinite(n) ? String(n) : typeof n == "string" && n !== "" ? n : void 0;
}
function s(e, t) {
	return c(e, t) ?? b(t);
}
function c(e, t) {
	let n = l(e, t);
	return Number.isSafeInteger(n) ? n : void 0;
}
function l(e, t) {
	let n = e[t], r = typeof n == "string" && n.trim() !== "" ? Number(n) : n;
	return typeof r == "number" && Number.isFinite(r) ? r : void 0;
}
function u(e, t) {
	let n = o(e, t);
	if (n === void 0) return;
	let r = /(?:z|[+-]\d\d:?\d\d)$/i.test(n) || !/\d[ t]\d/i.test(n) ? n : `${n.replace(" ", "T")}Z`, i = Date.parse(r);
	return Number.isNaN(i) ? void 0 : new Date(i).toISOString();
}
function d(e, t = "created_at") {
	return Date.parse(u(e, t) ?? "") || 0;
}
function f(e, t) {
	let n = o(e, t);
	return n !== void 0 && /^(?:https?:\/\/|\/(?![/\\]))/i.test(n) ? n : void 0;
}
function p(e, t) {
	let n = l({ amount: e }, "amount"), r = y(t);
	if (n !== void 0 && r !== void 0) return {
		minor: Math.round(n * 10 ** r),
		currency: t.toUpperCase()
	};
}
function m(e, t, n) {
	let r = c({ units: e }, "units"), i = y(n);
	if (r !== void 0 && i !== void 0) return {
		minor: i < t ? Math.round(r / 10 ** (t - i)) : r * 10 ** (i - t),
		currency: n.toUpperCase()
	};
}
function h({ minor: e, currency: t }) {
	return e / 10 ** (y(t) ?? 2);
}
function g(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}
function _(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function v(t) {
	try {
		return t();
	} catch (t) {
		if (e(t)) return;
		throw t;
	}
}
function y(e) {
	try {
		return new Intl.NumberFormat("en", {
			style: "currency",
			currency: e
		}).resolvedOptions().maximumFractionDigits;
	} catch {
		return;
	}
}
function b(e) {
	throw x(e);
}
function x(e) {
	return new t("bad_response", `${e} is missing or is not what it should be.`);
}
export { n as a, h as c, m as d, l as f, u as g, o as h, r as i, d as l, a as m, s as n, y as o, i as p, c as r, f as s, g as t, p as u };
