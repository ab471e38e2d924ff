import { t as e } from "./error.js";
// src/adapters/price.ts
function t({ range: t, points: n }, { points: r }) {
	if (!(t ? r >= t.min && r <= t.max && (r - t.min) % t.step === 0 : r === n)) throw new e("invalid", `${r} points are not the price of this reward.`);
}
function n({ step: e, value: t }, n) {
	return {
		...t,
		minor: Math.floor(n * t.minor / e)
	};
}
export { n, t };
