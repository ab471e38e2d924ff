import { n as e } from "./report.js";
import { n as t, t as n } from "./error.js";
import { t as r } from "./until-aborted.js";
import { n as i } from "./adapter.js";
import { atom as a } from "nanostores";
// src/stores/by-id.ts
var o = () => a({});
function s(e, t, n) {
	e.set({
		...e.get(),
		[t]: n
	});
}
function c(e, t) {
	e.set(Object.fromEntries(Object.entries(e.get()).filter(([e]) => e !== t)));
}
// src/stores/list-state.ts
var l = {
	items: [],
	more: !0,
	phase: "idle"
}, u = () => a(l);
// src/stores/doings.ts
function d() {
	let e = {
		$rewards: u(),
		$activity: u(),
		$vouchers: u(),
		$filter: a(),
		$cart: a({
			phase: "idle",
			ways: []
		}),
		$redeeming: o(),
		$holding: o(),
		$using: o(),
		$completing: o(),
		$joining: a({ step: "no" })
	}, t = Object.values(e), n = t.map((e) => e.get());
	return {
		stores: e,
		forget() {
			for (let [e, r] of t.entries()) r.set(n[e]);
		}
	};
}
// src/stores/session.ts
function f({ load: e, subject: t, programs: n, members: r, now: i, input: o }) {
	let s = a("idle"), c = a(), l = a(), u = a(), d = a(0), f = [
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
		e !== "unchanged" && (n.set(f, e), l.set(e)), d.set(i()), u.set(t), p !== void 0 && r.set(`member:${p}`, {
			at: i(),
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
var p = (e) => [
	"sending",
	"checking",
	"applying",
	"undoing",
	"redeeming",
	"giving_back"
].includes(e?.step ?? ""), m = "unsettled", h = "intent";
function g({ adapter: t, host: n, stores: r, can: i, tab: a, openedKey: o, changed: l, signal: u }, d) {
	let { $member: f, $rewards: m, $activity: g, $vouchers: _, $filter: v, $redeeming: y, $holding: b, $completing: x, $joining: S } = r, { lists: C, spending: w, carts: T, membership: E } = d;
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
		p(e.get()[t]) || (s(e, t, n), await D(r, i, (n) => {
			s(e, t, {
				step: "failed",
				error: n
			});
		}));
	}
	return {
		moreRewards: () => O(m, "rewards"),
		moreActivity: () => O(g, "activity"),
		moreVouchers: () => O(_, "vouchers"),
		filterActivity(e) {
			return v.set(e), C.held?.activity.clear(), O(g, "activity");
		},
		askRedeem(e) {
			s(y, e, { step: "asking" });
		},
		dismissRedeem(e) {
			p(y.get()[e]) || c(y, e);
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
			a.set(o(), {
				...a.get(o()) ?? {},
				[e]: t
			}), s(x, e, t);
		},
		completeRule: (e, t) => k(x, e, { step: "sending" }, E, ({ complete: n }) => n(e, t)),
		wish: (e) => D(E, ({ wish: t }) => t(e)),
		async join(t) {
			if (S.get().step === "pending") return;
			n.track("join");
			let r = f.get()?.state === "candidate" && i("join");
			!r && !t ? n.join() : (S.set({ step: "pending" }), await D(E, ({ join: e }) => e(t, r), (t) => {
				e(t), S.set({ step: "failed" });
			}));
		},
		order: async (e) => (await E()).order(e),
		claim: async (e) => (await E()).claim(e),
		intend(e) {
			a.set(h, e);
		},
		takeIntent() {
			if (f.get()?.state !== "enrolled") return;
			let e = a.get(h);
			return a.remove(h), typeof e == "string" ? e : void 0;
		}
	};
}
// src/client/lazily.ts
function _(e) {
	let t, r = () => t ??= e().then((e) => r.held = e, (e) => {
		throw t = void 0, new n("unavailable", `A file could not be fetched: ${String(e)}`, { cause: e });
	});
	return r;
}
// src/client/parts.ts
function v(e) {
	let t = _(async () => (await import("./spending.js")).createSpending(e));
	return {
		spending: t,
		lists: _(async () => (await import("./lists.js")).createLists(e)),
		carts: _(async () => (await import("./carts.js")).createCarts(e, t)),
		membership: _(async () => (await import("./membership.js")).createMembership(e))
	};
}
// src/client/resilience.ts
var y = 3, b = ["unavailable", "rate_limited"], x = 5, S = (e) => new Promise((t) => setTimeout(t, e));
function C({ readTimeout: e = 1e4, writeTimeout: i = 15e3, wait: a = S, signal: o } = {}) {
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
			if (n === y || !b.includes(t) || r > x) throw e;
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
function w(t, n, r) {
	let { locale: i, market: a, currency: o, identity: s, now: c = Date.now, wait: l = S, cacheKey: u = t.name } = r, p = new AbortController(), { signal: m } = p, h = C({
		...r,
		wait: l,
		signal: m
	}), _ = {
		locale: i,
		...a && { market: a },
		...o && { currency: o }
	}, y = T(n.storage.local, u), b = T(n.storage.session, u), x = f({
		load: (e) => h.read("load", e, async (n) => {
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
		input: _
	}), w = d(), E = {
		...x.stores,
		...w.stores
	}, { $program: D, $member: O, $error: k } = E, A = (e) => t[e] !== void 0 && (D.get()?.capabilities.includes(e) ?? !1), j = {
		adapter: t,
		host: n,
		calls: h,
		place: _,
		identity: s,
		stores: E,
		can: A,
		cacheKey: u,
		journal: y,
		tab: b,
		wait: l,
		now: c,
		signal: m,
		openedKey: () => `opened:${x.subject()}`,
		reload: () => x.refresh({ afterChange: !0 }).then(() => E.$phase.get() === "ready"),
		changed: () => I({ afterChange: !0 })
	}, M = v(j), { lists: N, spending: P, carts: F } = M;
	async function I(e) {
		let t = Object.values(N.held ?? {});
		await Promise.all([x.refresh(e), ...t.map((e) => e.reload())]), await F.held?.look();
	}
	async function L() {
		y.get("unsettled") && await P().then(({ redeeming: e }) => e.resume(), e);
	}
	let R, z = [O.listen((e) => {
		if (e && e.id !== R) {
			R = e.id, w.forget(), E.$completing.set(b.get(j.openedKey()) ?? {});
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
			...g(j, M),
			async refresh() {
				await I(), await L();
			},
			start: () => E.$phase.get() === "idle" ? x.refresh() : Promise.resolve(),
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
function T(e, t) {
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
var E = Object.getPrototypeOf(CustomEvent), D = class extends E {
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
}, O = class extends D {
	constructor(e, t) {
		super(e), this.code = t;
	}
}, k = class extends D {
	constructor(e) {
		super("loyalty-join"), this.wish = e;
	}
}, A = class extends E {
	constructor(e, t) {
		super("loyalty-track", {
			bubbles: !0,
			composed: !0
		}), this.action = e, this.detail = t;
	}
}, j = "loyalty-widget:";
function M() {
	return {
		local: N(() => localStorage),
		session: N(() => sessionStorage)
	};
}
function N(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		get(n) {
			let r = F(() => e().getItem(j + n)) ?? t.get(n);
			return r === void 0 ? void 0 : F(() => JSON.parse(r));
		},
		set(n, r) {
			let i = JSON.stringify(r, P);
			t.set(n, i), F(() => {
				e().setItem(j + n, i);
			});
		},
		remove(n) {
			t.delete(n), F(() => {
				e().removeItem(j + n);
			});
		}
	};
}
function P(e) {
	return this[e];
}
function F(e) {
	try {
		return e();
	} catch {
		return;
	}
}
// src/host/page-host.ts
var I = {
	applied: !1,
	reason: "other"
};
function L({ target: e = document, signIn: t, join: n, storage: r = M() }) {
	let i = (t) => {
		e.dispatchEvent(t);
	}, a = () => Promise.resolve(I);
	return {
		canApply: !1,
		canSignIn: !!t,
		canJoin: !!n,
		joinsHere: n === "event",
		storage: r,
		cart: () => Promise.resolve(void 0),
		applyCode: a,
		removeCode: a,
		openCart: () => void 0,
		onCartChange: () => () => void 0,
		signIn: () => {
			let e = new D("loyalty-sign-in");
			i(e), e.defaultPrevented || R(t);
		},
		async join(r) {
			let a = new k(r), o = r && await import("./answers.js").then((e) => e.t).catch(() => void 0), s = r ? await o?.ask(e, a) : i(a);
			return !a.defaultPrevented && n !== "event" && R(n ?? t), s;
		},
		track: (e, t = {}) => {
			i(new A(e, t));
		}
	};
}
function R(e) {
	if (!e) return;
	let t = new URL(e, location.href);
	(t.protocol === "https:" || t.protocol === "http:") && location.assign(t);
}
// src/client/lazy-identity.ts
function z(e) {
	let t = !!(e.token ?? e.tokenUrl ?? e.getToken), n = _(async () => (await import("./identity.js")).createIdentity(e));
	return {
		token: async (e) => t ? (await n()).token(e) : void 0,
		subject: async () => t ? (await n()).subject() : void 0,
		async use(e) {
			t = !0, await (await n()).use(e);
		}
	};
}
// src/client/load-adapter.ts
var B = {
	memory: async () => (await import("../adapters/memory.js")).memoryAdapter,
	http: async () => (await import("../adapters/http.js")).httpAdapter
};
async function V(e, t, n) {
	let r = e ?? (t.endpoint === void 0 ? "" : "http"), a = () => H(r, t, n);
	try {
		return await a();
	} catch (e) {
		let t = e.code === "unavailable", n = {
			contract: 1,
			name: r,
			runsIn: ["page"],
			idempotency: "none",
			load: async (...r) => {
				if (!t) throw e;
				let o = await a();
				Object.assign(n, { idempotency: o.idempotency });
				for (let e of ["load", ...i]) Object.assign(n, { [e]: o[e]?.bind(o) });
				return o.load(...r);
			}
		};
		return n;
	}
}
async function H(e, { endpoint: r, options: i }, a) {
	let o = "unavailable";
	try {
		let t = Object.hasOwn(B, e) ? B[e] : void 0, n = t && i === void 0 ? void 0 : await import("./registered-adapters.js").then((e) => e.n), s = await (t?.() ?? n?.namedAdapter(e));
		o = "config";
		let c = {
			...n?.readOptions(i ?? "{}"),
			...r !== void 0 && { endpoint: r }
		}, l = s?.(c, a);
		if (!l?.load) throw TypeError("It makes no adapter.");
		return l;
	} catch (r) {
		throw t(r) ? r : new n(o, `data-adapter="${e}" could not be loaded: ${String(r)}`, { cause: r });
	}
}
// src/client/version.ts
var U = "0.1.0";
// src/client/page.ts
async function W(e) {
	let { adapter: t, endpoint: n, options: r, token: i, tokenUrl: a, getToken: o, market: s, currency: c, cart: l, signIn: u, join: d, target: f } = e, p = globalThis.fetch.bind(globalThis), m = () => Date.now(), h = z({
		token: i,
		tokenUrl: a,
		getToken: o,
		fetch: p,
		now: m
	}), g = _(async () => (await import("./sdk.js")).sdkPort()), v = await V(t, {
		endpoint: n,
		options: r
	}, {
		runsIn: "page",
		fetch: p,
		now: m,
		token: h.token,
		sdk: async (e, t) => (await g())(e, t)
	}), y = {
		signIn: u,
		join: d,
		target: f
	}, b = l ? await import("./shop-host.js").catch(() => void 0) : void 0;
	return w(v, l && b ? b.shopHost(l, y) : L(y), {
		locale: e.locale ?? (document.documentElement.lang || navigator.language),
		market: s,
		currency: c,
		identity: h,
		cacheKey: [v.name, n].filter(Boolean).join(":")
	});
}
var G = Symbol.for("loyalty-widget");
function K() {
	let e = globalThis;
	return e[G] ??= q();
}
function q() {
	let e = () => void 0;
	return {
		version: U,
		client: new Promise((t) => {
			e = t;
		}),
		provide: e,
		provided: !1
	};
}
var J = () => K().client;
function Y(e) {
	let t = K();
	return t.provided || (t.provided = !0, t.provide(W(e))), t.client;
}
async function X() {
	let { provided: e, client: t } = K();
	Reflect.deleteProperty(globalThis, G), e && (await t).destroy();
}
export { l as _, U as a, O as c, E as d, A as f, p as g, m as h, Y as i, D as l, _ as m, X as n, I as o, w as p, J as r, L as s, W as t, k as u, c as v, s as y };
