import { t as e } from "./error.js";
import { t } from "./fetched.js";
import { t as n } from "./later.js";
import { n as r } from "./program-version.js";
import { t as i } from "./until-aborted.js";
import { a, h as o, i as s } from "./reading.js";
import { i as c, r as l, t as u } from "./sending.js";
import { t as d } from "./signed.js";
import { t as f } from "./token-payload.js";
// src/adapters/loyaltylion/asking.ts
function p(e, t) {
	let n = "en";
	async function r(e, n) {
		return (await import("./errors.js")).failureOf(e, n, t.now());
	}
	return {
		ask({ path: r, body: i, token: a, stake: o, signal: s }) {
			let l = {
				"X-LoyaltyLion-Channel": "web",
				"X-LoyaltyLion-Language": n,
				...a !== void 0 && { Authorization: `Bearer ${a}` }
			};
			return c(t, {
				method: i ? "POST" : "GET",
				url: `${e}/${r}`,
				headers: l,
				body: i,
				stake: o,
				signal: s
			});
		},
		async whole(e, t) {
			if (!e.response.ok) throw await l(e, t, r(e, t));
			try {
				return a(e.json);
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
function m({ ask: e, whole: t }, n) {
	let { signed: r } = d(n, ({ response: e }) => e.status === 401);
	return async ({ path: n, body: i, stake: a, signal: o }) => t(await r(o, (t) => {
		let r = v(t);
		return e({
			path: n(r),
			body: i?.(r),
			token: t,
			stake: a,
			signal: o
		});
	}), a);
}
var h = {
	path: (e) => g(e, "/sessions"),
	body: ({ email: e }) => ({
		customer: e === void 0 ? {} : { email: e },
		session: _()
	})
};
function g({ merchantId: e }, t = "") {
	return `customers/${encodeURIComponent(e)}${t}`;
}
function _() {
	let { origin: e, pathname: t } = globalThis.location ?? {};
	return e === void 0 ? {} : { page_url: `${e}${t}` };
}
function v(t) {
	if (t === void 0) throw new e("unauthenticated", "The shop says that nobody is signed in.");
	let n = f(t), r = s(n, "customer"), i = [
		"merchant_id",
		"customer_merchant_id",
		"customer_id",
		"sub"
	].map((e) => o(n, e)).find(Boolean) ?? o(r, "merchant_id") ?? o(r, "id");
	if (i === void 0) throw new e("config", "The session token names no customer: sign LoyaltyLion's base64(json).hexHMAC.");
	return {
		merchantId: i,
		email: o(n, "email") ?? o(n, "customer_email") ?? o(r, "email")
	};
}
// src/adapters/loyaltylion/loyaltylion.ts
var y = [
	"clickthrough",
	"facebook_like",
	"instagram_follow",
	"tiktok_follow",
	"twitter_follow"
], b = 12, x = {
	state: "guest",
	availability: {},
	earning: {},
	activity: [],
	vouchers: []
}, S = (e, a) => {
	if (a.runsIn !== "page") throw T("loyaltylion runs in a page, with the shopper's own token.");
	let o = p(w(e), a), { now: s } = a, c = {
		ids: /* @__PURE__ */ new Set(),
		before: /* @__PURE__ */ new Map()
	}, l = /* @__PURE__ */ new Map(), u = m(o, a), d = async ({ signal: e }) => await a.token?.({ signal: e }) !== void 0, f = () => t(import("./program4.js").then((e) => e.r));
	async function g({ signal: e }) {
		let t = o.ask({
			path: "configuration",
			stake: "read",
			signal: e
		}), [n, { programOf: r }] = await Promise.all([t, f()]);
		return r(await o.whole(n, "read"));
	}
	async function _(e, n) {
		let { signal: a } = n;
		if (o.speak(e.locale), !await d(n)) return {
			program: r(C(await g(n)), e),
			member: x
		};
		let [l, { sceneOf: p, memberOf: m }] = await i(a, "not_done", () => Promise.all([
			u({
				...h,
				stake: "read",
				signal: a
			}),
			t(import("./members.js")),
			f()
		])), _ = p(l, c);
		return {
			program: r(C(_.program), e),
			member: m(_, s())
		};
	}
	return {
		contract: 1,
		name: "loyaltylion",
		runsIn: ["page"],
		idempotency: "none",
		load: _,
		...n([
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
			call: u,
			isSignedIn: d,
			publicProgram: g,
			speak: o.speak,
			seen: c,
			waiting: l,
			now: s
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
export { g as a, S as i, x as n, b as r, y as t };
