import { n as e, t } from "./in-time.js";
// src/host/shop-cart.ts
var n = {
	applied: !1,
	reason: "other"
}, r = (e, t) => e.toUpperCase() === t.toUpperCase();
function i(e) {
	if ("locks" in navigator) return navigator.locks.request("loyalty-widget:cart", e);
	let t = a.then(e);
	return a = t.catch(() => void 0), t;
}
var a = Promise.resolve();
async function o(n, r, i = t) {
	let a = AbortSignal.timeout(i), o = fetch(n, {
		...r,
		credentials: "same-origin",
		cache: "no-store",
		signal: a
	}).then(async (e) => ({
		status: e.status,
		headers: e.headers,
		json: l(await e.text())
	}));
	return await e(o, i);
}
function s(e, t = {}) {
	return {
		method: "POST",
		headers: {
			Accept: "application/json",
			"Content-Type": "application/json",
			...t
		},
		body: JSON.stringify(e)
	};
}
function c(e) {
	let t = () => {
		document.visibilityState === "visible" && e();
	};
	return document.addEventListener("visibilitychange", t), () => {
		document.removeEventListener("visibilitychange", t);
	};
}
function l(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
export { s as a, c as i, o as n, r as o, i as r, n as t };
