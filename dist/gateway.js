import { n as e, t } from "./modules/error.js";
import { t as n } from "./modules/until-aborted.js";
import { t as r } from "./modules/adapter.js";
import { Hono as i } from "hono";
import { bodyLimit as a } from "hono/body-limit";
import { cors as o } from "hono/cors";
// src/gateway/claims.ts
var s = 60, c = 255;
function l(e) {
	if (!e) throw new t("config", "Name the audience: the `aud` that the shop signs for this gateway.");
}
function u(e, t, n) {
	let r = n / 1e3, { sub: i, aud: a, exp: o } = e;
	return !ee(i) || !te(a, t) || !d(o) || !ne(e, o, r) ? "invalid" : o + s <= r ? "expired" : { subject: i };
}
function ee(e) {
	return typeof e == "string" && e !== "" && e.length <= c;
}
function te(e, t) {
	return Array.isArray(e) ? e.includes(t) : e === t;
}
function d(e) {
	return typeof e == "number" && Number.isFinite(e) && e >= 0;
}
function ne({ iat: e, nbf: t }, n, r) {
	return n > r + 900 + s || t !== void 0 && !(d(t) && t <= r + s) ? !1 : e === void 0 || d(e) && e <= r + s && n - e <= 900;
}
// src/gateway/signature.ts
var f = 32, p = new TextEncoder();
function m(e) {
	let n = p.encode(e);
	if (n.length < f) throw new t("config", `A signing secret needs ${f} bytes or more; this one has ${n.length}.`);
	let r, i = () => r ??= re(n);
	return {
		sign: async (e) => new Uint8Array(await crypto.subtle.sign("HMAC", await i(), p.encode(e))),
		verify: async (e, t) => crypto.subtle.verify("HMAC", await i(), t, p.encode(e))
	};
}
function re(e) {
	return crypto.subtle.importKey("raw", e, {
		name: "HMAC",
		hash: "SHA-256"
	}, !1, ["sign", "verify"]);
}
function h(e) {
	let t = typeof e == "string" ? p.encode(e) : e, n = Array.from(t, (e) => String.fromCharCode(e)).join("");
	return btoa(n).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function g(e) {
	if (/^[\w-]+={0,2}$/.test(e)) try {
		let t = atob(e.replaceAll("-", "+").replaceAll("_", "/"));
		return Uint8Array.from(t, (e) => e.charCodeAt(0));
	} catch {
		return;
	}
}
function _(e) {
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
}
function v(e) {
	if (/^(?:[\da-f]{2})+$/i.test(e)) return Uint8Array.from(e.match(/../g) ?? [], (e) => Number.parseInt(e, 16));
}
function y(e) {
	let t = g(e);
	if (t) try {
		let e = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(t));
		return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : void 0;
	} catch {
		return;
	}
}
// src/gateway/jwt-identity.ts
function ie({ keys: e, audience: t }) {
	l(t);
	let n = ae(e);
	return async (e, r) => {
		let i = await b(e, n);
		return i ? u(i, t, r) : "invalid";
	};
}
function ae(e) {
	if (typeof e == "string") {
		let t = m(e);
		return () => t;
	}
	let t = new Map(Object.entries(e).map(([e, t]) => [e, m(t)]));
	return (e) => typeof e == "string" ? t.get(e) : void 0;
}
async function b(e, t) {
	let [n, r, i, ...a] = e.split(".");
	if (n === void 0 || r === void 0 || i === void 0 || a.length > 0) return;
	let o = g(i), s = oe(y(n), t);
	if (s && o && await s.verify(`${n}.${r}`, o)) return y(r);
}
function oe(e, t) {
	if (!(e?.alg !== "HS256" || "crit" in e)) return t(e.kid);
}
// src/gateway/bigcommerce-identity.ts
function se({ clientId: e, clientSecret: n, storeHash: r }) {
	if (!e || !r) throw new t("config", "bigcommerceIdentity needs the app's clientId and the store's storeHash.");
	let i = m(n);
	return async (t, n) => {
		let a = await b(t, () => i);
		if (!a || !ce(a, r)) return "invalid";
		let { customer: o, aud: s, application_id: c } = a, l = le(o);
		return u({
			...a,
			sub: l,
			aud: s ?? c
		}, e, n);
	};
}
function ce({ iss: e, operation: t, store_hash: n }, r) {
	return e === "bc/apps" && t === "current_customer" && n === r;
}
function le(e) {
	let { id: t } = e ?? {};
	return typeof t == "number" || typeof t == "string" ? String(t) : void 0;
}
// src/gateway/problem.ts
var x = {
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
function S(n, r = "not_done") {
	return e(n) && Object.hasOwn(x, n.code) ? n : new t("unknown", "An error that is not a LoyaltyError.", {
		outcome: r,
		cause: n
	});
}
function C(e, t = x[e.code].status) {
	let { code: n, outcome: r } = e, { title: i, retryAfter: a } = x[n], o = {
		type: `urn:loyalty:problem:${n}`,
		title: i,
		status: t,
		detail: ue(e, t),
		code: n,
		outcome: r
	}, s = new Headers({ "Content-Type": "application/problem+json" }), c = e.retryAfter ?? a;
	return c !== void 0 && s.set("Retry-After", String(Math.ceil(c))), t === 401 && s.set("WWW-Authenticate", "Bearer"), new Response(JSON.stringify(o), {
		status: t,
		headers: s
	});
}
function ue({ code: e, message: t }, n) {
	return n < 500 ? t : `${x[e].title}. The gateway's onError has the cause.`;
}
// src/gateway/fields.ts
var w = I(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i), T = I(/^[A-Z]{3}$/), E = I(/^[^\p{Cc}]{1,255}$/u), D = I(/^[^\p{Cc}]{1,2048}$/u), de = I(/^(?=.{3,254}$)[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u), O = (e, t) => typeof e == "boolean" ? e : L(t, "must be true or false");
function k(e, t = 2 ** 53 - 1) {
	let n = `must be an integer ${t < 2 ** 53 - 1 ? `from ${e} to ${t}` : `of ${e} or more`}`;
	return (r, i) => typeof r == "number" && Number.isSafeInteger(r) && e <= r && r <= t ? r : L(i, n);
}
var A = k(0);
function fe(e) {
	return (t, n) => e.find((e) => e === t) ?? L(n, `must be ${e.join(", ")}`);
}
var j = (e, t) => {
	let n = P(e, t);
	return {
		minor: A(n.minor, `${t}.minor`),
		currency: T(n.currency, `${t}.currency`)
	};
};
function M(e, t) {
	return (n, r) => Array.isArray(n) ? n.length > t ? L(r, `must have ${t} entries at most`) : n.map((t, n) => e(t, `${r}[${n}]`)) : L(r, "must be a list");
}
function N(e, t, n, r = t) {
	let i = e[t];
	return i == null ? {} : { [t]: n(i, r) };
}
var P = (e, t) => typeof e == "object" && e && !Array.isArray(e) ? { ...e } : L(t, "must be an object");
function F(e) {
	if (e === "") return {};
	let n;
	try {
		n = JSON.parse(e);
	} catch (e) {
		throw new t("invalid", "The body is not JSON.", { cause: e });
	}
	return P(n, "body");
}
function I(e) {
	return (t, n) => typeof t == "string" && e.test(t) ? t : L(n, "is missing or not well-formed");
}
function L(e, n) {
	throw new t("invalid", `\`${e}\` ${n}.`);
}
// src/gateway/inputs.ts
var pe = 200, me = 50, he = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
function ge(e) {
	return {
		...V(e),
		...N(e, "programVersion", D)
	};
}
function R(e) {
	return {
		...V(e),
		...N(e, "cursor", D)
	};
}
function _e(e) {
	return {
		...R(e),
		...N(e, "filter", fe(r))
	};
}
function ve(e) {
	let t = F(e);
	return {
		...V(t),
		reward: E(t.reward, "reward"),
		points: A(t.points, "points"),
		...N(t, "variant", E),
		...N(t, "hold", O),
		...N(t, "cart", D)
	};
}
function ye(e) {
	return N(F(e), "marketing", O);
}
function be(e) {
	let t = F(e);
	return {
		...V(t),
		cart: Te(t.cart, "cart")
	};
}
function xe(e) {
	let t = F(e), n = k(1, 12)(t.month, "month"), r = N(t, "year", k(1900, 9999));
	return {
		month: n,
		day: k(1, new Date(Date.UTC(r.year ?? 2e3, n, 0)).getUTCDate())(t.day, "day"),
		...r
	};
}
function Se(e) {
	let { reward: t } = F(e);
	return t === null ? null : E(t, "reward");
}
function Ce(e) {
	let t = F(e);
	return {
		...V(t),
		order: E(t.order, "order"),
		...N(t, "claim", D)
	};
}
function we(e) {
	let t = F(e);
	return {
		claim: D(t.claim, "claim"),
		email: de(t.email, "email"),
		marketing: O(t.marketing, "marketing"),
		locale: w(t.locale, "locale")
	};
}
function z(e) {
	return E(e, "id");
}
function B(e) {
	if (e === void 0) throw new t("invalid", "A write needs an Idempotency-Key header.");
	if (!he.test(e)) throw new t("invalid", "The Idempotency-Key must be a UUID of version 4.");
	return e.toLowerCase();
}
function V(e) {
	return {
		locale: w(e.locale, "locale"),
		...N(e, "market", E),
		...N(e, "currency", T)
	};
}
var Te = (e, t) => {
	let n = P(e, t);
	return {
		...N(n, "id", D, `${t}.id`),
		subtotal: j(n.subtotal, `${t}.subtotal`),
		codes: M(E, me)(n.codes ?? [], `${t}.codes`),
		...N(n, "items", M(Ee, pe), `${t}.items`)
	};
}, Ee = (e, t) => {
	let n = P(e, t);
	return {
		product: E(n.product, `${t}.product`),
		quantity: A(n.quantity, `${t}.quantity`),
		amount: j(n.amount, `${t}.amount`)
	};
};
// src/gateway/routes.ts
function De(e, t) {
	let n = (e) => (n) => H(t, n, e, "not_done"), r = (e) => (n) => H(t, n, e, "unknown"), i = (e) => (n) => U(t, n, e, "shopper");
	e.get("/v1/load", n(Oe)), e.get("/v1/rewards", n(ke)), e.get("/v1/activity", n(Ae)), e.get("/v1/vouchers", n(je)), e.get("/v1/redemptions/:key", r(Me)), e.post("/v1/redemptions", i(Pe)), e.post("/v1/vouchers/:id/undo", i(Fe)), e.post("/v1/membership", i(Ie)), e.post("/v1/quotes", n(Le)), e.post("/v1/earning/:rule/completions", i(Re)), e.post("/v1/birthday", i(ze)), e.post("/v1/wish", i(Be)), e.post("/v1/order-standings", n(Ve)), e.post("/v1/claims", ((e) => (n) => U(t, n, e, "anyone"))(He));
}
var Oe = async (e, t, n) => {
	let r = await e.load(ge(t.req.query()), n);
	return t.json(We(r, e));
}, ke = async (e, t, n) => (W(e, "rewards"), t.json(await e.rewards(R(t.req.query()), n))), Ae = async (e, t, n) => (W(e, "activity"), t.json(await e.activity(_e(t.req.query()), n))), je = async (e, t, n) => (W(e, "vouchers"), t.json(await e.vouchers(R(t.req.query()), n))), Me = async (e, t, n) => (W(e, "redemption"), t.json(await e.redemption(B(t.req.param("key")), n))), Ne = {
	done: 201,
	applied: 201,
	pending: 202,
	refused: 200
}, Pe = async (e, t, n) => {
	let r = ve(await t.req.text());
	W(e, "redeem");
	let i = await e.redeem(r, n);
	return t.json(i, Ne[i.state]);
}, Fe = async (e, t, n) => {
	let r = z(t.req.param("id"));
	return W(e, "undo"), await e.undo(r, n), t.body(null, 204);
}, Ie = async (e, t, n) => {
	let r = ye(await t.req.text());
	return W(e, "join"), await e.join(r, n), t.body(null, 204);
}, Le = async (e, t, n) => {
	let r = be(await t.req.text());
	return W(e, "quote"), t.json({ ways: await e.quote(r, n) });
}, Re = async (e, t, n) => {
	let r = z(t.req.param("rule"));
	return W(e, "complete"), t.json(await e.complete(r, n));
}, ze = async (e, t, n) => {
	let r = xe(await t.req.text());
	return W(e, "birthday"), await e.birthday(r, n), t.body(null, 204);
}, Be = async (e, t, n) => {
	let r = Se(await t.req.text());
	return W(e, "wish"), await e.wish(r, n), t.body(null, 204);
}, Ve = async (e, t, n) => {
	let r = Ce(await t.req.text());
	return W(e, "order"), t.json(await e.order(r, n));
}, He = async (e, t, n) => {
	let r = we(await t.req.text());
	return W(e, "claim"), t.json({ state: await e.claim(r, n) });
};
async function H(e, t, r, i) {
	try {
		let a = await e.identify(t.req.raw), o = e.adapterFor(a), s = AbortSignal.any([t.req.raw.signal, e.deadline()]);
		return await n(s, i, () => r(o, t, { signal: s }));
	} catch (e) {
		throw S(e, i);
	}
}
async function U(e, t, r, i) {
	let { adapter: a, options: o } = await Ue(e, t, i);
	try {
		return await n(o.signal, "unknown", () => r(a, t, o));
	} catch (e) {
		throw S(e, "unknown");
	}
}
async function Ue(e, n, r) {
	try {
		let i = await e.identify(n.req.raw);
		if (!i && r === "shopper") throw new t("unauthenticated", "Only a signed-in shopper can do this.");
		let a = {
			key: B(n.req.header("Idempotency-Key")),
			signal: e.deadline()
		};
		return {
			adapter: e.adapterFor(i),
			options: a
		};
	} catch (e) {
		throw S(e);
	}
}
function We(e, t) {
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
function W(e, n) {
	if (!e[n]) throw new t("unsupported", `The adapter "${e.name}" has no ${n}.`);
}
// src/gateway/once.ts
var Ge = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	async fulfil(e) {
		let { store: n, now: r } = this.#e, i = r(), a = {
			payload: await J(e.payload),
			state: "running",
			sentAt: i,
			...e.sent && { sent: {
				...e.sent,
				at: i
			} }
		}, o = await G(n.claim(e.id, a));
		if (!o) return this.#t(e, a);
		if (o.payload !== a.payload) throw new t("key_reused", "This Idempotency-Key was used for another request.");
		return this.settle(e, o);
	}
	find(e) {
		return G(this.#e.store.read(e));
	}
	async settle(e, t) {
		let { id: n, inquiry: r } = e;
		if (t.state === "done") return this.#n(n, t, r);
		if (t.state === "running" && this.#i(t)) throw q();
		if (!r) throw Ke();
		let i = await this.#r(r, t);
		return await this.#a(n, t.state, K(t, i)), i;
	}
	async #t(e, t) {
		let n;
		try {
			n = await e.send();
		} catch (n) {
			let r = S(n, "unknown"), i = r.outcome === "unknown" ? {
				...t,
				state: "unknown"
			} : void 0;
			throw await this.#a(e.id, "running", i), r;
		}
		return await this.#a(e.id, "running", K(t, n)), n;
	}
	async #n(e, t, n) {
		let r = t.answer === void 0 ? void 0 : JSON.parse(t.answer);
		if (!n?.isOpen(r)) return r;
		try {
			let r = await n.ask(t.sent);
			return await this.#a(e, "done", K(t, r)), r;
		} catch {
			return r;
		}
	}
	async #r(e, t) {
		try {
			return await e.ask(t.sent);
		} catch (n) {
			let r = S(n);
			if (r.code !== "not_found") throw qe(r);
			if (this.#i(t)) throw q();
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
async function G(e) {
	try {
		return await e;
	} catch (e) {
		throw new t("unavailable", "The idempotency store failed.", {
			outcome: "unknown",
			cause: e
		});
	}
}
function K(e, t) {
	return {
		...e,
		state: "done",
		...t !== void 0 && { answer: JSON.stringify(t) }
	};
}
function q() {
	return new t("in_progress", "The first request with this key is still running.", { outcome: "unknown" });
}
function Ke() {
	return new t("unknown", "The answer to the first request was lost, and this backend cannot say what became of it.", { outcome: "unknown" });
}
function qe({ code: e, message: n, retryAfter: r, cause: i }) {
	return new t(e, n, {
		outcome: "unknown",
		cause: i,
		...r !== void 0 && { retryAfter: r }
	});
}
async function J(e) {
	let t = new TextEncoder().encode(JSON.stringify(e));
	return _(new Uint8Array(await crypto.subtle.digest("SHA-256", t)));
}
// src/gateway/idempotent-adapter.ts
function Je(e, t) {
	let n = new Ge(t), r = (e, { key: n }) => ({
		subject: rt(t.subject),
		route: e,
		key: n
	});
	return {
		contract: 1,
		name: e.name,
		runsIn: e.runsIn,
		idempotency: "key",
		load: async (t, n) => nt(await e.load(t, n)),
		...Ye(e),
		...Xe(e, n, r),
		...Ze(e, n, r),
		...Qe(e, n)
	};
}
function Ye(e) {
	return {
		...e.rewards && { rewards: e.rewards.bind(e) },
		...e.activity && { activity: e.activity.bind(e) },
		...e.vouchers && { vouchers: e.vouchers.bind(e) },
		...e.quote && { quote: e.quote.bind(e) },
		...e.order && { order: e.order.bind(e) },
		...e.wish && { wish: e.wish.bind(e) }
	};
}
function Xe(e, t, n) {
	let { redeem: r } = e;
	return r ? {
		redeem: async (i, a) => t.fulfil({
			id: n("redeem", a),
			payload: et(i),
			sent: tt(i),
			send: () => r.call(e, i, a),
			inquiry: Y(e, a.key, a)
		}),
		redemption: async (r, i) => $e(e, t, n("redeem", { key: r }), i)
	} : {};
}
function Ze(e, t, n) {
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
function Qe(e, t) {
	let { claim: n } = e;
	return n ? { claim: async (r, i) => t.fulfil({
		id: {
			subject: await J([r.claim]),
			route: "claim",
			key: i.key
		},
		payload: [r.email, r.marketing],
		send: () => n.call(e, r, i)
	}) } : {};
}
async function $e(t, n, r, i) {
	let a = await n.find(r), o = Y(t, r.key, i);
	if (!a) return o ? o.ask() : it();
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
function Y(e, t, { signal: n }) {
	let { redemption: r } = e;
	if (r) return {
		ask: (i) => r.call(e, t, {
			signal: n,
			...i && { sent: i }
		}),
		lost: {
			state: "refused",
			code: "unavailable"
		},
		isOpen: ({ state: e }) => e === "pending"
	};
}
function et({ reward: e, points: t, variant: n, hold: r, cart: i, market: a, currency: o }) {
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
function tt({ reward: e, points: t, variant: n, hold: r, cart: i }) {
	return {
		reward: e,
		points: t,
		...n !== void 0 && { variant: n },
		...r !== void 0 && { hold: r },
		...i !== void 0 && { cart: i }
	};
}
function nt(e) {
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
function rt(e) {
	if (e === void 0) throw new t("unauthenticated", "Only a signed-in shopper can do this.");
	return e;
}
function it() {
	throw new t("not_found", "No redemption was ever asked for with this key.");
}
// src/gateway/identity.ts
var at = 4096;
async function ot({ headers: e, url: t }, n, r) {
	let i = e.get("Authorization"), a = n.filter((e) => typeof e == "function");
	if (i === null) return ct(new URL(t), n.filter(st), r);
	let o = /^Bearer +(\S+)$/i.exec(i)?.[1];
	if (o === void 0 || o.length > at) throw X("invalid");
	return lt(o, a, r);
}
function st(e) {
	return typeof e != "function";
}
async function ct(e, t, n) {
	for (let r of t) {
		let t = await r.verifyRequest(e, n);
		if (t === "invalid") throw X(t);
		if (typeof t == "object") return t;
		if (t === "guest") return;
	}
}
async function lt(e, t, n) {
	let r = "invalid";
	for (let i of t) {
		let t = await i(e, n);
		if (typeof t == "object") return t;
		t === "expired" && (r = t);
	}
	throw X(r);
}
function X(e) {
	return e === "expired" ? new t("token_expired", "The token has expired; ask the shop for a fresh one.") : new t("unauthenticated", "The token is not one that the shop signed for this gateway.");
}
// src/gateway/service.ts
var ut = 6e4;
function dt(e) {
	let { timeout: t = 1e4, now: n = Date.now } = e, r = ft(e, n);
	return mt(r(void 0), e), {
		identify: (t) => ot(t, e.identity, n()),
		adapterFor: (i) => pt(r(i), i, e, Math.max(ut, 2 * t), n),
		deadline: () => AbortSignal.timeout(t)
	};
}
function ft(e, t) {
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
function pt(e, t, { idempotency: n, onError: r = () => {} }, i, a) {
	return e.idempotency === "key" || !n ? e : Je(e, {
		store: n,
		subject: t?.subject,
		lease: i,
		now: a,
		onError: r
	});
}
function mt(e, n) {
	let { idempotency: r, production: i = !1 } = n, { name: a, runsIn: o } = e, s = e.contract;
	if (s !== 1) throw Z(`speaks contract ${s}; this gateway speaks 1`, a);
	if (!o.includes("gateway")) throw Z("does not run in a gateway", a);
	if (e.idempotency === "none" && !r) throw Z("has no idempotency of its own: give the gateway an `idempotency` store", a);
	if (i && r && !r.durable) throw new t("config", "In production the idempotency store must be durable: use postgresIdempotency().");
}
function Z(e, n) {
	return new t("config", `The adapter "${n}" ${e}.`);
}
// src/gateway/gateway.ts
function ht(e) {
	let t = Q(e);
	return { fetch: async (n) => {
		try {
			return await t.fetch(n);
		} catch (t) {
			return e.onError?.(t), C(S(t));
		}
	} };
}
function Q(e) {
	let { maxBody: n = 65536, basePath: r = "/", onError: o } = e, s = new i().basePath(r);
	return s.use(async (e, t) => {
		await t(), e.res.headers.set("Cache-Control", "private, no-store"), e.res.headers.set("X-Content-Type-Options", "nosniff");
	}), s.use(gt(e.origins)), s.use(a({
		maxSize: n,
		onError: () => vt(n)
	})), De(s, dt(e)), s.notFound(() => C(new t("not_found", "No such route under /v1."))), s.onError((e) => {
		let t = S(e);
		return x[t.code].status >= 500 && o?.(e), C(t);
	}), s;
}
function gt(e) {
	for (let t of e) _t(t);
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
function _t(e) {
	if (e.includes("*") || !URL.canParse(e) || new URL(e).origin !== e) throw new t("config", `origins: "${e}" is not an origin; write it like https://shop.example.`);
}
function vt(e) {
	return C(new t("invalid", `The body is larger than ${e} bytes.`), 413);
}
// src/gateway/hmac-identity.ts
function yt({ secret: e, audience: t }) {
	l(t);
	let n = m(e);
	return async (e, r) => {
		let [i, a, ...o] = e.split("."), s = v(a ?? "");
		if (i === void 0 || !s || o.length > 0) return "invalid";
		let c = await n.verify(i, s) ? y(i) : void 0;
		return c ? u(c, t, r) : "invalid";
	};
}
// src/gateway/idempotency.ts
function bt() {
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
// src/gateway/postgres-idempotency.ts
var xt = "\ncreate table if not exists loyalty_idempotency (\n  subject text not null,\n  route text not null,\n  key text not null,\n  payload text not null,\n  state text not null check (state in ('running', 'unknown', 'done')),\n  sent_at timestamptz not null,\n  answer text,\n  sent text,\n  primary key (subject, route, key)\n);\nalter table loyalty_idempotency add column if not exists sent text", St = "\ninsert into loyalty_idempotency (subject, route, key, payload, state, sent_at, answer, sent)\nvalues ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000), $7, $8)\non conflict do nothing returning state", Ct = "\nselect payload, state, extract(epoch from sent_at)::float8 * 1000 as sent_at, answer, sent\nfrom loyalty_idempotency where subject = $1 and route = $2 and key = $3", wt = "\nupdate loyalty_idempotency set payload = $4, state = $5, sent_at = to_timestamp($6::float8 / 1000), answer = $7, sent = $8\nwhere subject = $1 and route = $2 and key = $3 and state = $9", Tt = "delete from loyalty_idempotency where subject = $1 and route = $2 and key = $3 and state = $4";
function Et({ query: e }) {
	let t = async (t) => {
		let [n] = (await e(Ct, $(t))).rows;
		return n === void 0 ? void 0 : Ot(n);
	}, n = async (r, i) => {
		let { rows: a } = await e(St, [...$(r), ...Dt(i)]);
		if (!(a.length > 0)) return await t(r) ?? n(r, i);
	};
	return {
		durable: !0,
		claim: n,
		read: t,
		async replace(t, n, r) {
			r ? await e(wt, [
				...$(t),
				...Dt(r),
				n
			]) : await e(Tt, [...$(t), n]);
		}
	};
}
function $({ subject: e, route: t, key: n }) {
	return [
		e,
		t,
		n
	];
}
function Dt({ payload: e, state: t, sentAt: n, answer: r, sent: i }) {
	return [
		e,
		t,
		n,
		r ?? null,
		i ? JSON.stringify(i) : null
	];
}
function Ot({ payload: e, state: t, sent_at: n, answer: r, sent: i }) {
	return {
		payload: e,
		state: t,
		sentAt: Math.round(n),
		...r !== null && { answer: r },
		...i !== null && { sent: JSON.parse(i) }
	};
}
// src/gateway/shopify-proxy-identity.ts
var kt = 90;
function At({ secret: e, shop: n }) {
	if (!/^[\w-]+\.myshopify\.com$/.test(n)) throw new t("config", `shop: "${n}" is not a shop's own domain; write it like beans.myshopify.com.`);
	let r = m(e);
	return { async verifyRequest({ searchParams: e }, t) {
		let i = e.get("signature");
		if (i === null) return "unsigned";
		let a = v(i);
		if (!a || !await r.verify(jt(e), a)) return "invalid";
		let o = Number(e.get("timestamp"));
		if (e.get("shop") !== n || Math.abs(t / 1e3 - o) > kt) return "invalid";
		let s = e.get("logged_in_customer_id");
		return s ? { subject: s } : "guest";
	} };
}
function jt(e) {
	return [...new Set(e.keys())].filter((e) => e !== "signature").map((t) => `${t}=${e.getAll(t).join(",")}`).sort().join("");
}
// src/gateway/sign.ts
async function Mt(e, t) {
	let { claims: n, expiresAt: r, issuedAt: i } = Pt(e, t), a = [{
		alg: "HS256",
		typ: "JWT",
		...t.kid !== void 0 && { kid: t.kid }
	}, {
		...n,
		iat: i
	}].map((e) => h(JSON.stringify(e))).join(".");
	return {
		token: `${a}.${h(await m(t.secret).sign(a))}`,
		expiresAt: r
	};
}
async function Nt(e, t) {
	let { claims: n, expiresAt: r } = Pt(e, t), i = h(JSON.stringify(n));
	return {
		token: `${i}.${_(await m(t.secret).sign(i))}`,
		expiresAt: r
	};
}
function Pt(e, { audience: n, expiresIn: r = 600, now: i = Date.now() }) {
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
export { xt as IDEMPOTENCY_TABLE, se as bigcommerceIdentity, Q as createApp, ht as createGateway, yt as hmacIdentity, ie as jwtIdentity, bt as memoryIdempotency, Et as postgresIdempotency, At as shopifyProxyIdentity, Nt as signHmac, Mt as signJwt };
