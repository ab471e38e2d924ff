import { t as e } from "./icons.js";
import t from "lucide/dist/esm/icons/calendar-check.mjs";
import n from "lucide/dist/esm/icons/cake.mjs";
import r from "lucide/dist/esm/icons/flag.mjs";
import i from "lucide/dist/esm/icons/flame.mjs";
import a from "lucide/dist/esm/icons/heart.mjs";
import o from "lucide/dist/esm/icons/mail.mjs";
import s from "lucide/dist/esm/icons/share-2.mjs";
import c from "lucide/dist/esm/icons/shopping-bag.mjs";
import l from "lucide/dist/esm/icons/sparkles.mjs";
import u from "lucide/dist/esm/icons/star.mjs";
import d from "lucide/dist/esm/icons/user-plus.mjs";
import f from "lucide/dist/esm/icons/users.mjs";
// src/elements/earning.ts
var p = {
	purchase: c,
	sign_up: d,
	birthday: n,
	referral: f,
	review: u,
	newsletter: o,
	social_follow: a,
	social_share: s,
	visit: t,
	streak: i,
	milestone: r,
	custom: l
}, m = ({ kind: t }) => e(p[t]);
function h({ points: e, per: t }, n, r) {
	if (e === void 0) return;
	let i = r.points(e, n.points);
	return t ? r.t("earnPer", {
		points: i,
		amount: r.money(t)
	}) : r.t("earnPlus", { points: i });
}
export { h as n, m as t };
