// src/host/exclusively.ts
var e = /* @__PURE__ */ new Map();
async function t(e, t) {
	let { locks: r } = globalThis.navigator ?? {}, i, a = { signal: AbortSignal.timeout(15e3) };
	return await r?.request(`loyalty-widget:${e}`, a, () => i = t()).catch(() => void 0), i ?? n(e, t);
}
function n(t, n) {
	let r = (e.get(t) ?? Promise.resolve()).then(n);
	return e.set(t, r.catch(() => void 0)), r;
}
export { t };
