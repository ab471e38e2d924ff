import { t as e } from "./tokens.js";
import { t } from "./until-aborted.js";
// src/adapters/signed.ts
function n(n, r) {
	let i = e(n), a = (e) => t(e, "not_done", () => i.current(e));
	async function o(e, n) {
		let o = await a(e), s = await n(o);
		if (o === void 0 || !r(s, o)) return s;
		let c = await t(e, "not_done", () => i.renew(o)), l = await n(c);
		return c !== void 0 && r(l, c) && i.forget(), l;
	}
	return {
		current: a,
		signed: o
	};
}
export { n as t };
