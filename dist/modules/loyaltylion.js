import { t as e } from "./error.js";
import { t } from "./fetched.js";
import { t as n } from "./guest.js";
import { t as r } from "./later.js";
import { n as i } from "./program-version.js";
import { t as a } from "./until-aborted.js";
import { t as o } from "./json-body.js";
import { a as s, h as c, i as l } from "./reading.js";
import { i as u, r as d, t as f } from "./sending.js";
import { t as p } from "./signed.js";
import { t as m } from "./token-payload.js";
// src/adapters/loyaltylion/asking.ts
function h(e, t) {
	let n = "en";
	async function r(e, n) {
		return (await import("./errors.js")).failureOf(e, n, t.now());
	}
	return {
		ask({ path: r, body: i, token: a, stake: s, signal: c }) {
			let l = {
				"X-LoyaltyLion-Channel": "web",
				"X-LoyaltyLion-Language": n,
				...a !== void 0 && { Authorization: `Bearer ${a}` }
			};
			return u(t, {
				method: i ? "POST" : "GET",
				url: `${e}/${r}`,
				headers: l,
				body: i && o(i),
				stake: s,
				signal: c
			});
		},
		async whole(e, t) {
			if (!e.response.ok) throw await d(e, t, r(e, t));
			try {
				return s(e.json);
			} catch (n) {
				throw f(e.response, t, n);
			}
		},
		speak(e) {
			n = e.slice(0, 2).toLowerCase();
		}
	};
}
// src/adapters/loyaltylion/wire.ts
function g({ ask: e, whole: t }, n) {
	let { signed: r } = p(n, ({ response: e }) => e.status === 401);
	return async ({ path: n, body: i, stake: a, signal: o }) => t(await r(o, (t) => {
		let r = b(t);
		return e({
			path: n(r),
			body: i?.(r),
			token: t,
			stake: a,
			signal: o
		});
	}), a);
}
var _ = {
	path: (e) => v(e, "/sessions"),
	body: ({ email: e }) => ({
		customer: e === void 0 ? {} : { email: e },
		session: y()
	})
};
function v({ merchantId: e }, t = "") {
	return `customers/${encodeURIComponent(e)}${t}`;
}
function y() {
	let { origin: e, pathname: t } = globalThis.location ?? {};
	return e === void 0 ? {} : { page_url: `${e}${t}` };
}
function b(t) {
	if (t === void 0) throw new e("unauthenticated", "The shop says that nobody is signed in.");
	let n = m(t), r = l(n, "customer"), i = [
		"merchant_id",
		"customer_merchant_id",
		"customer_id",
		"sub"
	].map((e) => c(n, e)).find(Boolean) ?? c(r, "merchant_id") ?? c(r, "id");
	if (i === void 0) throw new e("config", "The session token names no customer: sign LoyaltyLion's base64(json).hexHMAC.");
	return {
		merchantId: i,
		email: c(n, "email") ?? c(n, "customer_email") ?? c(r, "email")
	};
}
// src/adapters/loyaltylion/loyaltylion.ts
var x = [
	"clickthrough",
	"facebook_like",
	"instagram_follow",
	"tiktok_follow",
	"twitter_follow"
], S = 12, C = (e, o) => {
	if (o.runsIn !== "page") throw E("loyaltylion runs in a page, with the shopper's own token.");
	let s = h(T(e), o), { now: c } = o, l = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, u = /* @__PURE__ */ new Map(), d = g(s, o), f = async ({ signal: e }) => await o.token?.({ signal: e }) !== void 0, p = () => t(import("./program4.js").then((e) => e.r));
	async function m({ signal: e }) {
		let t = s.ask({
			path: "configuration",
			stake: "read",
			signal: e
		}), [n, { programOf: r }] = await Promise.all([t, p()]);
		return r(await s.whole(n, "read"));
	}
	async function v(e, r) {
		let { signal: o } = r;
		if (s.speak(e.locale), !await f(r)) return {
			program: i(w(await m(r)), e),
			member: n()
		};
		let [u, { sceneOf: h, memberOf: g }] = await a(o, "not_done", () => Promise.all([
			d({
				..._,
				stake: "read",
				signal: o
			}),
			t(import("./members.js")),
			p()
		])), v = h(u, l);
		return {
			program: i(w(v.program), e),
			member: g(v, c())
		};
	}
	return {
		contract: 1,
		name: "loyaltylion",
		runsIn: ["page"],
		idempotency: "none",
		load: v,
		...r([
			"rewards",
			"activity",
			"vouchers",
			"redeem",
			"redemption",
			"undo",
			"join",
			"complete",
			"birthday"
		], async () => (await import("./calls2.js")).loyaltylionCalls({
			call: d,
			isSignedIn: f,
			publicProgram: m,
			speak: s.speak,
			seen: l,
			waiting: u,
			now: c
		}))
	};
};
function w(e) {
	return {
		...e,
		rewards: e.rewards.slice(0, 12)
	};
}
function T({ site: e, endpoint: t = "https://api.loyaltylion.com" }) {
	if (!/^\d+$/.test(String(e))) throw E("data-options='{\"site\":\"1234\"}' is missing: the number after /sites/ in LoyaltyLion's address bar.");
	let n = String(t).replace(/\/+$/, "");
	if (!/^https?:\/\/[^/]/.test(n)) throw E(`data-endpoint="${String(t)}" is no address: write "https://…".`);
	return `${n}/headless/2025-06/${String(e)}`;
}
function E(t) {
	return new e("config", t);
}
export { v as i, S as n, C as r, x as t };
