// src/host/answers.ts
var e = [
	"joined",
	"sent",
	"exists",
	"invalid"
], t = 15e3, n = /* @__PURE__ */ new Map([
	["loyalty-cart", a],
	["loyalty-apply-code", o],
	["loyalty-remove-code", o],
	["loyalty-join", s]
]);
async function r(e, t) {
	e.dispatchEvent(t);
	let r = await i(t.answer);
	return n.get(t.type)?.(r);
}
async function i(e) {
	let n, r = new Promise((e) => {
		n = setTimeout(e, t, void 0);
	});
	try {
		return await Promise.race([e, r]);
	} catch {
		return;
	} finally {
		clearTimeout(n);
	}
}
function a(e) {
	let { id: t, subtotal: n, codes: r, items: i, refused: a } = m(e), o = d(n);
	if (o) return {
		subtotal: o,
		codes: p(r) ?? [],
		...typeof t == "string" && { id: t },
		...Array.isArray(i) && { items: i.flatMap((e) => u(e) ?? []) },
		...Array.isArray(a) && { refused: a.flatMap((e) => l(e) ?? []) }
	};
}
function o(e) {
	let { applied: t } = m(e);
	return t === !0 ? { applied: t } : t === !1 ? {
		applied: t,
		...c(e)
	} : void 0;
}
function s(t) {
	let { state: n } = m(t);
	return e.includes(n) ? { state: n } : void 0;
}
function c(e) {
	let { reason: t, minimum: n, toGo: r, items: i, codes: a } = m(e), [o, s, c, l] = [
		d(n),
		d(r),
		p(i),
		p(a)
	];
	return {
		reason: typeof t == "string" ? t : "other",
		...o && { minimum: o },
		...s && { toGo: s },
		...c && { items: c },
		...l && { codes: l }
	};
}
function l(e) {
	let { code: t } = m(e);
	return typeof t == "string" ? {
		code: t,
		...c(e)
	} : void 0;
}
function u(e) {
	let { product: t, quantity: n, amount: r } = m(e), i = d(r);
	return (typeof t == "string" || typeof t == "number") && f(n) && i ? {
		product: String(t),
		quantity: n,
		amount: i
	} : void 0;
}
function d(e) {
	let { minor: t, currency: n } = m(e);
	return f(t) && typeof n == "string" ? {
		minor: t,
		currency: n
	} : void 0;
}
var f = (e) => Number.isSafeInteger(e), p = (e) => Array.isArray(e) ? e.filter((e) => typeof e == "string") : void 0, m = (e) => typeof e == "object" && e ? e : {};
export { r as ask };
