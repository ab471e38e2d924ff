import { t as e } from "./shopify.js";
// src/client/shopify.ts
var t = (t, n) => {
	let r = document.querySelector("script[type=\"application/json\"][data-loyalty]")?.textContent;
	return e(r ? {
		...t,
		printed: r
	} : t, n);
};
export { t as shopifyOnPage };
