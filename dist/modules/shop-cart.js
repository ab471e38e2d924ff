import { i as e, r as t } from "./answers.js";
// src/host/shop-cart.ts
var n = (e, t) => e.toUpperCase() === t.toUpperCase();
function r(e) {
	if ("locks" in navigator) return navigator.locks.request("loyalty-widget:cart", e);
	let t = i.then(e);
	return i = t.catch(() => void 0), t;
}
var i = Promise.resolve();
async function a(n, r, i = t) {
	let a = AbortSignal.timeout(i), o = fetch(n, {
		...r,
		credentials: "same-origin",
		cache: "no-store",
		signal: a
	}).then(async (e) => ({
		status: e.status,
		headers: e.headers,
		json: c(await e.text())
	}));
	return await e(o, i);
}
function o(e, t = {}) {
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
function s(e) {
	let t = () => {
		document.visibilityState === "visible" && e();
	};
	return document.addEventListener("visibilitychange", t), () => {
		document.removeEventListener("visibilitychange", t);
	};
}
function c(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
export { n as a, o as i, r as n, s as r, a as t };
