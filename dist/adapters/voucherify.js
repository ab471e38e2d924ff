import { a as e, i as t, n, r } from "../modules/json-api.js";
import { t as i } from "../modules/fetched.js";
import { t as a } from "../modules/guest.js";
import { t as o } from "../modules/later.js";
import { n as s } from "../modules/program-version.js";
import { t as c } from "../modules/program3.js";
// src/adapters/voucherify/voucherify.ts
var l = (l, u) => {
	r("voucherify", u);
	let d = n(u, {
		name: "Voucherify",
		base: e("voucherify", l.endpoint, "https://api.voucherify.io"),
		headers: {
			"X-App-Id": t("voucherify", "appId", l.appId, "\"c70a6f00-…\""),
			"X-App-Token": t("voucherify", "appToken", l.appToken, "\"3266b9f8-…\"")
		},
		said: async () => (await import("../modules/calls11.js")).said
	});
	t("voucherify", "currency", l.currency, "\"EUR\"");
	let f = t("voucherify", "campaign", l.campaign, "\"camp_…\""), p = {
		call: d,
		options: l,
		path: `/v1/loyalties/${encodeURIComponent(f)}`,
		now: u.now
	}, m = async () => (await import("../modules/calls11.js")).voucherifyCalls(p, u);
	return {
		contract: 1,
		name: "voucherify",
		runsIn: ["gateway"],
		idempotency: "none",
		load: async (e, { signal: t }) => {
			let { identity: n } = u, r = c(p, t), [{ program: o }, l] = await Promise.all([r, n ? (async (e) => (await i(import("../modules/calls11.js"))).readMember(p, e, r, t))(n.subject) : a()]), d = {
				...o,
				rewards: o.rewards.slice(0, 12)
			};
			return {
				program: s(d, e),
				member: l
			};
		},
		...o([
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption"
		], async () => (await m()).calls),
		...l.subject !== "card" && o(["join"], async () => (await m()).joining)
	};
};
export { l as voucherifyAdapter };
