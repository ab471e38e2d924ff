import { t as e } from "./error.js";
import { o as t } from "./reading.js";
// src/adapters/store-credit.ts
var n = "store-credit", r = {
	en: "Store credit",
	da: "Tilgodehavende"
}, i = 1e9;
function a({ name: e }, t) {
	return e ?? r[t.slice(0, 2).toLowerCase()] ?? "Store credit";
}
function o(r, i, o, c) {
	let l = a(r, i), u = t(o);
	if (u === void 0) throw new e("config", `"${o}" is no currency: write currency="EUR" on the tag.`);
	let d = r.unit ?? l.toLocaleLowerCase(i), f = 10 ** u;
	return {
		version: [
			n,
			o,
			l,
			d,
			...c
		].join(" "),
		name: l,
		capabilities: c,
		points: {
			name: { other: d },
			decimals: u,
			worth: {
				points: f,
				value: {
					minor: f,
					currency: o
				}
			}
		},
		tiers: [],
		earning: [],
		rewards: [s(l, o)]
	};
}
function s(e, t) {
	return {
		id: n,
		kind: "variable_amount",
		name: e,
		points: 1,
		range: {
			min: 1,
			max: i,
			step: 1,
			value: {
				minor: 1,
				currency: t
			}
		}
	};
}
function c({ programVersion: e }, t, n) {
	return {
		program: t.version === e ? "unchanged" : t,
		member: n
	};
}
function l(e, t = 1) {
	return e >= t ? { available: !0 } : {
		available: !1,
		reason: "insufficient_points",
		missing: t - e
	};
}
function u(e) {
	return {
		available: Math.max(0, e),
		pending: 0,
		owed: Math.max(0, -e),
		expiring: []
	};
}
var d = (e) => e.slice(0, 5);
export { o as a, a as c, u as i, i as n, d as o, l as r, c as s, n as t };
