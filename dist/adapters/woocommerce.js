import { t as e } from "../modules/error.js";
import { r as t, t as n } from "../modules/sending.js";
import { t as r } from "../modules/refusing.js";
import { t as i } from "../modules/plain-text.js";
import { a, f as o, h as s, i as c, m as l, o as u, p as d, r as f, s as p, t as m, u as h } from "../modules/reading.js";
import { t as g } from "../modules/signed.js";
import { t as _ } from "../modules/endpoint.js";
// src/adapters/woocommerce/api.ts
var v = {
	rest_not_logged_in: "unauthenticated",
	rest_cookie_invalid_nonce: "token_expired",
	rest_no_route: "config"
}, y = ["woocommerce_rest_invalid_nonce", "woocommerce_rest_missing_nonce"];
function b(e, i) {
	let { signed: a } = g(i, (e) => S(e) === "rest_cookie_invalid_nonce");
	function o(n, r, { signal: o }, s = {}, c) {
		return a(o, (a) => t(i, {
			method: c ? "POST" : "GET",
			url: `${e}/${n}`,
			headers: {
				...a !== void 0 && { "X-WP-Nonce": a },
				...s
			},
			body: c,
			stake: r,
			signal: o,
			credentials: "same-origin"
		}));
	}
	function s(e, t) {
		if (!e.response.ok) throw r(e, t, i.now(), C(e));
		if (e.json === void 0) throw n(e.response, t, /* @__PURE__ */ SyntaxError("it is not JSON."));
		return e;
	}
	let c = async (e, t, n = "read") => s(await o(e, n, t), n);
	return {
		get: c,
		async find(e, t) {
			let n = await o(e, "read", t);
			return [401, 404].includes(n.response.status) ? void 0 : s(n, "read");
		},
		async change(e, t, n, r) {
			let i = await o(e, "write", r, x(n), t);
			return y.includes(S(i) ?? "") ? s(await o(e, "write", r, x(await c("wc/store/v1/cart", r)), t), "write") : s(i, "write");
		}
	};
}
function x({ response: { headers: e } }) {
	let t = ["Nonce", "Cart-Token"].map((t) => [t, e.get(t)]);
	return Object.fromEntries(t.filter((e) => e[1] !== null));
}
function S({ json: e }) {
	return s(c({ json: e }, "json"), "code");
}
function C(e) {
	let { status: t, url: n } = e.response, r = s(c({ json: e.json }, "json"), "message"), a = v[S(e) ?? ""], o = a === "config" ? " Is the plugin active, and does data-endpoint name /wp-json?" : "";
	return {
		code: a,
		detail: r && `${n} answered ${t}: ${i(r)}${o}`
	};
}
// src/adapters/woocommerce/options.ts
var w = ["terawallet", "myrewards"];
function T(e) {
	let { endpoint: t = "/wp-json", program: n = "terawallet", timeZone: r = "UTC" } = e;
	if (!w.includes(n)) throw k(`"program":${JSON.stringify(n)} is unknown: write "terawallet" or "myrewards".`);
	if (typeof r != "string" || !O(r)) throw k(`"timeZone":${JSON.stringify(r)} is no time zone: write one such as "Europe/Copenhagen".`);
	let i = s(e, "unit");
	return {
		root: _(t, "WordPress's API", "/wp-json"),
		program: n,
		name: s(e, "name"),
		unit: i === void 0 ? void 0 : { other: i },
		timeZone: r,
		referral: D(c(e, "referral")),
		points: {
			system: s(e, "system") ?? "default",
			worth: E(e)
		}
	};
}
function E(e) {
	if (e.worth === void 0) return;
	let t = c(e, "worth"), [n = 0, r = 0] = [o(t, "points"), o(t, "amount")];
	if (Number.isSafeInteger(n) && n > 0 && r > 0) return {
		points: n,
		amount: r
	};
	throw k("\"worth\" says what points take off a cart: write {\"points\":100,\"amount\":5}.");
}
function D(e) {
	let [t, n] = [s(e, "friend"), s(e, "advocate")];
	return t !== void 0 && n !== void 0 ? {
		friend: t,
		advocate: n
	} : void 0;
}
function O(e) {
	try {
		return !!new Intl.DateTimeFormat("en", { timeZone: e });
	} catch {
		return !1;
	}
}
function k(t) {
	return new e("config", `data-options: ${t}`);
}
// src/adapters/woocommerce/local-time.ts
function A(e, t) {
	if (e === void 0) return;
	let n = e.replace(" ", "T");
	if (/(?:z|[+-]\d\d:?\d\d)$/i.test(n)) return M(Date.parse(n));
	let r = Date.parse(`${n}Z`);
	if (!Number.isNaN(r)) return M(r - j(r - j(r, t), t));
}
function j(e, t) {
	let n = new Intl.DateTimeFormat("sv", {
		timeZone: t,
		dateStyle: "short",
		timeStyle: "medium"
	}).format(e);
	return Date.parse(`${n.replace(" ", "T")}Z`) - Math.floor(e / 1e3) * 1e3;
}
function M(e) {
	return Number.isNaN(e) ? void 0 : new Date(e).toISOString();
}
// src/adapters/woocommerce/wallet.ts
var N = 20, P = 5, F = {
	cashback: "earned",
	refund: "undone"
}, I = {
	partial_payment: "redeemed",
	purchase: "redeemed",
	cashback_refund: "returned",
	cashback_adjustment: "returned"
};
function L(t, { name: n, unit: r, referral: o, timeZone: f }) {
	async function g(e, n) {
		let [r, i, s, c] = await Promise.all([
			t.get("terawallet/v1/settings/public", n),
			t.find("terawallet/v1/me", n),
			t.find(`terawallet/v1/me/transactions?per_page=${P}`, n),
			o ? t.find("terawallet/v1/me/referrals", n) : void 0
		]);
		return {
			program: v(a(r.json)),
			member: i && s ? y(i, s, c) : R()
		};
	}
	async function _({ cursor: n = "1" }, r) {
		let i = Number(n);
		if (!Number.isSafeInteger(i) || i < 1) throw new e("invalid", `"${n}" is no page.`);
		let a = await t.get(`terawallet/v1/me/transactions?per_page=${N}&page=${i}`, r), o = Number(a.response.headers.get("X-WP-TotalPages"));
		return m({
			items: b(a),
			next: i < o ? String(i + 1) : void 0
		});
	}
	function v(t) {
		let i = l(a(t.currency, "currency"), "code"), s = u(i);
		if (s === void 0) throw new e("bad_response", "currency.code is no currency.");
		let c = 10 ** s, d = t.cashback_enabled === !0;
		return m({
			version: [
				"terawallet",
				i,
				d,
				n,
				r?.other,
				o?.friend,
				o?.advocate
			].join(" "),
			name: n ?? "Wallet",
			capabilities: ["activity"],
			points: {
				name: r ?? { other: "store credit" },
				decimals: s,
				worth: {
					points: c,
					value: {
						minor: c,
						currency: i
					}
				}
			},
			tiers: [],
			earning: d ? [{
				id: "cashback",
				kind: "purchase",
				title: "Cashback"
			}] : [],
			rewards: [],
			referral: o,
			terms: p(t, "terms_url")
		});
	}
	function y({ json: t }, n, r) {
		let o = a(t), u = h(a(o.balance, "balance").amount, l(o, "currency"));
		if (!u) throw new e("bad_response", "balance.amount is no amount.");
		return m({
			...R(),
			state: "enrolled",
			id: l(o, "id"),
			name: i(s(o, "display_name") ?? "") || void 0,
			points: {
				available: Math.max(0, u.minor),
				pending: 0,
				owed: Math.max(0, -u.minor),
				expiring: []
			},
			activity: b(n).slice(0, P),
			referral: r && z(c({ friends: r.json }, "friends"))
		});
	}
	function b({ json: t }) {
		if (!Array.isArray(t)) throw new e("bad_response", "The list of transactions is none.");
		return d(t, x);
	}
	function x(e) {
		let t = h(e.amount, l(e, "currency")), n = A(s(e, "date"), f);
		if (!t || n === void 0) return;
		let r = e.type === "debit", a = s(e, "category") ?? "";
		return m({
			id: l(e, "id"),
			at: n,
			kind: (r ? I : F)[a] ?? "adjusted",
			points: r ? -t.minor : t.minor,
			title: i(s(e, "details") ?? "") || void 0
		});
	}
	return {
		capabilities: { activity: _ },
		load: g
	};
}
function R() {
	return {
		state: "guest",
		availability: {},
		earning: {},
		activity: [],
		vouchers: []
	};
}
function z(e) {
	let t = p(e, "share_url"), n = c(e, "stats"), [r = 0, i = 0] = [f(n, "signups"), f(n, "pending")];
	return t === void 0 ? void 0 : {
		link: t,
		completed: Math.max(0, r - i),
		pending: i
	};
}
// src/adapters/woocommerce/points.ts
var B = "points-on-cart", V = 1e4, H = /* @__PURE__ */ new Map();
function U(t, { root: n, name: r, unit: o, points: { system: u, worth: d } }) {
	let p = `wr_points_on_cart-${u}`;
	async function g(e, n = "read") {
		return _(await t.get("wc/store/v1/cart", e, n));
	}
	function _(e) {
		let t = a(e.json), r = c(c(c(t, "extensions"), "lws_woorewards"), "systems"), o = c(r, u), [d = 0, p = 0] = [f(o, "amount"), f(o, "used")], m = e.response.headers.get("User-ID") ?? "0";
		return H.get(`${n} ${m}`)?.used !== p && H.delete(`${n} ${m}`), {
			user: m,
			currency: l(a(t.totals, "totals"), "currency_code"),
			amount: d,
			used: p,
			max: f(o, "max") ?? d,
			name: i(s(o, "name") ?? "") || void 0,
			answer: e
		};
	}
	async function v(e, t) {
		let n = await g(t);
		return {
			program: y(n),
			member: C(n)
		};
	}
	function y({ currency: e }) {
		let t = x(e);
		return {
			version: [
				"myrewards",
				u,
				e,
				r,
				o?.other,
				d?.points,
				d?.amount
			].join(" "),
			name: r ?? "Rewards",
			capabilities: t ? [
				"redeem",
				"redemption",
				"undo",
				"quote"
			] : [],
			points: m({
				name: o ?? {
					one: "point",
					other: "points"
				},
				decimals: 0,
				worth: t && {
					points: b,
					value: t
				}
			}),
			tiers: [],
			earning: [],
			rewards: t ? [S(t)] : []
		};
	}
	let b = d?.points ?? 1, x = (e) => d && h(d.amount, e);
	function S(e) {
		let t = {
			min: b,
			max: b * V,
			step: b,
			value: e
		};
		return {
			id: B,
			kind: "variable_amount",
			name: r ?? "Points off your cart",
			points: b,
			range: t
		};
	}
	function C({ user: e, amount: t, used: n, currency: r }) {
		if (e === "0") return R();
		let i = t - n, a = {
			available: !1,
			reason: "insufficient_points",
			missing: b - i
		};
		return {
			...R(),
			state: "enrolled",
			id: e,
			points: {
				available: i,
				pending: 0,
				owed: 0,
				expiring: []
			},
			availability: { [B]: i < b ? a : { available: !0 } },
			vouchers: n > 0 ? [w(n, r)] : []
		};
	}
	function w(e, t) {
		let n = T(e, t);
		return m({
			id: p,
			code: p,
			title: r ?? "Points off your cart",
			state: "issued",
			kind: "amount_off",
			source: "redemption",
			value: n,
			points: e,
			undoable: !0
		});
	}
	function T(e, t) {
		let n = x(t);
		return n && {
			...n,
			minor: Math.floor(e * n.minor / b)
		};
	}
	async function E(n, r, i) {
		let a = {
			namespace: "lws_woorewards",
			data: {
				action: "use_points",
				system: u,
				value: String(n)
			}
		}, o = await t.change("wc/store/v1/cart/extensions", a, r.answer, i);
		try {
			return _(o);
		} catch (t) {
			throw new e("bad_response", "The cart came back unreadable.", {
				outcome: "unknown",
				cause: t
			});
		}
	}
	function D({ reward: t, points: n }, { user: r, amount: i, used: a, max: o }) {
		if (r === "0") throw new e("unauthenticated", "Nobody is signed in.");
		if (t !== B) throw new e("not_found", `There is no reward "${t}" here.`);
		if (!Number.isSafeInteger(n) || n < b || n % b !== 0 || n > b * V) throw new e("invalid", `${n} can't be given: ${b} or a multiple of it can.`);
		if (n > i - a) throw new e("insufficient_points", `${i - a} are left.`);
		if (a + n > o) throw new e("cart_requirements", `This cart takes ${o} at most.`);
	}
	async function O(t, { key: n, signal: r }) {
		let i = await g({ signal: r });
		D(t, i);
		let a = i.used + t.points, o = await E(a, i, { signal: r });
		if (o.used >= a) return k(o, n);
		throw await E(i.used, o, { signal: r }), new e("cart_requirements", `Only ${o.used} of ${a} points went on the cart.`);
	}
	function k({ user: e, used: t, currency: r }, i) {
		return H.set(`${n} ${e}`, {
			used: t,
			key: i
		}), {
			state: "applied",
			voucher: w(t, r)
		};
	}
	async function A(t, { signal: r, sent: i }) {
		let a = await g({ signal: r }, "lookup"), { key: o = t } = H.get(`${n} ${a.user}`) ?? {};
		if (!i || a.used < i.points || o !== t) throw new e("not_found", "No such points are on the cart.");
		return k(a, t);
	}
	async function j(t, { signal: n }) {
		let r = await g({ signal: n });
		if (r.user === "0") throw new e("unauthenticated", "Nobody is signed in.");
		if (t !== p) throw new e("not_found", "There is no such voucher.");
		if (r.used === 0) return;
		let { used: i } = await E(0, r, { signal: n });
		if (i > 0) throw new e("bad_response", "The points are still on the cart.", { outcome: "unknown" });
	}
	async function M(e, t) {
		let { amount: n, used: r, max: i, currency: a, user: o } = await g(t), s = x(a);
		if (o === "0" || !s) return [];
		let { name: c } = S(s), l = r > 0 ? [m({
			voucher: w(r, a),
			name: c,
			discount: T(r, a)
		})] : [], u = Math.floor(Math.min(n - r, i - r) / b) * b;
		if (u < b) return l;
		let d = {
			min: b,
			max: u,
			step: b,
			value: s
		};
		return [...l, m({
			reward: B,
			name: c,
			points: u,
			range: d,
			discount: T(u, a)
		})];
	}
	return {
		capabilities: {
			redeem: O,
			redemption: A,
			undo: j,
			quote: M
		},
		load: v
	};
}
// src/adapters/woocommerce/woocommerce.ts
var W = (t, n) => {
	if (n.runsIn !== "page") throw new e("config", "woocommerce runs in the page alone: WordPress knows the shopper by the page's cookies.");
	let r = T(t), i = b(r.root, n), { load: a, capabilities: o } = r.program === "myrewards" ? U(i, r) : L(i, r);
	return {
		contract: 1,
		name: "woocommerce",
		runsIn: ["page"],
		idempotency: "none",
		...o,
		async load(e, t) {
			let { program: n, member: r } = await a(e, t);
			return {
				program: n.version === e.programVersion ? "unchanged" : n,
				member: r
			};
		}
	};
};
export { W as woocommerceAdapter };
