import { t as e } from "./error.js";
// src/adapters/refusing.ts
var t = {
	400: "invalid",
	401: "unauthenticated",
	403: "forbidden",
	404: "not_found",
	405: "unsupported",
	408: "timeout",
	409: "in_progress",
	410: "not_found",
	413: "invalid",
	422: "invalid",
	429: "rate_limited",
	501: "unsupported",
	502: "unavailable",
	503: "unavailable",
	504: "timeout"
};
function n({ response: e }, t, n, i = {}) {
	let { status: o, headers: s, url: c } = e;
	return r(o, c, t, i, a(s.get("Retry-After"), n));
}
function r(n, r, a, o = {}, s) {
	let c = {
		outcome: o.outcome ?? (o.code ? "not_done" : i(n, a)),
		...s !== void 0 && { retryAfter: s }
	};
	return new e(o.code ?? t[n] ?? "unknown", o.detail ?? `${r} answered ${n}.`, c);
}
function i(e, t) {
	return t === "read" || t === "write" && e >= 400 && e < 500 && e !== 408 && e !== 409 ? "not_done" : "unknown";
}
function a(e, t) {
	if (!e) return;
	let n = /^\d+$/.test(e) ? Number(e) : Math.ceil((Date.parse(e) - t) / 1e3);
	return Number.isNaN(n) ? void 0 : Math.max(0, n);
}
export { r as n, n as t };
