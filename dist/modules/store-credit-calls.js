import { t as e } from "./error.js";
import { t } from "./reading.js";
import { n, t as r } from "./store-credit.js";
// src/adapters/store-credit-calls.ts
var i = 20, a = 5e4;
function o({ reward: t, points: r }, i, a) {
	if (t !== i) throw new e("not_found", `There is no reward "${t}" here.`);
	if (!Number.isSafeInteger(r) || r < 1 || r > 1e9) throw new e("invalid", `${r} can't be given: a whole number from 1 to ${n} can.`);
	if (r > a) throw new e("insufficient_points", `${r} are more than ${a}.`);
}
function s(e, t, n) {
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
function c(n, { cursor: r, filter: a }) {
	let o = a ? n.filter((e) => l(a, e)) : n, s = r === void 0 ? -1 : o.findIndex(({ id: e }) => e === r);
	if (r !== void 0 && s < 0) throw new e("invalid", `No page starts after "${r}".`);
	let c = o.slice(s + 1, s + 1 + i), u = s + 1 + i < o.length;
	return t({
		items: c,
		next: u ? c.at(-1)?.id : void 0
	});
}
function l(e, { kind: t, points: n }) {
	return t === "adjusted" ? e === (n > 0 ? "earned" : "lost") : t === "redeemed" || t === "undone" ? e === "spent" : e === "earned";
}
function u({ at: e }, t) {
	return t >= e - a;
}
export { c as i, o as n, u as r, s as t };
