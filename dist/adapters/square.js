import { a as e, i as t, n, o as r, r as i } from "../modules/json-api.js";
import { t as a } from "../modules/fetched.js";
import { t as o } from "../modules/guest.js";
import { t as s } from "../modules/later.js";
import { n as c } from "../modules/program-version.js";
import { t as l } from "../modules/program2.js";
// src/adapters/square/square.ts
var u = "2026-09-16", d = (d, p) => {
	i("square", p);
	let m = t("square", "accessToken", d.accessToken, "\"EAAA…\""), h = {
		call: n(p, {
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
		let { readMember: n } = await a(import("../modules/calls8.js"));
		return n(h, _(), e, t);
	}, _ = () => ({
		subject: r(p),
		kind: d.subject ?? "customer"
	});
	return {
		contract: 1,
		name: "square",
		runsIn: ["gateway"],
		idempotency: "key",
		load: async (e, { signal: t }) => {
			let n = l(h, t), [{ program: r }, i] = await Promise.all([n, p.identity ? g(n, t) : o()]);
			return {
				program: c(f(r), e),
				member: i
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
