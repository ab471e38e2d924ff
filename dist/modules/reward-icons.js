import e from "lucide/dist/esm/icons/clock.mjs";
import t from "lucide/dist/esm/icons/book-open.mjs";
import n from "lucide/dist/esm/icons/calendar.mjs";
import r from "lucide/dist/esm/icons/credit-card.mjs";
import i from "lucide/dist/esm/icons/hand-heart.mjs";
import a from "lucide/dist/esm/icons/truck.mjs";
// src/elements/reward-icons.ts
var o = {
	free_shipping: a,
	gift_card: r,
	store_credit: r,
	donation: i,
	early_access: e,
	experience: n,
	content: t
};
export { o as ICONS };
