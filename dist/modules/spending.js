import { _ as e, g as t, p as n } from "./page.js";
import { t as r } from "./in-cart.js";
import { n as i, t as a } from "./one-key.js";
import { t as o } from "./error.js";
import { n as s, r as c } from "./keys.js";
import { t as l } from "./unsupported.js";
// src/stores/holding.ts
function u(t, { applyCode: n, release: r, undo: i }) {
	return {
		async apply({ id: r, code: i }) {
			let a = await n(i);
			if (a.applied) e(t, r, {
				step: "applied",
				code: i
			});
			else {
				let { applied: n, ...i } = a;
				e(t, r, {
					step: "refused",
					...i
				});
			}
			return a.applied;
		},
		async undo({ id: n, code: a }) {
			try {
				return await r(a), await i(n), e(t, n, { step: "undone" }), !0;
			} catch (r) {
				return e(t, n, {
					step: "failed",
					error: r
				}), !1;
			}
		}
	};
}
// src/stores/redeeming.ts
var d = 864e5, f = [
	1e3,
	3e3,
	8e3
], p = 6e4, m = [
	"insufficient_points",
	"limit_reached",
	"out_of_stock",
	"cart_requirements",
	"tier_required",
	"not_found",
	"not_enrolled",
	"blocked",
	"invalid"
];
function h(e) {
	let t = /* @__PURE__ */ new Set(), r = /* @__PURE__ */ new Set(), i = () => {
		let t = e.journal.get(n);
		return Array.isArray(t) ? t.filter(({ at: t }) => e.now() - t < d) : [];
	}, s = (t) => t.subject === e.subject();
	function c({ id: t, points: r, variant: a, hold: o }, s) {
		let c = {
			reward: t,
			points: r,
			...a !== void 0 && { variant: a },
			...o && { hold: o },
			...s !== void 0 && { cart: s }
		}, l = {
			key: e.mintKey(),
			...c,
			subject: e.subject(),
			at: e.now()
		};
		return e.journal.set(n, [...i(), l]), l;
	}
	function l({ key: t }) {
		let r = i().filter((e) => e.key !== t);
		r.length ? e.journal.set(n, r) : e.journal.remove(n);
	}
	function u(t, n) {
		return l(t), e.show(t, n), e.onSettled(t, n.step === "done"), n;
	}
	function h(e, t) {
		if (t.state === "pending") return;
		if (t.state === "refused") return u(e, {
			step: "failed",
			error: new o(t.code, "The backend refused the redeem.")
		});
		let { state: n, voucher: r } = t;
		return u(e, {
			step: "done",
			...r && { voucher: r },
			...n === "applied" && { applied: !0 }
		});
	}
	async function v(t, n) {
		let { at: r, ...i } = g(t);
		try {
			return h(t, await e.redeem(i, t.key));
		} catch (e) {
			let r = e;
			return n(r) ? u(t, {
				step: "failed",
				error: r
			}) : void 0;
		}
	}
	let y = (e) => v(e, ({ code: e }) => m.includes(e));
	async function b(t) {
		let { redemption: n, repeatable: r } = e;
		if (!n) return r ? y(t) : void 0;
		try {
			return h(t, await n(t.key, g(t)));
		} catch (e) {
			return e.code === "not_found" ? r ? y(t) : x(t) > 0 ? void 0 : u(t, {
				step: "failed",
				error: _(e)
			}) : void 0;
		}
	}
	let x = ({ at: t }) => t + p - e.now();
	async function S(t) {
		let { redemption: n, repeatable: i } = e;
		i || !n || x(t) <= 0 || r.has(t.key) || (r.add(t.key), await e.wait(x(t)), s(t) && await C(t));
	}
	async function C(n) {
		if (t.has(n.key)) return;
		t.add(n.key), e.show(n, { step: "checking" });
		let r;
		for (let t of f) {
			if (r = await b(n), r) break;
			await e.wait(t);
		}
		return t.delete(n.key), r || S(n), r;
	}
	return {
		async confirm(t) {
			let n = e.cart && await e.cart(), r = i().find((e) => s(e) && e.reward === t.id && !!e.hold == !!t.hold);
			if (r) {
				await C(r);
				return;
			}
			let o = c(t, n);
			return e.show(o, { step: "sending" }), await v(o, a) ?? C(o);
		},
		resume: async () => {
			await Promise.all(i().filter(s).map(C));
		}
	};
}
function g({ key: e, subject: t, ...n }) {
	return n;
}
function _(e) {
	return new o("unavailable", "The redeem never arrived: nothing was spent.", { cause: e });
}
// src/client/spending.ts
function v({ adapter: t, host: n, calls: a, place: o, stores: d, can: f, ...p }) {
	let { $member: m, $redeeming: g, $holding: _, $using: v } = d, b = i(s), x = () => c(m.get()), S = (e) => b(e, (n) => a.write(n, (n) => f("undo") && t.undo?.(e, n) || l("undo")));
	return {
		redeeming: h({
			redeem: (e, n) => a.write(n, (n) => t.redeem?.({
				...o,
				...e
			}, n) ?? l("redeem")),
			redemption: t.redemption ? (e, n) => a.read("redemption", e, ({ signal: r }) => t.redemption?.(e, {
				signal: r,
				sent: n
			}) ?? l("redemption")) : void 0,
			repeatable: t.idempotency === "key",
			cart: async () => (await n.cart().catch(() => void 0))?.id,
			journal: p.journal,
			subject: x,
			mintKey: s,
			wait: p.wait,
			now: p.now,
			show({ reward: t, hold: n, subject: r }, i) {
				r === x() && (n ? y(v, t, i) : e(g, t, i));
			},
			onSettled({ reward: e }, t) {
				t && n.track("redeem", { reward: e }), p.changed();
			}
		}),
		holding: u(_, {
			applyCode: n.applyCode,
			async release(e) {
				let t = await n.cart(), i = t !== void 0 && !r(t, e);
				n.canApply && !i && await n.removeCode(e);
			},
			undo: S
		}),
		undo: S
	};
}
function y(n, r, i) {
	i.step === "done" ? t(n, r) : i.step === "failed" || i.step === "checking" ? e(n, r, i) : e(n, r, { step: "redeeming" });
}
export { v as createSpending };
