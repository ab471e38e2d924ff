// src/client/report.ts
var e = {};
function t({ code: e, message: t }) {
	n(e, t);
}
function n(t, n) {
	let r = `[loyalty-widget] ${t}: ${n}`;
	e[r] || (e[r] = !0, console.error(r));
}
export { t as n, n as t };
