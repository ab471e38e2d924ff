import { t as e } from "./error.js";
import { t } from "./fetched.js";
import { a as n, h as r, i, m as a, o, s, t as c } from "./reading.js";
import { n as l } from "./sending.js";
import { t as u } from "./signed.js";
import { t as d } from "./bad-response.js";
import { n as f } from "./json-body.js";
import { t as p } from "./guest.js";
// src/adapters/woocommerce/api.ts
var m = "wc/store/v1/cart";
function h(e, t) {
	let { signed: n } = u(t, (e) => g(e) === "rest_cookie_invalid_nonce");
	function r(r, i, { signal: a }, o = {}, s) {
		return n(a, (n) => f(t, {
			method: s ? "POST" : "GET",
			url: `${e}/${r}`,
			headers: {
				...n !== void 0 && { "X-WP-Nonce": n },
				...o
			},
			body: s,
			stake: i,
			signal: a,
			credentials: "same-origin"
		}));
	}
	async function i(e, n) {
		return (await import("./calls12.js")).failureOf(e, n, t.now());
	}
	async function a(e, t) {
		if (!e.response.ok) throw await l(e, t, i(e, t));
		if (e.json === void 0) throw d(e.response, t, /* @__PURE__ */ SyntaxError("it is not JSON."));
		return e;
	}
	return {
		ask: r,
		checked: a,
		get: async (e, t, n = "read") => a(await r(e, n, t), n),
		async find(e, t) {
			let n = await r(e, "read", t);
			return [401, 404].includes(n.response.status) ? void 0 : a(n, "read");
		}
	};
}
function g({ json: e }) {
	return r(i({ json: e }, "json"), "code");
}
function _(r, { name: i, unit: l, referral: u, timeZone: d }) {
	async function f(e) {
		let [t, i, a, o] = await Promise.all([
			r.get("terawallet/v1/settings/public", e),
			r.find("terawallet/v1/me", e),
			r.find("terawallet/v1/me/transactions?per_page=5", e),
			u ? r.find("terawallet/v1/me/referrals", e) : void 0
		]);
		return {
			program: m(n(t.json)),
			member: i && a ? await h(i, a, o) : p()
		};
	}
	function m(t) {
		let r = a(n(t.currency, "currency"), "code"), d = o(r);
		if (d === void 0) throw new e("bad_response", "currency.code is no currency.");
		let f = 10 ** d, p = t.cashback_enabled === !0;
		return c({
			version: [
				"terawallet",
				r,
				p,
				i,
				l?.other,
				u?.friend,
				u?.advocate
			].join(" "),
			name: i ?? "Wallet",
			capabilities: ["activity"],
			points: {
				name: l ?? { other: "store credit" },
				decimals: d,
				worth: {
					points: f,
					value: {
						minor: f,
						currency: r
					}
				}
			},
			tiers: [],
			earning: p ? [{
				id: "cashback",
				kind: "purchase",
				title: "Cashback"
			}] : [],
			rewards: [],
			referral: u,
			terms: s(t, "terms_url")
		});
	}
	async function h(e, n, r) {
		let { walletMember: i } = await t(import("./calls12.js"));
		return i(e, n, r, d);
	}
	return { load: f };
}
export { h as i, m as n, g as r, _ as t };
