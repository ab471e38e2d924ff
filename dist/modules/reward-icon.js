import { t as e } from "./icons.js";
import t from "lucide/dist/esm/icons/clock.mjs";
import n from "lucide/dist/esm/icons/heart.mjs";
import r from "lucide/dist/esm/icons/gift.mjs";
import i from "lucide/dist/esm/icons/book-open.mjs";
import a from "lucide/dist/esm/icons/calendar.mjs";
import o from "lucide/dist/esm/icons/credit-card.mjs";
import s from "lucide/dist/esm/icons/percent.mjs";
import c from "lucide/dist/esm/icons/ticket.mjs";
import l from "lucide/dist/esm/icons/truck.mjs";
// src/elements/reward-icon.ts
var u = {
	amount_off: c,
	percentage_off: s,
	variable_amount: c,
	free_shipping: l,
	gift_card: o,
	store_credit: o,
	donation: n,
	early_access: t,
	experience: a,
	content: i
}, d = (t) => e(u[t] ?? r);
export { d as t };
