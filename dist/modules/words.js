// src/adapters/words.ts
function e(e) {
	return e?.replace(/[-+]?[\d\s.,]+/, "").trim() || void 0;
}
export { e as t };
