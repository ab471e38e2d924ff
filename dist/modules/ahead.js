// src/adapters/ahead.ts
function e(e) {
	e.catch(() => void 0);
}
export { e as t };
