import { t as e } from "./icons.js";
import t from "lucide/dist/esm/icons/clipboard-list.mjs";
import n from "lucide/dist/esm/icons/cake.mjs";
import r from "lucide/dist/esm/icons/calendar-check.mjs";
import i from "lucide/dist/esm/icons/flag.mjs";
import a from "lucide/dist/esm/icons/flame.mjs";
import o from "lucide/dist/esm/icons/heart.mjs";
import s from "lucide/dist/esm/icons/mail.mjs";
import c from "lucide/dist/esm/icons/share-2.mjs";
import l from "lucide/dist/esm/icons/shopping-bag.mjs";
import u from "lucide/dist/esm/icons/smartphone.mjs";
import d from "lucide/dist/esm/icons/sparkles.mjs";
import f from "lucide/dist/esm/icons/star.mjs";
import p from "lucide/dist/esm/icons/user-plus.mjs";
import m from "lucide/dist/esm/icons/users.mjs";
// src/elements/earning.ts
var h = {
	purchase: l,
	sign_up: p,
	birthday: n,
	referral: m,
	review: f,
	newsletter: s,
	social_follow: o,
	social_share: c,
	visit: r,
	streak: a,
	milestone: i,
	survey: t,
	app_install: u,
	wallet_pass: u,
	custom: d
}, g = ({ kind: t }) => e(h[t]);
function _({ points: e, per: t }, n, r, i = 100) {
	if (e === void 0) return;
	if (!t) return r.t("earnPlus", { points: r.points(e, n.points) });
	let a = v(e * i);
	return r.t("earnPer", {
		points: r.points(e * i * a / 100, n.points),
		amount: r.money({
			...t,
			minor: t.minor * a
		})
	});
}
function v(e) {
	return [1, 10].find((t) => e * t % 100 == 0) ?? 100;
}
export { _ as n, g as t };
