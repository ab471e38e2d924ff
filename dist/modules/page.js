import { n as e } from "./report.js";
import { n as t, t as n } from "./error.js";
import { t as r } from "./until-aborted.js";
import { atom as i } from "nanostores";
// src/stores/by-id.ts
var a = () => i({});
function o(e, t, n) {
	e.set({
		...e.get(),
		[t]: n
	});
}
function s(e, t) {
	e.set(Object.fromEntries(Object.entries(e.get()).filter(([e]) => e !== t)));
}
// src/stores/list-state.ts
var c = {
	items: [],
	more: !0,
	phase: "idle"
}, l = () => i(c);
// src/stores/doings.ts
function u() {
	let e = {
		$rewards: l(),
		$activity: l(),
		$vouchers: l(),
		$filter: i(),
		$cart: i({
			phase: "idle",
			ways: []
		}),
		$redeeming: a(),
		$holding: a(),
		$using: a(),
		$completing: a(),
		$joining: i({ step: "no" })
	}, t = Object.values(e), n = t.map((e) => e.get());
	return {
		stores: e,
		forget() {
			for (let [e, r] of t.entries()) r.set(n[e]);
		}
	};
}
// src/stores/session.ts
function d({ load: e, subject: t, programs: n, members: r, now: a, input: o }) {
	let s = i("idle"), c = i(), l = i(), u = i(), d = i(0), f = [
		"program",
		o.locale,
		o.market,
		o.currency
	].join(":"), p, m;
	function h(e) {
		e !== p && u.set(void 0), p = e, l.get() || l.set(n.get(f));
		let t = e === void 0 ? void 0 : r.get(`member:${e}`);
		!u.get() && t && l.get() && (u.set(t.member), d.set(t.at));
	}
	function g({ program: e, member: t }) {
		e !== "unchanged" && (n.set(f, e), l.set(e)), d.set(a()), u.set(t), p !== void 0 && r.set(`member:${p}`, {
			at: a(),
			member: t
		});
	}
	async function _() {
		s.set("loading");
		try {
			h(await t());
			let n = l.get()?.version;
			g(await e(n === void 0 ? o : {
				...o,
				programVersion: n
			})), c.set(void 0), s.set("ready");
		} catch (e) {
			c.set(e), s.set("failed");
		}
	}
	function v({ afterChange: e = !1 } = {}) {
		if (m && !e) return m;
		let t = (m ?? Promise.resolve()).then(_).finally(() => {
			m === t && (m = void 0);
		});
		return m = t, t;
	}
	return {
		stores: {
			$phase: s,
			$error: c,
			$program: l,
			$member: u,
			$asOf: d
		},
		refresh: v,
		subject: () => p ?? ""
	};
}
// src/stores/wish.ts
var f = (e) => [
	"sending",
	"checking",
	"applying",
	"undoing",
	"redeeming",
	"giving_back"
].includes(e?.step ?? ""), p = "unsettled", m = "intent";
function h({ adapter: t, host: n, stores: r, can: i, tab: a, openedKey: c, changed: l, signal: u }, d) {
	let { $member: p, $rewards: h, $activity: g, $vouchers: _, $filter: v, $redeeming: y, $holding: b, $completing: x, $joining: S } = r, { lists: C, spending: w, carts: T, membership: E } = d;
	async function D(t, n, r = e) {
		try {
			let e = await t();
			u.aborted || await n(e);
		} catch (e) {
			r(e);
		}
	}
	function O(e, t) {
		let n = e.get();
		return n.more && e.set({
			...n,
			phase: "loading"
		}), D(C, (e) => e[t].more(), (t) => {
			e.set({
				...n,
				phase: "failed",
				error: t
			});
		});
	}
	async function k(e, t, n, r, i) {
		f(e.get()[t]) || (o(e, t, n), await D(r, i, (n) => {
			o(e, t, {
				step: "failed",
				error: n
			});
		}));
	}
	return {
		moreRewards: () => O(h, "rewards"),
		moreActivity: () => O(g, "activity"),
		moreVouchers: () => O(_, "vouchers"),
		filterActivity(e) {
			return v.set(e), C.held?.activity.clear(), O(g, "activity");
		},
		askRedeem(e) {
			o(y, e, { step: "asking" });
		},
		dismissRedeem(e) {
			f(y.get()[e]) || s(y, e);
		},
		confirmRedeem: (e) => k(y, e.id, { step: "sending" }, w, ({ redeeming: t }) => t.confirm(e)),
		apply: (e) => k(b, e.id, { step: "applying" }, w, async ({ holding: t }) => {
			let r = await t.apply(e);
			n.track("apply", {
				voucher: e.id,
				applied: r
			});
		}),
		undo: (e) => k(b, e.id, { step: "undoing" }, w, async ({ holding: t }) => {
			await t.undo(e) && n.track("undo", { voucher: e.id }), await l();
		}),
		followCart() {
			let e, r = !n.canApply || !t.quote;
			return r || D(T, async ({ follow: t }) => {
				r || (e = t());
			}), () => {
				r = !0, e?.();
			};
		},
		useInCart: (e, t) => D(T, ({ use: n }) => n(e, t)),
		takeOut: (e) => D(T, ({ takeOut: t }) => t(e)),
		openRule(e) {
			let t = { step: "opened" };
			a.set(c(), {
				...a.get(c()) ?? {},
				[e]: t
			}), o(x, e, t);
		},
		completeRule: (e, t) => k(x, e, { step: "sending" }, E, ({ complete: n }) => n(e, t)),
		wish: (e) => D(E, ({ wish: t }) => t(e)),
		async join(t) {
			if (S.get().step === "pending") return;
			n.track("join");
			let r = p.get()?.state === "candidate" && i("join");
			!r && !t ? n.join() : (S.set({ step: "pending" }), await D(E, ({ join: e }) => e(t, r), (t) => {
				e(t), S.set({ step: "failed" });
			}));
		},
		order: async (e) => (await E()).order(e),
		claim: async (e) => (await E()).claim(e),
		intend(e) {
			a.set(m, e);
		},
		takeIntent() {
			if (p.get()?.state !== "enrolled") return;
			let e = a.get(m);
			return a.remove(m), typeof e == "string" ? e : void 0;
		}
	};
}
// src/client/lazily.ts
function g(e) {
	let t, r = () => t ??= e().then((e) => r.held = e, (e) => {
		throw t = void 0, new n("unavailable", `A file could not be fetched: ${String(e)}`, { cause: e });
	});
	return r;
}
// src/client/parts.ts
function _(e) {
	let t = g(async () => (await import("./spending.js")).createSpending(e));
	return {
		spending: t,
		lists: g(async () => (await import("./lists.js")).createLists(e)),
		carts: g(async () => (await import("./carts.js")).createCarts(e, t)),
		membership: g(async () => (await import("./membership.js")).createMembership(e))
	};
}
// src/client/resilience.ts
var v = 3, y = ["unavailable", "rate_limited"], b = 5, x = (e) => new Promise((t) => setTimeout(t, e));
function S({ readTimeout: e = 1e4, writeTimeout: i = 15e3, wait: a = x, signal: o } = {}) {
	let s = /* @__PURE__ */ new Map();
	async function c(e, i, a) {
		let s = AbortSignal.timeout(e), c = o ? AbortSignal.any([o, s]) : s;
		try {
			return await r(c, i, () => a(c));
		} catch (e) {
			throw t(e) ? e : new n("unknown", "The adapter broke the contract: it must reject with a LoyaltyError.", {
				outcome: i,
				cause: e
			});
		}
	}
	async function l(t) {
		for (let n = 1;; n += 1) try {
			return await c(e, "not_done", t);
		} catch (e) {
			let { code: t, retryAfter: r = .4 * 2 ** n } = e;
			if (n === v || !y.includes(t) || r > b) throw e;
			await a(r * 1e3 * (.5 + Math.random() / 2));
		}
	}
	return {
		read(e, t, n) {
			let r = `${e} ${JSON.stringify(t)}`, i = s.get(r) ?? l((e) => n({ signal: e }));
			s.set(r, i);
			let a = () => void s.delete(r);
			return i.then(a, a), i;
		},
		write(e, t) {
			return c(i, "unknown", (n) => t({
				key: e,
				signal: n
			}));
		}
	};
}
// src/client/client.ts
function C(t, n, r) {
	let { locale: i, market: a, currency: o, identity: s, now: c = Date.now, wait: l = x, cacheKey: f = t.name } = r, p = new AbortController(), { signal: m } = p, g = S({
		...r,
		wait: l,
		signal: m
	}), v = {
		locale: i,
		...a && { market: a },
		...o && { currency: o }
	}, y = w(n.storage.local, f), b = w(n.storage.session, f), C = d({
		load: (e) => g.read("load", e, async (n) => {
			let { program: r, member: i } = await t.load(e, n);
			return {
				program: r,
				member: i
			};
		}),
		subject: () => s?.subject() ?? Promise.resolve(void 0),
		programs: y,
		members: b,
		now: c,
		input: v
	}), T = u(), E = {
		...C.stores,
		...T.stores
	}, { $program: D, $member: O, $error: k } = E, A = (e) => t[e] !== void 0 && (D.get()?.capabilities.includes(e) ?? !1), j = {
		adapter: t,
		host: n,
		calls: g,
		place: v,
		identity: s,
		stores: E,
		can: A,
		journal: y,
		tab: b,
		wait: l,
		now: c,
		signal: m,
		openedKey: () => `opened:${C.subject()}`,
		reload: () => C.refresh({ afterChange: !0 }),
		changed: () => I({ afterChange: !0 })
	}, M = _(j), { lists: N, spending: P, carts: F } = M;
	async function I(e) {
		let t = Object.values(N.held ?? {});
		await Promise.all([C.refresh(e), ...t.map((e) => e.reload())]), await F.held?.look();
	}
	async function L() {
		y.get("unsettled") && await P().then(({ redeeming: e }) => e.resume(), e);
	}
	let R, z = [O.listen((e) => {
		if (e && e.id !== R) {
			R = e.id, T.forget(), E.$completing.set(b.get(j.openedKey()) ?? {});
			for (let e of Object.values(N.held ?? {})) e.clear();
			F.held?.look(), L();
		}
	}), k.listen((t) => {
		t && t.code !== "aborted" && e(t);
	})];
	return {
		locale: i,
		host: n,
		can: A,
		stores: E,
		actions: {
			...h(j, M),
			async refresh() {
				await I(), await L();
			},
			start: () => E.$phase.get() === "idle" ? C.refresh() : Promise.resolve(),
			async identify(e) {
				await s?.use(e), await I({ afterChange: !0 });
			}
		},
		destroy() {
			p.abort();
			for (let e of z) e();
		}
	};
}
function w(e, t) {
	return {
		get: (n) => e.get(`${t}:${n}`),
		set: (n, r) => {
			e.set(`${t}:${n}`, r);
		},
		remove: (n) => {
			e.remove(`${t}:${n}`);
		}
	};
}
// src/host/events.ts
var T = Object.getPrototypeOf(CustomEvent), E = class extends T {
	constructor(e) {
		super(e, {
			bubbles: !0,
			composed: !0,
			cancelable: !0
		});
	}
	respondWith(e) {
		this.answer = Promise.resolve(e), this.answer.catch(() => void 0), this.preventDefault();
	}
}, D = class extends E {
	constructor(e, t) {
		super(e), this.code = t;
	}
}, O = class extends E {
	constructor(e) {
		super("loyalty-join"), this.wish = e;
	}
}, k = class extends T {
	constructor(e, t) {
		super("loyalty-track", {
			bubbles: !0,
			composed: !0
		}), this.action = e, this.detail = t;
	}
}, A = "loyalty-widget:";
function j() {
	return {
		local: M(() => localStorage),
		session: M(() => sessionStorage)
	};
}
function M(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		get(n) {
			let r = P(() => e().getItem(A + n)) ?? t.get(n);
			return r === void 0 ? void 0 : P(() => JSON.parse(r));
		},
		set(n, r) {
			let i = JSON.stringify(r, N);
			t.set(n, i), P(() => {
				e().setItem(A + n, i);
			});
		},
		remove(n) {
			t.delete(n), P(() => {
				e().removeItem(A + n);
			});
		}
	};
}
function N(e) {
	return this[e];
}
function P(e) {
	try {
		return e();
	} catch {
		return;
	}
}
// src/host/event-host.ts
var F = {
	applied: !1,
	reason: "other"
};
function I({ target: e = document, cart: t, signIn: n, join: r, storage: i = j() } = {}) {
	let a = (t) => {
		e.dispatchEvent(t);
	}, o = async (t) => (await import("./answers.js").catch(() => void 0))?.ask(e, t), s = (e, t) => {
		let n = new E(e);
		a(n), n.defaultPrevented || L(t);
	};
	return {
		canApply: t === "event",
		canSignIn: !!n,
		canJoin: !!r,
		joinsHere: r === "event",
		storage: i,
		cart: () => o(new E("loyalty-cart")),
		applyCode: async (e) => await o(new D("loyalty-apply-code", e)) ?? F,
		removeCode: async (e) => await o(new D("loyalty-remove-code", e)) ?? F,
		openCart: () => {
			a(new E("loyalty-open-cart"));
		},
		signIn: () => {
			s("loyalty-sign-in", n);
		},
		async join(e) {
			let t = new O(e), i = e ? await o(t) : a(t);
			return !t.defaultPrevented && r !== "event" && L(r ?? n), i;
		},
		onCartChange(e) {
			return document.addEventListener("loyalty-cart-changed", e), () => {
				document.removeEventListener("loyalty-cart-changed", e);
			};
		},
		track: (e, t = {}) => {
			a(new k(e, t));
		}
	};
}
function L(e) {
	if (!e) return;
	let t = new URL(e, location.href);
	(t.protocol === "https:" || t.protocol === "http:") && location.assign(t);
}
// src/client/lazy-identity.ts
function R(e) {
	let t = !!(e.token ?? e.tokenUrl ?? e.getToken), n = g(async () => (await import("./identity.js")).createIdentity(e));
	return {
		token: async (e) => t ? (await n()).token(e) : void 0,
		subject: async () => t ? (await n()).subject() : void 0,
		async use(e) {
			t = !0, await (await n()).use(e);
		}
	};
}
// src/client/load-adapter.ts
var z = {
	memory: async () => (await import("../adapters/memory.js")).memoryAdapter,
	http: async () => (await import("../adapters/http.js")).httpAdapter
};
async function B(e, { endpoint: r, options: i }, a) {
	let o = e ?? (r === void 0 ? "" : "http");
	try {
		let e = Object.hasOwn(z, o) ? z[o] : void 0, t = e && i === void 0 ? void 0 : await import("./registered-adapters.js").then((e) => e.n), n = await (e?.() ?? t?.namedAdapter(o)), s = {
			...t?.readOptions(i ?? "{}"),
			...r !== void 0 && { endpoint: r }
		}, c = n?.(s, a);
		if (!c?.load) throw TypeError("It makes no adapter.");
		return c;
	} catch (e) {
		let r = t(e) ? e : new n("config", `data-adapter="${o}" could not be loaded: ${String(e)}`, { cause: e });
		return {
			contract: 1,
			name: "none",
			runsIn: ["page"],
			idempotency: "none",
			load: () => Promise.reject(r)
		};
	}
}
// src/client/version.ts
var V = "0.1.0";
// src/client/page.ts
async function H(e) {
	let { adapter: t, endpoint: n, options: r, token: i, tokenUrl: a, getToken: o, market: s, currency: c, cart: l, signIn: u, join: d, target: f } = e, p = globalThis.fetch.bind(globalThis), m = () => Date.now(), h = R({
		token: i,
		tokenUrl: a,
		getToken: o,
		fetch: p,
		now: m
	}), _ = g(async () => (await import("./sdk.js")).sdkPort()), v = await B(t, {
		endpoint: n,
		options: r
	}, {
		runsIn: "page",
		fetch: p,
		now: m,
		token: h.token,
		sdk: async (e, t) => (await _())(e, t)
	}), y = I({
		cart: l === "event" ? l : void 0,
		signIn: u,
		join: d,
		...f && { target: f }
	});
	return C(v, !l || l === "event" ? y : await import("./shop-host.js").then(({ shopHost: e }) => e(l, y), () => y), {
		locale: e.locale ?? (document.documentElement.lang || navigator.language),
		market: s,
		currency: c,
		identity: h,
		cacheKey: [v.name, n].filter(Boolean).join(":")
	});
}
var U = Symbol.for("loyalty-widget");
function W() {
	let e = globalThis;
	return e[U] ??= G();
}
function G() {
	let e = () => void 0;
	return {
		version: V,
		client: new Promise((t) => {
			e = t;
		}),
		provide: e,
		provided: !1
	};
}
var K = () => W().client;
function q(e) {
	let t = W();
	return t.provided || (t.provided = !0, t.provide(H(e))), t.client;
}
async function J() {
	let { provided: e, client: t } = W();
	Reflect.deleteProperty(globalThis, U), e && (await t).destroy();
}
export { s as _, V as a, E as c, k as d, C as f, c as g, f as h, q as i, O as l, p as m, J as n, I as o, g as p, K as r, D as s, H as t, T as u, o as v };
