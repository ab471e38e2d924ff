// src/adapters/json-body.ts
function e(e) {
	return JSON.stringify(t(e));
}
function t(e) {
	return Array.isArray(e) ? Object.assign(e.map(t), { toJSON: void 0 }) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).map(([e, n]) => [e, t(n)]));
}
export { e as t };
