import { n as e, t } from "./error.js";
import { t as n } from "./guest.js";
import { t as r } from "./member-lists.js";
import { n as i, r as a, t as o } from "./settling.js";
import { t as s } from "./price.js";
import { a as c, g as l, h as u, i as d, p as f, r as p } from "./reading.js";
import { a as m, i as h, memberOf as g, n as _, o as v, r as y, sceneOf as b, t as x } from "./members.js";
import { i as S, t as C } from "./loyaltylion.js";
import { i as w } from "./program4.js";
// src/adapters/loyaltylion/redeeming.ts
function T(e, { variant: n, cart: r }) {
	let { id: i, kind: a } = e;
	if (a !== "product_cart" && a !== "active_subscription_product") return { reward_id: i };
	let o = f(d(d(e, "properties"), "product").variants, (e) => e), s = o.length === 1 ? o[0] : void 0, c = o.find((e) => u(e, "id") === n) ?? (n === void 0 ? s : void 0);
	if (!c) throw new t("invalid", "This product comes in variants, and none of them is chosen.");
	if (w(c)) throw new t("out_of_stock", "This variant is sold out.");
	if (a !== "product_cart") return {
		reward_id: i,
		variant_id: c.id
	};
	if (r === void 0) throw new t("cart_requirements", "LoyaltyLion redeems free products for a cart.");
	return {
		reward_id: i,
		variant_id: c.id,
		cart_id: r
	};
}
// src/adapters/loyaltylion/calls.ts
function E({ call: e, isSignedIn: y, publicProgram: w, speak: E, seen: A, waiting: j, now: M }) {
	let N = o(A);
	async function P({ signal: t }, n = "read") {
		return b(await e({
			path: (e) => S(e),
			stake: n,
			signal: t
		}), A);
	}
	async function F(n, r) {
		let { key: i, signal: a } = r;
		E(n.locale);
		let { customer: o, program: c, currency: l } = await P(r);
		D(o);
		let u = c.rewards.find(({ id: e }) => e === n.reward);
		if (!u) throw new t("not_found", `There is no reward ${n.reward}.`);
		if (u.range) throw new t("unsupported", "The Headless API redeems nothing that is priced by the amount.");
		let f = x(u, o);
		if (!f) throw new t("tier_required", "LoyaltyLion does not offer this reward to this customer.");
		s({ points: p(d(d(f, "variant"), "cost"), "points") ?? NaN }, n);
		let m = T(f, n);
		return N.sending(i), I(await e({
			path: () => `rewards/${String(f.kind)}/redeem`,
			body: ({ merchantId: e }) => ({
				...m,
				customer_merchant_id: e
			}),
			stake: "write",
			signal: a
		}), l, i);
	}
	function I(e, n, r) {
		try {
			let t = c(e.claimed_reward, "claimed_reward"), i = u(e, "gift_card_code") ?? u(e, "voucher_code"), a = h(t, n, M(), i);
			return N.saw([a]), t.state === "pending" && j.set(r, a.id), O(t, a);
		} catch (e) {
			throw new t("bad_response", "LoyaltyLion claimed a reward and did not say which.", {
				outcome: "unknown",
				cause: e
			});
		}
	}
	async function L(e, { sent: n, signal: r }) {
		let i = P({ signal: r }, "lookup"), { customer: a, currency: o } = await (n ? i : i.catch(k(e))), s = j.get(e), [c] = (n?.reward ?? "").split("@"), p = f(a.claimed_rewards, (e) => ({
			id: u(e, "id") ?? "",
			at: l(e, "claimed_at"),
			isWanted: u(e, "reward_id") === c && d(e, "source").kind === "points_redemption",
			claimed: e
		})), m = p.find((e) => e.id === s) ?? (n && N.find(e, n, p.filter(({ isWanted: e }) => e)));
		if (!m) throw new t("not_found", "LoyaltyLion knows of no such claim since.");
		return O(m.claimed, h(m.claimed, o, M()));
	}
	async function R({ marketing: t }, { signal: n }) {
		await e({
			path: (e) => S(e, "/enroll"),
			body: () => ({}),
			stake: "write",
			signal: n
		}), t && await z(n).catch(() => void 0);
	}
	function z(t) {
		return e({
			path: (e) => S(e, "/email_marketing/subscribe"),
			body: () => ({}),
			stake: "write",
			signal: t
		});
	}
	async function B(n, r) {
		let { signal: i } = r, { customer: a, configuration: o, program: s } = await P(r);
		D(a);
		let c = f(o.rules, (e) => u(e, "id") === n ? e : void 0)[0];
		if (!c || !s.earning.some(({ id: e }) => e === n)) throw new t("not_found", `There is no rule ${n}.`);
		let l = c.kind === "newsletter_signup";
		if (!l && !C.includes(c.kind)) throw new t("invalid", `A rule of kind ${String(c.kind)} is not completed from a page.`);
		let p = l ? await z(i) : await e({
			path: () => `rules/${String(c.kind)}/complete`,
			body: ({ merchantId: e }) => ({
				rule_id: c.id,
				customer_merchant_id: e
			}),
			stake: "write",
			signal: i
		});
		if (l && p.updated === !1) throw new t("limit_reached", "Subscribed already.");
		return _(n, d(p, "customer"));
	}
	async function V(n, { signal: r }) {
		let i = await e({
			path: (e) => S(e, "/birthday"),
			body: () => ({ birthday: n }),
			stake: "write",
			signal: r
		}), a = d(i, "birthday"), o = p(a, "month") === n.month && p(a, "day") === n.day;
		if (i.updated === !1 && !o) throw new t("limit_reached", "A birthday is told once.");
	}
	async function H(t, { signal: n }) {
		let r = /^\d+$/.test(t) ? Number(t) : t;
		await e({
			path: () => "rewards/product_cart/refund",
			body: () => ({ claimed_reward_id: r }),
			stake: "write",
			signal: n
		});
	}
	return {
		async rewards({ locale: e, cursor: t }, r) {
			E(e);
			let a = await y(r), { customer: o, program: s, currency: c } = a ? await P(r) : {
				customer: {},
				currency: "",
				program: await w(r)
			}, l = i(s.rewards, t, 12), u = {
				customer: o,
				currency: c,
				program: {
					...s,
					rewards: l.items
				}
			}, { availability: d } = a ? g(u, M()) : n();
			return {
				...l,
				availability: d
			};
		},
		async activity(e, t) {
			return E(e.locale), a(v((await P(t)).customer), e);
		},
		async vouchers({ locale: e, cursor: t }, n) {
			E(e);
			let { customer: a, currency: o } = await P(n);
			return i(r(m(a, o, M())), t);
		},
		redeem: F,
		redemption: L,
		undo: H,
		join: R,
		complete: B,
		birthday: V
	};
}
function D(e) {
	let n = y(e);
	if (n === "candidate") throw new t("not_enrolled", "LoyaltyLion has this customer as a guest.");
	if (n === "blocked") throw new t("blocked", "LoyaltyLion has this customer as blocked.");
}
function O({ state: e }, t) {
	return e === "pending" ? { state: "pending" } : e === "declined" ? {
		state: "refused",
		code: "unknown"
	} : {
		state: "done",
		voucher: t
	};
}
function k(n) {
	return (r) => {
		throw e(r) && r.code === "unauthenticated" && r.outcome === "not_done" ? new t("not_found", `Nobody has redeemed by ${n}.`) : r;
	};
}
export { E as loyaltylionCalls };
