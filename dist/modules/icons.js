// src/elements/icons.ts
function e(e) {
	let t = r("svg", {
		viewBox: "0 0 24 24",
		fill: "none",
		stroke: "currentColor",
		"stroke-width": 1.75,
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		"aria-hidden": "true"
	});
	return n(t, e), t;
}
function t(t) {
	let r = e([]);
	return t.then((e) => {
		n(r, e);
	}, () => void 0), r;
}
function n(e, t) {
	e.append(...t.map(([e, t]) => r(e, t)));
}
function r(e, t) {
	let n = document.createElementNS("http://www.w3.org/2000/svg", e);
	for (let [e, r] of Object.entries(t)) n.setAttribute(e, String(r));
	return n;
}
export { t as n, e as t };
