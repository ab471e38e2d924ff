import { n as e, r as t } from "./error.js";
import { a as n, o as r } from "./events.js";
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
}, l = () => i(c), u = (e) => [
	"sending",
	"checking",
	"applying",
	"undoing"
].includes(e?.step ?? ""), d = "unsettled";
// src/stores/session.ts
function f({ load: e, subject: t, programs: n, members: r, now: a, input: o }) {
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
		refresh: v
	};
}
// src/client/lazily.ts
function p(t) {
	let n, r = () => n ??= t().then((e) => r.held = e, (t) => {
		throw n = void 0, new e("unavailable", `A file could not be fetched: ${String(t)}`, { cause: t });
	});
	return r;
}
// src/client/resilience.ts
var m = 3, h = ["unavailable", "rate_limited"], g = 5, _ = (e) => new Promise((t) => setTimeout(t, e));
function v({ readTimeout: n = 1e4, writeTimeout: r = 15e3, wait: i = _, signal: a } = {}) {
	let o = /* @__PURE__ */ new Map();
	async function s(n, r, i) {
		let o = AbortSignal.timeout(n), s = a ? AbortSignal.any([a, o]) : o, c = new Promise((t, i) => {
			s.addEventListener("abort", () => {
				i(o.aborted ? new e("timeout", `No answer within ${String(n / 1e3)} s.`, { outcome: r }) : new e("aborted", "The client was destroyed.", { outcome: r }));
			});
		});
		try {
			return await Promise.race([i(s), c]);
		} catch (n) {
			throw t(n) ? n : new e("unknown", "The adapter broke the contract: it must reject with a LoyaltyError.", {
				outcome: r,
				cause: n
			});
		}
	}
	async function c(e) {
		for (let t = 1;; t += 1) try {
			return await s(n, "not_done", e);
		} catch (e) {
			let { code: n, retryAfter: r = .4 * 2 ** t } = e;
			if (t === m || !h.includes(n) || r > g) throw e;
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
function y(e, t, n) {
	let { locale: i, market: c, currency: d, now: m = Date.now, wait: h = _, cacheKey: g = e.name } = n, y = new AbortController(), x = v({
		...n,
		wait: h,
		signal: y.signal
	}), S = {
		locale: i,
		...c && { market: c },
		...d && { currency: d }
	}, C = f({
		load: (t) => x.read("load", t, async (n) => {
			let { program: r, member: i } = await e.load(t, n);
			return {
				program: r,
				member: i
			};
		}),
		subject: () => n.identity?.subject() ?? Promise.resolve(void 0),
		programs: b(t.storage.local, g),
		members: b(t.storage.session, g),
		now: m,
		input: S
	}), { $program: w, $member: T, $error: E } = C.stores, D = (t) => e[t] !== void 0 && (w.get()?.capabilities.includes(t) ?? !1), O = l(), k = l(), A = l(), j = a(), M = a(), N = b(t.storage.local, g), P = p(async () => {
		let { createLists: t } = await import("./lists.js");
		return t({
			adapter: e,
			calls: x,
			place: S,
			$rewards: O,
			$activity: k,
			$vouchers: A
		});
	}), F = p(async () => {
		let { createSpending: n } = await import("./spending.js");
		return n({
			adapter: e,
			host: t,
			calls: x,
			place: S,
			journal: N,
			wait: h,
			now: m,
			$redeeming: j,
			$holding: M,
			memberId: () => T.get()?.id,
			onSettled(e, n) {
				n && t.track("redeem", { reward: e }), I({ afterChange: !0 });
			}
		});
	});
	async function I(e) {
		let t = Object.values(P.held ?? {});
		await Promise.all([C.refresh(e), ...t.map((e) => e.reload())]);
	}
	async function L() {
		N.get("unsettled") && await F().then(({ redeeming: e }) => e.resume(), r);
	}
	let R, z = [T.listen((e) => {
		if (e && e.id !== R) {
			R = e.id;
			for (let e of [j, M]) e.set({});
			for (let e of Object.values(P.held ?? {})) e.clear();
			L();
		}
	}), E.listen((e) => {
		e && e.code !== "aborted" && r(e);
	})];
	async function B(e, t) {
		let n = e.get();
		n.more && e.set({
			...n,
			phase: "loading"
		});
		try {
			await (await P())[t].more();
		} catch (t) {
			e.set({
				...n,
				phase: "failed",
				error: t
			});
		}
	}
	async function V(e, t, n, r) {
		if (!u(e.get()[t])) {
			o(e, t, n);
			try {
				let e = await F();
				y.signal.aborted || await r(e);
			} catch (n) {
				o(e, t, {
					step: "failed",
					error: n
				});
			}
		}
	}
	return {
		locale: i,
		host: t,
		can: D,
		stores: {
			...C.stores,
			$rewards: O,
			$activity: k,
			$vouchers: A,
			$redeeming: j,
			$holding: M
		},
		actions: {
			async refresh() {
				await I(), await L();
			},
			start: () => C.stores.$phase.get() === "idle" ? C.refresh() : Promise.resolve(),
			async identify(e) {
				await n.identity?.use(e), await I({ afterChange: !0 });
			},
			moreRewards: () => B(O, "rewards"),
			moreActivity: () => B(k, "activity"),
			moreVouchers: () => B(A, "vouchers"),
			askRedeem(e) {
				o(j, e, { step: "asking" });
			},
			dismissRedeem(e) {
				u(j.get()[e]) || s(j, e);
			},
			confirmRedeem: (e) => V(j, e.id, { step: "sending" }, ({ redeeming: t }) => t.confirm(e)),
			apply: (e) => V(M, e.id, { step: "applying" }, async ({ holding: n }) => {
				let r = await n.apply(e);
				t.track("apply", {
					voucher: e.id,
					applied: r
				});
			}),
			undo: (e) => V(M, e.id, { step: "undoing" }, async ({ holding: n }) => {
				await n.undo(e) && t.track("undo", { voucher: e.id }), await I({ afterChange: !0 });
			}),
			async join() {
				t.track("join"), T.get()?.state !== "candidate" || !D("join") ? t.join() : (await (await F()).join(), await I({ afterChange: !0 }));
			}
		},
		destroy() {
			y.abort();
			for (let e of z) e();
		}
	};
}
function b(e, t) {
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
var x = class extends Event {
	constructor(e) {
		super(e, {
			bubbles: !0,
			composed: !0,
			cancelable: !0
		});
	}
	respondWith(e) {
		this.answer = Promise.resolve(e), this.preventDefault();
	}
}, S = class extends x {
	constructor(e, t) {
		super(e), this.code = t;
	}
}, C = class extends Event {
	constructor(e, t) {
		super("loyalty-track", {
			bubbles: !0,
			composed: !0
		}), this.action = e, this.detail = t;
	}
}, w = "loyalty-widget:";
function T() {
	return {
		local: E(() => localStorage),
		session: E(() => sessionStorage)
	};
}
function E(e) {
	let t = /* @__PURE__ */ new Map();
	return {
		get(n) {
			let r = D(() => e().getItem(w + n)) ?? t.get(n);
			return r === void 0 ? void 0 : D(() => JSON.parse(r));
		},
		set(n, r) {
			let i = JSON.stringify(r);
			t.set(n, i), D(() => {
				e().setItem(w + n, i);
			});
		},
		remove(n) {
			t.delete(n), D(() => {
				e().removeItem(w + n);
			});
		}
	};
}
function D(e) {
	try {
		return e();
	} catch {
		return;
	}
}
// src/host/event-host.ts
var O = {
	applied: !1,
	reason: "other"
};
function k({ target: e = document, cart: t, signIn: n, join: r, storage: i = T() } = {}) {
	let a = (t) => (e.dispatchEvent(t), (t.answer ?? Promise.resolve(void 0)).catch(() => void 0)), o = (t, n) => {
		let r = new x(t);
		e.dispatchEvent(r), !r.defaultPrevented && n && A(n);
	};
	return {
		canApply: t === "event",
		canSignIn: !!n,
		canJoin: !!r,
		storage: i,
		cart: () => a(new x("loyalty-cart")),
		applyCode: async (e) => await a(new S("loyalty-apply-code", e)) ?? O,
		removeCode: async (e) => await a(new S("loyalty-remove-code", e)) ?? O,
		openCart: () => void a(new x("loyalty-open-cart")),
		signIn: () => {
			o("loyalty-sign-in", n);
		},
		join: () => {
			o("loyalty-join", r ?? n);
		},
		onCartChange(e) {
			return document.addEventListener("loyalty-cart-changed", e), () => {
				document.removeEventListener("loyalty-cart-changed", e);
			};
		},
		track: (t, n = {}) => {
			e.dispatchEvent(new C(t, n));
		}
	};
}
function A(e) {
	let t = new URL(e, location.href);
	(t.protocol === "https:" || t.protocol === "http:") && location.assign(t);
}
// src/client/lazy-identity.ts
function j(e) {
	let t = !!(e.token ?? e.tokenUrl ?? e.getToken), n = p(async () => (await import("./identity.js")).createIdentity(e));
	return {
		token: async (e) => t ? (await n()).token(e) : void 0,
		subject: async () => t ? (await n()).subject() : void 0,
		async use(e) {
			t = !0, await (await n()).use(e);
		}
	};
}
// src/client/load-adapter.ts
var M = {
	memory: async () => (await import("./memory.js").then((e) => e.n)).memoryAdapter,
	http: async () => (await import("./http.js").then((e) => e.n)).httpAdapter
};
async function N(e, n, r) {
	try {
		let t = (await P(e ?? (n.endpoint === void 0 ? "" : "http")))(n, r);
		if (!t?.load) throw TypeError("It makes no adapter.");
		return t;
	} catch (n) {
		let r = t(n) ? n : F(`data-adapter="${e ?? "http"}" could not be loaded: ${String(n)}`, n);
		return {
			contract: 1,
			name: "none",
			runsIn: ["page"],
			idempotency: "none",
			load: () => Promise.reject(r)
		};
	}
}
async function P(e) {
	let t = Object.hasOwn(M, e) ? M[e] : void 0;
	if (t) return t();
	if (!/^(https?:|\.{0,2}\/)/.test(e)) throw F(`data-adapter="${e}" is not one of ${Object.keys(M).join(", ")} or an ES module's address; data-endpoint alone means http.`);
	let n = new URL(e, location.href).href, r = await import(
		/* @vite-ignore */
		n
);
	if (typeof r.default != "function") throw F(`${n} has no factory as its default export.`);
	return r.default;
}
var F = (t, n) => new e("config", t, { cause: n });
// src/client/page.ts
async function I(e) {
	let { adapter: t, endpoint: n, token: r, tokenUrl: i, getToken: a, market: o, currency: s, cart: c, signIn: l, join: u, target: d } = e, f = globalThis.fetch.bind(globalThis), p = () => Date.now(), m = j({
		token: r,
		tokenUrl: i,
		getToken: a,
		fetch: f,
		now: p
	}), h = await N(t, n === void 0 ? {} : { endpoint: n }, {
		runsIn: "page",
		fetch: f,
		now: p,
		token: m.token
	});
	return y(h, k({
		cart: c === "event" ? c : void 0,
		signIn: l,
		join: u,
		...d && { target: d }
	}), {
		locale: e.locale ?? (document.documentElement.lang || navigator.language),
		market: o,
		currency: s,
		identity: m,
		cacheKey: [h.name, n].filter(Boolean).join(":")
	});
}
var L = Symbol.for("loyalty-widget");
function R() {
	let e = globalThis;
	return e[L] ??= z();
}
function z() {
	let e = () => void 0, t = new Promise((t) => {
		e = t;
	});
	return {
		version: n,
		client: t,
		provide: e,
		provided: !1
	};
}
var B = () => R().client;
function V(e) {
	let t = R();
	return t.provided || (t.provided = !0, t.provide(I(e))), t.client;
}
async function H() {
	let { provided: e, client: t } = R();
	Reflect.deleteProperty(globalThis, L), e && (await t).destroy();
}
export { k as a, C as c, c as d, o as f, V as i, y as l, H as n, S as o, B as r, x as s, I as t, d as u };
