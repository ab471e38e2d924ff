import { t as e } from "./rolldown-runtime.js";
import { f as t, h as n, i as r, m as i, r as a, s as o, t as s, u as c } from "./reading.js";
import { l, o as u, t as d } from "./loyaltylion.js";
// src/adapters/loyaltylion/earning.ts
var f = /* @__PURE__ */ e({ ruleOf: () => m }), p = {
	purchase: "purchase",
	referral: "referral",
	review: "review",
	birthday: "birthday",
	join_program: "sign_up",
	newsletter_signup: "newsletter",
	pageview: "visit",
	facebook_like: "social_follow",
	instagram_follow: "social_follow",
	tiktok_follow: "social_follow",
	twitter_follow: "social_follow",
	instagram_mention: "social_share",
	instagram_post_hashtag: "social_share",
	tiktok_post_hashtag: "social_share",
	loyalty_pass_install: "wallet_pass"
};
function m(e, o, d) {
	let [f] = u(e);
	if (!f) return;
	let { kind: m } = e, _ = r(f, "result"), v = t(_, "per_currency_unit"), y = _.kind === "reward", b = r(e, "limit"), x = a(b, "count"), S = n(b, "interval");
	return s({
		id: i(e, "id"),
		kind: typeof m == "string" && Object.hasOwn(p, m) && p[m] || "custom",
		title: i(f, "title"),
		description: y ? n(f, "result_short_text") : void 0,
		points: y ? void 0 : a(_, "points"),
		per: v === void 0 ? void 0 : c(v, d),
		url: g(m, r(e, "properties")),
		by: h(m),
		limit: x === void 0 || x < 1 ? void 0 : {
			times: x,
			...S && { per: S }
		},
		tier: l(f, o)
	});
}
function h(e) {
	return e === "birthday" ? "birthday" : e === "newsletter_signup" ? "request" : d.includes(e) ? "claim" : void 0;
}
function g(e, t) {
	let r = (e, r) => {
		let i = n(t, r)?.replace(/^@/, "");
		return i && `https://${e}${encodeURIComponent(i)}`;
	};
	return e === "tiktok_follow" ? r("www.tiktok.com/@", "tiktok_handle") : e === "twitter_follow" ? r("x.com/", "twitter_handle") : o(t, "destination_url") ?? o(t, "facebook_like_url") ?? r("www.instagram.com/", "instagram_handle");
}
export { m as n, f as t };
