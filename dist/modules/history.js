import { i as e, l as t, o as n, s as r } from "./memory.js";
// src/adapters/memory/history.ts
function i({ state: e, subject: i }) {
	function s({ filter: t, ...s }) {
		let c = a(n(e, i));
		return r(t ? c.filter((e) => o(e) === t) : c, s);
	}
	function c({ order: r }) {
		let a = n(e, i), o = a.activity.filter(({ order: e }) => e === r);
		o.length === 0 && t("not_found");
		let s = o.reduce((e, t) => e + t.points, 0);
		if (o.some(({ kind: e }) => e === "approved")) return {
			order: r,
			state: "cleared",
			points: s
		};
		if (o.some(({ kind: e }) => e === "returned")) return {
			order: r,
			state: "returned",
			points: 0
		};
		let { clearsAt: c } = a.points;
		return {
			order: r,
			state: "pending",
			points: o.reduce((e, t) => e + (t.pending ?? 0), 0),
			...c && { at: c }
		};
	}
	return {
		activity: s,
		order: c
	};
}
function a(t) {
	let n = e(t);
	return t.activity.map((e) => {
		let t = {
			...e,
			balance: n
		};
		return n -= e.points, t;
	});
}
function o({ kind: e, points: t }) {
	if (e === "earned" || e === "approved" || e === "adjusted" && t > 0) return "earned";
	if (e === "redeemed" || e === "undone") return "spent";
	if (e === "returned" || e === "expired" || e === "adjusted") return "lost";
}
export { i as memoryHistory };
