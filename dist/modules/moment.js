// src/elements/moment.ts
var e = / (?=\d+\b(?![:.]\d))/g;
function t(t, n, r = Date.now()) {
	let i = Math.abs(Date.parse(t) - r) < 5184e5 ? { weekday: "long" } : {
		day: "numeric",
		month: "long"
	};
	return new Intl.DateTimeFormat(n, {
		...i,
		hour: "numeric",
		minute: "2-digit"
	}).format(new Date(t)).replace(e, "\xA0");
}
function n(t, n, r) {
	let i = new Intl.DateTimeFormat(r, {
		weekday: "long",
		day: "numeric",
		month: "long",
		hour: "numeric",
		minute: "2-digit"
	});
	return (n ? i.formatRange(new Date(t), new Date(n)) : i.format(new Date(t))).replace(e, "\xA0");
}
export { n, t };
