import { t as e } from "./error.js";
// src/adapters/endpoint.ts
function t(t, r, i) {
	let a = typeof t == "string" ? n(t.trim()) : void 0;
	if (a && !a.username && !a.password) return a.origin + a.pathname.replace(/\/+$/, "");
	let o = typeof t == "string" ? `data-endpoint="${t}" is no address` : "data-endpoint is missing", s = `name ${r} as "https://…" or by a path of this site, such as "${i}".`;
	throw new e("config", `${o}: ${s}`);
}
function n(e) {
	let t = /^\/(?![/\\])/.test(e), n = t ? globalThis.location?.origin : void 0;
	return (t || /^https?:\/\//i.test(e)) && URL.canParse(e, n) ? new URL(e, n) : void 0;
}
export { t };
