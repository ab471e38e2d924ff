function e(e) {
	let n = new Blob([t(e, Date.now(), location.hostname)], { type: "text/calendar" }), r = document.createElement("a");
	r.href = URL.createObjectURL(n), r.download = `${e.title.replace(/[^\p{L}\p{N}]+/gu, "-")}.ics`, r.click(), setTimeout(() => {
		URL.revokeObjectURL(r.href);
	}, 1e4);
}
function t({ id: e, title: t, starts: a, ends: o, place: s, about: c }, l, u) {
	return [
		["BEGIN", "VCALENDAR"],
		["VERSION", "2.0"],
		["PRODID", "-//loyalty-widget//EN"],
		["BEGIN", "VEVENT"],
		["UID", r(`${e}@${u}`)],
		["DTSTAMP", n(l)],
		["DTSTART", n(Date.parse(a))],
		["DTEND", o && n(Date.parse(o))],
		["SUMMARY", r(t)],
		["LOCATION", s && r(s)],
		["DESCRIPTION", c && r(c)],
		["BEGIN", "VALARM"],
		["ACTION", "DISPLAY"],
		["TRIGGER", "-PT15M"],
		["DESCRIPTION", r(t)],
		["END", "VALARM"],
		["END", "VEVENT"],
		["END", "VCALENDAR"]
	].map(([e, t]) => t ? i(`${e ?? ""}:${t}`) : "").join("");
}
function n(e) {
	return new Date(e).toISOString().replace(/[-:]|\.\d+/g, "");
}
function r(e) {
	return e.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}
function i(e) {
	let t = new TextEncoder(), n = [""];
	for (let r of e) {
		let e = n.length - 1, i = `${n[e] ?? ""}${r}`;
		t.encode(i).length <= 75 ? n[e] = i : n.push(` ${r}`);
	}
	return `${n.join("\r\n")}\r\n`;
}
export { t as calendarFile, e as downloadEvent };
