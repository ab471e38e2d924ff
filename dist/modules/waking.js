import { r as e } from "./element.js";
import { r as t, t as n } from "./views.js";
// src/elements/waking.ts
var r = {
	"loyalty-guest": n.guest,
	"loyalty-join": () => import("./joining-alone.js"),
	"loyalty-cart": () => import("../elements/loyalty-cart.js"),
	"loyalty-points-for": () => import("../elements/loyalty-points-for.js"),
	"loyalty-after-purchase": () => import("../elements/loyalty-after-purchase.js"),
	...Object.fromEntries(e.map((e) => [`loyalty-${e}`, n[e]]))
};
function i(e) {
	let n = /* @__PURE__ */ new Set(), i = () => {
		for (let { localName: e } of document.querySelectorAll(":not(:defined)")) {
			let i = r[e];
			i && !n.has(e) && t(i), n.add(e);
		}
	}, a = new MutationObserver(i);
	i(), a.observe(document, {
		childList: !0,
		subtree: !0
	}), e.addEventListener("abort", () => {
		a.disconnect();
	});
}
export { i as wakeInline };
