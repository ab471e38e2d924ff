import { t as e } from "./error.js";
// src/adapters/fetched.ts
function t(t, n = "not_done") {
	return t.catch((t) => {
		throw new e("unavailable", "A file of the adapter could not be fetched.", {
			outcome: n,
			cause: t
		});
	});
}
export { t };
