import { n as e } from "./in-time.js";
// src/host/answers.ts
var t = [
	"joined",
	"sent",
	"exists",
	"invalid"
], n = /* @__PURE__ */ new Map([
	["loyalty-cart", i],
	["loyalty-apply-code", a],
	["loyalty-remove-code", a],
	["loyalty-join", o]
]);
async function r(t, r) {
	t.dispatchEvent(r);
	let i = await e(r.answer);
	return n.get(r.type)?.(i);
}
function i(e) {
	let { id: t, subtotal: n, codes: r, items: i, refused: a } = p(e), o = u(n);
	if (o) return {
		subtotal: o,
		codes: f(r) ?? [],
		...typeof t == "string" && { id: t },
		...Array.isArray(i) && { items: i.flatMap((e) => l(e) ?? []) },
		...Array.isArray(a) && { refused: a.flatMap((e) => c(e) ?? []) }
	};
}
function a(e) {
	let { applied: t } = p(e);
	return t === !0 ? { applied: t } : t === !1 ? {
		applied: t,
		...s(e)
	} : void 0;
}
function o(e) {
	let { state: n } = p(e);
	return t.includes(n) ? { state: n } : void 0;
}
function s(e) {
	let { reason: t, minimum: n, toGo: r, items: i, codes: a } = p(e), [o, s, c, l] = [
		u(n),
		u(r),
		f(i),
		f(a)
	];
	return {
		reason: typeof t == "string" ? t : "other",
		...o && { minimum: o },
		...s && { toGo: s },
		...c && { items: c },
		...l && { codes: l }
	};
}
function c(e) {
	let { code: t } = p(e);
	return typeof t == "string" ? {
		code: t,
		...s(e)
	} : void 0;
}
function l(e) {
	let { product: t, quantity: n, amount: r } = p(e), i = u(r);
	return (typeof t == "string" || typeof t == "number") && d(n) && i ? {
		product: String(t),
		quantity: n,
		amount: i
	} : void 0;
}
function u(e) {
	let { minor: t, currency: n } = p(e);
	return d(t) && typeof n == "string" ? {
		minor: t,
		currency: n
	} : void 0;
}
var d = (e) => Number.isSafeInteger(e), f = (e) => Array.isArray(e) ? e.filter((e) => typeof e == "string") : void 0, p = (e) => typeof e == "object" && e ? e : {};
export { r as ask };
