import { a as e, i as t, n, r } from "../modules/json-api.js";
import { t as i } from "../modules/error.js";
import { t as a } from "../modules/fetched.js";
import { t as o } from "../modules/guest.js";
import { t as s } from "../modules/later.js";
import { n as c } from "../modules/program-version.js";
import { t as l } from "../modules/until-aborted.js";
// src/adapters/talon-one/talon-one.ts
var u = (u, p) => {
	r("talon-one", p);
	let { decimals: m = 0, rewards: h = [] } = u;
	if (!Number.isInteger(m) || m < 0 || m > 4) throw new i("config", "\"talon-one\" needs the option decimals as a whole number from 0 to 4.");
	f(h);
	let g = n(p, {
		name: "Talon.One",
		base: e("talon-one", u.endpoint),
		headers: { Authorization: `ApiKey-v1 ${t("talon-one", "apiKey", u.apiKey, "\"dbc644d3…\"")}` },
		said: async () => (await import("../modules/calls9.js")).said
	});
	t("talon-one", "program", u.program, "5");
	let _ = h.map(({ attributes: e, campaign: t, pool: n, ...r }) => ({
		...r,
		points: Math.round(r.points * 10 ** m)
	})), v = {
		call: g,
		options: u,
		rewards: _,
		now: p.now
	}, y = d(v), b = async (e, t) => (await a(import("../modules/calls9.js"))).readMember(v, e, t);
	return {
		contract: 1,
		name: "talon-one",
		runsIn: ["gateway"],
		idempotency: "key",
		load: async (e, { signal: t }) => ({
			program: c({
				...y,
				rewards: _.slice(0, 12)
			}, e),
			member: await l(t, "not_done", async () => p.identity ? b(p.identity.subject, t) : o())
		}),
		...s([
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption"
		], async () => (await import("../modules/calls9.js")).talonOneCalls(v, p))
	};
};
function d({ options: e, rewards: t }) {
	let { name: n = "Rewards", unit: r = {
		one: "point",
		other: "points"
	}, decimals: i = 0, tiers: a = [], earning: o = [] } = e, s = 10 ** i;
	return {
		name: n,
		capabilities: [
			"rewards",
			"activity",
			"vouchers",
			...t.length ? ["redeem", "redemption"] : []
		],
		points: {
			name: r,
			decimals: i
		},
		tiers: a.map((e) => ({
			id: e.name,
			perks: [],
			...e,
			threshold: Math.round(e.threshold * s)
		})).sort((e, t) => e.threshold - t.threshold),
		earning: [...o],
		rewards: [...t]
	};
}
function f(e) {
	let t = e.map(({ attributes: e }) => JSON.stringify(e));
	if (t.find((e, n) => e === void 0 || e === "{}" || t.indexOf(e) !== n) !== void 0) throw new i("config", "\"talon-one\" needs other `attributes` for each reward, such as { redeem: \"coffee\" }.");
}
export { u as talonOneAdapter };
