import { d as e, h as t, m as n } from "./page.js";
import { n as r, t as i } from "./one-key.js";
import { t as a } from "./error.js";
import { n as o, r as s } from "./keys.js";
import { t as c } from "./unsupported.js";
// src/stores/holding.ts
function l(e, { applyCode: n, release: r, undo: i }) {
	return {
		async apply({ id: r, code: i }) {
			let a = await n(i);
			if (a.applied) t(e, r, {
				step: "applied",
				code: i
			});
			else {
				let { applied: n, ...i } = a;
				t(e, r, {
					step: "refused",
					...i
				});
			}
			return a.applied;
		},
		async undo({ id: n, code: a }) {
			try {
				return await r(a), await i(n), t(e, n, { step: "undone" }), !0;
			} catch (r) {
				return t(e, n, {
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
], f = [
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
function p(t) {
	let n = /* @__PURE__ */ new Set(), r = () => {
		let n = t.journal.get(e);
		return Array.isArray(n) ? n.filter(({ at: e }) => t.now() - e < u) : [];
	}, o = (e) => e.subject === t.subject();
	function s({ id: n, points: i, variant: a, hold: o }) {
		let s = {
			reward: n,
			points: i,
			...a !== void 0 && { variant: a },
			...o && { hold: o }
		}, c = {
			key: t.mintKey(),
			...s,
			subject: t.subject(),
			at: t.now()
		};
		return t.journal.set(e, [...r(), c]), c;
	}
	function c({ key: n }) {
		let i = r().filter((e) => e.key !== n);
		i.length ? t.journal.set(e, i) : t.journal.remove(e);
	}
	function l(e, n) {
		return c(e), t.show(e, n), t.onSettled(e, n.step === "done"), n;
	}
	function p(e, t) {
		if (t.state === "pending") return;
		if (t.state === "refused") return l(e, {
			step: "failed",
			error: new a(t.code, "The backend refused the redeem.")
		});
		let { voucher: n } = t;
		return l(e, {
			step: "done",
			...n && { voucher: n }
		});
	}
	async function m(e, n) {
		let { key: r, subject: i, at: a, ...o } = e;
		try {
			return p(e, await t.redeem(o, r));
		} catch (t) {
			let r = t;
			return n(r) ? l(e, {
				step: "failed",
				error: r
			}) : void 0;
		}
	}
	let h = (e) => m(e, ({ code: e }) => f.includes(e));
	async function g(e) {
		let { redemption: n, repeatable: r } = t;
		if (!n) return r ? h(e) : void 0;
		try {
			return p(e, await n(e.key));
		} catch (t) {
			return t.code === "not_found" && r ? h(e) : void 0;
		}
	}
	async function _(e) {
		if (n.has(e.key)) return;
		n.add(e.key), t.show(e, { step: "checking" });
		let r;
		for (let n of d) {
			if (r = await g(e), r) break;
			await t.wait(n);
		}
		return n.delete(e.key), r;
	}
	return {
		async confirm(e) {
			let n = r().find((t) => o(t) && t.reward === e.id && !!t.hold == !!e.hold);
			if (n) {
				await _(n);
				return;
			}
			let a = s(e);
			return t.show(a, { step: "sending" }), await m(a, i) ?? _(a);
		},
		resume: async () => {
			await Promise.all(r().filter(o).map(_));
		}
	};
}
// src/client/spending.ts
function m({ adapter: e, host: n, calls: i, place: a, stores: u, can: d, ...f }) {
	let { $member: m, $redeeming: g, $holding: _, $using: v } = u, y = r(o), b = () => s(m.get()), x = (t) => y(t, (n) => i.write(n, (n) => d("undo") && e.undo?.(t, n) || c("undo")));
	return {
		redeeming: p({
			redeem: (t, n) => i.write(n, (n) => e.redeem?.({
				...a,
				...t
			}, n) ?? c("redeem")),
			redemption: e.redemption ? (t) => i.read("redemption", t, (n) => e.redemption?.(t, n) ?? c("redemption")) : void 0,
			repeatable: e.idempotency === "key",
			journal: f.journal,
			subject: b,
			mintKey: o,
			wait: f.wait,
			now: f.now,
			show({ reward: e, hold: n, subject: r }, i) {
				r === b() && (n ? h(v, e, i) : t(g, e, i));
			},
			onSettled({ reward: e }, t) {
				t && n.track("redeem", { reward: e }), f.changed();
			}
		}),
		holding: l(_, {
			applyCode: n.applyCode,
			async release(e) {
				let t = (await n.cart())?.codes.includes(e) === !1;
				n.canApply && !t && await n.removeCode(e);
			},
			undo: x
		}),
		undo: x
	};
}
function h(e, r, i) {
	i.step === "done" ? n(e, r) : i.step === "failed" || i.step === "checking" ? t(e, r, i) : t(e, r, { step: "redeeming" });
}
export { m as createSpending };
