import { t as e } from "./error.js";
import { t } from "./fetched.js";
import { t as n } from "./guest.js";
import { t as r } from "./later.js";
import { n as i } from "./program-version.js";
import { t as a } from "./until-aborted.js";
import { n as o } from "./json-body.js";
import { a as s, h as c, i as l } from "./reading.js";
import { t as u } from "./bad-response.js";
import { n as d } from "./sending.js";
import { t as f } from "./signed.js";
import { t as p } from "./token-payload.js";
// src/adapters/loyaltylion/asking.ts
function m(e, t) {
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
			return o(t, {
				method: i ? "POST" : "GET",
				url: `${e}/${r}`,
				headers: l,
				body: i,
				stake: s,
				signal: c
			});
		},
		async whole(e, t) {
			if (!e.response.ok) throw await d(e, t, r(e, t));
			try {
				return s(e.json);
			} catch (n) {
				throw u(e.response, t, n);
			}
		},
		speak(e) {
			n = e.slice(0, 2).toLowerCase();
		}
	};
}
// src/adapters/loyaltylion/wire.ts
function h({ ask: e, whole: t }, n) {
	let { signed: r } = f(n, ({ response: e }) => e.status === 401);
	return async ({ path: n, body: i, stake: a, signal: o }) => t(await r(o, (t) => {
		let r = y(t);
		return e({
			path: n(r),
			body: i?.(r),
			token: t,
			stake: a,
			signal: o
		});
	}), a);
}
var g = {
	path: (e) => _(e, "/sessions"),
	body: ({ email: e }) => ({
		customer: e === void 0 ? {} : { email: e },
		session: v()
	})
};
function _({ merchantId: e }, t = "") {
	return `customers/${encodeURIComponent(e)}${t}`;
}
function v() {
	let { origin: e, pathname: t } = globalThis.location ?? {};
	return e === void 0 ? {} : { page_url: `${e}${t}` };
}
function y(t) {
	if (t === void 0) throw new e("unauthenticated", "The shop says that nobody is signed in.");
	let n = p(t), r = l(n, "customer"), i = [
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
var b = [
	"clickthrough",
	"facebook_like",
	"instagram_follow",
	"tiktok_follow",
	"twitter_follow"
], x = 12, S = (e, o) => {
	if (o.runsIn !== "page") throw T("loyaltylion runs in a page, with the shopper's own token.");
	let s = m(w(e), o), { now: c } = o, l = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, u = /* @__PURE__ */ new Map(), d = h(s, o), f = async ({ signal: e }) => await o.token?.({ signal: e }) !== void 0, p = () => t(import("./program4.js").then((e) => e.r));
	async function _({ signal: e }) {
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
			program: i(C(await _(r)), e),
			member: n()
		};
		let [u, { sceneOf: m, memberOf: h }] = await a(o, "not_done", () => Promise.all([
			d({
				...g,
				stake: "read",
				signal: o
			}),
			t(import("./members.js")),
			p()
		])), v = m(u, l);
		return {
			program: i(C(v.program), e),
			member: h(v, c())
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
			publicProgram: _,
			speak: s.speak,
			seen: l,
			waiting: u,
			now: c
		}))
	};
};
function C(e) {
	return {
		...e,
		rewards: e.rewards.slice(0, 12)
	};
}
function w({ site: e, endpoint: t = "https://api.loyaltylion.com" }) {
	if (!/^\d+$/.test(String(e))) throw T("data-options='{\"site\":\"1234\"}' is missing: the number after /sites/ in LoyaltyLion's address bar.");
	let n = String(t).replace(/\/+$/, "");
	if (!/^https?:\/\/[^/]/.test(n)) throw T(`data-endpoint="${String(t)}" is no address: write "https://…".`);
	return `${n}/headless/2025-06/${String(e)}`;
}
function T(t) {
	return new e("config", t);
}
export { _ as i, x as n, S as r, b as t };
