// src/elements/deadline.ts
function e(e, t, n = Date.now()) {
	return {
		day: t.until(e, n, 1),
		time: t.time(Date.parse(e))
	};
}
export { e as t };
