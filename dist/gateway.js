import { n as e, t } from "./modules/error.js";
import { t as n } from "./modules/until-aborted.js";
import { t as r } from "./modules/adapter.js";
import { Hono as i } from "hono";
import { bodyLimit as a } from "hono/body-limit";
import { cors as o } from "hono/cors";
// src/gateway/problem.ts
var s = {
	config: {
		status: 500,
		title: "The gateway or its adapter is set up wrongly"
	},
	offline: {
		status: 503,
		title: "The gateway has no network"
	},
	timeout: {
		status: 504,
		title: "The backend did not answer in time"
	},
	aborted: {
		status: 499,
		title: "The request was given up"
	},
	unauthenticated: {
		status: 401,
		title: "Nobody is signed in, or the token is not valid"
	},
	token_expired: {
		status: 401,
		title: "The token has expired"
	},
	forbidden: {
		status: 403,
		title: "Not allowed"
	},
	blocked: {
		status: 403,
		title: "This member can neither earn nor spend"
	},
	not_enrolled: {
		status: 403,
		title: "The shopper has not joined the program"
	},
	not_found: {
		status: 404,
		title: "No such thing"
	},
	invalid: {
		status: 400,
		title: "The request is not valid"
	},
	insufficient_points: {
		status: 409,
		title: "Not enough points"
	},
	limit_reached: {
		status: 409,
		title: "The limit is reached"
	},
	out_of_stock: {
		status: 409,
		title: "Out of stock"
	},
	cart_requirements: {
		status: 409,
		title: "The cart does not meet the terms"
	},
	tier_required: {
		status: 403,
		title: "Only for a higher tier"
	},
	referral_refused: {
		status: 409,
		title: "The referral was refused"
	},
	in_progress: {
		status: 409,
		title: "The first request with this key is still running",
		retryAfter: 1
	},
	key_reused: {
		status: 422,
		title: "This key was used for another request"
	},
	rate_limited: {
		status: 429,
		title: "Too many requests",
		retryAfter: 5
	},
	unavailable: {
		status: 503,
		title: "The backend is not available",
		retryAfter: 5
	},
	bad_response: {
		status: 502,
		title: "The backend gave an answer that makes no sense"
	},
	unsupported: {
		status: 501,
		title: "This program does not offer that"
	},
	unknown: {
		status: 500,
		title: "Something went wrong"
	}
};
function c(n, r = "not_done") {
	return e(n) && Object.hasOwn(s, n.code) ? n : new t("unknown", "An error that is not a LoyaltyError.", {
		outcome: r,
		cause: n
	});
}
function l(e, t = s[e.code].status) {
	let { code: n, outcome: r } = e, { title: i, retryAfter: a } = s[n], o = {
		type: `urn:loyalty:problem:${n}`,
		title: i,
		status: t,
		detail: u(e, t),
		code: n,
		outcome: r
	}, c = new Headers({ "Content-Type": "application/problem+json" }), l = e.retryAfter ?? a;
	return l !== void 0 && c.set("Retry-After", String(Math.ceil(l))), t === 401 && c.set("WWW-Authenticate", "Bearer"), new Response(JSON.stringify(o), {
		status: t,
		headers: c
	});
}
function u({ code: e, message: t }, n) {
	return n < 500 ? t : `${s[e].title}. The gateway's onError has the cause.`;
}
// src/gateway/fields.ts
var d = C(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i), f = C(/^[A-Z]{3}$/), p = C(/^[^\p{Cc}]{1,255}$/u), m = C(/^[^\p{Cc}]{1,2048}$/u), ee = C(/^(?=.{3,254}$)[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u), h = (e, t) => typeof e == "boolean" ? e : w(t, "must be true or false");
function g(e, t = 2 ** 53 - 1) {
	let n = `must be an integer ${t < 2 ** 53 - 1 ? `from ${e} to ${t}` : `of ${e} or more`}`;
	return (r, i) => typeof r == "number" && Number.isSafeInteger(r) && e <= r && r <= t ? r : w(i, n);
}
var _ = g(0);
function te(e) {
	return (t, n) => e.find((e) => e === t) ?? w(n, `must be ${e.join(", ")}`);
}
var v = (e, t) => {
	let n = x(e, t);
	return {
		minor: _(n.minor, `${t}.minor`),
		currency: f(n.currency, `${t}.currency`)
	};
};
function y(e, t) {
	return (n, r) => Array.isArray(n) ? n.length > t ? w(r, `must have ${t} entries at most`) : n.map((t, n) => e(t, `${r}[${n}]`)) : w(r, "must be a list");
}
function b(e, t, n, r = t) {
	let i = e[t];
	return i == null ? {} : { [t]: n(i, r) };
}
var x = (e, t) => typeof e == "object" && e && !Array.isArray(e) ? { ...e } : w(t, "must be an object");
function S(e) {
	if (e === "") return {};
	let n;
	try {
		n = JSON.parse(e);
	} catch (e) {
		throw new t("invalid", "The body is not JSON.", { cause: e });
	}
	return x(n, "body");
}
function C(e) {
	return (t, n) => typeof t == "string" && e.test(t) ? t : w(n, "is missing or not well-formed");
}
function w(e, n) {
	throw new t("invalid", `\`${e}\` ${n}.`);
}
// src/gateway/inputs.ts
var ne = 200, re = 50, ie = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
function ae(e) {
	return {
		...O(e),
		...b(e, "programVersion", m)
	};
}
function T(e) {
	return {
		...O(e),
		...b(e, "cursor", m)
	};
}
function oe(e) {
	return {
		...T(e),
		...b(e, "filter", te(r))
	};
}
function se(e) {
	let t = S(e);
	return {
		...O(t),
		reward: p(t.reward, "reward"),
		points: _(t.points, "points"),
		...b(t, "variant", p),
		...b(t, "hold", h),
		...b(t, "cart", m)
	};
}
function ce(e) {
	return b(S(e), "marketing", h);
}
function le(e) {
	let t = S(e);
	return {
		...O(t),
		cart: me(t.cart, "cart")
	};
}
function ue(e) {
	let t = S(e), n = g(1, 12)(t.month, "month"), r = b(t, "year", g(1900, 9999));
	return {
		month: n,
		day: g(1, new Date(Date.UTC(r.year ?? 2e3, n, 0)).getUTCDate())(t.day, "day"),
		...r
	};
}
function de(e) {
	let { reward: t } = S(e);
	return t === null ? null : p(t, "reward");
}
function fe(e) {
	let t = S(e);
	return {
		...O(t),
		order: p(t.order, "order"),
		...b(t, "claim", m)
	};
}
function pe(e) {
	let t = S(e);
	return {
		claim: m(t.claim, "claim"),
		email: ee(t.email, "email"),
		marketing: h(t.marketing, "marketing"),
		locale: d(t.locale, "locale")
	};
}
function E(e) {
	return p(e, "id");
}
function D(e) {
	if (e === void 0) throw new t("invalid", "A write needs an Idempotency-Key header.");
	if (!ie.test(e)) throw new t("invalid", "The Idempotency-Key must be a UUID of version 4.");
	return e.toLowerCase();
}
function O(e) {
	return {
		locale: d(e.locale, "locale"),
		...b(e, "market", p),
		...b(e, "currency", f)
	};
}
var me = (e, t) => {
	let n = x(e, t);
	return {
		...b(n, "id", m, `${t}.id`),
		subtotal: v(n.subtotal, `${t}.subtotal`),
		codes: y(p, re)(n.codes ?? [], `${t}.codes`),
		...b(n, "items", y(he, ne), `${t}.items`)
	};
}, he = (e, t) => {
	let n = x(e, t);
	return {
		product: p(n.product, `${t}.product`),
		quantity: _(n.quantity, `${t}.quantity`),
		amount: v(n.amount, `${t}.amount`)
	};
};
// src/gateway/routes.ts
function ge(e, t) {
	let n = (e) => (n) => k(t, n, e, "not_done"), r = (e) => (n) => k(t, n, e, "unknown"), i = (e) => (n) => A(t, n, e, "shopper");
	e.get("/v1/load", n(_e)), e.get("/v1/rewards", n(ve)), e.get("/v1/activity", n(ye)), e.get("/v1/vouchers", n(be)), e.get("/v1/redemptions/:key", r(xe)), e.post("/v1/redemptions", i(Ce)), e.post("/v1/vouchers/:id/undo", i(we)), e.post("/v1/membership", i(Te)), e.post("/v1/quotes", n(Ee)), e.post("/v1/earning/:rule/completions", i(De)), e.post("/v1/birthday", i(Oe)), e.post("/v1/wish", i(ke)), e.post("/v1/order-standings", n(Ae)), e.post("/v1/claims", ((e) => (n) => A(t, n, e, "anyone"))(je));
}
var _e = async (e, t, n) => {
	let r = await e.load(ae(t.req.query()), n);
	return t.json(Ne(r, e));
}, ve = async (e, t, n) => (j(e, "rewards"), t.json(await e.rewards(T(t.req.query()), n))), ye = async (e, t, n) => (j(e, "activity"), t.json(await e.activity(oe(t.req.query()), n))), be = async (e, t, n) => (j(e, "vouchers"), t.json(await e.vouchers(T(t.req.query()), n))), xe = async (e, t, n) => (j(e, "redemption"), t.json(await e.redemption(D(t.req.param("key")), n))), Se = {
	done: 201,
	applied: 201,
	pending: 202,
	refused: 200
}, Ce = async (e, t, n) => {
	let r = se(await t.req.text());
	j(e, "redeem");
	let i = await e.redeem(r, n);
	return t.json(i, Se[i.state]);
}, we = async (e, t, n) => {
	let r = E(t.req.param("id"));
	return j(e, "undo"), await e.undo(r, n), t.body(null, 204);
}, Te = async (e, t, n) => {
	let r = ce(await t.req.text());
	return j(e, "join"), await e.join(r, n), t.body(null, 204);
}, Ee = async (e, t, n) => {
	let r = le(await t.req.text());
	return j(e, "quote"), t.json({ ways: await e.quote(r, n) });
}, De = async (e, t, n) => {
	let r = E(t.req.param("rule"));
	return j(e, "complete"), t.json(await e.complete(r, n));
}, Oe = async (e, t, n) => {
	let r = ue(await t.req.text());
	return j(e, "birthday"), await e.birthday(r, n), t.body(null, 204);
}, ke = async (e, t, n) => {
	let r = de(await t.req.text());
	return j(e, "wish"), await e.wish(r, n), t.body(null, 204);
}, Ae = async (e, t, n) => {
	let r = fe(await t.req.text());
	return j(e, "order"), t.json(await e.order(r, n));
}, je = async (e, t, n) => {
	let r = pe(await t.req.text());
	return j(e, "claim"), t.json({ state: await e.claim(r, n) });
};
async function k(e, t, r, i) {
	try {
		let a = await e.identify(t.req.header("Authorization")), o = e.adapterFor(a), s = AbortSignal.any([t.req.raw.signal, e.deadline()]);
		return await n(s, i, () => r(o, t, { signal: s }));
	} catch (e) {
		throw c(e, i);
	}
}
async function A(e, t, r, i) {
	let { adapter: a, options: o } = await Me(e, t, i);
	try {
		return await n(o.signal, "unknown", () => r(a, t, o));
	} catch (e) {
		throw c(e, "unknown");
	}
}
async function Me(e, n, r) {
	try {
		let i = await e.identify(n.req.header("Authorization"));
		if (!i && r === "shopper") throw new t("unauthenticated", "Only a signed-in shopper can do this.");
		let a = {
			key: D(n.req.header("Idempotency-Key")),
			signal: e.deadline()
		};
		return {
			adapter: e.adapterFor(i),
			options: a
		};
	} catch (e) {
		throw c(e);
	}
}
function Ne(e, t) {
	let { program: n } = e;
	if (n === "unchanged") return e;
	let r = n.capabilities.filter((e) => typeof t[e] == "function");
	return {
		...e,
		program: {
			...n,
			capabilities: r
		}
	};
}
function j(e, n) {
	if (!e[n]) throw new t("unsupported", `The adapter "${e.name}" has no ${n}.`);
}
// src/gateway/signature.ts
var M = 32, N = new TextEncoder();
function P(e) {
	let n = N.encode(e);
	if (n.length < M) throw new t("config", `A signing secret needs ${M} bytes or more; this one has ${n.length}.`);
	let r, i = () => r ??= Pe(n);
	return {
		sign: async (e) => new Uint8Array(await crypto.subtle.sign("HMAC", await i(), N.encode(e))),
		verify: async (e, t) => crypto.subtle.verify("HMAC", await i(), t, N.encode(e))
	};
}
function Pe(e) {
	return crypto.subtle.importKey("raw", e, {
		name: "HMAC",
		hash: "SHA-256"
	}, !1, ["sign", "verify"]);
}
function F(e) {
	let t = typeof e == "string" ? N.encode(e) : e, n = Array.from(t, (e) => String.fromCharCode(e)).join("");
	return btoa(n).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function I(e) {
	if (/^[\w-]+={0,2}$/.test(e)) try {
		let t = atob(e.replaceAll("-", "+").replaceAll("_", "/"));
		return Uint8Array.from(t, (e) => e.charCodeAt(0));
	} catch {
		return;
	}
}
function L(e) {
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Fe(e) {
	if (/^(?:[\da-f]{2})+$/i.test(e)) return Uint8Array.from(e.match(/../g) ?? [], (e) => Number.parseInt(e, 16));
}
function R(e) {
	let t = I(e);
	if (t) try {
		let e = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(t));
		return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : void 0;
	} catch {
		return;
	}
}
// src/gateway/once.ts
var Ie = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	async fulfil(e) {
		let { store: n, now: r } = this.#e, i = {
			payload: await H(e.payload),
			state: "running",
			sentAt: r()
		}, a = await z(n.claim(e.id, i));
		if (!a) return this.#t(e, i);
		if (a.payload !== i.payload) throw new t("key_reused", "This Idempotency-Key was used for another request.");
		return this.settle(e, a);
	}
	find(e) {
		return z(this.#e.store.read(e));
	}
	async settle(e, t) {
		let { id: n, inquiry: r } = e;
		if (t.state === "done") return this.#n(n, t, r);
		if (t.state === "running" && this.#i(t)) throw V();
		if (!r) throw Le();
		let i = await this.#r(r, t);
		return await this.#a(n, t.state, B(t, i)), i;
	}
	async #t(e, t) {
		let n;
		try {
			n = await e.send();
		} catch (n) {
			let r = c(n, "unknown"), i = r.outcome === "unknown" ? {
				...t,
				state: "unknown"
			} : void 0;
			throw await this.#a(e.id, "running", i), r;
		}
		return await this.#a(e.id, "running", B(t, n)), n;
	}
	async #n(e, t, n) {
		let r = t.answer === void 0 ? void 0 : JSON.parse(t.answer);
		if (!n?.isOpen(r)) return r;
		try {
			let r = await n.ask();
			return await this.#a(e, "done", B(t, r)), r;
		} catch {
			return r;
		}
	}
	async #r(e, t) {
		try {
			return await e.ask();
		} catch (n) {
			let r = c(n);
			if (r.code !== "not_found") throw Re(r);
			if (this.#i(t)) throw V();
			return e.lost;
		}
	}
	#i({ sentAt: e }) {
		return this.#e.now() < e + this.#e.lease;
	}
	async #a(e, t, n) {
		try {
			await this.#e.store.replace(e, t, n);
		} catch (e) {
			this.#e.onError(e);
		}
	}
};
async function z(e) {
	try {
		return await e;
	} catch (e) {
		throw new t("unavailable", "The idempotency store failed.", {
			outcome: "unknown",
			cause: e
		});
	}
}
function B(e, t) {
	return {
		...e,
		state: "done",
		...t !== void 0 && { answer: JSON.stringify(t) }
	};
}
function V() {
	return new t("in_progress", "The first request with this key is still running.", { outcome: "unknown" });
}
function Le() {
	return new t("unknown", "The answer to the first request was lost, and this backend cannot say what became of it.", { outcome: "unknown" });
}
function Re({ code: e, message: n, retryAfter: r, cause: i }) {
	return new t(e, n, {
		outcome: "unknown",
		cause: i,
		...r !== void 0 && { retryAfter: r }
	});
}
async function H(e) {
	let t = new TextEncoder().encode(JSON.stringify(e));
	return L(new Uint8Array(await crypto.subtle.digest("SHA-256", t)));
}
// src/gateway/idempotent-adapter.ts
function ze(e, t) {
	let n = new Ie(t), r = (e, { key: n }) => ({
		subject: qe(t.subject),
		route: e,
		key: n
	});
	return {
		contract: 1,
		name: e.name,
		runsIn: e.runsIn,
		idempotency: "key",
		load: async (t, n) => Ke(await e.load(t, n)),
		...Be(e),
		...Ve(e, n, r),
		...He(e, n, r),
		...Ue(e, n)
	};
}
function Be(e) {
	return {
		...e.rewards && { rewards: e.rewards.bind(e) },
		...e.activity && { activity: e.activity.bind(e) },
		...e.vouchers && { vouchers: e.vouchers.bind(e) },
		...e.quote && { quote: e.quote.bind(e) },
		...e.order && { order: e.order.bind(e) },
		...e.wish && { wish: e.wish.bind(e) }
	};
}
function Ve(e, t, n) {
	let { redeem: r } = e;
	return r ? {
		redeem: async (i, a) => t.fulfil({
			id: n("redeem", a),
			payload: Ge(i),
			send: () => r.call(e, i, a),
			inquiry: U(e, a.key, a)
		}),
		redemption: async (r, i) => We(e, t, n("redeem", { key: r }), i)
	} : {};
}
function He(e, t, n) {
	let { undo: r, join: i, complete: a, birthday: o } = e;
	return {
		...r && { undo: async (i, a) => t.fulfil({
			id: n("undo", a),
			payload: [i],
			send: () => r.call(e, i, a)
		}) },
		...i && { join: async (r, a) => t.fulfil({
			id: n("join", a),
			payload: [r.marketing],
			send: () => i.call(e, r, a)
		}) },
		...a && { complete: async (r, i) => t.fulfil({
			id: n("complete", i),
			payload: [r],
			send: () => a.call(e, r, i)
		}) },
		...o && { birthday: async (r, i) => t.fulfil({
			id: n("birthday", i),
			payload: [
				r.month,
				r.day,
				r.year
			],
			send: () => o.call(e, r, i)
		}) }
	};
}
function Ue(e, t) {
	let { claim: n } = e;
	return n ? { claim: async (r, i) => t.fulfil({
		id: {
			subject: await H([r.claim]),
			route: "claim",
			key: i.key
		},
		payload: [r.email, r.marketing],
		send: () => n.call(e, r, i)
	}) } : {};
}
async function We(t, n, r, i) {
	let a = await n.find(r), o = U(t, r.key, i);
	if (!a) return o ? o.ask() : Je();
	try {
		return await n.settle({
			id: r,
			inquiry: o
		}, a);
	} catch (t) {
		if (e(t) && t.code === "in_progress") return { state: "pending" };
		throw t;
	}
}
function U(e, t, { signal: n }) {
	let { redemption: r } = e;
	if (r) return {
		ask: () => r.call(e, t, { signal: n }),
		lost: {
			state: "refused",
			code: "unavailable"
		},
		isOpen: ({ state: e }) => e === "pending"
	};
}
function Ge({ reward: e, points: t, variant: n, hold: r, cart: i, market: a, currency: o }) {
	return [
		e,
		t,
		n,
		r,
		i,
		a,
		o
	];
}
function Ke(e) {
	let { program: t } = e;
	if (t === "unchanged" || !t.capabilities.includes("redeem")) return e;
	let n = [.../* @__PURE__ */ new Set([...t.capabilities, "redemption"])];
	return {
		...e,
		program: {
			...t,
			capabilities: n
		}
	};
}
function qe(e) {
	if (e === void 0) throw new t("unauthenticated", "Only a signed-in shopper can do this.");
	return e;
}
function Je() {
	throw new t("not_found", "No redemption was ever asked for with this key.");
}
// src/gateway/identity.ts
var Ye = 4096;
async function Xe(e, t, n) {
	if (e === void 0) return;
	let r = /^Bearer +(\S+)$/i.exec(e)?.[1];
	if (r === void 0 || r.length > Ye) throw W("invalid");
	return Ze(r, t, n);
}
async function Ze(e, t, n) {
	let r = "invalid";
	for (let i of t) {
		let t = await i(e, n);
		if (typeof t == "object") return t;
		t === "expired" && (r = t);
	}
	throw W(r);
}
function W(e) {
	return e === "expired" ? new t("token_expired", "The token has expired; ask the shop for a fresh one.") : new t("unauthenticated", "The token is not one that the shop signed for this gateway.");
}
// src/gateway/service.ts
var Qe = 6e4;
function $e(e) {
	let { timeout: t = 1e4, now: n = Date.now } = e, r = et(e, n);
	return nt(r(void 0), e), {
		identify: (t) => Xe(t, e.identity, n()),
		adapterFor: (i) => tt(r(i), i, e, Math.max(Qe, 2 * t), n),
		deadline: () => AbortSignal.timeout(t)
	};
}
function et(e, t) {
	let { adapter: n, fetch: r = (e, t) => globalThis.fetch(e, t) } = e, i = e.adapterOptions ?? {};
	return (e) => {
		let a = {
			runsIn: "gateway",
			fetch: r,
			now: t,
			...e && { identity: e }
		};
		return n(i, a);
	};
}
function tt(e, t, { idempotency: n, onError: r = () => {} }, i, a) {
	return e.idempotency === "key" || !n ? e : ze(e, {
		store: n,
		subject: t?.subject,
		lease: i,
		now: a,
		onError: r
	});
}
function nt(e, n) {
	let { idempotency: r, production: i = !1 } = n, { name: a, runsIn: o } = e, s = e.contract;
	if (s !== 1) throw G(`speaks contract ${s}; this gateway speaks 1`, a);
	if (!o.includes("gateway")) throw G("does not run in a gateway", a);
	if (e.idempotency === "none" && !r) throw G("has no idempotency of its own: give the gateway an `idempotency` store", a);
	if (i && r && !r.durable) throw new t("config", "In production the idempotency store must be durable: use postgresIdempotency().");
}
function G(e, n) {
	return new t("config", `The adapter "${n}" ${e}.`);
}
// src/gateway/gateway.ts
function rt(e) {
	let t = K(e);
	return { fetch: async (n) => {
		try {
			return await t.fetch(n);
		} catch (t) {
			return e.onError?.(t), l(c(t));
		}
	} };
}
function K(e) {
	let { maxBody: n = 65536, basePath: r = "/", onError: o } = e, u = new i().basePath(r);
	return u.use(async (e, t) => {
		await t(), e.res.headers.set("Cache-Control", "private, no-store"), e.res.headers.set("X-Content-Type-Options", "nosniff");
	}), u.use(it(e.origins)), u.use(a({
		maxSize: n,
		onError: () => ot(n)
	})), ge(u, $e(e)), u.notFound(() => l(new t("not_found", "No such route under /v1."))), u.onError((e) => {
		let t = c(e);
		return s[t.code].status >= 500 && o?.(e), l(t);
	}), u;
}
function it(e) {
	for (let t of e) at(t);
	return o({
		origin: [...e],
		allowMethods: ["GET", "POST"],
		allowHeaders: [
			"Authorization",
			"Content-Type",
			"Idempotency-Key"
		],
		exposeHeaders: ["Retry-After"],
		maxAge: 7200
	});
}
function at(e) {
	if (e.includes("*") || !URL.canParse(e) || new URL(e).origin !== e) throw new t("config", `origins: "${e}" is not an origin; write it like https://shop.example.`);
}
function ot(e) {
	return l(new t("invalid", `The body is larger than ${e} bytes.`), 413);
}
// src/gateway/claims.ts
var q = 60, st = 255;
function J(e) {
	if (!e) throw new t("config", "Name the audience: the `aud` that the shop signs for this gateway.");
}
function Y(e, t, n) {
	let r = n / 1e3, { sub: i, aud: a, exp: o } = e;
	return !ct(i) || !lt(a, t) || !X(o) || !ut(e, o, r) ? "invalid" : o + q <= r ? "expired" : { subject: i };
}
function ct(e) {
	return typeof e == "string" && e !== "" && e.length <= st;
}
function lt(e, t) {
	return Array.isArray(e) ? e.includes(t) : e === t;
}
function X(e) {
	return typeof e == "number" && Number.isFinite(e) && e >= 0;
}
function ut({ iat: e, nbf: t }, n, r) {
	return n > r + 900 + q || t !== void 0 && !(X(t) && t <= r + q) ? !1 : e === void 0 || X(e) && e <= r + q && n - e <= 900;
}
// src/gateway/hmac-identity.ts
function dt({ secret: e, audience: t }) {
	J(t);
	let n = P(e);
	return async (e, r) => {
		let [i, a, ...o] = e.split("."), s = Fe(a ?? "");
		if (i === void 0 || !s || o.length > 0) return "invalid";
		let c = await n.verify(i, s) ? R(i) : void 0;
		return c ? Y(c, t, r) : "invalid";
	};
}
// src/gateway/idempotency.ts
function ft() {
	let e = /* @__PURE__ */ new Map(), t = ({ subject: e, route: t, key: n }) => JSON.stringify([
		e,
		t,
		n
	]);
	return {
		durable: !1,
		async claim(n, r) {
			let i = e.get(t(n));
			return i || e.set(t(n), r), i;
		},
		read: async (n) => e.get(t(n)),
		async replace(n, r, i) {
			e.get(t(n))?.state === r && (i ? e.set(t(n), i) : e.delete(t(n)));
		}
	};
}
// src/gateway/jwt-identity.ts
function pt({ keys: e, audience: t }) {
	J(t);
	let n = mt(e);
	return async (e, r) => {
		let i = await ht(e, n);
		return i ? Y(i, t, r) : "invalid";
	};
}
function mt(e) {
	if (typeof e == "string") {
		let t = P(e);
		return () => t;
	}
	let t = new Map(Object.entries(e).map(([e, t]) => [e, P(t)]));
	return (e) => typeof e == "string" ? t.get(e) : void 0;
}
async function ht(e, t) {
	let [n, r, i, ...a] = e.split(".");
	if (n === void 0 || r === void 0 || i === void 0 || a.length > 0) return;
	let o = I(i), s = gt(R(n), t);
	if (s && o && await s.verify(`${n}.${r}`, o)) return R(r);
}
function gt(e, t) {
	if (!(e?.alg !== "HS256" || "crit" in e)) return t(e.kid);
}
// src/gateway/postgres-idempotency.ts
var _t = "\ncreate table if not exists loyalty_idempotency (\n  subject text not null,\n  route text not null,\n  key text not null,\n  payload text not null,\n  state text not null check (state in ('running', 'unknown', 'done')),\n  sent_at timestamptz not null,\n  answer text,\n  primary key (subject, route, key)\n)", vt = "\ninsert into loyalty_idempotency (subject, route, key, payload, state, sent_at, answer)\nvalues ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000), $7)\non conflict do nothing returning state", yt = "\nselect payload, state, extract(epoch from sent_at)::float8 * 1000 as sent_at, answer\nfrom loyalty_idempotency where subject = $1 and route = $2 and key = $3", bt = "\nupdate loyalty_idempotency set payload = $4, state = $5, sent_at = to_timestamp($6::float8 / 1000), answer = $7\nwhere subject = $1 and route = $2 and key = $3 and state = $8", xt = "delete from loyalty_idempotency where subject = $1 and route = $2 and key = $3 and state = $4";
function St({ query: e }) {
	let t = async (t) => {
		let [n] = (await e(yt, Z(t))).rows;
		return n === void 0 ? void 0 : Ct(n);
	}, n = async (r, i) => {
		let { rows: a } = await e(vt, [...Z(r), ...Q(i)]);
		if (!(a.length > 0)) return await t(r) ?? n(r, i);
	};
	return {
		durable: !0,
		claim: n,
		read: t,
		async replace(t, n, r) {
			r ? await e(bt, [
				...Z(t),
				...Q(r),
				n
			]) : await e(xt, [...Z(t), n]);
		}
	};
}
function Z({ subject: e, route: t, key: n }) {
	return [
		e,
		t,
		n
	];
}
function Q({ payload: e, state: t, sentAt: n, answer: r }) {
	return [
		e,
		t,
		n,
		r ?? null
	];
}
function Ct({ payload: e, state: t, sent_at: n, answer: r }) {
	return {
		payload: e,
		state: t,
		sentAt: Math.round(n),
		...r !== null && { answer: r }
	};
}
// src/gateway/sign.ts
async function wt(e, t) {
	let { claims: n, expiresAt: r, issuedAt: i } = $(e, t), a = [{
		alg: "HS256",
		typ: "JWT",
		...t.kid !== void 0 && { kid: t.kid }
	}, {
		...n,
		iat: i
	}].map((e) => F(JSON.stringify(e))).join(".");
	return {
		token: `${a}.${F(await P(t.secret).sign(a))}`,
		expiresAt: r
	};
}
async function Tt(e, t) {
	let { claims: n, expiresAt: r } = $(e, t), i = F(JSON.stringify(n));
	return {
		token: `${i}.${L(await P(t.secret).sign(i))}`,
		expiresAt: r
	};
}
function $(e, { audience: n, expiresIn: r = 600, now: i = Date.now() }) {
	if (!(r > 0 && r <= 900)) throw new t("config", `A token lives 900 seconds at most; expiresIn says ${r}.`);
	let a = Math.floor(i / 1e3), o = a + Math.floor(r);
	return {
		claims: {
			sub: e.subject,
			aud: n,
			exp: o
		},
		issuedAt: a,
		expiresAt: (/* @__PURE__ */ new Date(o * 1e3)).toISOString()
	};
}
export { _t as IDEMPOTENCY_TABLE, K as createApp, rt as createGateway, dt as hmacIdentity, pt as jwtIdentity, ft as memoryIdempotency, St as postgresIdempotency, Tt as signHmac, wt as signJwt };
