import { a as e, d as t, h as n, i as r, p as i, r as a } from "./reading.js";
import { t as o } from "./exclusively.js";
import { o as s } from "./page.js";
import { i as c, n as l, r as u, t as d } from "./shop-cart.js";
import { t as f } from "./plain-text.js";
// src/host/woo-cart.ts
function p(r) {
	let a = e(r), o = e(a.totals, "totals"), s = v(o), c = i(a.items, (e) => _(e, s)), l = (e) => t(e, s.decimals, s.currency), u = c.reduce((e, { amount: t }) => e + t.minor, 0), [d] = c, p = d ? {
		...d.amount,
		minor: u
	} : l(o.total_items);
	return p && {
		subtotal: p,
		items: c,
		codes: i(a.coupons, (e) => n(e, "code")),
		names: i(a.items, (e) => f(n(e, "name") ?? "")),
		format: s
	};
}
function m({ subtotal: e, codes: t, items: n }) {
	return {
		subtotal: e,
		codes: t,
		items: n
	};
}
function h(e, t, n) {
	let r = f(e), i = y(r, n.format);
	if (i && i.minor > n.subtotal.minor) return {
		reason: "minimum",
		minimum: i,
		toGo: {
			...i,
			minor: i.minor - n.subtotal.minor
		}
	};
	let a = n.codes.filter((e) => !c(e, t) && x(r, e));
	if (a.length > 0) return {
		reason: "combination",
		codes: a
	};
	let o = n.names.filter((e) => e !== "" && r.includes(e));
	return o.length > 0 ? {
		reason: "excluded",
		items: o
	} : { reason: g.find(([e]) => e.test(r))?.[1] ?? "other" };
}
var g = [
	[/expired/i, "expired"],
	[/usage limit/i, "used"],
	[/not applicable|sale items/i, "excluded"],
	[/does not exist|invalid coupon|is not valid/i, "unknown"],
	[/valid email/i, "not_yours"]
];
function _(e, { currency: i, decimals: o }) {
	let s = n(e, "id"), c = a(e, "quantity"), l = a(r(e, "prices"), "price");
	if (s === void 0 || c === void 0 || l === void 0) return;
	let u = t(l * c, o, i);
	return u && {
		product: s,
		quantity: c,
		amount: u
	};
}
function v(e) {
	return {
		currency: n(e, "currency_code") ?? "",
		decimals: a(e, "currency_minor_unit") ?? 2,
		symbol: f(n(e, "currency_symbol") ?? ""),
		point: n(e, "currency_decimal_separator") ?? ".",
		thousands: n(e, "currency_thousand_separator") ?? ""
	};
}
function y(e, { symbol: n, point: r, thousands: i, currency: a, decimals: o }) {
	if (n === "") return;
	let s = `(\\d[\\d${b(i)}\\u00a0 ]*(?:${b(r)}\\d+)?)`, c = RegExp(`${b(n)}\\s*${s}|${s}\\s*${b(n)}`).exec(e), [l = "", u = ""] = (c?.[1] ?? c?.[2] ?? "").split(r);
	if (l !== "") return t(l.replace(/\D/g, "") + u.padEnd(o, "0").slice(0, o), o, a);
}
var b = (e) => e.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
function x(e, t) {
	return RegExp(`(?<![\\w-])${b(t)}(?![\\w-])`, "i").test(e);
}
// src/host/woocommerce.ts
var S = ["wc-blocks_added_to_cart", "wc-blocks_removed_from_cart"], C = "added_to_cart removed_from_cart applied_coupon removed_coupon updated_wc_div updated_cart_totals wc_cart_emptied applied_coupon_in_checkout removed_coupon_in_checkout", w = [
	"wc_update_cart",
	"update_checkout",
	"wc_fragment_refresh"
], T = ["woocommerce_rest_invalid_nonce", "woocommerce_rest_missing_nonce"];
function E({ limit: e } = {}) {
	let t = !1, n = (t, n) => d(O(t), n, e), r = () => n("cart", { headers: { Accept: "application/json" } }), i = async () => j(await r());
	async function a(e, t, i) {
		let a = await n(e, u({ code: t }, A(i ?? await r())));
		return T.includes(M(a).code) ? n(e, u({ code: t }, A(await r()))) : a;
	}
	async function c(e) {
		return j(e) ?? i();
	}
	async function f(e) {
		let t = await r(), n = j(t);
		if (!n) return s;
		if (N(n, e)) return { applied: !0 };
		let i = await a("cart/apply-coupon", e, t), o = await c(i);
		if (!o) return s;
		if (!N(o, e)) return {
			applied: !1,
			...h(M(i).message, e, n)
		};
		let l = n.codes.filter((e) => !N(o, e));
		if (l.length === 0) return { applied: !0 };
		await a("cart/remove-coupon", e);
		for (let e of l) await a("cart/apply-coupon", e);
		return {
			applied: !1,
			reason: "combination",
			codes: l
		};
	}
	async function p(e) {
		let t = await r(), n = j(t);
		if (!n) return s;
		if (!N(n, e)) return { applied: !0 };
		let i = await c(await a("cart/remove-coupon", e, t));
		return i && !N(i, e) ? { applied: !0 } : s;
	}
	function g() {
		t = !0, document.body.dispatchEvent(new CustomEvent("wc-blocks_removed_from_cart")), t = !1;
		for (let e of w) D()?.(document.body).trigger(e);
	}
	async function _(e) {
		let t = await o("cart", e);
		return (t.applied || t.reason === "combination") && g(), t;
	}
	return {
		async cart() {
			let e = await i();
			return e && m(e);
		},
		applyCode: (e) => _(() => f(e)),
		removeCode: (e) => _(() => p(e)),
		openCart() {
			location.assign(k());
		},
		onCartChange(e) {
			let n = () => {
				t || e();
			}, { body: r } = document, i = D()?.(r);
			for (let e of S) r.addEventListener(e, n);
			i?.on(C, n);
			let a = l(e);
			return () => {
				a();
				for (let e of S) r.removeEventListener(e, n);
				i?.off(C, n);
			};
		}
	};
}
function D() {
	let { jQuery: e } = globalThis;
	return typeof e == "function" ? e : void 0;
}
function O(e) {
	let t = document.querySelector("link[rel=\"https://api.w.org/\"]")?.href ?? "/wp-json/", n = new URL(t, location.origin);
	return `${n.origin === location.origin ? n.href : `${location.origin}/wp-json/`}wc/store/v1/${e}`;
}
function k() {
	let e = globalThis, t = e.wcSettings?.storePages?.cart?.permalink ?? e.wc_add_to_cart_params?.cart_url, n = new URL(typeof t == "string" && t !== "" ? t : "/cart/", location.href);
	return n.origin === location.origin ? n.href : "/cart/";
}
function A(e) {
	return Object.fromEntries(["Nonce", "Cart-Token"].flatMap((t) => {
		let n = e?.headers.get(t) ?? null;
		return n === null ? [] : [[t, n]];
	}));
}
function j(e) {
	if (!(!e || e.status >= 400)) try {
		return p(e.json);
	} catch {
		return;
	}
}
function M(e) {
	let t = r({ json: e?.json }, "json");
	return {
		code: n(t, "code") ?? "",
		message: n(t, "message") ?? ""
	};
}
var N = ({ codes: e }, t) => e.some((e) => c(e, t));
export { E as wooCart };
