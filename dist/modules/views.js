import { r as e } from "./define.js";
import { a as t, r as n } from "./element.js";
// src/elements/views.ts
var r = {
	guest: () => import("../elements/loyalty-guest.js"),
	home: () => import("../elements/loyalty-home.js"),
	earn: () => import("../elements/loyalty-earn.js"),
	rewards: () => import("../elements/loyalty-rewards.js"),
	refer: () => import("../elements/loyalty-refer.js"),
	vouchers: () => import("../elements/loyalty-vouchers.js"),
	activity: () => import("../elements/loyalty-activity.js"),
	perks: () => import("../elements/loyalty-perks.js")
}, i = {
	"loyalty-guest": r.guest,
	"loyalty-join": () => import("../elements/loyalty-join.js"),
	"loyalty-cart": () => import("../elements/loyalty-cart.js"),
	"loyalty-points-for": () => import("../elements/loyalty-points-for.js"),
	"loyalty-after-purchase": () => import("../elements/loyalty-after-purchase.js"),
	...Object.fromEntries(n.map((e) => [`loyalty-${e}`, r[e]]))
};
async function a(t) {
	try {
		return await t(), !0;
	} catch (t) {
		return e({
			code: "unavailable",
			message: String(t)
		}), !1;
	}
}
function o(e, n) {
	return n && e !== "home" && t(n, [e]).catch(() => void 0), a(r[e]);
}
function s(e) {
	let t = i[e];
	t && a(t);
}
export { o as n, s as t };
