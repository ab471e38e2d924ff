import { n as e, t } from "./error.js";
import { t as n } from "./until-aborted.js";
// src/client/sdk.ts
var r = 9500, i = 50, a = 1e3;
function o({ limit: e = r } = {}) {
	return async (t, r) => {
		let i = new AbortController();
		try {
			return await n(r.signal, "not_done", () => s(t, r, e, i.signal));
		} finally {
			i.abort();
		}
	};
}
function s(t, { name: n, events: r = [] }, o, s) {
	return new Promise((l, u) => {
		let d = i, f = 0, p = () => {
			try {
				let e = t(window);
				e !== void 0 && l(e);
			} catch (t) {
				e(t) && u(t);
			}
		}, m = () => {
			p(), d = Math.min(d * 1.5, a), s.aborted || (f = window.setTimeout(m, d));
		}, h = window.setTimeout(() => {
			u(c(n, o));
		}, o);
		s.addEventListener("abort", () => {
			clearTimeout(f), clearTimeout(h);
		});
		for (let e of r) document.addEventListener(e, p, { signal: s });
		m();
	});
}
function c(e, n) {
	return new t("unavailable", `${e} did not come within ${n / 1e3} s. Is its script tag on this page, and not blocked?`, { retryAfter: 10 });
}
export { o as sdkPort };
