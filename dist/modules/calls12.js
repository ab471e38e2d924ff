import { t as e } from "./error.js";
import { a as t, h as n, i as r, m as i, p as a, r as o, s, t as c, u as l } from "./reading.js";
import { r as u, t as d } from "./wallet.js";
import { t as f } from "./plain-text.js";
import { t as p } from "./refusing.js";
// src/adapters/woocommerce/changing.ts
var m = ["woocommerce_rest_invalid_nonce", "woocommerce_rest_missing_nonce"];
async function h({ ask: e, checked: t, get: n }, r, i, a, o) {
	let s = await e(r, "write", o, g(a), i);
	return m.includes(u(s) ?? "") ? t(await e(r, "write", o, g(await n("wc/store/v1/cart", o)), i), "write") : t(s, "write");
}
function g({ response: { headers: e } }) {
	let t = ["Nonce", "Cart-Token"].map((t) => [t, e.get(t)]);
	return Object.fromEntries(t.filter((e) => e[1] !== null));
}
// src/adapters/woocommerce/points.ts
var _ = "points-on-cart", v = 1e4, y = /* @__PURE__ */ new Map();
function b(e, { root: a, name: s, unit: u, points: { system: p, worth: m } }) {
	let h = `wr_points_on_cart-${p}`;
	async function g(t, n = "read") {
		return b(await e.get("wc/store/v1/cart", t, n));
	}
	function b(e) {
		let s = t(e.json), c = r(r(r(s, "extensions"), "lws_woorewards"), "systems"), l = r(c, p), [u = 0, d = 0] = [o(l, "amount"), o(l, "used")], m = e.response.headers.get("User-ID") ?? "0";
		return y.get(`${a} ${m}`)?.used !== d && y.delete(`${a} ${m}`), {
			user: m,
			currency: i(t(s.totals, "totals"), "currency_code"),
			amount: u,
			used: d,
			max: o(l, "max") ?? u,
			name: f(n(l, "name") ?? "") || void 0,
			answer: e
		};
	}
	async function x(e, t) {
		let n = await g(t);
		return {
			program: S(n),
			member: E(n)
		};
	}
	function S({ currency: e }) {
		let t = w(e);
		return {
			version: [
				"myrewards",
				p,
				e,
				s,
				u?.other,
				m?.points,
				m?.amount
			].join(" "),
			name: s ?? "Rewards",
			capabilities: t ? [
				"redeem",
				"redemption",
				"undo",
				"quote"
			] : [],
			points: c({
				name: u ?? {
					one: "point",
					other: "points"
				},
				decimals: 0,
				worth: t && {
					points: C,
					value: t
				}
			}),
			tiers: [],
			earning: [],
			rewards: t ? [T(t)] : []
		};
	}
	let C = m?.points ?? 1, w = (e) => m && l(m.amount, e);
	function T(e) {
		let t = {
			min: C,
			max: C * v,
			step: C,
			value: e
		};
		return {
			id: _,
			kind: "variable_amount",
			name: s ?? "Points off your cart",
			points: C,
			range: t
		};
	}
	function E({ user: e, amount: t, used: n, currency: r }) {
		if (e === "0") return d();
		let i = t - n, a = {
			available: !1,
			reason: "insufficient_points",
			missing: C - i
		};
		return {
			...d(),
			state: "enrolled",
			id: e,
			points: {
				available: i,
				pending: 0,
				owed: 0,
				expiring: []
			},
			availability: { [_]: i < C ? a : { available: !0 } },
			vouchers: n > 0 ? [D(n, r)] : []
		};
	}
	function D(e, t) {
		let n = O(e, t);
		return c({
			id: h,
			code: h,
			title: s ?? "Points off your cart",
			state: "issued",
			kind: "amount_off",
			source: "redemption",
			value: n,
			points: e,
			undoable: !0
		});
	}
	function O(e, t) {
		let n = w(t);
		return n && {
			...n,
			minor: Math.floor(e * n.minor / C)
		};
	}
	return {
		code: h,
		step: C,
		stepIn: w,
		load: x,
		read: g,
		holdingIn: b,
		rewardWith: T,
		voucherOf: D,
		worthOf: O
	};
}
// src/adapters/woocommerce/local-time.ts
function x(e, t) {
	if (e === void 0) return;
	let n = e.replace(" ", "T");
	if (/(?:z|[+-]\d\d:?\d\d)$/i.test(n)) return C(Date.parse(n));
	let r = Date.parse(`${n}Z`);
	if (!Number.isNaN(r)) return C(r - S(r - S(r, t), t));
}
function S(e, t) {
	let n = new Intl.DateTimeFormat("sv", {
		timeZone: t,
		dateStyle: "short",
		timeStyle: "medium"
	}).format(e);
	return Date.parse(`${n.replace(" ", "T")}Z`) - Math.floor(e / 1e3) * 1e3;
}
function C(e) {
	return Number.isNaN(e) ? void 0 : new Date(e).toISOString();
}
// src/adapters/woocommerce/wallet-member.ts
var w = {
	cashback: "earned",
	refund: "undone"
}, T = {
	partial_payment: "redeemed",
	purchase: "redeemed",
	cashback_refund: "returned",
	cashback_adjustment: "returned"
};
function E({ json: a }, o, s, u) {
	let p = t(a), m = l(t(p.balance, "balance").amount, i(p, "currency"));
	if (!m) throw new e("bad_response", "balance.amount is no amount.");
	return c({
		...d(),
		state: "enrolled",
		id: i(p, "id"),
		name: f(n(p, "display_name") ?? "") || void 0,
		points: {
			available: Math.max(0, m.minor),
			pending: 0,
			owed: Math.max(0, -m.minor),
			expiring: []
		},
		activity: D(o, u).slice(0, 5),
		referral: s && k(r({ friends: s.json }, "friends"))
	});
}
function D({ json: t }, n) {
	if (!Array.isArray(t)) throw new e("bad_response", "The list of transactions is none.");
	return a(t, (e) => O(e, n));
}
function O(e, t) {
	let r = l(e.amount, i(e, "currency")), a = x(n(e, "date"), t);
	if (!r || a === void 0) return;
	let o = e.type === "debit", s = n(e, "category") ?? "";
	return c({
		id: i(e, "id"),
		at: a,
		kind: (o ? T : w)[s] ?? "adjusted",
		points: o ? -r.minor : r.minor,
		title: f(n(e, "details") ?? "") || void 0
	});
}
function k(e) {
	let t = s(e, "share_url"), n = r(e, "stats"), [i = 0, a = 0] = [o(n, "signups"), o(n, "pending")];
	return t === void 0 ? void 0 : {
		link: t,
		completed: Math.max(0, i - a),
		pending: a
	};
}
// src/adapters/woocommerce/errors.ts
var A = {
	rest_not_logged_in: "unauthenticated",
	rest_cookie_invalid_nonce: "token_expired",
	rest_no_route: "config"
};
function j(e, t, n) {
	return p(e, t, n, M(e));
}
function M(e) {
	let { status: t, url: i } = e.response, a = n(r({ json: e.json }, "json"), "message"), o = A[u(e) ?? ""], s = o === "config" ? " Is the plugin active, and does data-endpoint name /wp-json?" : "";
	return {
		code: o,
		detail: a && `${i} answered ${t}: ${f(a)}${s}`
	};
}
// src/adapters/woocommerce/calls.ts
var N = 20;
function P(t, { timeZone: n }) {
	async function r({ cursor: r = "1" }, i) {
		let a = Number(r);
		if (!Number.isSafeInteger(a) || a < 1) throw new e("invalid", `"${r}" is no page.`);
		let o = await t.get(`terawallet/v1/me/transactions?per_page=${N}&page=${a}`, i), s = Number(o.response.headers.get("X-WP-TotalPages"));
		return c({
			items: D(o, n),
			next: a < s ? String(a + 1) : void 0
		});
	}
	return { activity: r };
}
function F(t, n) {
	let { root: r, points: { system: i } } = n, { code: a, step: o, stepIn: s, read: l, holdingIn: u, rewardWith: d, voucherOf: f, worthOf: p } = b(t, n);
	async function m(n, r, a) {
		let o = await h(t, "wc/store/v1/cart/extensions", {
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
	function g({ reward: t, points: n }, { user: r, amount: i, used: a, max: s }) {
		if (r === "0") throw new e("unauthenticated", "Nobody is signed in.");
		if (t !== "points-on-cart") throw new e("not_found", `There is no reward "${t}" here.`);
		if (!Number.isSafeInteger(n) || n < o || n % o !== 0 || n > o * 1e4) throw new e("invalid", `${n} can't be given: ${o} or a multiple of it can.`);
		if (n > i - a) throw new e("insufficient_points", `${i - a} are left.`);
		if (a + n > s) throw new e("cart_requirements", `This cart takes ${s} at most.`);
	}
	async function v(t, { key: n, signal: r }) {
		let i = await l({ signal: r });
		g(t, i);
		let a = i.used + t.points, o = await m(a, i, { signal: r });
		if (o.used >= a) return x(o, n);
		throw await m(i.used, o, { signal: r }), new e("cart_requirements", `Only ${o.used} of ${a} points went on the cart.`);
	}
	function x({ user: e, used: t, currency: n }, i) {
		return y.set(`${r} ${e}`, {
			used: t,
			key: i
		}), {
			state: "applied",
			voucher: f(t, n)
		};
	}
	async function S(t, { signal: n, sent: i }) {
		let a = await l({ signal: n }, "lookup"), { key: o = t } = y.get(`${r} ${a.user}`) ?? {};
		if (!i || a.used < i.points || o !== t) throw new e("not_found", "No such points are on the cart.");
		return x(a, t);
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
		})] : [], v = Math.floor(Math.min(n - r, i - r) / o) * o;
		if (v < o) return g;
		let y = {
			min: o,
			max: v,
			step: o,
			value: m
		};
		return [...g, c({
			reward: _,
			name: h,
			points: v,
			range: y,
			discount: p(v, a)
		})];
	}
	return {
		redeem: v,
		redemption: S,
		undo: C,
		quote: w
	};
}
export { j as failureOf, F as pointsCalls, b as pointsOf, P as walletCalls, E as walletMember };
