import { n as e, t } from "./error.js";
import { t as n } from "./until-aborted.js";
// src/adapters/sending.ts
function r(e) {
	return e === "read" ? "not_done" : "unknown";
}
function i({ fetch: e }, t) {
	let { url: i, stake: a, signal: l } = t;
	return n(l, r(a), async () => {
		try {
			let n = await e(i, s(t));
			return {
				response: n,
				json: c(await n.text())
			};
		} catch (e) {
			throw o(e, i, a);
		}
	});
}
function a({ response: { url: e, status: n } }, i, a) {
	return a.catch((a) => new t("unavailable", `${e} answered ${n}.`, {
		outcome: r(i),
		cause: a
	}));
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
function c(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
export { r as i, a as n, i as r, o as t };
