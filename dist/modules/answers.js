import { t as e } from "./rolldown-runtime.js";
// src/host/in-time.ts
var t = 15e3;
async function n(e, n = t) {
	let r, i = new Promise((e) => {
		r = setTimeout(e, n, void 0);
	});
	try {
		return await Promise.race([e, i]);
	} catch {
		return;
	} finally {
		clearTimeout(r);
	}
}
// src/host/answers.ts
var r = /* @__PURE__ */ e({ ask: () => o }), i = [
	"joined",
	"sent",
	"exists",
	"invalid"
], a = /* @__PURE__ */ new Map([
	["loyalty-cart", s],
	["loyalty-apply-code", c],
	["loyalty-remove-code", c],
	["loyalty-join", l]
]);
async function o(e, t) {
	e.dispatchEvent(t);
	let r = await n(t.answer);
	return a.get(t.type)?.(r);
}
function s(e) {
	let { id: t, subtotal: n, codes: r, items: i, refused: a } = g(e), o = p(n);
	if (o) return {
		subtotal: o,
		codes: h(r) ?? [],
		...typeof t == "string" && { id: t },
		...Array.isArray(i) && { items: i.flatMap((e) => f(e) ?? []) },
		...Array.isArray(a) && { refused: a.flatMap((e) => d(e) ?? []) }
	};
}
function c(e) {
	let { applied: t } = g(e);
	return t === !0 ? { applied: t } : t === !1 ? {
		applied: t,
		...u(e)
	} : void 0;
}
function l(e) {
	let { state: t } = g(e);
	return i.includes(t) ? { state: t } : void 0;
}
function u(e) {
	let { reason: t, minimum: n, toGo: r, items: i, codes: a } = g(e), [o, s, c, l] = [
		p(n),
		p(r),
		h(i),
		h(a)
	];
	return {
		reason: typeof t == "string" ? t : "other",
		...o && { minimum: o },
		...s && { toGo: s },
		...c && { items: c },
		...l && { codes: l }
	};
}
function d(e) {
	let { code: t } = g(e);
	return typeof t == "string" ? {
		code: t,
		...u(e)
	} : void 0;
}
function f(e) {
	let { product: t, quantity: n, amount: r } = g(e), i = p(r);
	return (typeof t == "string" || typeof t == "number") && m(n) && i ? {
		product: String(t),
		quantity: n,
		amount: i
	} : void 0;
}
function p(e) {
	let { minor: t, currency: n } = g(e);
	return m(t) && typeof n == "string" ? {
		minor: t,
		currency: n
	} : void 0;
}
var m = (e) => Number.isSafeInteger(e), h = (e) => Array.isArray(e) ? e.filter((e) => typeof e == "string") : void 0, g = (e) => typeof e == "object" && e ? e : {};
export { n as i, o as n, t as r, r as t };
