// src/adapters/plain-text.ts
var e = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	euro: "€",
	pound: "£",
	yen: "¥",
	cent: "¢",
	hellip: "…",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”"
};
function t(t) {
	return t.replace(/<[^>]*>/g, "").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (t, r, i, a) => typeof a == "string" ? e[a] ?? t : n(t, r ?? `0x${i}`)).trim();
}
function n(e, t) {
	let n = Number(t);
	return n > 0 && n <= 1114111 ? String.fromCodePoint(n) : e;
}
export { t };
