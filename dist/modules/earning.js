import { n as e, t } from "./icons.js";
import n from "lucide/dist/esm/icons/cake.mjs";
import r from "lucide/dist/esm/icons/heart.mjs";
import i from "lucide/dist/esm/icons/mail.mjs";
import a from "lucide/dist/esm/icons/share-2.mjs";
import o from "lucide/dist/esm/icons/shopping-bag.mjs";
import s from "lucide/dist/esm/icons/sparkles.mjs";
import c from "lucide/dist/esm/icons/star.mjs";
import l from "lucide/dist/esm/icons/user-plus.mjs";
import u from "lucide/dist/esm/icons/users.mjs";
// src/elements/earning.ts
var d = {
	purchase: o,
	sign_up: l,
	birthday: n,
	referral: u,
	review: c,
	newsletter: i,
	social_follow: r,
	social_share: a,
	custom: s
};
function f({ kind: n }) {
	let r = d[n];
	return r ? t(r) : e(import("./earning-icons.js").then(({ ICONS: e }) => e[n] ?? s));
}
function p({ points: e, per: t }, n, r, i = 100) {
	if (e === void 0) return;
	if (!t) return r.t("earnPlus", { points: r.points(e, n.points) });
	let a = m(e * i);
	return r.t("earnPer", {
		points: r.points(e * i * a / 100, n.points),
		amount: r.money({
			...t,
			minor: t.minor * a
		})
	});
}
function m(e) {
	return [1, 10].find((t) => e * t % 100 == 0) ?? 100;
}
export { p as n, f as t };
