import { n as e } from "./report.js";
import { n as t, t as n } from "./error.js";
import { atom as r } from "nanostores";
// src/stores/by-id.ts
var i = () => r({});
function a(e, t, n) {
	e.set({
		...e.get(),
		[t]: n
	});
}
function o(e, t) {
	e.set(Object.fromEntries(Object.entries(e.get()).filter(([e]) => e !== t)));
}
// src/stores/list-state.ts
var s = {
	items: [],
	more: !0,
	phase: "idle"
}, c = () => r(s);
// src/stores/doings.ts
function l() {
	let e = {
		$rewards: c(),
		$activity: c(),
		$vouchers: c(),
		$filter: r(),
		$cart: r({
			phase: "idle",
			ways: []
		}),
		$redeeming: i(),
		$holding: i(),
		$using: i(),
		$completing: i(),
		$joining: r({ step: "no" })
	}, t = Object.values(e), n = t.map((e) => e.get());
	return {
		stores: e,
		forget() {
			for (let [e, r] of t.entries()) r.set(n[e]);
		}
	};
}
// src/stores/session.ts
function u({ load: e, subject: t, programs: n, members: i, now: a, input: o }) {
	let s = r("idle"), c = r(), l = r(), u = r(), d = r(0), f = [
		"program",
		o.locale,
		o.market,
		o.currency
	].join(":"), p, m;
	function h(e) {
		e !== p && u.set(void 0), p = e, l.get() || l.set(n.get(f));
		let t = e === void 0 ? void 0 : i.get(`member:${e}`);
		!u.get() && t && l.get() && (u.set(t.member), d.set(t.at));
	}
	function g({ program: e, member: t }) {
		e !== "unchanged" && (n.set(f, e), l.set(e)), d.set(a()), u.set(t), p !== void 0 && i.set(`member:${p}`, {
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
var d = (e) => [
	"sending",
	"checking",
	"applying",
	"undoing",
	"redeeming",
	"giving_back"
].includes(e?.step ?? ""), f = "unsettled", p = "intent";
function m({ adapter: t, host: n, stores: r, can: i, tab: s, openedKey: c, changed: l, signal: u }, f) {
	let { $member: m, $rewards: h, $activity: g, $vouchers: _, $filter: v, $redeeming: y, $holding: b, $completing: x, $joining: S } = r, { lists: C, spending: w, carts: T, membership: E } = f;
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
		d(e.get()[t]) || (a(e, t, n), await D(r, i, (n) => {
			a(e, t, {
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
			a(y, e, { step: "asking" });
		},
		dismissRedeem(e) {
			d(y.get()[e]) || o(y, e);
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
			s.set(c(), {
				...s.get(c()) ?? {},
				[e]: t
			}), a(x, e, t);
		},
		completeRule: (e, t) => k(x, e, { step: "sending" }, E, ({ complete: n }) => n(e, t)),
		wish: (e) => D(E, ({ wish: t }) => t(e)),
		async join(t) {
			if (S.get().step === "pending") return;
			n.track("join");
			let r = m.get()?.state === "candidate" && i("join");
			!r && !t ? n.join() : (S.set({ step: "pending" }), await D(E, ({ join: e }) => e(t, r), (t) => {
				e(t), S.set({ step: "failed" });
			}));
		},
		order: async (e) => (await E()).order(e),
		claim: async (e) => (await E()).claim(e),
		intend(e) {
			s.set(p, e);
		},
		takeIntent() {
			if (m.get()?.state !== "enrolled") return;
			let e = s.get(p);
			return s.remove(p), typeof e == "string" ? e : void 0;
		}
	};
}
// src/client/lazily.ts
function h(e) {
	let t, r = () => t ??= e().then((e) => r.held = e, (e) => {
		throw t = void 0, new n("unavailable", `A file could not be fetched: ${String(e)}`, { cause: e });
	});
	return r;
}
// src/client/parts.ts
function g(e) {
	let t = h(async () => (await import("./spending.js")).createSpending(e));
	return {
		spending: t,
		lists: h(async () => (await import("./lists.js")).createLists(e)),
		carts: h(async () => (await import("./carts.js")).createCarts(e, t)),
		membership: h(async () => (await import("./membership.js")).createMembership(e))
	};
}
// src/client/resilience.ts
var _ = 3, v = ["unavailable", "rate_limited"], y = 5, b = (e) => new Promise((t) => setTimeout(t, e));
function x({ readTimeout: e = 1e4, writeTimeout: r = 15e3, wait: i = b, signal: a } = {}) {
	let o = /* @__PURE__ */ new Map();
	async function s(e, r, i) {
		let o = AbortSignal.timeout(e), s = a ? AbortSignal.any([a, o]) : o, c = new Promise((t, i) => {
			s.addEventListener("abort", () => {
				i(o.aborted ? new n("timeout", `No answer within ${String(e / 1e3)} s.`, { outcome: r }) : new n("aborted", "The client was destroyed.", { outcome: r }));
			});
		});
		try {
			return await Promise.race([i(s), c]);
		} catch (e) {
			throw t(e) ? e : new n("unknown", "The adapter broke the contract: it must reject with a LoyaltyError.", {
				outcome: r,
				cause: e
			});
		}
	}
	async function c(t) {
		for (let n = 1;; n += 1) try {
			return await s(e, "not_done", t);
		} catch (e) {
			let { code: t, retryAfter: r = .4 * 2 ** n } = e;
			if (n === _ || !v.includes(t) || r > y) throw e;
			await i(r * 1e3 * (.5 + Math.random() / 2));
		}
	}
	return {
		read(e, t, n) {
			let r = `${e} ${JSON.stringify(t)}`, i = o.get(r) ?? c((e) => n({ signal: e }));
			o.set(r, i);
			let a = () => void o.delete(r);
			return i.then(a, a), i;
		},
		write(e, t) {
			return s(r, "unknown", (n) => t({
				key: e,
				signal: n
			}));
		}
	};
}
// src/client/client.ts
function S(t, n, r) {
	let { locale: i, market: a, currency: o, identity: s, now: c = Date.now, wait: d = b, cacheKey: f = t.name } = r, p = new AbortController(), { signal: h } = p, _ = x({
		...r,
		wait: d,
		signal: h
	}), v = {
		locale: i,
		...a && { market: a },
		...o && { currency: o }
	}, y = C(n.storage.local, f), S = C(n.storage.session, f), w = u({
		load: (e) => _.read("load", e, async (n) => {
			let { program: r, member: i } = await t.load(e, n);
			return {
				program: r,
				member: i
			};
		}),
		subject: () => s?.subject() ?? Promise.resolve(void 0),
		programs: y,
		members: S,
		now: c,
		input: v
	}), T = l(), E = {
		...w.stores,
		...T.stores
	}, { $program: D, $member: O, $error: k } = E, A = (e) => t[e] !== void 0 && (D.get()?.capabilities.includes(e) ?? !1), j = {
		adapter: t,
		host: n,
		calls: _,
		place: v,
		identity: s,
		stores: E,
		can: A,
		journal: y,
		tab: S,
		wait: d,
		now: c,
		signal: h,
		openedKey: () => `opened:${w.subject()}`,
		reload: () => w.refresh({ afterChange: !0 }),
		changed: () => I({ afterChange: !0 })
	}, M = g(j), { lists: N, spending: P, carts: F } = M;
	async function I(e) {
		let t = Object.values(N.held ?? {});
		await Promise.all([w.refresh(e), ...t.map((e) => e.reload())]), await F.held?.look();
	}
	async function L() {
		y.get("unsettled") && await P().then(({ redeeming: e }) => e.resume(), e);
	}
	let R, z = [O.listen((e) => {
		if (e && e.id !== R) {
			R = e.id, T.forget(), E.$completing.set(S.get(j.openedKey()) ?? {});
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
			...m(j, M),
			async refresh() {
				await I(), await L();
			},
			start: () => E.$phase.get() === "idle" ? w.refresh() : Promise.resolve(),
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
function C(e, t) {
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
var w = Object.getPrototypeOf(CustomEvent), T = class extends w {
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
}, E = class extends T {
	constructor(e, t) {
		super(e), this.code = t;
	}
}, D = class extends T {
	constructor(e) {
		super("loyalty-join"), this.wish = e;
	}
}, O = class extends w {
	constructor(e, t) {
		super("loyalty-track", {
			bubbles: !0,
			composed: !0
		}), this.action = e, this.detail = t;
	}
}, k = "loyalty-widget:";
function A() {
	return {
		local: j(() => localStorage),
		session: j(() => sessionStorage)
	};
}
function j(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		get(n) {
			let r = N(() => e().getItem(k + n)) ?? t.get(n);
			return r === void 0 ? void 0 : N(() => JSON.parse(r));
		},
		set(n, r) {
			let i = JSON.stringify(r, M);
			t.set(n, i), N(() => {
				e().setItem(k + n, i);
			});
		},
		remove(n) {
			t.delete(n), N(() => {
				e().removeItem(k + n);
			});
		}
	};
}
function M(e) {
	return this[e];
}
function N(e) {
	try {
		return e();
	} catch {
		return;
	}
}
// src/host/event-host.ts
var P = {
	applied: !1,
	reason: "other"
};
function F({ target: e = document, cart: t, signIn: n, join: r, storage: i = A() } = {}) {
	let a = (t) => {
		e.dispatchEvent(t);
	}, o = async (t) => (await import("./answers.js").catch(() => void 0))?.ask(e, t), s = (e, t) => {
		let n = new T(e);
		a(n), n.defaultPrevented || I(t);
	};
	return {
		canApply: t === "event",
		canSignIn: !!n,
		canJoin: !!r,
		joinsHere: r === "event",
		storage: i,
		cart: () => o(new T("loyalty-cart")),
		applyCode: async (e) => await o(new E("loyalty-apply-code", e)) ?? P,
		removeCode: async (e) => await o(new E("loyalty-remove-code", e)) ?? P,
		openCart: () => {
			a(new T("loyalty-open-cart"));
		},
		signIn: () => {
			s("loyalty-sign-in", n);
		},
		async join(e) {
			let t = new D(e), i = e ? await o(t) : a(t);
			return !t.defaultPrevented && r !== "event" && I(r ?? n), i;
		},
		onCartChange(e) {
			return document.addEventListener("loyalty-cart-changed", e), () => {
				document.removeEventListener("loyalty-cart-changed", e);
			};
		},
		track: (e, t = {}) => {
			a(new O(e, t));
		}
	};
}
function I(e) {
	if (!e) return;
	let t = new URL(e, location.href);
	(t.protocol === "https:" || t.protocol === "http:") && location.assign(t);
}
// src/client/lazy-identity.ts
function L(e) {
	let t = !!(e.token ?? e.tokenUrl ?? e.getToken), n = h(async () => (await import("./identity.js")).createIdentity(e));
	return {
		token: async (e) => t ? (await n()).token(e) : void 0,
		subject: async () => t ? (await n()).subject() : void 0,
		async use(e) {
			t = !0, await (await n()).use(e);
		}
	};
}
// src/client/load-adapter.ts
var R = {
	memory: async () => (await import("../adapters/memory.js")).memoryAdapter,
	http: async () => (await import("../adapters/http.js")).httpAdapter
};
async function z(e, { endpoint: r, options: i }, a) {
	let o = e ?? (r === void 0 ? "" : "http");
	try {
		let e = Object.hasOwn(R, o) ? R[o] : void 0, t = e && i === void 0 ? void 0 : await import("./registered-adapters.js").then((e) => e.n), n = await (e?.() ?? t?.namedAdapter(o)), s = {
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
var B = "0.1.0";
// src/client/page.ts
async function V(e) {
	let { adapter: t, endpoint: n, options: r, token: i, tokenUrl: a, getToken: o, market: s, currency: c, cart: l, signIn: u, join: d, target: f } = e, p = globalThis.fetch.bind(globalThis), m = () => Date.now(), g = L({
		token: i,
		tokenUrl: a,
		getToken: o,
		fetch: p,
		now: m
	}), _ = h(async () => (await import("./sdk.js")).sdkPort()), v = await z(t, {
		endpoint: n,
		options: r
	}, {
		runsIn: "page",
		fetch: p,
		now: m,
		token: g.token,
		sdk: async (e, t) => (await _())(e, t)
	}), y = F({
		cart: l === "event" ? l : void 0,
		signIn: u,
		join: d,
		...f && { target: f }
	});
	return S(v, !l || l === "event" ? y : await import("./shop-host.js").then(({ shopHost: e }) => e(l, y), () => y), {
		locale: e.locale ?? (document.documentElement.lang || navigator.language),
		market: s,
		currency: c,
		identity: g,
		cacheKey: [v.name, n].filter(Boolean).join(":")
	});
}
var H = Symbol.for("loyalty-widget");
function U() {
	let e = globalThis;
	return e[H] ??= W();
}
function W() {
	let e = () => void 0;
	return {
		version: B,
		client: new Promise((t) => {
			e = t;
		}),
		provide: e,
		provided: !1
	};
}
var G = () => U().client;
function K(e) {
	let t = U();
	return t.provided || (t.provided = !0, t.provide(V(e))), t.client;
}
async function q() {
	let { provided: e, client: t } = U();
	Reflect.deleteProperty(globalThis, H), e && (await t).destroy();
}
export { o as _, B as a, T as c, O as d, S as f, s as g, d as h, K as i, D as l, f as m, q as n, F as o, h as p, G as r, E as s, V as t, w as u, a as v };
