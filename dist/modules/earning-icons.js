import e from "lucide/dist/esm/icons/calendar-check.mjs";
import t from "lucide/dist/esm/icons/clipboard-list.mjs";
import n from "lucide/dist/esm/icons/flag.mjs";
import r from "lucide/dist/esm/icons/flame.mjs";
import i from "lucide/dist/esm/icons/smartphone.mjs";
// src/elements/earning-icons.ts
var a = {
	visit: e,
	streak: r,
	milestone: n,
	survey: t,
	app_install: i,
	wallet_pass: i
};
export { a as ICONS };
