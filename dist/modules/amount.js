// src/elements/amount.ts
function e({ min: e, max: t, step: n }, r = t) {
	let i = Math.floor((Math.min(t, r) - e) / n);
	return e + Math.max(i, 0) * n;
}
function t(t, n, r) {
	let { min: i, step: a } = t, o = Math.min(Math.max(n, i), e(t, r));
	return Math.min(i + Math.round((o - i) / a) * a, e(t, r));
}
function n({ step: e, value: t }, n) {
	return {
		...t,
		minor: Math.floor(n * t.minor / e)
	};
}
export { t as n, n as r, e as t };
