import { t as e } from "./error.js";
import { i as t } from "./sending.js";
// src/adapters/bad-response.ts
function n({ url: n }, r, i) {
	let a = i instanceof Error ? i.message : String(i);
	return new e("bad_response", `Cannot use the answer of ${n}: ${a}`, {
		outcome: t(r),
		cause: i
	});
}
export { n as t };
