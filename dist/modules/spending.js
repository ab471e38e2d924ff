import { f as e, u as t } from "./page.js";
import { n } from "./error.js";
import { n as r, t as i } from "./keys.js";
import { t as a } from "./unsupported.js";
// src/stores/holding.ts
function o(t, { applyCode: n, release: r, undo: i, mintKey: a }) {
	let o = /* @__PURE__ */ new Map();
	return {
		async apply({ id: r, code: i }) {
			let a = await n(i);
			if (a.applied) e(t, r, { step: "applied" });
			else {
				let { reason: n, minimum: i } = a;
				e(t, r, i ? {
					step: "refused",
					reason: n,
					minimum: i
				} : {
					step: "refused",
					reason: n
				});
			}
			return a.applied;
		},
		async undo({ id: n, code: s }) {
			let c = o.get(n) ?? a();
			o.set(n, c);
			try {
				return await r(s), await i(n, c), e(t, n, { step: "undone" }), !0;
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
var s = 864e5, c = [
	1e3,
	3e3,
	8e3
], l = [
	"insufficient_points",
	"limit_reached",
	"out_of_stock",
	"cart_requirements",
	"tier_required",
	"not_found",
	"not_enrolled",
	"blocked",
	"invalid"
], u = ({ outcome: e, code: t }) => e === "not_done" && t !== "in_progress";
function d(r, i, a) {
	let o = /* @__PURE__ */ new Set(), d = () => {
		let e = i.journal.get(t);
		return Array.isArray(e) ? e.filter(({ at: e }) => i.now() - e < s) : [];
	}, f = (e) => e.subject === i.subject();
	function p(e) {
		let n = {
			key: i.mintKey(),
			reward: e.id,
			points: e.points,
			subject: i.subject(),
			at: i.now()
		};
		return i.journal.set(t, [...d(), n]), n;
	}
	function m({ key: e }) {
		let n = d().filter((t) => t.key !== e);
		n.length ? i.journal.set(t, n) : i.journal.remove(t);
	}
	function h(t, i) {
		if (i.state === "pending") return !1;
		if (m(t), i.state === "refused") e(r, t.reward, {
			step: "failed",
			error: new n(i.code, "The backend refused the redeem.")
		});
		else {
			let { voucher: n } = i;
			e(r, t.reward, n ? {
				step: "done",
				voucher: n
			} : { step: "done" });
		}
		return a(t.reward, i.state !== "refused"), !0;
	}
	function g(t, n) {
		e(r, t.reward, {
			step: "failed",
			error: n
		}), a(t.reward, !1);
	}
	async function _(e, t) {
		try {
			return h(e, await i.redeem({
				reward: e.reward,
				points: e.points
			}, e.key));
		} catch (n) {
			let r = n;
			return t(r) ? (m(e), g(e, r), !0) : !1;
		}
	}
	let v = (e) => _(e, ({ code: e }) => l.includes(e));
	async function y(e) {
		let { redemption: t, repeatable: n } = i;
		if (!t) return n ? v(e) : !1;
		try {
			return h(e, await t(e.key));
		} catch (t) {
			return t.code === "not_found" && n ? v(e) : !1;
		}
	}
	async function b(t) {
		if (!o.has(t.key)) {
			o.add(t.key), e(r, t.reward, { step: "checking" });
			for (let e of c) {
				if (await y(t)) break;
				await i.wait(e);
			}
			o.delete(t.key);
		}
	}
	async function x(t) {
		let n = d().find((e) => f(e) && e.reward === t.id);
		if (n) return b(n);
		e(r, t.id, { step: "sending" });
		let i = p(t);
		await _(i, u) || await b(i);
	}
	return {
		confirm: x,
		resume: async () => {
			await Promise.all(d().filter(f).map(b));
		}
	};
}
// src/client/spending.ts
function f({ adapter: e, host: t, calls: n, place: s, ...c }) {
	let { journal: l, $redeeming: u, $holding: f, memberId: p, wait: m, now: h, onSettled: g } = c;
	return {
		redeeming: d(u, {
			redeem: ({ reward: t, points: r }, i) => n.write(i, (n) => e.redeem?.({
				...s,
				reward: t,
				points: r
			}, n) ?? a("redeem")),
			redemption: e.redemption ? (t) => n.read("redemption", t, (n) => e.redemption?.(t, n) ?? a("redemption")) : void 0,
			repeatable: e.idempotency === "key",
			journal: l,
			subject: () => i(p() ?? ""),
			mintKey: r,
			wait: m,
			now: h
		}, g),
		holding: o(f, {
			applyCode: t.applyCode,
			async release(e) {
				let n = (await t.cart())?.codes.includes(e) === !1;
				t.canApply && !n && await t.removeCode(e);
			},
			undo: (t, r) => n.write(r, (n) => e.undo?.(t, n) ?? a("undo")),
			mintKey: r
		}),
		join: () => n.write(r(), (t) => e.join?.(t) ?? a("join"))
	};
}
export { f as createSpending };
