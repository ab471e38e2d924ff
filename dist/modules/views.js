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
function n(n) {
	t[n]?.().catch(() => {
		e({
			code: "unavailable",
			message: `The view ${n} could not be fetched.`
		});
	});
}
export { n as t };
