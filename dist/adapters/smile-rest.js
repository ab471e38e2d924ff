import { a as e, i as t, n, r } from "../modules/json-api.js";
import { t as i } from "../modules/fetched.js";
import { t as a } from "../modules/guest.js";
import { t as o } from "../modules/later.js";
import { n as s } from "../modules/program-version.js";
import { n as c } from "../modules/program.js";
// src/adapters/smile-rest/smile-rest.ts
var l = (l, u) => {
	r("smile-rest", u);
	let d = t("smile-rest", "apiKey", l.apiKey, "\"key_…\""), f = t("smile-rest", "currency", l.currency, "\"EUR\"").toUpperCase(), p = {
		call: n(u, {
			name: "Smile",
			base: e("smile-rest", l.endpoint, "https://api.smile.io/v1"),
			headers: { Authorization: `Bearer ${d}` },
			said: async () => (await import("../modules/calls6.js")).said
		}),
		options: l,
		currency: f,
		now: u.now
	};
	return {
		contract: 1,
		name: "smile-rest",
		runsIn: ["gateway"],
		idempotency: "none",
		load: async (e, { signal: t }) => {
			let { identity: n } = u, r = c(p, t), [{ program: o }, l] = await Promise.all([r, n ? (async (e) => (await i(import("../modules/calls6.js"))).readMember(p, e, r, t))(n.subject) : a()]), d = {
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
		], async () => (await import("../modules/calls6.js")).smileRestCalls(p, u))
	};
};
export { l as smileRestAdapter };
