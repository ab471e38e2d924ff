import { t as e } from "./error.js";
// src/adapters/until-aborted.ts
async function t(e, t, r) {
	if (e.aborted) throw n(e, "not_done");
	let i = () => {}, a = new Promise((r, a) => {
		i = () => a(n(e, t)), e.addEventListener("abort", i);
	});
	try {
		return await Promise.race([a, r()]);
	} finally {
		e.removeEventListener("abort", i);
	}
}
function n({ reason: t }, n) {
	return t?.name === "TimeoutError" ? new e("timeout", "No answer in time.", {
		outcome: n,
		cause: t
	}) : new e("aborted", "The request was given up.", {
		outcome: n,
		cause: t
	});
}
export { t };
