// src/client/keys.ts
function e() {
	let e = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	return e[6] = (e[6] ?? 0) & 15 | 64, e[8] = (e[8] ?? 0) & 63 | 128, [...e].map((e) => e.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
export { e as t };
