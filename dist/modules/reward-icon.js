import { n as e, t } from "./icons.js";
import n from "lucide/dist/esm/icons/gift.mjs";
import r from "lucide/dist/esm/icons/percent.mjs";
import i from "lucide/dist/esm/icons/ticket.mjs";
// src/elements/reward-icon.ts
var a = {
	amount_off: i,
	percentage_off: r,
	variable_amount: i,
	free_product: n,
	custom: n
};
function o(r) {
	let i = a[r];
	return i ? t(i) : e(import("./reward-icons.js").then(({ ICONS: e }) => e[r] ?? n));
}
export { o as t };
