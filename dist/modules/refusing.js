import { i as e } from "./sending.js";
import { t } from "./error.js";
// src/adapters/refusing.ts
var n = {
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
function r({ response: e }, t, n, r = {}) {
	let { status: a, headers: s, url: c } = e;
	return i(a, c, t, r, o(s.get("Retry-After"), n));
}
function i(e, r, i, o = {}, s) {
	let c = {
		outcome: o.outcome ?? (o.code ? "not_done" : a(e, i)),
		...s !== void 0 && { retryAfter: s }
	};
	return new t(o.code ?? n[e] ?? "unknown", o.detail ?? `${r} answered ${e}.`, c);
}
function a(t, n) {
	return n === "write" && t >= 400 && t < 500 && t !== 408 && t !== 409 ? "not_done" : e(n);
}
function o(e, t) {
	if (!e) return;
	let n = /^\d+$/.test(e) ? Number(e) : Math.ceil((Date.parse(e) - t) / 1e3);
	return Number.isNaN(n) ? void 0 : Math.max(0, n);
}
export { i as n, r as t };
