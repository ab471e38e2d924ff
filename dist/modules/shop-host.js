import { p as e } from "./page.js";
import { n as t } from "./report.js";
// src/client/shop-host.ts
var n = {
	shopify: async () => (await import("./shopify3.js")).shopifyCart(),
	woocommerce: async () => (await import("./woocommerce.js")).wooCart()
};
function r(r, a) {
	let o = Object.hasOwn(n, r) ? n[r] : void 0;
	if (!o) {
		let e = ["event", ...Object.keys(n)].join(", ");
		return t({
			code: "config",
			message: `data-cart="${r}" is not one of ${e}: codes are shown to be copied.`
		}), a;
	}
	return i(a, e(o));
}
function i(e, t) {
	let n = () => t().catch(() => void 0);
	return {
		...e,
		canApply: !0,
		cart: async () => (await n())?.cart(),
		applyCode: async (e) => (await n())?.applyCode(e) ?? {
			applied: !1,
			reason: "other"
		},
		removeCode: async (e) => (await n())?.removeCode(e) ?? {
			applied: !1,
			reason: "other"
		},
		openCart() {
			n().then((t) => {
				(t ?? e).openCart();
			});
		},
		onCartChange(t) {
			let r = [e.onCartChange(t)], i = !1;
			return n().then((e) => {
				e && !i && r.push(e.onCartChange(t));
			}), () => {
				i = !0;
				for (let e of r) e();
			};
		}
	};
}
export { r as shopHost };
