import { t as e } from "./exclusively.js";
import { h as t, v as n, y as r } from "./page.js";
import { t as i } from "./in-cart.js";
import { n as a, t as o } from "./one-key.js";
import { t as s } from "./error.js";
import { subjectOf as c } from "./identity.js";
import { t as l } from "./keys.js";
import { t as u } from "./unsupported.js";
// src/stores/holding.ts
function d(e, { applyCode: t, release: n, undo: i }) {
	return {
		async apply({ id: n, code: i }) {
			let a = await t(i);
			if (a.applied) r(e, n, {
				step: "applied",
				code: i
			});
			else {
				let { applied: t, ...i } = a;
				r(e, n, {
					step: "refused",
					...i
				});
			}
			return a.applied;
		},
		async undo({ id: t, code: a }) {
			try {
				return await n(a), await i(t), r(e, t, { step: "undone" }), !0;
			} catch (n) {
				return r(e, t, {
					step: "failed",
					error: n
				}), !1;
			}
		}
	};
}
// src/stores/done-elsewhere.ts
var f = "redeemed", p = 864e5;
function m(e) {
	function t(t) {
		let n = e.journal.get(f);
		if (!(!n || e.now() - n.at > p || n.subject !== e.subject())) return (n.voucher === void 0 ? e.asOf() > n.at : e.voucher(n.voucher) !== void 0) || !_(n, t) ? void 0 : n;
	}
	return {
		tell({ reward: t, points: n, variant: r, hold: i, subject: a }, o) {
			let s = o && { voucher: o.id };
			e.journal.set(f, {
				reward: t,
				points: n,
				variant: r,
				hold: i,
				subject: a,
				...s,
				at: e.now()
			});
		},
		async takeOver(n) {
			let r = t(n);
			if (!r) return;
			if (!await e.reload()) return {
				step: "failed",
				error: v()
			};
			if (r.voucher === void 0) return {
				step: "done",
				applied: !0
			};
			let i = e.voucher(r.voucher);
			return i && h.includes(i.state) ? {
				step: "done",
				voucher: i
			} : void 0;
		}
	};
}
var h = ["issued", "held"], g = (e, t) => e.reward === t.reward && !!e.hold == !!t.hold, _ = (e, t) => g(e, t) && e.points === t.points && e.variant === t.variant;
function v() {
	return new s("unavailable", "Another page redeemed the same, and the backend does not say more.");
}
// src/stores/redeeming.ts
var y = 864e5, b = [
	1e3,
	3e3,
	8e3
], x = 6e4, S = [
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
function C(e) {
	let n = m(e), r = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), a = () => {
		let n = e.journal.get(t);
		return Array.isArray(n) ? n.filter(({ at: t }) => e.now() - t < y) : [];
	}, c = (t) => t.subject === e.subject();
	function l(n) {
		let r = {
			key: e.mintKey(),
			...n,
			subject: e.subject(),
			at: e.now()
		};
		return e.journal.set(t, [...a(), r]), r;
	}
	function u({ key: n }) {
		let r = a(), i = r.filter((e) => e.key !== n);
		return i.length ? e.journal.set(t, i) : e.journal.remove(t), i.length < r.length;
	}
	function d(t, r) {
		let i = u(t), a = r.step === "done";
		return a && i && n.tell(t, r.voucher), e.show(t, r), e.onSettled(t, a && i), r;
	}
	function f(e, t) {
		if (t.state === "pending") return;
		if (t.state === "refused") return d(e, {
			step: "failed",
			error: new s(t.code, "The backend refused the redeem.")
		});
		let { state: n, voucher: r } = t;
		return d(e, {
			step: "done",
			...r && { voucher: r },
			...n === "applied" && { applied: !0 }
		});
	}
	async function p(t, n) {
		let { at: r, ...i } = T(t);
		try {
			return f(t, await e.redeem(i, t.key));
		} catch (e) {
			let r = e;
			return n(r) ? d(t, {
				step: "failed",
				error: r
			}) : void 0;
		}
	}
	let h = (e) => p(e, ({ code: e }) => S.includes(e));
	async function v(t) {
		let { redemption: n, repeatable: r } = e;
		if (!n) return r ? h(t) : void 0;
		try {
			return f(t, await n(t.key, T(t)));
		} catch (e) {
			return e.code === "not_found" ? r ? h(t) : C(t) > 0 ? void 0 : d(t, {
				step: "failed",
				error: E(e)
			}) : void 0;
		}
	}
	let C = ({ at: t }) => t + x - e.now();
	async function D(t) {
		let { redemption: n, repeatable: r } = e;
		r || !n || C(t) <= 0 || i.has(t.key) || (i.add(t.key), await e.wait(C(t)), c(t) && await O(t));
	}
	async function O(t) {
		if (r.has(t.key)) return;
		r.add(t.key), e.show(t, { step: "checking" });
		let n;
		for (let r of b) {
			if (n = await v(t), n) break;
			await e.wait(r);
		}
		return r.delete(t.key), n || D(t), n;
	}
	async function k(t) {
		let r = a().find((e) => c(e) && g(e, t));
		if (r) return { entry: r };
		let i = await n.takeOver(t);
		if (i) return e.show({
			...t,
			subject: e.subject()
		}, i), { settled: i };
		let s = l(t);
		return e.show(s, { step: "sending" }), {
			entry: s,
			settled: await p(s, o)
		};
	}
	return {
		async confirm(t) {
			let n = w(t, await e.cart?.()), { entry: r, settled: i } = await e.alone(n.reward, () => k(n));
			if (i || !r) return i;
			let a = await O(r);
			return _(r, n) ? a : void 0;
		},
		resume: async () => {
			await Promise.all(a().filter(c).map(O));
		}
	};
}
function w({ id: e, points: t, variant: n, hold: r }, i) {
	return {
		reward: e,
		points: t,
		...n !== void 0 && { variant: n },
		...r && { hold: r },
		...i !== void 0 && { cart: i }
	};
}
function T({ key: e, subject: t, ...n }) {
	return n;
}
function E(e) {
	return new s("unavailable", "The redeem never arrived: nothing was spent.", { cause: e });
}
// src/client/spending.ts
function D({ adapter: t, host: n, calls: o, place: s, stores: f, can: p, ...m }) {
	let { $member: h, $asOf: g, $redeeming: _, $holding: v, $using: y } = f, b = a(l), x = () => c(h.get()), S = (e) => b(e, (n) => o.write(n, (n) => p("undo") && t.undo?.(e, n) || u("undo")));
	return {
		redeeming: C({
			redeem: (e, n) => o.write(n, (n) => t.redeem?.({
				...s,
				...e
			}, n) ?? u("redeem")),
			redemption: t.redemption ? (e, n) => o.read("redemption", e, ({ signal: r }) => t.redemption?.(e, {
				signal: r,
				sent: n
			}) ?? u("redemption")) : void 0,
			repeatable: t.idempotency === "key",
			cart: async () => (await n.cart().catch(() => void 0))?.id,
			journal: m.journal,
			alone: (t, n) => e(`${m.cacheKey}:redeem:${t}`, n),
			voucher: (e) => h.get()?.vouchers.find((t) => t.id === e),
			asOf: g.get,
			reload: m.reload,
			subject: x,
			mintKey: l,
			wait: m.wait,
			now: m.now,
			show({ reward: e, hold: t, subject: n }, i) {
				n === x() && (t ? O(y, e, i) : r(_, e, i));
			},
			onSettled({ reward: e }, t) {
				t && n.track("redeem", { reward: e }), m.changed();
			}
		}),
		holding: d(v, {
			applyCode: n.applyCode,
			async release(e) {
				let t = await n.cart(), r = t !== void 0 && !i(t, e);
				n.canApply && !r && await n.removeCode(e);
			},
			undo: S
		}),
		undo: S
	};
}
function O(e, t, i) {
	i.step === "done" ? n(e, t) : i.step === "failed" || i.step === "checking" ? r(e, t, i) : r(e, t, { step: "redeeming" });
}
export { D as createSpending };
