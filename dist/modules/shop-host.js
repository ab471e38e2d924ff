import { t as e } from "./event-host.js";
import { m as t, o as n } from "./page.js";
import { n as r } from "./report.js";
// src/client/shop-host.ts
var i = {
	shopify: async () => (await import("./shopify3.js")).shopifyCart(),
	woocommerce: async () => (await import("./woocommerce.js")).wooCart()
};
function a(n, a) {
	let s = e({
		...a,
		cart: n === "event" ? n : void 0
	});
	if (n === "event") return s;
	let c = Object.hasOwn(i, n) ? i[n] : void 0;
	if (!c) {
		let e = ["event", ...Object.keys(i)].join(", ");
		return r({
			code: "config",
			message: `data-cart="${n}" is not one of ${e}: codes are shown to be copied.`
		}), s;
	}
	return o(s, t(c));
}
function o(e, t) {
	let r = () => t().catch(() => void 0);
	return {
		...e,
		canApply: !0,
		cart: async () => (await r())?.cart(),
		applyCode: async (e) => (await r())?.applyCode(e) ?? n,
		removeCode: async (e) => (await r())?.removeCode(e) ?? n,
		openCart() {
			r().then((t) => {
				(t ?? e).openCart();
			});
		},
		onCartChange(t) {
			let n = [e.onCartChange(t)], i = !1;
			return r().then((e) => {
				e && !i && n.push(e.onCartChange(t));
			}), () => {
				i = !0;
				for (let e of n) e();
			};
		}
	};
}
export { a as shopHost };
