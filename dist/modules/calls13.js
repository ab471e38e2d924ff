import { n as e, t } from "./error.js";
import { t as n } from "./member-lists.js";
import { n as r, r as i, t as a } from "./settling.js";
import { t as o } from "./price.js";
import { a as s, m as c } from "./reading.js";
import { a as l, c as u, i as d, o as f, r as p, s as m } from "./yotpo.js";
// src/adapters/yotpo/calls.ts
function h(h) {
	let { connect: v, details: y } = h, b = a(h.seen);
	async function x(e) {
		let n = await v(e), r = await y(n, e);
		if (!r) throw new t("unauthenticated", "Yotpo knows of nobody on this page.");
		return {
			swell: n,
			shopper: r
		};
	}
	async function S(e, n) {
		let { swell: r } = await x(n), i = u(r, e.currency).find(({ id: t }) => t === e.reward);
		if (!i) throw new t("not_found", `There is no redemption option ${e.reward}.`);
		o(i, e), b.sending(n.key);
		let a = {
			redemptionOptionId: g(i.id),
			delayPointDeduction: !!e.hold
		};
		try {
			return C(await p(n.signal, "write", () => _(r, a)), i);
		} catch (t) {
			throw await w(t, r, e, n);
		}
	}
	function C(e, n) {
		try {
			let t = {
				pointsUsed: n.points,
				...s(e, "the redemption"),
				redemptionOptionId: n.id
			}, { id: r, voucher: i } = l(c(t, "couponCode"), t, n.name, [n]);
			return b.saw([{ id: r }]), {
				state: "done",
				voucher: i
			};
		} catch (e) {
			throw new t("bad_response", "Yotpo redeemed and gave no code.", {
				outcome: "unknown",
				cause: e
			});
		}
	}
	async function w(n, r, { points: i }, a) {
		if (!e(n) || n.code !== "invalid") return n;
		let o = await y(r, a).catch(() => void 0);
		return !o || d(o) >= i ? n : new t("insufficient_points", n.message, { cause: n });
	}
	async function T(e, { sent: n, signal: r }) {
		let i = await v({ signal: r });
		if (!n) throw new t("not_found", "Nothing tells what this key stood for.");
		let a = await y(i, { signal: r }, "lookup");
		if (!a) throw new t("unauthenticated", "Whose redemption it was has left.", { outcome: "unknown" });
		let o = u(i, h.shown), s = o.find(({ id: e }) => e === n.reward)?.name, c = f(a, o).filter(({ option: e, title: t, voucher: r }) => r.source === "redemption" && (e === void 0 ? t === s : e === n.reward)), l = b.find(e, n, c);
		if (!l && n.hold) return {
			state: "refused",
			code: "unavailable"
		};
		if (!l) throw new t("not_found", "Yotpo has given nothing for this since.");
		return b.saw([l]), {
			state: "done",
			voucher: l.voucher
		};
	}
	return {
		async rewards({ currency: e, cursor: t }, n) {
			return {
				...r(u(await v(n), e), t, 12),
				availability: {}
			};
		},
		async activity(e, t) {
			return i(m((await x(t)).shopper), e);
		},
		async vouchers({ currency: e, cursor: t }, i) {
			let { swell: a, shopper: o } = await x(i), s = f(o, u(a, e));
			return r(n(s.map(({ voucher: e }) => e)), t);
		},
		redeem: S,
		redemption: T
	};
}
function g(e) {
	return /^\d+$/.test(e) ? Number(e) : e;
}
function _(e, t) {
	return new Promise((n, r) => {
		e.makeRedemption(t, n, r);
	});
}
export { h as yotpoCalls };
