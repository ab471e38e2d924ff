import { n as e, t } from "./error.js";
import { t as n } from "./until-aborted.js";
// src/adapters/sending.ts
function r(e) {
	return e === "read" ? "not_done" : "unknown";
}
function i({ fetch: e }, t) {
	let { url: i, stake: a, signal: o } = t;
	return n(o, r(a), async () => {
		try {
			let n = await e(i, c(t));
			return {
				response: n,
				json: l(await n.text())
			};
		} catch (e) {
			throw s(e, i, a);
		}
	});
}
function a({ response: { url: e, status: n } }, i, a) {
	return a.catch((a) => new t("unavailable", `${e} answered ${n}.`, {
		outcome: r(i),
		cause: a
	}));
}
function o({ url: e }, n, i) {
	let a = i instanceof Error ? i.message : String(i);
	return new t("bad_response", `Cannot use the answer of ${e}: ${a}`, {
		outcome: r(n),
		cause: i
	});
}
function s(n, i, a) {
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
function c({ method: e = "GET", headers: t, body: n, signal: r, credentials: i = "omit" }) {
	return {
		method: e,
		signal: r,
		credentials: i,
		body: n ?? null,
		cache: "no-store",
		headers: {
			Accept: "application/json",
			...n && { "Content-Type": "application/json" },
			...t
		}
	};
}
function l(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
export { r as a, i, s as n, a as r, o as t };
