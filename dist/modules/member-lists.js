// src/adapters/member-lists.ts
function e(e) {
	let t = ({ state: e }) => e === "issued" || e === "held" ? 0 : 1;
	return [...e].sort((e, n) => t(e) - t(n));
}
function t(e, t) {
	let n = /* @__PURE__ */ new Map();
	return [...e].reverse().map((e) => {
		let r = `${t} ${e.at} ${e.kind}`, i = n.get(r) ?? 0;
		return n.set(r, i + 1), {
			id: `${r} ${i}`,
			...e
		};
	}).reverse();
}
export { t as n, e as t };
