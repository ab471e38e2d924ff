import { h as e, v as t, y as n } from "./page.js";
import { t as r } from "./in-cart.js";
import { n as i, t as a } from "./one-key.js";
import { t as o } from "./error.js";
import { subjectOf as s } from "./identity.js";
import { t as c } from "./keys.js";
import { t as l } from "./unsupported.js";
// src/stores/holding.ts
function u(e, { applyCode: t, release: r, undo: i }) {
	return {
		async apply({ id: r, code: i }) {
			let a = await t(i);
			if (a.applied) n(e, r, {
				step: "applied",
				code: i
			});
			else {
				let { applied: t, ...i } = a;
				n(e, r, {
					step: "refused",
					...i
				});
			}
			return a.applied;
		},
		async undo({ id: t, code: a }) {
			try {
				return await r(a), await i(t), n(e, t, { step: "undone" }), !0;
			} catch (r) {
				return n(e, t, {
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
function h(t) {
	let n = /* @__PURE__ */ new Set(), r = /* @__PURE__ */ new Set(), i = () => {
		let n = t.journal.get(e);
		return Array.isArray(n) ? n.filter(({ at: e }) => t.now() - e < d) : [];
	}, s = (e) => e.subject === t.subject();
	function c({ id: n, points: r, variant: a, hold: o }, s) {
		let c = {
			reward: n,
			points: r,
			...a !== void 0 && { variant: a },
			...o && { hold: o },
			...s !== void 0 && { cart: s }
		}, l = {
			key: t.mintKey(),
			...c,
			subject: t.subject(),
			at: t.now()
		};
		return t.journal.set(e, [...i(), l]), l;
	}
	function l({ key: n }) {
		let r = i().filter((e) => e.key !== n);
		r.length ? t.journal.set(e, r) : t.journal.remove(e);
	}
	function u(e, n) {
		return l(e), t.show(e, n), t.onSettled(e, n.step === "done"), n;
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
	async function v(e, n) {
		let { at: r, ...i } = g(e);
		try {
			return h(e, await t.redeem(i, e.key));
		} catch (t) {
			let r = t;
			return n(r) ? u(e, {
				step: "failed",
				error: r
			}) : void 0;
		}
	}
	let y = (e) => v(e, ({ code: e }) => m.includes(e));
	async function b(e) {
		let { redemption: n, repeatable: r } = t;
		if (!n) return r ? y(e) : void 0;
		try {
			return h(e, await n(e.key, g(e)));
		} catch (t) {
			return t.code === "not_found" ? r ? y(e) : x(e) > 0 ? void 0 : u(e, {
				step: "failed",
				error: _(t)
			}) : void 0;
		}
	}
	let x = ({ at: e }) => e + p - t.now();
	async function S(e) {
		let { redemption: n, repeatable: i } = t;
		i || !n || x(e) <= 0 || r.has(e.key) || (r.add(e.key), await t.wait(x(e)), s(e) && await C(e));
	}
	async function C(e) {
		if (n.has(e.key)) return;
		n.add(e.key), t.show(e, { step: "checking" });
		let r;
		for (let n of f) {
			if (r = await b(e), r) break;
			await t.wait(n);
		}
		return n.delete(e.key), r || S(e), r;
	}
	return {
		async confirm(e) {
			let n = t.cart && await t.cart(), r = i().find((t) => s(t) && t.reward === e.id && !!t.hold == !!e.hold);
			if (r) {
				await C(r);
				return;
			}
			let o = c(e, n);
			return t.show(o, { step: "sending" }), await v(o, a) ?? C(o);
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
function v({ adapter: e, host: t, calls: a, place: o, stores: d, can: f, ...p }) {
	let { $member: m, $redeeming: g, $holding: _, $using: v } = d, b = i(c), x = () => s(m.get()), S = (t) => b(t, (n) => a.write(n, (n) => f("undo") && e.undo?.(t, n) || l("undo")));
	return {
		redeeming: h({
			redeem: (t, n) => a.write(n, (n) => e.redeem?.({
				...o,
				...t
			}, n) ?? l("redeem")),
			redemption: e.redemption ? (t, n) => a.read("redemption", t, ({ signal: r }) => e.redemption?.(t, {
				signal: r,
				sent: n
			}) ?? l("redemption")) : void 0,
			repeatable: e.idempotency === "key",
			cart: async () => (await t.cart().catch(() => void 0))?.id,
			journal: p.journal,
			subject: x,
			mintKey: c,
			wait: p.wait,
			now: p.now,
			show({ reward: e, hold: t, subject: r }, i) {
				r === x() && (t ? y(v, e, i) : n(g, e, i));
			},
			onSettled({ reward: e }, n) {
				n && t.track("redeem", { reward: e }), p.changed();
			}
		}),
		holding: u(_, {
			applyCode: t.applyCode,
			async release(e) {
				let n = await t.cart(), i = n !== void 0 && !r(n, e);
				t.canApply && !i && await t.removeCode(e);
			},
			undo: S
		}),
		undo: S
	};
}
function y(e, r, i) {
	i.step === "done" ? t(e, r) : i.step === "failed" || i.step === "checking" ? n(e, r, i) : n(e, r, { step: "redeeming" });
}
export { v as createSpending };
