// src/client/report.ts
var e = /* @__PURE__ */ new Set();
function t({ code: t, message: n }) {
	let r = `[loyalty-widget] ${t}: ${n}`;
	e.has(r) || (e.add(r), console.error(r));
}
// src/client/version.ts
var n = "0.1.0";
// src/elements/define.ts
function r(e, r) {
	let i = globalThis.customElements, a = i?.get(e);
	a ? a.version !== "0.1.0" && t({
		code: "config",
		message: "Two releases are on this page; the first is used."
	}) : (r.version = n, i?.define(e, r));
}
export { n, t as r, r as t };
