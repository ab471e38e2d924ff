// src/host/in-time.ts
var e = 15e3;
async function t(t, n = e) {
	let r, i = new Promise((e) => {
		r = setTimeout(e, n, void 0);
	});
	try {
		return await Promise.race([t, i]);
	} catch {
		return;
	} finally {
		clearTimeout(r);
	}
}
export { t as n, e as t };
