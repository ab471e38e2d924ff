import { a as e, d as t, h as n, i as r, p as i, u as a } from "./reading.js";
import { t as o } from "./exclusively.js";
import { i as s } from "./answers.js";
import { o as c } from "./page.js";
import { i as l, n as u, r as d, t as f } from "./shop-cart.js";
// src/host/shopify-cart.ts
var p = 2;
function m(t) {
	let a = e(t), o = i(S(a.lines), _), s = C(o) ?? x(r(a, "cost").subtotalAmount);
	return s && {
		...w(n(a, "id")),
		subtotal: s,
		items: o,
		codes: i(a.discountCodes, b)
	};
}
function h(r) {
	let a = e(r), o = n(a, "currency") ?? "", s = i(a.items, (e) => v(e, o)), c = C(s) ?? t(a.original_total_price, p, o);
	return c && {
		...w(n(a, "token")),
		subtotal: c,
		items: s,
		codes: i(a.discount_codes, b)
	};
}
function g({ id: e, subtotal: t, items: n, codes: r }) {
	return {
		...e !== void 0 && { id: e },
		subtotal: t,
		codes: r.filter(({ counts: e }) => e).map(({ code: e }) => e),
		items: n,
		refused: r.filter(({ counts: e }) => !e).map(({ code: e }) => ({
			code: e,
			reason: "other"
		}))
	};
}
function _(e) {
	let t = n(r(r(e, "merchandise"), "product"), "id"), i = x(r(e, "cost").subtotalAmount);
	return y(t, e.quantity, i);
}
function v(e, r) {
	let i = t(e.original_line_price, p, r);
	return y(n(e, "product_id"), e.quantity, i);
}
function y(e, t, n) {
	if (e !== void 0 && Number.isSafeInteger(t) && n) return {
		product: T(e),
		quantity: t,
		amount: n
	};
}
function b(e) {
	let t = n(e, "code");
	return t === void 0 ? void 0 : {
		code: t,
		counts: e.applicable !== !1
	};
}
function x(e) {
	let { amount: t, currencyCode: n } = r({ value: e }, "value");
	return a(t, typeof n == "string" ? n : "");
}
function S(e) {
	return Array.isArray(e) ? e : r({ list: e }, "list").nodes;
}
function C(e) {
	let [t] = e;
	return t && {
		...t.amount,
		minor: e.reduce((e, { amount: t }) => e + t.minor, 0)
	};
}
function w(e) {
	return e === void 0 ? {} : { id: T(e) };
}
function T(e) {
	return e.replace(/^gid:\/\/shopify\/\w+\//, "").replace(/\?.*$/, "");
}
// src/host/shopify.ts
var E = ["shopify:cart:lines-update", "shopify:cart:discount-update"], D = {
	DISCOUNT_PURCHASE_NOT_IN_RANGE: "minimum",
	DISCOUNT_NO_ENTITLED_LINE_ITEMS: "excluded",
	DISCOUNT_CURRENTLY_INACTIVE: "expired",
	DISCOUNT_USAGE_LIMIT_REACHED: "used",
	DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED: "used",
	DISCOUNT_NOT_FOUND: "unknown",
	DISCOUNT_CUSTOMER_NOT_ELIGIBLE: "not_yours",
	DISCOUNT_ELIGIBLE_CUSTOMER_MISSING: "not_yours"
};
function O({ limit: e } = {}) {
	async function t() {
		await k();
		let { getCart: t } = j(), r = t && await s(M(t), e);
		return I(() => m(F(r))) ?? n();
	}
	async function n() {
		let t = await f(N("cart.js"), { headers: { Accept: "application/json" } }, e);
		return I(() => h(t?.json));
	}
	async function r(n) {
		let { updateCart: r } = j(), i = r ? await s(M(r, { discountCodes: n }), e) : (await f(N("cart/update.js"), d({ discount: n.join(",") }), e))?.json, a = I(r ? () => m(F(i)) : () => h(i)) ?? await t();
		return {
			...a && { cart: a },
			warnings: r ? L(i) : []
		};
	}
	async function i(e) {
		let n = await t();
		if (!n) return c;
		if (z(n.codes, e)?.counts) return { applied: !0 };
		let i = n.codes.filter((t) => !l(t.code, e)), { cart: a, warnings: o } = await r([...B(i), e]);
		if (!a) return c;
		let s = i.filter((e) => e.counts && !z(a.codes, e.code)?.counts), u = z(a.codes, e)?.counts ?? !1;
		if (u && s.length === 0) return { applied: !0 };
		let d = a.codes.filter((t) => !z(n.codes, t.code) && !l(t.code, e));
		return await r(B([...n.codes, ...d])), {
			applied: !1,
			...u ? {
				reason: "combination",
				codes: B(s)
			} : R(e, o)
		};
	}
	async function a(e) {
		let n = await t();
		if (!n) return c;
		if (!z(n.codes, e)) return { applied: !0 };
		let { cart: i } = await r(B(n.codes.filter((t) => !l(t.code, e))));
		return i && !z(i.codes, e) ? { applied: !0 } : c;
	}
	return {
		async cart() {
			let e = await t();
			return e && g(e);
		},
		applyCode: (e) => o("cart", () => i(e)),
		removeCode: (e) => o("cart", () => a(e)),
		openCart() {
			let { openCart: e } = j();
			e ? M(e).catch(P) : P();
		},
		onCartChange(t) {
			let n = (n) => {
				s(Promise.resolve(n.promise), e).then(t);
			};
			for (let e of E) document.addEventListener(e, n);
			let r = u(t);
			return () => {
				r();
				for (let e of E) document.removeEventListener(e, n);
			};
		}
	};
}
async function k() {
	document.readyState === "loading" && await new Promise((e) => {
		document.addEventListener("DOMContentLoaded", e, { once: !0 });
	});
}
function A() {
	return globalThis.Shopify ?? {};
}
function j() {
	return A().actions ?? {};
}
async function M(e, t) {
	return e(t);
}
function N(e) {
	let t = A().routes?.root;
	return (typeof t == "string" && t.startsWith("/") ? t.replace(/\/*$/, "/") : "/") + e;
}
function P() {
	location.assign(N("cart"));
}
function F(e) {
	return e?.cart;
}
function I(e) {
	try {
		return e();
	} catch {
		return;
	}
}
function L(e) {
	let t = e?.warnings;
	return i(t, (e) => ({
		code: n(e, "code") ?? "",
		message: n(e, "message") ?? ""
	}));
}
function R(e, t) {
	let n = t.filter((e) => e.code in D);
	return { reason: D[(n.find(({ message: t }) => t.toUpperCase().includes(e.toUpperCase())) ?? (n.length === 1 ? n[0] : void 0))?.code ?? ""] ?? "other" };
}
var z = (e, t) => e.find((e) => l(e.code, t)), B = (e) => e.map(({ code: e }) => e);
export { O as shopifyCart };
