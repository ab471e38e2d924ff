import { a as e } from "./reading.js";
// src/adapters/token-payload.ts
function t(t) {
	let n = t.split("."), r = (n.length === 3 ? n[1] : n[0]) ?? "";
	try {
		let t = Uint8Array.from(atob(r.replace(/-/g, "+").replace(/_/g, "/")), (e) => e.charCodeAt(0));
		return e(JSON.parse(new TextDecoder().decode(t)));
	} catch {
		return {};
	}
}
export { t };
