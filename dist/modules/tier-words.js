// src/elements/tier-words.ts
function e(e, { measure: t, currency: n }, r, i) {
	return t === "spend" && n ? i.money({
		minor: e,
		currency: n
	}) : t === "orders" ? i.t("orders", { count: e }) : i.points(e, r.points);
}
function t({ tiers: e }, t) {
	return e.find((e) => e.id === t);
}
export { t as n, e as t };
