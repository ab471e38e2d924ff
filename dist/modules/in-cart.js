// src/stores/in-cart.ts
var e = "in-cart";
function t({ tab: t, subject: n, now: r }) {
	let i = () => (t.get(e) ?? []).filter(({ at: e }) => r() - e < 1728e5), a = (e) => i().filter(({ voucher: t }) => t.id !== e), o = () => i().filter((e) => e.subject === n());
	return {
		all: o,
		of: (e) => o().find(({ voucher: t }) => t.id === e),
		add: (i) => {
			t.set(e, [...a(i.voucher.id), {
				...i,
				subject: n(),
				at: r()
			}]);
		},
		remove: (n) => {
			t.set(e, a(n));
		}
	};
}
var n = (e, t) => e.toUpperCase() === t.toUpperCase();
function r(e, t) {
	return i(e, t) !== void 0 || (e?.codes.some((e) => n(e, t)) ?? !1);
}
function i(e, t) {
	let r = e?.refused?.find((e) => n(e.code, t));
	if (!r) return;
	let { code: i, ...a } = r;
	return a;
}
export { i as n, t as r, r as t };
