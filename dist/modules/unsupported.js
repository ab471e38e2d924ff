import { t as e } from "./error.js";
// src/client/unsupported.ts
function t(t) {
	return Promise.reject(new e("unsupported", `This adapter has no ${t}().`));
}
export { t };
