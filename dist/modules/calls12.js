import { t as e } from "./error.js";
import { a as t, h as n, i as r, m as i, p as a, r as o, s, t as c, u as l } from "./reading.js";
import { n as u, r as d } from "./wallet.js";
import { t as f } from "./guest.js";
import { t as p } from "./plain-text.js";
import { t as m } from "./refusing.js";
// src/adapters/woocommerce/changing.ts
var h = ["woocommerce_rest_invalid_nonce", "woocommerce_rest_missing_nonce"];
async function g({ ask: e, checked: t, get: n }, r, i, a, o) {
	let s = await e(r, "write", o, _(a), i);
	return h.includes(d(s) ?? "") ? t(await e(r, "write", o, _(await n("wc/store/v1/cart", o)), i), "write") : t(s, "write");
}
function _({ response: { headers: e } }) {
	let t = ["Nonce", "Cart-Token"].map((t) => [t, e.get(t)]);
	return Object.fromEntries(t.filter((e) => e[1] !== null));
}
// src/adapters/woocommerce/points.ts
var v = "points-on-cart", y = 1e4, b = /* @__PURE__ */ new Map();
function x(e, { root: a, name: s, unit: d, points: { system: m, worth: h } }) {
	let g = `wr_points_on_cart-${m}`;
	async function _(t, n = "read") {
		return x(await e.get(u, t, n));
	}
	function x(e) {
		let s = t(e.json), c = r(r(r(s, "extensions"), "lws_woorewards"), "systems"), l = r(c, m), [u = 0, d = 0] = [o(l, "amount"), o(l, "used")], f = e.response.headers.get("User-ID") ?? "0";
		return b.get(`${a} ${f}`)?.used !== d && b.delete(`${a} ${f}`), {
			user: f,
			currency: i(t(s.totals, "totals"), "currency_code"),
			amount: u,
			used: d,
			max: o(l, "max") ?? u,
			name: p(n(l, "name") ?? "") || void 0,
			answer: e
		};
	}
	function S(e) {
		let t = x(e);
		return {
			program: C(t),
			member: D(t)
		};
	}
	function C({ currency: e }) {
		let t = T(e);
		return {
			version: [
				"myrewards",
				m,
				e,
				s,
				d?.other,
				h?.points,
				h?.amount
			].join(" "),
			name: s ?? "Rewards",
			capabilities: t ? [
				"redeem",
				"redemption",
				"undo",
				"quote"
			] : [],
			points: c({
				name: d ?? {
					one: "point",
					other: "points"
				},
				decimals: 0,
				worth: t && {
					points: w,
					value: t
				}
			}),
			tiers: [],
			earning: [],
			rewards: t ? [E(t)] : []
		};
	}
	let w = h?.points ?? 1, T = (e) => h && l(h.amount, e);
	function E(e) {
		let t = {
			min: w,
			max: w * y,
			step: w,
			value: e
		};
		return {
			id: v,
			kind: "variable_amount",
			name: s ?? "Points off your cart",
			points: w,
			range: t
		};
	}
	function D({ user: e, amount: t, used: n, currency: r }) {
		if (e === "0") return f();
		let i = t - n, a = {
			available: !1,
			reason: "insufficient_points",
			missing: w - i
		};
		return {
			...f(),
			state: "enrolled",
			id: e,
			points: {
				available: i,
				pending: 0,
				owed: 0,
				expiring: []
			},
			availability: { [v]: i < w ? a : { available: !0 } },
			vouchers: n > 0 ? [O(n, r)] : []
		};
	}
	function O(e, t) {
		let n = k(e, t);
		return c({
			id: g,
			code: g,
			title: s ?? "Points off your cart",
			state: "issued",
			kind: "amount_off",
			source: "redemption",
			value: n,
			points: e,
			undoable: !0
		});
	}
	function k(e, t) {
		let n = T(t);
		return n && {
			...n,
			minor: Math.floor(e * n.minor / w)
		};
	}
	return {
		code: g,
		step: w,
		stepIn: T,
		home: S,
		read: _,
		holdingIn: x,
		rewardWith: E,
		voucherOf: O,
		worthOf: k
	};
}
// src/adapters/woocommerce/local-time.ts
function S(e, t) {
	if (e === void 0) return;
	let n = e.replace(" ", "T");
	if (/(?:z|[+-]\d\d:?\d\d)$/i.test(n)) return w(Date.parse(n));
	let r = Date.parse(`${n}Z`);
	if (!Number.isNaN(r)) return w(r - C(r - C(r, t), t));
}
function C(e, t) {
	let n = new Intl.DateTimeFormat("sv", {
		timeZone: t,
		dateStyle: "short",
		timeStyle: "medium"
	}).format(e);
	return Date.parse(`${n.replace(" ", "T")}Z`) - Math.floor(e / 1e3) * 1e3;
}
function w(e) {
	return Number.isNaN(e) ? void 0 : new Date(e).toISOString();
}
// src/adapters/woocommerce/wallet-member.ts
var T = {
	cashback: "earned",
	refund: "undone"
}, E = {
	partial_payment: "redeemed",
	purchase: "redeemed",
	cashback_refund: "returned",
	cashback_adjustment: "returned"
};
function D({ json: a }, o, s, u) {
	let d = t(a), m = l(t(d.balance, "balance").amount, i(d, "currency"));
	if (!m) throw new e("bad_response", "balance.amount is no amount.");
	return c({
		...f(),
		state: "enrolled",
		id: i(d, "id"),
		name: p(n(d, "display_name") ?? "") || void 0,
		points: {
			available: Math.max(0, m.minor),
			pending: 0,
			owed: Math.max(0, -m.minor),
			expiring: []
		},
		activity: O(o, u).slice(0, 5),
		referral: s && A(r({ friends: s.json }, "friends"))
	});
}
function O({ json: t }, n) {
	if (!Array.isArray(t)) throw new e("bad_response", "The list of transactions is none.");
	return a(t, (e) => k(e, n));
}
function k(e, t) {
	let r = l(e.amount, i(e, "currency")), a = S(n(e, "date"), t);
	if (!r || a === void 0) return;
	let o = e.type === "debit", s = n(e, "category") ?? "";
	return c({
		id: i(e, "id"),
		at: a,
		kind: (o ? E : T)[s] ?? "adjusted",
		points: o ? -r.minor : r.minor,
		title: p(n(e, "details") ?? "") || void 0
	});
}
function A(e) {
	let t = s(e, "share_url"), n = r(e, "stats"), [i = 0, a = 0] = [o(n, "signups"), o(n, "pending")];
	return t === void 0 ? void 0 : {
		link: t,
		completed: Math.max(0, i - a),
		pending: a
	};
}
// src/adapters/woocommerce/errors.ts
var j = {
	rest_not_logged_in: "unauthenticated",
	rest_cookie_invalid_nonce: "token_expired",
	rest_no_route: "config"
};
function M(e, t, n) {
	return m(e, t, n, N(e));
}
function N(e) {
	let { status: t, url: i } = e.response, a = n(r({ json: e.json }, "json"), "message"), o = j[d(e) ?? ""], s = o === "config" ? " Is the plugin active, and does data-endpoint name /wp-json?" : "";
	return {
		code: o,
		detail: a && `${i} answered ${t}: ${p(a)}${s}`
	};
}
// src/adapters/woocommerce/calls.ts
var P = 20;
function F(t, { timeZone: n }) {
	async function r({ cursor: r = "1" }, i) {
		let a = Number(r);
		if (!Number.isSafeInteger(a) || a < 1) throw new e("invalid", `"${r}" is no page.`);
		let o = await t.get(`terawallet/v1/me/transactions?per_page=${P}&page=${a}`, i), s = Number(o.response.headers.get("X-WP-TotalPages"));
		return c({
			items: O(o, n),
			next: a < s ? String(a + 1) : void 0
		});
	}
	return { activity: r };
}
function I(t, n) {
	let { root: r, points: { system: i } } = n, { code: a, step: o, stepIn: s, read: l, holdingIn: u, rewardWith: d, voucherOf: f, worthOf: p } = x(t, n);
	async function m(n, r, a) {
		let o = await g(t, "wc/store/v1/cart/extensions", {
			namespace: "lws_woorewards",
			data: {
				action: "use_points",
				system: i,
				value: String(n)
			}
		}, r.answer, a);
		try {
			return u(o);
		} catch (t) {
			throw new e("bad_response", "The cart came back unreadable.", {
				outcome: "unknown",
				cause: t
			});
		}
	}
	function h({ reward: t, points: n }, { user: r, amount: i, used: a, max: s }) {
		if (r === "0") throw new e("unauthenticated", "Nobody is signed in.");
		if (t !== "points-on-cart") throw new e("not_found", `There is no reward "${t}" here.`);
		if (!Number.isSafeInteger(n) || n < o || n % o !== 0 || n > o * 1e4) throw new e("invalid", `${n} can't be given: ${o} or a multiple of it can.`);
		if (n > i - a) throw new e("insufficient_points", `${i - a} are left.`);
		if (a + n > s) throw new e("cart_requirements", `This cart takes ${s} at most.`);
	}
	async function _(t, { key: n, signal: r }) {
		let i = await l({ signal: r });
		h(t, i);
		let a = i.used + t.points, o = await m(a, i, { signal: r });
		if (o.used >= a) return y(o, n);
		throw await m(i.used, o, { signal: r }), new e("cart_requirements", `Only ${o.used} of ${a} points went on the cart.`);
	}
	function y({ user: e, used: t, currency: n }, i) {
		return b.set(`${r} ${e}`, {
			used: t,
			key: i
		}), {
			state: "applied",
			voucher: f(t, n)
		};
	}
	async function S(t, { signal: n, sent: i }) {
		let a = await l({ signal: n }, "lookup"), { key: o = t } = b.get(`${r} ${a.user}`) ?? {};
		if (!i || a.used < i.points || o !== t) throw new e("not_found", "No such points are on the cart.");
		return y(a, t);
	}
	async function C(t, { signal: n }) {
		let r = await l({ signal: n });
		if (r.user === "0") throw new e("unauthenticated", "Nobody is signed in.");
		if (t !== a) throw new e("not_found", "There is no such voucher.");
		if (r.used === 0) return;
		let { used: i } = await m(0, r, { signal: n });
		if (i > 0) throw new e("bad_response", "The points are still on the cart.", { outcome: "unknown" });
	}
	async function w(e, t) {
		let { amount: n, used: r, max: i, currency: a, user: u } = await l(t), m = s(a);
		if (u === "0" || !m) return [];
		let { name: h } = d(m), g = r > 0 ? [c({
			voucher: f(r, a),
			name: h,
			discount: p(r, a)
		})] : [], _ = Math.floor(Math.min(n - r, i - r) / o) * o;
		if (_ < o) return g;
		let y = {
			min: o,
			max: _,
			step: o,
			value: m
		};
		return [...g, c({
			reward: v,
			name: h,
			points: _,
			range: y,
			discount: p(_, a)
		})];
	}
	return {
		redeem: _,
		redemption: S,
		undo: C,
		quote: w
	};
}
export { M as failureOf, I as pointsCalls, x as pointsOf, F as walletCalls, D as walletMember };
