// src/client/offer.ts
function e(e, t) {
	return {
		reward: e,
		availability: t[e.id] ?? { available: !0 }
	};
}
export { e as t };
