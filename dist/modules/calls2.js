import { n as e, t } from "./error.js";
import { t as n } from "./member-lists.js";
import { n as r, r as i, t as a } from "./settling.js";
import { t as o } from "./price.js";
import { a as s, g as c, h as l, i as u, p as d, r as f } from "./reading.js";
import { a as p, i as m, memberOf as h, n as g, o as _, r as v, sceneOf as y, t as b } from "./members.js";
import { a as x, n as S, t as C } from "./loyaltylion.js";
import { i as w } from "./program4.js";
// src/adapters/loyaltylion/redeeming.ts
function T(e, { variant: n, cart: r }) {
	let { id: i, kind: a } = e;
	if (a !== "product_cart" && a !== "active_subscription_product") return { reward_id: i };
	let o = d(u(u(e, "properties"), "product").variants, (e) => e), s = o.length === 1 ? o[0] : void 0, c = o.find((e) => l(e, "id") === n) ?? (n === void 0 ? s : void 0);
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
function E({ call: e, isSignedIn: v, publicProgram: w, speak: E, seen: A, waiting: j, now: M }) {
	let N = a(A);
	async function P({ signal: t }, n = "read") {
		return y(await e({
			path: (e) => x(e),
			stake: n,
			signal: t
		}), A);
	}
	async function F(n, r) {
		let { key: i, signal: a } = r;
		E(n.locale);
		let { customer: s, program: c, currency: l } = await P(r);
		D(s);
		let d = c.rewards.find(({ id: e }) => e === n.reward);
		if (!d) throw new t("not_found", `There is no reward ${n.reward}.`);
		if (d.range) throw new t("unsupported", "The Headless API redeems nothing that is priced by the amount.");
		let p = b(d, s);
		if (!p) throw new t("tier_required", "LoyaltyLion does not offer this reward to this customer.");
		o({ points: f(u(u(p, "variant"), "cost"), "points") ?? NaN }, n);
		let m = T(p, n);
		return N.sending(i), I(await e({
			path: () => `rewards/${String(p.kind)}/redeem`,
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
			let t = s(e.claimed_reward, "claimed_reward"), i = l(e, "gift_card_code") ?? l(e, "voucher_code"), a = m(t, n, M(), i);
			return N.saw([a]), t.state === "pending" && j.set(r, a.id), O(t, a);
		} catch (e) {
			throw new t("bad_response", "LoyaltyLion claimed a reward and did not say which.", {
				outcome: "unknown",
				cause: e
			});
		}
	}
	async function L(e, { sent: n, signal: r }) {
		let i = P({ signal: r }, "lookup"), { customer: a, currency: o } = await (n ? i : i.catch(k(e))), s = j.get(e), [f] = (n?.reward ?? "").split("@"), p = d(a.claimed_rewards, (e) => ({
			id: l(e, "id") ?? "",
			at: c(e, "claimed_at"),
			isWanted: l(e, "reward_id") === f && u(e, "source").kind === "points_redemption",
			claimed: e
		})), h = p.find((e) => e.id === s) ?? (n && N.find(e, n, p.filter(({ isWanted: e }) => e)));
		if (!h) throw new t("not_found", "LoyaltyLion knows of no such claim since.");
		return O(h.claimed, m(h.claimed, o, M()));
	}
	async function R({ marketing: t }, { signal: n }) {
		await e({
			path: (e) => x(e, "/enroll"),
			body: () => ({}),
			stake: "write",
			signal: n
		}), t && await z(n).catch(() => void 0);
	}
	function z(t) {
		return e({
			path: (e) => x(e, "/email_marketing/subscribe"),
			body: () => ({}),
			stake: "write",
			signal: t
		});
	}
	async function B(n, r) {
		let { signal: i } = r, { customer: a, configuration: o, program: s } = await P(r);
		D(a);
		let c = d(o.rules, (e) => l(e, "id") === n ? e : void 0)[0];
		if (!c || !s.earning.some(({ id: e }) => e === n)) throw new t("not_found", `There is no rule ${n}.`);
		let f = c.kind === "newsletter_signup";
		if (!f && !C.includes(c.kind)) throw new t("invalid", `A rule of kind ${String(c.kind)} is not completed from a page.`);
		let p = f ? await z(i) : await e({
			path: () => `rules/${String(c.kind)}/complete`,
			body: ({ merchantId: e }) => ({
				rule_id: c.id,
				customer_merchant_id: e
			}),
			stake: "write",
			signal: i
		});
		if (f && p.updated === !1) throw new t("limit_reached", "Subscribed already.");
		return g(n, u(p, "customer"));
	}
	async function V(n, { signal: r }) {
		let i = await e({
			path: (e) => x(e, "/birthday"),
			body: () => ({ birthday: n }),
			stake: "write",
			signal: r
		}), a = u(i, "birthday"), o = f(a, "month") === n.month && f(a, "day") === n.day;
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
		async rewards({ locale: e, cursor: t }, n) {
			E(e);
			let i = await v(n), { customer: a, program: o, currency: s } = i ? await P(n) : {
				customer: {},
				currency: "",
				program: await w(n)
			}, c = r(o.rewards, t, 12), l = {
				customer: a,
				currency: s,
				program: {
					...o,
					rewards: c.items
				}
			}, { availability: u } = i ? h(l, M()) : S;
			return {
				...c,
				availability: u
			};
		},
		async activity(e, t) {
			return E(e.locale), i(_((await P(t)).customer), e);
		},
		async vouchers({ locale: e, cursor: t }, i) {
			E(e);
			let { customer: a, currency: o } = await P(i);
			return r(n(p(a, o, M())), t);
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
	let n = v(e);
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
