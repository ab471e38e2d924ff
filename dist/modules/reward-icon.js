import { t as e } from "./icons.js";
import t from "lucide/dist/esm/icons/gift.mjs";
import n from "lucide/dist/esm/icons/percent.mjs";
import r from "lucide/dist/esm/icons/ticket.mjs";
import i from "lucide/dist/esm/icons/truck.mjs";
// src/elements/reward-icon.ts
var a = {
	amount_off: r,
	percentage_off: n,
	free_shipping: i,
	gift_card: r,
	store_credit: r
}, o = (n) => e(a[n] ?? t);
export { o as t };
