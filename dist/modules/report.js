// src/client/report.ts
var e = /* @__PURE__ */ new Set();
function t({ code: e, message: t }) {
	n(e, t);
}
function n(t, n) {
	let r = `[loyalty-widget] ${t}: ${n}`;
	e.has(r) || (e.add(r), console.error(r));
}
export { t as n, n as t };
