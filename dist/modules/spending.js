import { _ as e, m as t, v as n } from "./page.js";
import { n as r, t as i } from "./one-key.js";
import { t as a } from "./error.js";
import { n as o, r as s } from "./keys.js";
import { t as c } from "./unsupported.js";
// src/stores/holding.ts
function l(e, { applyCode: t, release: r, undo: i }) {
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
var u = 864e5, d = [
	1e3,
	3e3,
	8e3
], f = 6e4, p = [
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
function m(e) {
	let n = /* @__PURE__ */ new Set(), r = /* @__PURE__ */ new Set(), o = () => {
		let n = e.journal.get(t);
		return Array.isArray(n) ? n.filter(({ at: t }) => e.now() - t < u) : [];
	}, s = (t) => t.subject === e.subject();
	function c({ id: n, points: r, variant: i, hold: a }, s) {
		let c = {
			reward: n,
			points: r,
			...i !== void 0 && { variant: i },
			...a && { hold: a },
			...s !== void 0 && { cart: s }
		}, l = {
			key: e.mintKey(),
			...c,
			subject: e.subject(),
			at: e.now()
		};
		return e.journal.set(t, [...o(), l]), l;
	}
	function l({ key: n }) {
		let r = o().filter((e) => e.key !== n);
		r.length ? e.journal.set(t, r) : e.journal.remove(t);
	}
	function m(t, n) {
		return l(t), e.show(t, n), e.onSettled(t, n.step === "done"), n;
	}
	function _(e, t) {
		if (t.state === "pending") return;
		if (t.state === "refused") return m(e, {
			step: "failed",
			error: new a(t.code, "The backend refused the redeem.")
		});
		let { state: n, voucher: r } = t;
		return m(e, {
			step: "done",
			...r && { voucher: r },
			...n === "applied" && { applied: !0 }
		});
	}
	async function v(t, n) {
		let { at: r, ...i } = h(t);
		try {
			return _(t, await e.redeem(i, t.key));
		} catch (e) {
			let r = e;
			return n(r) ? m(t, {
				step: "failed",
				error: r
			}) : void 0;
		}
	}
	let y = (e) => v(e, ({ code: e }) => p.includes(e));
	async function b(t) {
		let { redemption: n, repeatable: r } = e;
		if (!n) return r ? y(t) : void 0;
		try {
			return _(t, await n(t.key, h(t)));
		} catch (e) {
			return e.code === "not_found" ? r ? y(t) : x(t) > 0 ? void 0 : m(t, {
				step: "failed",
				error: g(e)
			}) : void 0;
		}
	}
	let x = ({ at: t }) => t + f - e.now();
	async function S(t) {
		let { redemption: n, repeatable: i } = e;
		i || !n || x(t) <= 0 || r.has(t.key) || (r.add(t.key), await e.wait(x(t)), s(t) && await C(t));
	}
	async function C(t) {
		if (n.has(t.key)) return;
		n.add(t.key), e.show(t, { step: "checking" });
		let r;
		for (let n of d) {
			if (r = await b(t), r) break;
			await e.wait(n);
		}
		return n.delete(t.key), r || S(t), r;
	}
	return {
		async confirm(t) {
			let n = e.cart && await e.cart(), r = o().find((e) => s(e) && e.reward === t.id && !!e.hold == !!t.hold);
			if (r) {
				await C(r);
				return;
			}
			let a = c(t, n);
			return e.show(a, { step: "sending" }), await v(a, i) ?? C(a);
		},
		resume: async () => {
			await Promise.all(o().filter(s).map(C));
		}
	};
}
function h({ key: e, subject: t, ...n }) {
	return n;
}
function g(e) {
	return new a("unavailable", "The redeem never arrived: nothing was spent.", { cause: e });
}
// src/client/spending.ts
function _({ adapter: e, host: t, calls: i, place: a, stores: u, can: d, ...f }) {
	let { $member: p, $redeeming: h, $holding: g, $using: _ } = u, y = r(o), b = () => s(p.get()), x = (t) => y(t, (n) => i.write(n, (n) => d("undo") && e.undo?.(t, n) || c("undo")));
	return {
		redeeming: m({
			redeem: (t, n) => i.write(n, (n) => e.redeem?.({
				...a,
				...t
			}, n) ?? c("redeem")),
			redemption: e.redemption ? (t, n) => i.read("redemption", t, ({ signal: r }) => e.redemption?.(t, {
				signal: r,
				sent: n
			}) ?? c("redemption")) : void 0,
			repeatable: e.idempotency === "key",
			cart: async () => (await t.cart().catch(() => void 0))?.id,
			journal: f.journal,
			subject: b,
			mintKey: o,
			wait: f.wait,
			now: f.now,
			show({ reward: e, hold: t, subject: r }, i) {
				r === b() && (t ? v(_, e, i) : n(h, e, i));
			},
			onSettled({ reward: e }, n) {
				n && t.track("redeem", { reward: e }), f.changed();
			}
		}),
		holding: l(g, {
			applyCode: t.applyCode,
			async release(e) {
				let n = (await t.cart())?.codes.includes(e) === !1;
				t.canApply && !n && await t.removeCode(e);
			},
			undo: x
		}),
		undo: x
	};
}
function v(t, r, i) {
	i.step === "done" ? e(t, r) : i.step === "failed" || i.step === "checking" ? n(t, r, i) : n(t, r, { step: "redeeming" });
}
export { _ as createSpending };
