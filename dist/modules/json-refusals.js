import { t as e } from "./refusing.js";
// src/adapters/json-refusals.ts
function t(t, i, a, o, s, c) {
	let { status: l } = t.response, u = c(r(t.json), l), d = `${i}${u.detail ?? `${a} answered ${l}`}`;
	return e(t, o, s, {
		...n(l, o),
		...u,
		detail: d
	});
}
function n(e, t) {
	return e === 401 || e === 403 ? {
		code: "config",
		outcome: t === "lookup" ? "unknown" : "not_done"
	} : e === 500 ? {
		code: "unavailable",
		outcome: t === "read" ? "not_done" : "unknown"
	} : t === "lookup" ? { outcome: "unknown" } : {};
}
function r(e) {
	return typeof e == "object" && e ? e : {};
}
export { t as failureOf };
