import { n as e, t } from "./error.js";
import { t as n } from "./member-lists.js";
import { n as r, t as i } from "./settling.js";
import { n as a, t as o } from "./price.js";
import { a as s, f as c, g as l, h as u, i as d, m as f, n as p, p as m, r as h, s as g, t as _, u as v } from "./reading.js";
import { a as y, i as b, r as x } from "./smile.js";
import { n as S } from "./refusing.js";
import { i as C, t as w } from "./sending.js";
// src/adapters/smile/member.ts
function T(e) {
	if (!e) return "guest";
	let { state: t } = s(e, "the customer");
	return t === "disabled" ? "blocked" : t === "candidate" ? "candidate" : "enrolled";
}
function E(e, t, r, { vip: i }, { currency: a }, o) {
	let c = T(e), l = s(e, "the customer"), d = p(s(t.customerPointsWallet, "the customer's points wallet"), "balance"), m = g(l, "referralUrl");
	return _({
		state: c,
		id: f(l, "id"),
		name: u(l, "firstName"),
		points: {
			available: Math.max(0, d),
			pending: 0,
			owed: Math.max(0, -d),
			expiring: []
		},
		tier: i && O(t.customerVipStatus, i, a),
		availability: Object.fromEntries(r.map((e) => [e.id, D(e, d)])),
		earning: {},
		activity: [],
		vouchers: n(A(t.rewardFulfillments, r, o).map(({ voucher: e }) => e)).slice(0, 5),
		referral: m === void 0 ? void 0 : {
			link: m,
			completed: 0,
			pending: 0
		},
		birthday: k(u(l, "dateOfBirth"))
	});
}
function D({ points: e }, t) {
	return e <= t ? { available: !0 } : {
		available: !1,
		reason: "insufficient_points",
		missing: e - t
	};
}
function O(e, t, n) {
	if (typeof e != "object" || !e) return;
	let r = e, i = (e) => t === "points" ? Math.round(e) : n === void 0 ? void 0 : v(e, n)?.minor, a = c(r, "progressValue") ?? 0, o = i(a);
	if (o === void 0) return;
	let s = (e) => {
		let t = c(r, e);
		return t === void 0 ? void 0 : i(a + t);
	};
	return _({
		current: u(d(r, "vipTier"), "id"),
		next: u(d(r, "nextVipTier"), "id"),
		measure: t,
		value: o,
		target: s("deltaToNextVipTier"),
		keep: s("deltaToRetainVipTier"),
		currency: t === "spend" ? n : void 0,
		until: l(r, "vipTierExpiresAt") ?? l(r, "currentVipPeriodEnd")
	});
}
function k(e) {
	let [, t, n, r] = /^(\d{4})-(\d\d)-(\d\d)/.exec(e ?? "") ?? [];
	if (t && n && r) return {
		month: Number(n),
		day: Number(r),
		...t !== "1004" && { year: Number(t) }
	};
}
function A(e, t, n) {
	return m(e, (e) => j(e, t.find(({ name: t }) => t === e.name), n)).sort((e, t) => Date.parse(t.at ?? "") - Date.parse(e.at ?? ""));
}
function j(e, t, n, r) {
	let i = f(e, "id"), a = f(e, "name"), o = u(e, "fulfillmentStatus"), s = r?.value ?? t?.value, c = _({
		id: i,
		code: u(e, "code") ?? i,
		title: a,
		state: M(e, n),
		kind: t?.kind ?? "custom",
		value: s,
		percent: t?.percent,
		expiresAt: l(e, "expiresAt"),
		source: t ? "redemption" : "bonus",
		points: r?.points,
		terms: u(e, "termsAndConditions"),
		url: g(e, "actionUrl")
	});
	return {
		id: i,
		name: a,
		at: l(e, "createdAt"),
		status: o,
		voucher: c
	};
}
function M(e, t) {
	let { fulfillmentStatus: n, usageStatus: r } = e;
	return n === "cancelled" || n === "failed" ? "revoked" : r === "used" || l(e, "usedAt") ? "used" : Date.parse(l(e, "expiresAt") ?? "") <= t ? "expired" : n === "pending" || !u(e, "code") ? "held" : "issued";
}
// src/adapters/smile/errors.ts
function N(n, r) {
	if (e(n)) return n;
	let { status: i, message: a } = n ?? {};
	return i === 0 ? w(n, "Smile", r) : typeof i == "number" ? S(i, "Smile", r, { detail: `Smile: ${String(a)}` }) : new t("unknown", `Smile: ${String(a ?? n)}`, {
		outcome: C(r),
		cause: n
	});
}
var P = "https://sdk.smile.io/smile-js/v1/smile.js";
function F(e, n) {
	return new t("config", I(e), { cause: n });
}
function I(e) {
	return y(e) ? "Nobody initialises Smile.js on this page: give data-options='{\"publishableKey\":\"pub_…\"}'." : e.SmileUI ? `Only Smile UI is on this page: initialise it with includeSdk: true, or add ${P}.` : `Smile.js is not on this page: add <script src="${P}"><\/script>.`;
}
// src/adapters/smile/calls.ts
function L({ call: c, settings: l, seen: u, waiting: f, now: m, shown: g }) {
	let _ = i(u), v = (e, { currency: t }) => c(e, "read", async (e) => b(await e.pointsProducts.get(), l, t));
	async function y(e, t) {
		return A(e.customer.current() ? await e.rewardFulfillments.get() : [], t, m());
	}
	async function S(e, n, { currency: r }) {
		if (n === "") throw new t("not_found", "No reward is named.");
		let i = s(await e.pointsProducts.getById(R(n)), "the points product"), a = x(i, l, r);
		if (!a) throw new t("config", "data-currency is missing: Smile.js says what points are worth, not in what.");
		return a;
	}
	async function C(e) {
		return p(s(await e.customerPointsWallet.get(), "the customer's points wallet"), "balance");
	}
	async function w(n, { points: r }, i) {
		return !e(n) || n.outcome !== "not_done" || n.code !== "invalid" ? n : await c(i, "read", C).catch(() => Infinity) < r ? new t("insufficient_points", n.message, { cause: n }) : n;
	}
	async function T(e, t) {
		let n = await c(t, "read", async (t) => {
			B(t.customer.current());
			let n = await S(t, e.reward, e);
			return o(n, e), n;
		});
		_.sending(t.key);
		let r = n.range && { pointsToSpend: e.points };
		try {
			return E(await c(t, "write", (e) => e.pointsProducts.purchase(R(n.id), r)), n, e, t.key);
		} catch (n) {
			throw await w(n, e, t);
		}
	}
	function E(e, n, { points: r }, i) {
		try {
			let t = s(e, "the points purchase"), o = h(t, "pointsSpent") ?? r, c = n.range && a(n.range, o), l = j(d(t, "rewardFulfillment"), n, m(), {
				points: o,
				...c && { value: c }
			});
			return _.saw([l]), l.status === "pending" && f.set(i, l.id), V(l);
		} catch (e) {
			throw new t("bad_response", "Smile sold a reward and did not say which.", {
				outcome: "unknown",
				cause: e
			});
		}
	}
	async function D(e, { sent: n, signal: r }) {
		let i = await c({ signal: r }, "lookup", async (t) => {
			let r = f.get(e);
			if (r === void 0 && !n) return;
			if (!t.customer.current()) throw z();
			let i = await t.pointsProducts.get(), a = b(i, l, g()), o = await y(t, a);
			if (r !== void 0 || !n) return o.find((e) => e.id === r);
			let s = await U(t, i, n.reward), c = _.find(e, n, o.filter(s));
			return c && H(c, a, n);
		});
		if (!i) throw new t("not_found", "Smile has issued nothing for this since.");
		return _.saw([i]), V(i);
	}
	return {
		async rewards(e, t) {
			return {
				...r(await v(t, e), e.cursor, 12),
				availability: {}
			};
		},
		async vouchers(e, t) {
			let i = await v(t, e), a = await c(t, "read", (e) => y(e, i));
			return r(n(a.map(({ voucher: e }) => e)), e.cursor);
		},
		redeem: T,
		redemption: D
	};
}
function R(e) {
	return /^\d+$/.test(e) ? Number(e) : e;
}
function z() {
	return new t("unauthenticated", "Whose redeem it was has left.", { outcome: "unknown" });
}
function B(e) {
	let n = T(e);
	if (n === "guest") throw new t("unauthenticated", "Nobody is logged in to Smile.");
	if (n === "candidate") throw new t("not_enrolled", "Smile has this customer as a candidate.");
	if (n === "blocked") throw new t("blocked", "Smile has this customer as disabled.");
}
function V({ status: e, voucher: t }) {
	return e === "pending" ? { state: "pending" } : e === "failed" ? {
		state: "refused",
		code: "unknown"
	} : {
		state: "done",
		voucher: t
	};
}
function H(e, t, { reward: n, points: r }) {
	let { range: i, kind: o = e.voucher.kind } = t.find(({ id: e }) => e === n) ?? {}, s = i && a(i, r);
	return {
		...e,
		voucher: {
			...e.voucher,
			kind: o,
			source: "redemption",
			points: r,
			...s && { value: s }
		}
	};
}
async function U(e, t, n) {
	let r = await e.customerPointsProducts.get().catch(() => []), i = [...m(t, (e) => ({
		id: u(e, "id"),
		name: u(d(e, "reward"), "name")
	})), ...m(r, (e) => ({
		id: u(d(e, "pointsProduct"), "id"),
		name: u(e, "name")
	}))], a = m(t, (e) => e).some((e) => u(e, "id") === n && e.exchangeType === "variable");
	return ({ name: e }) => {
		let t = i.filter((t) => t.name === e).map(({ id: e }) => e);
		return t.includes(n) || a && t.length === 0;
	};
}
export { N as errorFrom, E as memberOf, F as notFound, L as smileCalls };
