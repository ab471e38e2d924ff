import { n as e } from "./report.js";
import { a as t } from "./element.js";
// src/elements/views.ts
var n = {
	guest: () => import("../elements/loyalty-guest.js"),
	home: () => import("../elements/loyalty-home.js"),
	earn: () => import("../elements/loyalty-earn.js"),
	rewards: () => import("../elements/loyalty-rewards.js"),
	refer: () => import("../elements/loyalty-refer.js"),
	vouchers: () => import("../elements/loyalty-vouchers.js"),
	activity: () => import("../elements/loyalty-activity.js"),
	perks: () => import("../elements/loyalty-perks.js")
};
async function r(t) {
	try {
		return await t(), !0;
	} catch (t) {
		return e({
			code: "unavailable",
			message: String(t)
		}), !1;
	}
}
function i(e, i) {
	return i && e !== "home" && t(i, [e]).catch(() => void 0), r(n[e]);
}
export { i as n, r, n as t };
