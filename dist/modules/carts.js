import { _ as e, h as t, v as n } from "./page.js";
import { n as r, t as i } from "./cart-state.js";
import { t as a } from "./error.js";
import { t as o } from "./one-key.js";
import { t as s } from "./in-turn.js";
import { r as c } from "./keys.js";
import { t as l } from "./unsupported.js";
// src/stores/in-cart.ts
var u = "in-cart", d = 1728e5;
function f({ tab: e, subject: t, now: n }) {
	let r = () => (e.get(u) ?? []).filter(({ at: e }) => n() - e < d), i = (e) => r().filter(({ voucher: t }) => t.id !== e), a = () => r().filter((e) => e.subject === t());
	return {
		all: a,
		of: (e) => a().find(({ voucher: t }) => t.id === e),
		add: (r) => {
			e.set(u, [...i(r.voucher.id), {
				...r,
				subject: t(),
				at: n()
			}]);
		},
		remove: (t) => {
			e.set(u, i(t));
		}
	};
}
var p = (e, t) => e.toUpperCase() === t.toUpperCase();
function m(e, t) {
	return h(e, t) !== void 0 || (e?.codes.some((e) => p(e, t)) ?? !1);
}
function h(e, t) {
	let n = e?.refused?.find((e) => p(e.code, t));
	if (!n) return;
	let { code: r, ...i } = n;
	return i;
}
// src/stores/giving-back.ts
var g = [1e3, 3e3], _ = [
	"offline",
	"timeout",
	"aborted",
	"unauthenticated",
	"token_expired",
	"in_progress",
	"rate_limited",
	"unavailable"
], v = ({ code: e, outcome: t }) => t === "unknown" || _.includes(e);
function y({ cart: e, removeCode: t, canUndo: n, undo: r, wait: i }) {
	async function s(n) {
		if (m(await e(), n) && (await t(n), m(await e(), n))) throw new a("unavailable", "The cart kept a code it was to give up.");
	}
	async function c(e) {
		for (let t of g) try {
			await r(e);
			return;
		} catch (e) {
			if (o(e)) throw e;
			await i(t);
		}
		await r(e);
	}
	return {
		canGiveBack: n,
		release: s,
		async giveBack({ id: e, code: t }) {
			await s(t), await c(e);
		}
	};
}
// src/stores/using.ts
function b({ $cart: t, $using: a }, o, s) {
	let c = (e, t) => s.canGiveBack() && (t || e.heldUntil !== void 0);
	function l(e, t) {
		n(a, e, {
			step: "failed",
			error: t
		});
	}
	async function u(e, n) {
		let { phase: i, ways: a } = t.get();
		if (!n && i !== "ready") return e;
		let o = n ? await s.cart() : void 0;
		return (o ? await s.quote(o) : a).find((t) => r(t) === r(e));
	}
	async function d(e) {
		let t = await s.applyCode(e);
		if (t.applied) return;
		let n = await s.cart();
		if (m(n, e) && !h(n, e)) return;
		let { applied: r, ...i } = t;
		return i;
	}
	async function f(e, t) {
		let n = s.subject(), r = await s.redeem({
			id: e,
			points: t,
			hold: !0
		}), i = s.ended() || n !== s.subject();
		return r?.step === "done" && !i ? r : void 0;
	}
	async function p({ reward: e, points: t = 0 }, n, r = t) {
		let { voucher: i, applied: a } = (e === void 0 ? void 0 : await f(e, r)) ?? {};
		return a ?? (i ? g({
			way: n,
			voucher: i,
			fresh: !0
		}) : !1);
	}
	async function g(e) {
		let { way: t, voucher: r, fresh: i } = e;
		n(a, t, {
			step: "applying",
			voucher: r
		});
		let l = (await s.cart())?.id;
		o.add({
			voucher: r,
			way: t,
			held: c(r, i),
			...l !== void 0 && { cart: l }
		});
		let u = await d(r.code);
		return s.onApplied(r, !u), u ? await _(e, u) : n(a, t, {
			step: "applied",
			voucher: r
		}), !u;
	}
	async function _({ way: e, voucher: t, fresh: r }, i) {
		let c = r ? await s.giveBack(t).then(x, S) : void 0, l = r && !c;
		c && v(c) || o.remove(t.id), n(a, e, {
			step: "refused",
			refusal: i,
			gaveBack: l,
			...!l && { voucher: t }
		}), l && s.onGivenBack(t);
	}
	async function y(e) {
		let t = await s.cart(), n = e.filter((e) => m(t, e));
		for (let e of n) await s.release(e);
		return n;
	}
	async function b(t, n, i) {
		let o = await u(t, i);
		if (!o || o.refusal) return e(a, r(t)), !1;
		let { voucher: s } = o;
		return s ? g({
			way: r(t),
			voucher: s,
			fresh: !1
		}) : p(o, r(t), n);
	}
	return {
		async use(e, { points: t, replace: n = [] } = {}) {
			let i = [], a = !1;
			try {
				i = await y(n), a = await b(e, t, i.length > 0);
			} catch (t) {
				l(r(e), t);
			}
			if (!a) for (let e of i) await s.applyCode(e);
		},
		async takeOut(t) {
			let u = r(t), d = o.all().find((e) => e.way === u || e.voucher.id === u), f = t.voucher ?? d?.voucher;
			if (f) try {
				d?.held ?? c(f, !1) ? (n(a, u, {
					step: "giving_back",
					voucher: f
				}), await s.giveBack(f), e(a, u), n(a, d?.way ?? u, i(f)), s.onGivenBack(f)) : (await s.release(f.code), e(a, u)), o.remove(f.id);
			} catch (e) {
				v(e) || o.remove(f.id), l(u, e);
			}
		}
	};
}
var x = () => void 0, S = (e) => e;
// src/stores/watching.ts
function C({ $cart: e, $using: t }, r, a) {
	async function o(e) {
		if (!e || D(e)) return {
			phase: "ready",
			ways: []
		};
		try {
			return {
				phase: "ready",
				cart: e,
				ways: await a.quote(e)
			};
		} catch (t) {
			return {
				phase: "failed",
				cart: e,
				ways: [],
				error: t
			};
		}
	}
	function s(e) {
		let t = e.flatMap(({ voucher: e }) => e ?? []), n = t.map(({ id: e }) => e), i = r.all().filter(({ voucher: e }) => !n.includes(e.id));
		return new Map([...t.map((e) => [e.id, e]), ...i.map(({ way: e, voucher: t }) => [e, t])]);
	}
	function c(e, n) {
		let r = Object.entries(t.get()).filter(([, { step: e }]) => e !== "applied" && e !== "lapsed"), i = [...s(n)].filter(([, { code: t }]) => m(e, t));
		return {
			...Object.fromEntries(r),
			...Object.fromEntries(i.map(([t, n]) => [t, w(e, n)]))
		};
	}
	function l({ voucher: e, way: i }, a) {
		r.remove(e.id), a && n(t, i, a);
	}
	async function u(e) {
		let { voucher: r, way: o } = e;
		n(t, o, {
			step: "giving_back",
			voucher: r
		});
		try {
			await a.giveBack(r), l(e, i(r)), a.onGivenBack(r);
		} catch (r) {
			let i = r;
			n(t, o, {
				step: "failed",
				error: i
			}), v(i) || l(e);
		}
	}
	async function d(e, t) {
		await a.release(e.voucher.code).catch(() => void 0), l(e, t);
	}
	async function f(e, t) {
		let { voucher: n, held: r } = e, { state: o, order: s } = a.voucher(n.id) ?? {};
		if (o === "used") await d(e, {
			step: "used",
			...s !== void 0 && { order: s }
		});
		else if (o === "revoked") await d(e, i(n));
		else if (m(t, n.code)) return;
		else !r || o === "expired" ? l(e) : O(e, t) && await u(e);
	}
	return async function() {
		if (!a.isOpen()) {
			e.set({
				phase: "idle",
				ways: []
			});
			return;
		}
		let n = a.subject(), { error: i, ...s } = e.get();
		e.set({
			...s,
			phase: "checking"
		});
		let l = await a.cart(), u = await o(l);
		if (n !== a.subject()) return;
		e.set(u), t.set(c(l, u.ways));
		let d = r.all().filter(({ voucher: e }) => E(l, e));
		if (d.length > 0 && await a.reload()) for (let e of d) await f(e, l);
	};
}
function w(e, t) {
	let n = h(e, t.code);
	return n ? {
		step: "lapsed",
		refusal: n,
		voucher: t
	} : {
		step: "applied",
		voucher: t
	};
}
var T = [
	"minimum",
	"excluded",
	"combination",
	"wrong_market"
];
function E(e, { code: t }) {
	let n = h(e, t);
	return n ? !T.includes(n.reason) : !m(e, t);
}
var D = ({ subtotal: e, items: t }) => e.minor <= 0 && !t?.length;
function O({ cart: e }, t) {
	return t ? e === void 0 ? !D(t) : e === t.id : !1;
}
// src/client/carts.ts
function k(e, i) {
	let { host: a, stores: o, can: l, signal: u, changed: d } = e, { $using: p, $member: m } = o, h = () => c(m.get()), g = f({
		tab: e.tab,
		subject: h,
		now: e.now
	}), _ = {
		...A(e),
		...M(e, i),
		subject: h
	}, v = {
		...y(_),
		onGivenBack({ id: e }) {
			a.track("undo", { voucher: e }), d();
		}
	}, x = b(o, g, {
		..._,
		...v,
		ended: () => u.aborted,
		onApplied: ({ id: e }, t) => {
			a.track("apply", {
				voucher: e,
				applied: t
			});
		}
	}), S = C(o, g, {
		..._,
		...v,
		isOpen: () => !u.aborted && l("quote") && m.get()?.state === "enrolled"
	}), w = s(), T = /* @__PURE__ */ new Set(), E;
	u.addEventListener("abort", () => E?.());
	let D;
	async function O() {
		T.size > 0 && await (D ??= w(() => (D = void 0, S())));
	}
	return {
		look: O,
		follow() {
			let e = Symbol();
			return T.add(e), T.size === 1 && (E = a.onCartChange(() => void O())), O(), () => {
				T.delete(e) && T.size === 0 && E?.();
			};
		},
		async use(e, i = {}) {
			let { voucher: a, refusal: o } = e;
			t(p.get()[r(e)]) || ((!o || i.replace) && (n(p, r(e), a ? {
				step: "applying",
				voucher: a
			} : { step: "redeeming" }), await w(() => x.use(e, i))), await O());
		},
		async takeOut(e) {
			t(p.get()[r(e)]) || (await w(() => x.takeOut(e)), await O());
		}
	};
}
function A({ host: e, stores: { $holding: t } }) {
	let n = () => ({
		applied: !1,
		reason: "other"
	});
	return {
		async cart() {
			let n = t.get(), r = await e.cart().catch(() => void 0);
			return r && j(t, n, r), r;
		},
		applyCode: (t) => e.applyCode(t).catch(n),
		removeCode: (t) => e.removeCode(t).catch(n)
	};
}
function j(t, n, r) {
	for (let [i, a] of Object.entries(n)) t.get()[i] === a && a.step === "applied" && !m(r, a.code) && e(t, i);
}
function M({ adapter: e, calls: t, place: n, stores: r, can: i, reload: a, wait: o }, s) {
	let { $member: c, $phase: u } = r;
	return {
		wait: o,
		quote({ id: r, subtotal: i, codes: a, items: o }) {
			let s = {
				...r !== void 0 && { id: r },
				subtotal: i,
				codes: a,
				...o && { items: o }
			};
			return t.read("quote", s, (t) => e.quote?.({
				...n,
				cart: s
			}, t) ?? l("quote"));
		},
		redeem: async (e) => (await s()).redeeming.confirm(e),
		canUndo: () => i("undo"),
		undo: async (e) => (await s()).undo(e),
		async reload() {
			return await a(), u.get() === "ready";
		},
		voucher: (e) => c.get()?.vouchers.find((t) => t.id === e)
	};
}
export { k as createCarts };
