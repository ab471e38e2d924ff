import { g as e, v as t, y as n } from "./page.js";
import { n as r, t as i } from "./cart-state.js";
import { t as a } from "./error.js";
import { n as o, r as s, t as c } from "./in-cart.js";
import { t as l } from "./one-key.js";
import { t as u } from "./in-turn.js";
import { subjectOf as d } from "./identity.js";
import { t as f } from "./unsupported.js";
// src/stores/giving-back.ts
var p = [1e3, 3e3], m = [
	"offline",
	"timeout",
	"aborted",
	"unauthenticated",
	"token_expired",
	"in_progress",
	"rate_limited",
	"unavailable"
], h = ({ code: e, outcome: t }) => t === "unknown" || m.includes(e);
function g({ cart: e, removeCode: t, canUndo: n, undo: r, wait: i }) {
	async function o(n) {
		if (c(await e(), n) && (await t(n), c(await e(), n))) throw new a("unavailable", "The cart kept a code it was to give up.");
	}
	async function s(e) {
		for (let t of p) try {
			await r(e);
			return;
		} catch (e) {
			if (l(e)) throw e;
			await i(t);
		}
		await r(e);
	}
	return {
		canGiveBack: n,
		release: o,
		async giveBack({ id: e, code: t }) {
			await o(t), await s(e);
		}
	};
}
// src/stores/using.ts
function _({ $cart: e, $using: a }, s, l) {
	let u = (e, t) => l.canGiveBack() && (t || e.heldUntil !== void 0);
	function d(e, t) {
		n(a, e, {
			step: "failed",
			error: t
		});
	}
	async function f(t, n) {
		let { phase: i, ways: a } = e.get();
		if (!n && i !== "ready") return t;
		let o = n ? await l.cart() : void 0;
		return (o ? await l.quote(o) : a).find((e) => r(e) === r(t));
	}
	async function p(e) {
		let t = await l.applyCode(e);
		if (t.applied) return;
		let n = await l.cart();
		if (c(n, e) && !o(n, e)) return;
		let { applied: r, ...i } = t;
		return i;
	}
	async function m(e, t) {
		let n = l.subject(), r = await l.redeem({
			id: e,
			points: t,
			hold: !0
		}), i = l.ended() || n !== l.subject();
		return r?.step === "done" && !i ? r : void 0;
	}
	async function g({ reward: e, points: t = 0 }, n, r = t) {
		let { voucher: i, applied: a } = (e === void 0 ? void 0 : await m(e, r)) ?? {};
		return a ?? (i ? _({
			way: n,
			voucher: i,
			fresh: !0
		}) : !1);
	}
	async function _(e) {
		let { way: t, voucher: r, fresh: i } = e;
		n(a, t, {
			step: "applying",
			voucher: r
		});
		let o = (await l.cart())?.id;
		s.add({
			voucher: r,
			way: t,
			held: u(r, i),
			...o !== void 0 && { cart: o }
		});
		let c = await p(r.code);
		return l.onApplied(r, !c), c ? await b(e, c) : n(a, t, {
			step: "applied",
			voucher: r
		}), !c;
	}
	async function b({ way: e, voucher: t, fresh: r }, i) {
		let o = r ? await l.giveBack(t).then(v, y) : void 0, c = r && !o;
		o && h(o) || s.remove(t.id), n(a, e, {
			step: "refused",
			refusal: i,
			gaveBack: c,
			...!c && { voucher: t }
		}), c && l.onGivenBack(t);
	}
	async function x(e) {
		let t = await l.cart(), n = e.filter((e) => c(t, e));
		for (let e of n) await l.release(e);
		return n;
	}
	async function S(e, n, i) {
		let o = await f(e, i);
		if (!o || o.refusal) return t(a, r(e)), !1;
		let { voucher: s } = o;
		return s ? _({
			way: r(e),
			voucher: s,
			fresh: !1
		}) : g(o, r(e), n);
	}
	return {
		async use(e, { points: t, replace: n = [] } = {}) {
			let i = [], a = !1;
			try {
				i = await x(n), a = await S(e, t, i.length > 0);
			} catch (t) {
				d(r(e), t);
			}
			if (!a) for (let e of i) await l.applyCode(e);
		},
		async takeOut(e) {
			let o = r(e), c = s.all().find((e) => e.way === o || e.voucher.id === o), f = e.voucher ?? c?.voucher;
			if (f) try {
				e.applied || (c?.held ?? u(f, !1)) ? (n(a, o, {
					step: "giving_back",
					voucher: f
				}), await l.giveBack(f), t(a, o), n(a, c?.way ?? o, i(f)), l.onGivenBack(f)) : (await l.release(f.code), t(a, o)), s.remove(f.id);
			} catch (e) {
				h(e) || s.remove(f.id), d(o, e);
			}
		}
	};
}
var v = () => void 0, y = (e) => e;
// src/stores/watching.ts
function b({ $cart: e, $using: t }, a, o) {
	async function s(e) {
		if (!e || w(e)) return {
			phase: "ready",
			ways: []
		};
		try {
			return {
				phase: "ready",
				cart: e,
				ways: await o.quote(e)
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
	function l(e) {
		let t = e.flatMap(({ voucher: e }) => e ?? []), n = t.map(({ id: e }) => e), r = a.all().filter(({ voucher: e }) => !n.includes(e.id));
		return new Map([...t.map((e) => [e.id, e]), ...r.map(({ way: e, voucher: t }) => [e, t])]);
	}
	function u(e, n) {
		let i = Object.entries(t.get()).filter(([, { step: e }]) => e !== "applied" && e !== "lapsed"), a = n.filter((e) => e.applied).map(r), o = [...l(n)].filter(([t, { code: n }]) => a.includes(t) || c(e, n));
		return {
			...Object.fromEntries(i),
			...Object.fromEntries(o.map(([t, n]) => [t, x(e, n)]))
		};
	}
	function d({ voucher: e, way: r }, i) {
		a.remove(e.id), i && n(t, r, i);
	}
	async function f(e) {
		let { voucher: r, way: a } = e;
		n(t, a, {
			step: "giving_back",
			voucher: r
		});
		try {
			await o.giveBack(r), d(e, i(r)), o.onGivenBack(r);
		} catch (r) {
			let i = r;
			n(t, a, {
				step: "failed",
				error: i
			}), h(i) || d(e);
		}
	}
	async function p(e, t) {
		await o.release(e.voucher.code).catch(() => void 0), d(e, t);
	}
	async function m(e, t) {
		let { voucher: n, held: r } = e, { state: a, order: s } = o.voucher(n.id) ?? {};
		if (a === "used") await p(e, {
			step: "used",
			...s !== void 0 && { order: s }
		});
		else if (a === "revoked") await p(e, i(n));
		else if (c(t, n.code)) return;
		else !r || a === "expired" ? d(e) : T(e, t) && await f(e);
	}
	return async function() {
		if (!o.isOpen()) {
			e.set({
				phase: "idle",
				ways: []
			});
			return;
		}
		let n = o.subject(), { error: r, ...i } = e.get();
		e.set({
			...i,
			phase: "checking"
		});
		let c = await o.cart(), l = await s(c);
		if (n !== o.subject()) return;
		e.set(l), t.set(u(c, l.ways));
		let d = a.all().filter(({ voucher: e }) => C(c, e));
		if (d.length > 0 && await o.reload()) for (let e of d) await m(e, c);
	};
}
function x(e, t) {
	let n = o(e, t.code);
	return n ? {
		step: "lapsed",
		refusal: n,
		voucher: t
	} : {
		step: "applied",
		voucher: t
	};
}
var S = [
	"minimum",
	"excluded",
	"combination",
	"wrong_market"
];
function C(e, { code: t }) {
	let n = o(e, t);
	return n ? !S.includes(n.reason) : !c(e, t);
}
var w = ({ subtotal: e, items: t }) => e.minor <= 0 && !t?.length;
function T({ cart: e }, t) {
	return t ? e === void 0 ? !w(t) : e === t.id : !1;
}
// src/client/carts.ts
function E(t, i) {
	let { host: a, stores: o, can: c, signal: l, changed: f } = t, { $using: p, $member: m } = o, h = () => d(m.get()), v = s({
		tab: t.tab,
		subject: h,
		now: t.now
	}), y = {
		...D(t),
		...k(t, i),
		subject: h
	}, x = {
		...g(y),
		onGivenBack({ id: e }) {
			a.track("undo", { voucher: e }), f();
		}
	}, S = _(o, v, {
		...y,
		...x,
		ended: () => l.aborted,
		onApplied: ({ id: e }, t) => {
			a.track("apply", {
				voucher: e,
				applied: t
			});
		}
	}), C = b(o, v, {
		...y,
		...x,
		isOpen: () => !l.aborted && c("quote") && m.get()?.state === "enrolled"
	}), w = u(), T = /* @__PURE__ */ new Set(), E;
	l.addEventListener("abort", () => E?.());
	let O;
	async function A() {
		T.size > 0 && await (O ??= w(() => (O = void 0, C())));
	}
	return {
		look: A,
		follow() {
			let e = Symbol();
			return T.add(e), T.size === 1 && (E = a.onCartChange(() => void A())), A(), () => {
				T.delete(e) && T.size === 0 && E?.();
			};
		},
		async use(t, i = {}) {
			let { voucher: a, refusal: o } = t;
			e(p.get()[r(t)]) || ((!o || i.replace) && (n(p, r(t), a ? {
				step: "applying",
				voucher: a
			} : { step: "redeeming" }), await w(() => S.use(t, i))), await A());
		},
		async takeOut(t) {
			e(p.get()[r(t)]) || (await w(() => S.takeOut(t)), await A());
		}
	};
}
function D({ host: e, stores: { $holding: t } }) {
	let n = () => ({
		applied: !1,
		reason: "other"
	});
	return {
		async cart() {
			let n = t.get(), r = await e.cart().catch(() => void 0);
			return r && O(t, n, r), r;
		},
		applyCode: (t) => e.applyCode(t).catch(n),
		removeCode: (t) => e.removeCode(t).catch(n)
	};
}
function O(e, n, r) {
	for (let [i, a] of Object.entries(n)) e.get()[i] === a && a.step === "applied" && !c(r, a.code) && t(e, i);
}
function k({ adapter: e, calls: t, place: n, stores: r, can: i, reload: a, wait: o }, s) {
	let { $member: c } = r;
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
			}, t) ?? f("quote"));
		},
		redeem: async (e) => (await s()).redeeming.confirm(e),
		canUndo: () => i("undo"),
		undo: async (e) => (await s()).undo(e),
		reload: a,
		voucher: (e) => c.get()?.vouchers.find((t) => t.id === e)
	};
}
export { E as createCarts };
