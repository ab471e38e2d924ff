import { i as e, r as t } from "./answers.js";
// src/host/shop-cart.ts
var n = (e, t) => e.toUpperCase() === t.toUpperCase();
async function r(n, r, i = t) {
	let a = AbortSignal.timeout(i), s = fetch(n, {
		...r,
		credentials: "same-origin",
		cache: "no-store",
		signal: a
	}).then(async (e) => ({
		status: e.status,
		headers: e.headers,
		json: o(await e.text())
	}));
	return await e(s, i);
}
function i(e, t = {}) {
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
function a(e) {
	let t = () => {
		document.visibilityState === "visible" && e();
	};
	return document.addEventListener("visibilitychange", t), () => {
		document.removeEventListener("visibilitychange", t);
	};
}
function o(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
export { n as i, a as n, i as r, r as t };
