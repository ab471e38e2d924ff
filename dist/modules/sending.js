import { n as e, t } from "./error.js";
import { t as n } from "./until-aborted.js";
// src/adapters/sending.ts
function r(e) {
	return e === "read" ? "not_done" : "unknown";
}
function i({ fetch: e }, t) {
	let { url: i, stake: a, signal: c } = t;
	return n(c, r(a), async () => {
		try {
			let n = await e(i, s(t));
			return {
				response: n,
				json: l(await n.text())
			};
		} catch (e) {
			throw o(e, i, a);
		}
	});
}
function a({ url: e }, n, i) {
	let a = i instanceof Error ? i.message : String(i);
	return new t("bad_response", `Cannot use the answer of ${e}: ${a}`, {
		outcome: r(n),
		cause: i
	});
}
function o(n, i, a) {
	if (e(n)) return n;
	let o = r(a);
	if (globalThis.navigator?.onLine === !1) return new t("offline", "The device is offline.", {
		outcome: o,
		cause: n
	});
	let s = `No answer from ${i}: no network, a wrong address, or an origin that it does not list.`;
	return new t("unavailable", s, {
		outcome: o,
		cause: n
	});
}
function s({ method: e = "GET", headers: t, body: n, signal: r, credentials: i = "omit" }) {
	let a = {
		method: e,
		signal: r,
		credentials: i,
		cache: "no-store"
	};
	return n ? {
		...a,
		headers: {
			Accept: "application/json",
			"Content-Type": "application/json",
			...t
		},
		body: JSON.stringify(c(n))
	} : {
		...a,
		headers: {
			Accept: "application/json",
			...t
		}
	};
}
function c(e) {
	return Array.isArray(e) ? Object.assign(e.map(c), { toJSON: void 0 }) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, c(t)]));
}
function l(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
export { r as i, o as n, i as r, a as t };
