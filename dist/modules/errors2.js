import { n as e, t } from "./error.js";
import { n } from "./refusing.js";
// src/adapters/yotpo/errors.ts
function r(r, i) {
	if (e(r)) return r;
	let { status: a, message: o } = r ?? {};
	if (typeof a == "number" && a > 0) return n(a, "Yotpo", i);
	let s = `Yotpo failed without saying why${typeof o == "string" ? `: ${o}` : "."}`;
	return new t("unavailable", s, {
		outcome: i === "read" ? "not_done" : "unknown",
		cause: r
	});
}
export { r as errorFrom };
