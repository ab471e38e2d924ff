// src/elements/icons.ts
function e(e) {
	let n = t("svg", {
		viewBox: "0 0 24 24",
		fill: "none",
		stroke: "currentColor",
		"stroke-width": 1.75,
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		"aria-hidden": "true"
	});
	return n.append(...e.map(([e, n]) => t(e, n))), n;
}
function t(e, t) {
	let n = document.createElementNS("http://www.w3.org/2000/svg", e);
	for (let [e, r] of Object.entries(t)) n.setAttribute(e, String(r));
	return n;
}
export { e as t };
