function e(e, t, n = Date.now()) {
	let r = Math.abs(Date.parse(e) - n) < 5184e5 ? { weekday: "long" } : {
		day: "numeric",
		month: "long"
	};
	return new Intl.DateTimeFormat(t, {
		...r,
		hour: "numeric",
		minute: "2-digit"
	}).format(new Date(e));
}
function t(e, t, n) {
	let r = new Intl.DateTimeFormat(n, {
		weekday: "long",
		day: "numeric",
		month: "long",
		hour: "numeric",
		minute: "2-digit"
	});
	return t ? r.formatRange(new Date(e), new Date(t)) : r.format(new Date(e));
}
export { t as n, e as t };
