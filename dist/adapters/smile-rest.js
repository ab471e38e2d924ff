import { a as e, d as t, i as n, n as r, r as i } from "../modules/json-api.js";
import { t as a } from "../modules/fetched.js";
import { t as o } from "../modules/later.js";
import { n as s } from "../modules/program-version.js";
import { n as c } from "../modules/program.js";
// src/adapters/smile-rest/smile-rest.ts
var l = (l, u) => {
	i("smile-rest", u);
	let d = n("smile-rest", "apiKey", l.apiKey, "\"key_…\""), f = n("smile-rest", "currency", l.currency, "\"EUR\"").toUpperCase(), p = {
		call: r(u, {
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
		load: async (e, { signal: n }) => {
			let { identity: r } = u, i = c(p, n), [{ program: o }, l] = await Promise.all([i, r ? (async (e) => (await a(import("../modules/calls6.js"))).readMember(p, e, i, n))(r.subject) : t()]), d = {
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
