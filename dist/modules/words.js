import { t as e } from "./error.js";
// src/adapters/paging.ts
function t(e, t, n = 10) {
	let r = t === void 0 ? 0 : e.findIndex(({ id: e }) => e === t) + 1 || e.length, i = e.slice(r, r + n), a = i.at(-1);
	return a && a !== e.at(-1) ? {
		items: i,
		next: a.id
	} : { items: i };
}
function n(e, { cursor: n, filter: i }) {
	return t(i ? e.filter((e) => r(e) === i) : e, n);
}
function r({ kind: e, points: t }) {
	return e === "adjusted" ? t > 0 ? "earned" : "lost" : e === "earned" || e === "approved" ? "earned" : e === "redeemed" || e === "undone" ? "spent" : e === "returned" || e === "expired" ? "lost" : void 0;
}
function i(e) {
	let t = ({ state: e }) => e === "issued" || e === "held" ? 0 : 1;
	return [...e].sort((e, n) => t(e) - t(n));
}
function a(e, t) {
	let n = /* @__PURE__ */ new Map();
	return [...e].reverse().map((e) => {
		let r = `${t} ${e.at} ${e.kind}`, i = n.get(r) ?? 0;
		return n.set(r, i + 1), {
			id: `${r} ${i}`,
			...e
		};
	}).reverse();
}
// src/adapters/price.ts
function o({ range: t, points: n }, { points: r }) {
	if (!(t ? r >= t.min && r <= t.max && (r - t.min) % t.step === 0 : r === n)) throw new e("invalid", `${r} points are not the price of this reward.`);
}
function s({ step: e, value: t }, n) {
	return {
		...t,
		minor: Math.floor(n * t.minor / e)
	};
}
// src/adapters/program-version.ts
function c(e, { programVersion: t }) {
	let n = l(JSON.stringify(e));
	return n === t ? "unchanged" : {
		version: n,
		...e
	};
}
function l(e) {
	let t = 5381;
	for (let n = 0; n < e.length; n += 1) t = (Math.imul(t, 33) ^ e.charCodeAt(n)) >>> 0;
	return `${t.toString(36)}-${e.length.toString(36)}`;
}
// src/adapters/settling.ts
var u = 3e4;
function d() {
	let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map();
	return {
		saw(t) {
			for (let { id: n } of t) e.add(n);
		},
		sending(n) {
			t.set(n, new Set(e));
		},
		find(e, { at: n }, r) {
			let i = (e) => Date.parse(e.at ?? "");
			return r.filter((r) => i(r) >= n - u && !t.get(e)?.has(r.id)).sort((e, t) => i(e) - i(t))[0];
		}
	};
}
// src/adapters/words.ts
function f(e) {
	return e?.replace(/[-+]?[\d\s.,]+/, "").trim() || void 0;
}
export { o as a, n as c, c as i, i as l, d as n, s as o, l as r, t as s, f as t, a as u };
