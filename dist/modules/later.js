import { t as e } from "./fetched.js";
import { t } from "./until-aborted.js";
// src/adapters/later.ts
function n(n, r) {
	let i = n.map((n) => {
		let i = n === "redemption" ? "unknown" : "not_done";
		return [n, async (...a) => {
			let { signal: o } = a.at(-1);
			return (await t(o, i, () => e(r(), i)))[n](...a);
		}];
	});
	return Object.fromEntries(i);
}
export { n as t };
