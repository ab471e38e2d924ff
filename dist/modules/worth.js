// src/elements/worth.ts
function e(e, t, n) {
	return t && !/\p{Nd}/u.test(e) ? `${e} (${n.money(t)})` : e;
}
export { e as t };
