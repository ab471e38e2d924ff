import { n as e, t } from "./error.js";
// src/adapters/tokens.ts
var n = 1e4;
function r({ token: r }) {
	let i;
	async function a(n, i) {
		try {
			return await r?.(i ? {
				signal: n,
				refresh: i
			} : { signal: n });
		} catch (n) {
			throw e(n) ? n : new t("unavailable", "The shop gave no token: check data-token-url or getToken().", { cause: n });
		}
	}
	return {
		current: (e) => a(e, !1),
		renew(e) {
			return i?.stale !== e && (i = {
				stale: e,
				fresh: a(AbortSignal.timeout(n), !0)
			}), i.fresh.catch(o), i.fresh;
		},
		forget: o
	};
	function o() {
		i = void 0;
	}
}
export { r as t };
