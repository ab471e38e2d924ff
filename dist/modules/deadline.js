function e(e, n, r = Date.now()) {
	let i = Date.parse(e), a = Math.round((t(i) - t(r)) / 864e5), o = new Intl.RelativeTimeFormat(n.locale, { numeric: "auto" });
	return {
		day: a < 2 ? o.format(Math.max(a, 0), "day") : n.date(e),
		time: n.time(i)
	};
}
var t = (e) => new Date(e).setHours(0, 0, 0, 0);
export { e as t };
