import { t as e } from "./error.js";
import { o as t, t as n } from "./reading.js";
// src/adapters/store-credit.ts
var r = "store-credit", i = {
	en: "Store credit",
	da: "Tilgodehavende"
}, a = 1e9, o = 20, s = 5e4;
function c({ name: e }, t) {
	return e ?? i[t.slice(0, 2).toLowerCase()] ?? "Store credit";
}
function l(n, i, a, o) {
	let s = c(n, i), l = t(a);
	if (l === void 0) throw new e("config", `"${a}" is no currency: write currency="EUR" on the tag.`);
	let d = n.unit ?? s.toLocaleLowerCase(i), f = 10 ** l;
	return {
		version: [
			r,
			a,
			s,
			d,
			...o
		].join(" "),
		name: s,
		capabilities: o,
		points: {
			name: { other: d },
			decimals: l,
			worth: {
				points: f,
				value: {
					minor: f,
					currency: a
				}
			}
		},
		tiers: [],
		earning: [],
		rewards: [u(s, a)]
	};
}
function u(e, t) {
	return {
		id: r,
		kind: "variable_amount",
		name: e,
		points: 1,
		range: {
			min: 1,
			max: a,
			step: 1,
			value: {
				minor: 1,
				currency: t
			}
		}
	};
}
var d = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
};
function f({ programVersion: e }, t, n) {
	return {
		program: t.version === e ? "unchanged" : t,
		member: n
	};
}
function p(e, t = 1) {
	return e >= t ? { available: !0 } : {
		available: !1,
		reason: "insufficient_points",
		missing: t - e
	};
}
function m(e) {
	return {
		available: Math.max(0, e),
		pending: 0,
		owed: Math.max(0, -e),
		expiring: []
	};
}
function h({ reward: t, points: n }, r, i) {
	if (t !== r) throw new e("not_found", `There is no reward "${t}" here.`);
	if (!Number.isSafeInteger(n) || n < 1 || n > a) throw new e("invalid", `${n} can't be given: a whole number from 1 to ${a} can.`);
	if (n > i) throw new e("insufficient_points", `${n} are more than ${i}.`);
}
function g(e, t, n) {
	let i = Math.min(t, n.minor);
	if (i < 1) return [];
	let { currency: a } = n;
	return [{
		reward: r,
		name: e,
		points: i,
		range: {
			min: 1,
			max: i,
			step: 1,
			value: {
				minor: 1,
				currency: a
			}
		},
		discount: {
			minor: i,
			currency: a
		}
	}];
}
var _ = (e) => e.slice(0, 5);
function v(t, { cursor: r, filter: i }) {
	let a = i ? t.filter((e) => y(i, e)) : t, s = r === void 0 ? -1 : a.findIndex(({ id: e }) => e === r);
	if (r !== void 0 && s < 0) throw new e("invalid", `No page starts after "${r}".`);
	let c = a.slice(s + 1, s + 1 + o), l = s + 1 + o < a.length;
	return n({
		items: c,
		next: l ? c.at(-1)?.id : void 0
	});
}
function y(e, { kind: t, points: n }) {
	return t === "adjusted" ? e === (n > 0 ? "earned" : "lost") : t === "redeemed" || t === "undone" ? e === "spent" : e === "earned";
}
function b({ at: e }, t) {
	return t >= e - s;
}
export { l as a, b as c, c as d, v as f, m as i, _ as l, d as n, g as o, p as r, h as s, r as t, f as u };
