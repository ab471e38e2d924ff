// src/elements/points-worth.ts
function e(e, t, n) {
	if (!t?.worth) return "";
	let { value: r } = t.worth, i = Math.floor(e * r.minor / t.worth.points);
	return i > 0 ? n.t("worth", { amount: n.money({
		...r,
		minor: i
	}) }) : "";
}
export { e as t };
