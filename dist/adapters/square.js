import { a as e, d as t, i as n, n as r, o as i, r as a } from "../modules/json-api.js";
import { t as o } from "../modules/fetched.js";
import { t as s } from "../modules/later.js";
import { n as c } from "../modules/program-version.js";
import { t as l } from "../modules/program2.js";
// src/adapters/square/square.ts
var u = "2026-09-16", d = (d, p) => {
	a("square", p);
	let m = n("square", "accessToken", d.accessToken, "\"EAAA…\""), h = {
		call: r(p, {
			name: "Square",
			base: e("square", d.endpoint, "https://connect.squareup.com"),
			headers: {
				Authorization: `Bearer ${m}`,
				"Square-Version": u
			},
			said: async () => (await import("../modules/calls8.js")).said
		}),
		options: d
	}, g = async (e, t) => {
		let { readMember: n } = await o(import("../modules/calls8.js"));
		return n(h, _(), e, t);
	}, _ = () => ({
		subject: i(p),
		kind: d.subject ?? "customer"
	});
	return {
		contract: 1,
		name: "square",
		runsIn: ["gateway"],
		idempotency: "key",
		load: async (e, { signal: n }) => {
			let r = l(h, n), [{ program: i }, a] = await Promise.all([r, p.identity ? g(r, n) : t()]);
			return {
				program: c(f(i), e),
				member: a
			};
		},
		...s([
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"undo",
			"join"
		], async () => (await import("../modules/calls8.js")).squareCalls(h, _, p))
	};
};
function f(e) {
	return {
		...e,
		rewards: e.rewards.slice(0, 12)
	};
}
export { d as squareAdapter };
