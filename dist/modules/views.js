import { o as e } from "./events.js";
// src/elements/views.ts
var t = {
	guest: () => import("../elements/loyalty-guest.js"),
	home: () => import("../elements/loyalty-home.js"),
	earn: () => import("../elements/loyalty-earn.js"),
	rewards: () => import("../elements/loyalty-rewards.js"),
	refer: () => import("../elements/loyalty-refer.js"),
	vouchers: () => import("../elements/loyalty-vouchers.js"),
	activity: () => import("../elements/loyalty-activity.js"),
	perks: () => import("../elements/loyalty-perks.js")
};
async function n(n) {
	try {
		return await t[n]?.(), !0;
	} catch (t) {
		return e({
			code: "unavailable",
			message: String(t)
		}), !1;
	}
}
export { n as t };
