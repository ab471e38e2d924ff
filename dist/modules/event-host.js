import { n as e } from "./answers.js";
import { c as t, l as n, o as r, s as i } from "./page.js";
// src/host/event-host.ts
function a(a = {}) {
	let { target: o = document, cart: s } = a;
	return {
		...i(a),
		canApply: s === "event",
		cart: () => e(o, new n("loyalty-cart")),
		applyCode: async (n) => await e(o, new t("loyalty-apply-code", n)) ?? r,
		removeCode: async (n) => await e(o, new t("loyalty-remove-code", n)) ?? r,
		openCart() {
			o.dispatchEvent(new n("loyalty-open-cart"));
		},
		onCartChange(e) {
			return document.addEventListener("loyalty-cart-changed", e), () => {
				document.removeEventListener("loyalty-cart-changed", e);
			};
		}
	};
}
export { a as t };
