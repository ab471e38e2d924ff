import { r as e } from "./sending.js";
// src/adapters/json-body.ts
function t(e) {
	return JSON.stringify(r(e));
}
function n(n, { body: r, ...i }) {
	return e(n, {
		...i,
		body: r && t(r)
	});
}
function r(e) {
	return Array.isArray(e) ? Object.assign(e.map(r), { toJSON: void 0 }) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, r(t)]));
}
export { n, t };
