import { i as e, r as t } from "./loyalty-home.js";
// src/elements/waking.ts
var n = {
	"loyalty-join": () => import("./joining-alone.js"),
	"loyalty-cart": () => import("../elements/loyalty-cart.js"),
	"loyalty-points-for": () => import("../elements/loyalty-points-for.js"),
	"loyalty-after-purchase": () => import("../elements/loyalty-after-purchase.js"),
	...Object.fromEntries([
		"guest",
		"earn",
		"rewards",
		"refer",
		"vouchers",
		"activity",
		"perks"
	].map((t) => [`loyalty-${t}`, () => e(t)]))
};
function r(e) {
	let r = /* @__PURE__ */ new Set(), i = () => {
		for (let { localName: e } of document.querySelectorAll(":not(:defined)")) {
			let i = n[e];
			i && !r.has(e) && t(i), r.add(e);
		}
	}, a = new MutationObserver(i);
	i(), a.observe(document, {
		childList: !0,
		subtree: !0
	}), e.addEventListener("abort", () => {
		a.disconnect();
	});
}
export { r as wakeInline };
