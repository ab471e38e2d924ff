// src/adapters/program-version.ts
function e(e, { programVersion: n }) {
	let r = t(JSON.stringify(e));
	return r === n ? "unchanged" : {
		version: r,
		...e
	};
}
function t(e) {
	let t = 5381;
	for (let n = 0; n < e.length; n += 1) t = (Math.imul(t, 33) ^ e.charCodeAt(n)) >>> 0;
	return `${t.toString(36)}-${e.length.toString(36)}`;
}
export { e as n, t };
