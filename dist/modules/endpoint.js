import { t as e } from "./error.js";
// src/adapters/endpoint.ts
function t(t, r, i) {
	let a = typeof t == "string" ? n(t.trim()) : void 0;
	if (a && !a.username && !a.password) return a.origin + a.pathname.replace(/\/+$/, "");
	let o = typeof t == "string" ? `data-endpoint="${t}" is no address` : "data-endpoint is missing", s = `name ${r} as "https://…", or as a path of this site such as data-endpoint="${i}".`;
	throw new e("config", `${o}: ${s}`);
}
function n(e) {
	if (/^https?:\/\//i.test(e)) return URL.canParse(e) ? new URL(e) : void 0;
	let t = globalThis.location?.origin;
	return /^\/(?![/\\])/.test(e) && URL.canParse(e, t) ? new URL(e, t) : void 0;
}
export { t };
