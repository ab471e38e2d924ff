import { n as e, r as t } from "./modules/error.js";
import { t as n } from "./modules/until-aborted.js";
import { Hono as r } from "hono";
import { bodyLimit as i } from "hono/body-limit";
import { cors as a } from "hono/cors";
// src/gateway/problem.ts
var o = {
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
function s(n, r = "not_done") {
	return t(n) && Object.hasOwn(o, n.code) ? n : new e("unknown", "An error that is not a LoyaltyError.", {
		outcome: r,
		cause: n
	});
}
function c(e, t = o[e.code].status) {
	let { code: n, outcome: r } = e, { title: i, retryAfter: a } = o[n], s = {
		type: `urn:loyalty:problem:${n}`,
		title: i,
		status: t,
		detail: l(e, t),
		code: n,
		outcome: r
	}, c = new Headers({ "Content-Type": "application/problem+json" }), u = e.retryAfter ?? a;
	return u !== void 0 && c.set("Retry-After", String(Math.ceil(u))), t === 401 && c.set("WWW-Authenticate", "Bearer"), new Response(JSON.stringify(s), {
		status: t,
		headers: c
	});
}
function l({ code: e, message: t }, n) {
	return n < 500 ? t : `${o[e].title}. The gateway's onError has the cause.`;
}
// src/gateway/inputs.ts
var u = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i, ee = /^[A-Z]{3}$/, d = /^[^\p{Cc}]{1,255}$/u, f = /^[^\p{Cc}]{1,2048}$/u, te = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
function ne(e) {
	return {
		...h(e),
		..._(e, "programVersion", f)
	};
}
function p(e) {
	return {
		...h(e),
		..._(e, "cursor", f)
	};
}
function re(e) {
	let t = v(e);
	return {
		...h(t),
		reward: g(t, "reward", d),
		points: ie(t),
		..._(t, "cart", f)
	};
}
function m(t) {
	if (t === void 0) throw new e("invalid", "A write needs an Idempotency-Key header.");
	if (!te.test(t)) throw new e("invalid", "The Idempotency-Key must be a UUID of version 4.");
	return t.toLowerCase();
}
function h(e) {
	return {
		locale: g(e, "locale", u),
		..._(e, "market", d),
		..._(e, "currency", ee)
	};
}
function g(t, n, r) {
	let i = t[n];
	if (typeof i == "string" && r.test(i)) return i;
	throw new e("invalid", `\`${n}\` is missing or not well-formed.`);
}
function _(e, t, n) {
	return e[t] == null ? {} : { [t]: g(e, t, n) };
}
function ie({ points: t }) {
	if (typeof t == "number" && Number.isSafeInteger(t) && t >= 0) return t;
	throw new e("invalid", "`points` must be an integer of 0 or more.");
}
function v(t) {
	try {
		let e = JSON.parse(t);
		if (typeof e == "object" && e) return { ...e };
	} catch (t) {
		throw new e("invalid", "The body is not JSON.", { cause: t });
	}
	throw new e("invalid", "The body must be a JSON object.");
}
// src/gateway/routes.ts
function y(e, t) {
	let n = (e) => (n) => T(t, n, e, "not_done"), r = (e) => (n) => T(t, n, e, "unknown"), i = (e) => (n) => le(t, n, e);
	e.get("/v1/load", n(b)), e.get("/v1/rewards", n(x)), e.get("/v1/activity", n(S)), e.get("/v1/vouchers", n(C)), e.get("/v1/redemptions/:key", r(w)), e.post("/v1/redemptions", i(oe)), e.post("/v1/vouchers/:id/undo", i(se)), e.post("/v1/membership", i(ce));
}
var b = async (e, t, n) => {
	let r = await e.load(ne(t.req.query()), n);
	return t.json(de(r, e));
}, x = async (e, t, n) => (E(e, "rewards"), t.json(await e.rewards(p(t.req.query()), n))), S = async (e, t, n) => (E(e, "activity"), t.json(await e.activity(p(t.req.query()), n))), C = async (e, t, n) => (E(e, "vouchers"), t.json(await e.vouchers(p(t.req.query()), n))), w = async (e, t, n) => (E(e, "redemption"), t.json(await e.redemption(m(t.req.param("key")), n))), ae = {
	done: 201,
	applied: 201,
	pending: 202,
	refused: 200
}, oe = async (e, t, n) => {
	let r = re(await t.req.text());
	E(e, "redeem");
	let i = await e.redeem(r, n);
	return t.json(i, ae[i.state]);
}, se = async (e, t, n) => (E(e, "undo"), await e.undo(t.req.param("id") ?? "", n), t.body(null, 204)), ce = async (e, t, n) => (E(e, "join"), await e.join(n), t.body(null, 204));
async function T(e, t, r, i) {
	try {
		let a = await e.identify(t.req.header("Authorization")), o = e.adapterFor(a), s = AbortSignal.any([t.req.raw.signal, e.deadline()]);
		return await n(s, i, () => r(o, t, { signal: s }));
	} catch (e) {
		throw s(e, i);
	}
}
async function le(e, t, r) {
	let { adapter: i, options: a } = await ue(e, t);
	try {
		return await n(a.signal, "unknown", () => r(i, t, a));
	} catch (e) {
		throw s(e, "unknown");
	}
}
async function ue(t, n) {
	try {
		let r = await t.identify(n.req.header("Authorization"));
		if (!r) throw new e("unauthenticated", "Only a signed-in shopper can do this.");
		let i = {
			key: m(n.req.header("Idempotency-Key")),
			signal: t.deadline()
		};
		return {
			adapter: t.adapterFor(r),
			options: i
		};
	} catch (e) {
		throw s(e);
	}
}
function de(e, t) {
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
function E(t, n) {
	if (!t[n]) throw new e("unsupported", `The adapter "${t.name}" has no ${n}.`);
}
// src/gateway/signature.ts
var D = 32, O = new TextEncoder();
function k(t) {
	let n = O.encode(t);
	if (n.length < D) throw new e("config", `A signing secret needs ${D} bytes or more; this one has ${n.length}.`);
	let r, i = () => r ??= fe(n);
	return {
		sign: async (e) => new Uint8Array(await crypto.subtle.sign("HMAC", await i(), O.encode(e))),
		verify: async (e, t) => crypto.subtle.verify("HMAC", await i(), t, O.encode(e))
	};
}
function fe(e) {
	return crypto.subtle.importKey("raw", e, {
		name: "HMAC",
		hash: "SHA-256"
	}, !1, ["sign", "verify"]);
}
function A(e) {
	let t = typeof e == "string" ? O.encode(e) : e, n = Array.from(t, (e) => String.fromCharCode(e)).join("");
	return btoa(n).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function j(e) {
	if (/^[\w-]+={0,2}$/.test(e)) try {
		let t = atob(e.replaceAll("-", "+").replaceAll("_", "/"));
		return Uint8Array.from(t, (e) => e.charCodeAt(0));
	} catch {
		return;
	}
}
function M(e) {
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
}
function N(e) {
	if (/^(?:[\da-f]{2})+$/i.test(e)) return Uint8Array.from(e.match(/../g) ?? [], (e) => Number.parseInt(e, 16));
}
function P(e) {
	let t = j(e);
	if (t) try {
		let e = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(t));
		return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : void 0;
	} catch {
		return;
	}
}
// src/gateway/once.ts
var F = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	async fulfil(t) {
		let { store: n, now: r } = this.#e, i = {
			payload: await V(t.payload),
			state: "running",
			sentAt: r()
		}, a = await I(n.claim(t.id, i));
		if (!a) return this.#t(t, i);
		if (a.payload !== i.payload) throw new e("key_reused", "This Idempotency-Key was used for another request.");
		return this.settle(t, a);
	}
	find(e) {
		return I(this.#e.store.read(e));
	}
	async settle(e, t) {
		let { id: n, inquiry: r } = e;
		if (t.state === "done") return this.#n(n, t, r);
		if (t.state === "running" && this.#i(t)) throw R();
		if (!r) throw z();
		let i = await this.#r(r, t);
		return await this.#a(n, t.state, L(t, i)), i;
	}
	async #t(e, t) {
		let n;
		try {
			n = await e.send();
		} catch (n) {
			let r = s(n, "unknown"), i = r.outcome === "unknown" ? {
				...t,
				state: "unknown"
			} : void 0;
			throw await this.#a(e.id, "running", i), r;
		}
		return await this.#a(e.id, "running", L(t, n)), n;
	}
	async #n(e, t, n) {
		let r = t.answer === void 0 ? void 0 : JSON.parse(t.answer);
		if (!n?.isOpen(r)) return r;
		try {
			let r = await n.ask();
			return await this.#a(e, "done", L(t, r)), r;
		} catch {
			return r;
		}
	}
	async #r(e, t) {
		try {
			return await e.ask();
		} catch (n) {
			let r = s(n);
			if (r.code !== "not_found") throw B(r);
			if (this.#i(t)) throw R();
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
async function I(t) {
	try {
		return await t;
	} catch (t) {
		throw new e("unavailable", "The idempotency store failed.", {
			outcome: "unknown",
			cause: t
		});
	}
}
function L(e, t) {
	return {
		...e,
		state: "done",
		...t !== void 0 && { answer: JSON.stringify(t) }
	};
}
function R() {
	return new e("in_progress", "The first request with this key is still running.", { outcome: "unknown" });
}
function z() {
	return new e("unknown", "The answer to the first request was lost, and this backend cannot say what became of it.", { outcome: "unknown" });
}
function B({ code: t, message: n, retryAfter: r, cause: i }) {
	return new e(t, n, {
		outcome: "unknown",
		cause: i,
		...r !== void 0 && { retryAfter: r }
	});
}
async function V(e) {
	let t = new TextEncoder().encode(JSON.stringify(e));
	return M(new Uint8Array(await crypto.subtle.digest("SHA-256", t)));
}
// src/gateway/idempotent-adapter.ts
function pe(e, t) {
	return {
		contract: 1,
		name: e.name,
		runsIn: e.runsIn,
		idempotency: "key",
		load: async (t, n) => _e(await e.load(t, n)),
		...e.rewards && { rewards: e.rewards.bind(e) },
		...e.activity && { activity: e.activity.bind(e) },
		...e.vouchers && { vouchers: e.vouchers.bind(e) },
		...me(e, t)
	};
}
function me(e, t) {
	let n = new F(t), r = (e, n) => ({
		subject: ve(t.subject),
		route: e,
		key: n
	}), { redeem: i, undo: a, join: o } = e;
	return {
		...i && {
			redeem: async (t, a) => n.fulfil({
				id: r("redeem", a.key),
				payload: ge(t),
				send: () => i.call(e, t, a),
				inquiry: H(e, a.key, a)
			}),
			redemption: async (t, i) => he(e, n, r("redeem", t), i)
		},
		...a && { undo: async (t, i) => n.fulfil({
			id: r("undo", i.key),
			payload: [t],
			send: () => a.call(e, t, i)
		}) },
		...o && { join: async (t) => n.fulfil({
			id: r("join", t.key),
			payload: [],
			send: () => o.call(e, t)
		}) }
	};
}
async function he(e, n, r, i) {
	let a = await n.find(r), o = H(e, r.key, i);
	if (!a) return o ? o.ask() : ye();
	try {
		return await n.settle({
			id: r,
			inquiry: o
		}, a);
	} catch (e) {
		if (t(e) && e.code === "in_progress") return { state: "pending" };
		throw e;
	}
}
function H(e, t, { signal: n }) {
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
function ge({ reward: e, points: t, cart: n, market: r, currency: i }) {
	return [
		e,
		t,
		n,
		r,
		i
	];
}
function _e(e) {
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
function ve(t) {
	if (t === void 0) throw new e("unauthenticated", "Only a signed-in shopper can do this.");
	return t;
}
function ye() {
	throw new e("not_found", "No redemption was ever asked for with this key.");
}
// src/gateway/identity.ts
var be = 4096;
async function xe(e, t, n) {
	if (e === void 0) return;
	let r = /^Bearer +(\S+)$/i.exec(e)?.[1];
	if (r === void 0 || r.length > be) throw U("invalid");
	return Se(r, t, n);
}
async function Se(e, t, n) {
	let r = "invalid";
	for (let i of t) {
		let t = await i(e, n);
		if (typeof t == "object") return t;
		t === "expired" && (r = t);
	}
	throw U(r);
}
function U(t) {
	return t === "expired" ? new e("token_expired", "The token has expired; ask the shop for a fresh one.") : new e("unauthenticated", "The token is not one that the shop signed for this gateway.");
}
// src/gateway/service.ts
var Ce = 6e4;
function we(e) {
	let { timeout: t = 1e4, now: n = Date.now } = e, r = Te(e, n);
	return De(r(void 0), e), {
		identify: (t) => xe(t, e.identity, n()),
		adapterFor: (i) => Ee(r(i), i, e, Math.max(Ce, 2 * t), n),
		deadline: () => AbortSignal.timeout(t)
	};
}
function Te(e, t) {
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
function Ee(e, t, { idempotency: n, onError: r = () => {} }, i, a) {
	return e.idempotency === "key" || !n ? e : pe(e, {
		store: n,
		subject: t?.subject,
		lease: i,
		now: a,
		onError: r
	});
}
function De(t, n) {
	let { idempotency: r, production: i = !1 } = n, { name: a, runsIn: o } = t, s = t.contract;
	if (s !== 1) throw W(`speaks contract ${s}; this gateway speaks 1`, a);
	if (!o.includes("gateway")) throw W("does not run in a gateway", a);
	if (t.idempotency === "none" && !r) throw W("has no idempotency of its own: give the gateway an `idempotency` store", a);
	if (i && r && !r.durable) throw new e("config", "In production the idempotency store must be durable: use postgresIdempotency().");
}
function W(t, n) {
	return new e("config", `The adapter "${n}" ${t}.`);
}
// src/gateway/gateway.ts
function Oe(e) {
	let t = G(e);
	return { fetch: async (n) => {
		try {
			return await t.fetch(n);
		} catch (t) {
			return e.onError?.(t), c(s(t));
		}
	} };
}
function G(t) {
	let { maxBody: n = 16384, basePath: a = "/", onError: l } = t, u = new r().basePath(a);
	return u.use(async (e, t) => {
		await t(), e.res.headers.set("Cache-Control", "private, no-store"), e.res.headers.set("X-Content-Type-Options", "nosniff");
	}), u.use(ke(t.origins)), u.use(i({
		maxSize: n,
		onError: () => je(n)
	})), y(u, we(t)), u.notFound(() => c(new e("not_found", "No such route under /v1."))), u.onError((e) => {
		let t = s(e);
		return o[t.code].status >= 500 && l?.(e), c(t);
	}), u;
}
function ke(e) {
	for (let t of e) Ae(t);
	return a({
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
function Ae(t) {
	if (t.includes("*") || !URL.canParse(t) || new URL(t).origin !== t) throw new e("config", `origins: "${t}" is not an origin; write it like https://shop.example.`);
}
function je(t) {
	return c(new e("invalid", `The body is larger than ${t} bytes.`), 413);
}
// src/gateway/claims.ts
var K = 60, Me = 255;
function q(t) {
	if (!t) throw new e("config", "Name the audience: the `aud` that the shop signs for this gateway.");
}
function J(e, t, n) {
	let r = n / 1e3, { sub: i, aud: a, exp: o } = e;
	return !Ne(i) || !Pe(a, t) || !Y(o) || !Fe(e, o, r) ? "invalid" : o + K <= r ? "expired" : { subject: i };
}
function Ne(e) {
	return typeof e == "string" && e !== "" && e.length <= Me;
}
function Pe(e, t) {
	return Array.isArray(e) ? e.includes(t) : e === t;
}
function Y(e) {
	return typeof e == "number" && Number.isFinite(e) && e >= 0;
}
function Fe({ iat: e, nbf: t }, n, r) {
	return n > r + 900 + K || t !== void 0 && !(Y(t) && t <= r + K) ? !1 : e === void 0 || Y(e) && e <= r + K && n - e <= 900;
}
// src/gateway/hmac-identity.ts
function Ie({ secret: e, audience: t }) {
	q(t);
	let n = k(e);
	return async (e, r) => {
		let [i, a, ...o] = e.split("."), s = N(a ?? "");
		if (i === void 0 || !s || o.length > 0) return "invalid";
		let c = await n.verify(i, s) ? P(i) : void 0;
		return c ? J(c, t, r) : "invalid";
	};
}
// src/gateway/idempotency.ts
function Le() {
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
function Re({ keys: e, audience: t }) {
	q(t);
	let n = ze(e);
	return async (e, r) => {
		let i = await Be(e, n);
		return i ? J(i, t, r) : "invalid";
	};
}
function ze(e) {
	if (typeof e == "string") {
		let t = k(e);
		return () => t;
	}
	let t = new Map(Object.entries(e).map(([e, t]) => [e, k(t)]));
	return (e) => typeof e == "string" ? t.get(e) : void 0;
}
async function Be(e, t) {
	let [n, r, i, ...a] = e.split(".");
	if (n === void 0 || r === void 0 || i === void 0 || a.length > 0) return;
	let o = j(i), s = Ve(P(n), t);
	if (s && o && await s.verify(`${n}.${r}`, o)) return P(r);
}
function Ve(e, t) {
	if (!(e?.alg !== "HS256" || "crit" in e)) return t(e.kid);
}
// src/gateway/postgres-idempotency.ts
var He = "\ncreate table if not exists loyalty_idempotency (\n  subject text not null,\n  route text not null,\n  key text not null,\n  payload text not null,\n  state text not null check (state in ('running', 'unknown', 'done')),\n  sent_at timestamptz not null,\n  answer text,\n  primary key (subject, route, key)\n)", Ue = "\ninsert into loyalty_idempotency (subject, route, key, payload, state, sent_at, answer)\nvalues ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000), $7)\non conflict do nothing returning state", We = "\nselect payload, state, extract(epoch from sent_at)::float8 * 1000 as sent_at, answer\nfrom loyalty_idempotency where subject = $1 and route = $2 and key = $3", X = "\nupdate loyalty_idempotency set payload = $4, state = $5, sent_at = to_timestamp($6::float8 / 1000), answer = $7\nwhere subject = $1 and route = $2 and key = $3 and state = $8", Ge = "delete from loyalty_idempotency where subject = $1 and route = $2 and key = $3 and state = $4";
function Ke({ query: e }) {
	let t = async (t) => {
		let [n] = (await e(We, Z(t))).rows;
		return n === void 0 ? void 0 : qe(n);
	}, n = async (r, i) => {
		let { rows: a } = await e(Ue, [...Z(r), ...Q(i)]);
		if (!(a.length > 0)) return await t(r) ?? n(r, i);
	};
	return {
		durable: !0,
		claim: n,
		read: t,
		async replace(t, n, r) {
			r ? await e(X, [
				...Z(t),
				...Q(r),
				n
			]) : await e(Ge, [...Z(t), n]);
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
function qe({ payload: e, state: t, sent_at: n, answer: r }) {
	return {
		payload: e,
		state: t,
		sentAt: Math.round(n),
		...r !== null && { answer: r }
	};
}
// src/gateway/sign.ts
async function Je(e, t) {
	let { claims: n, expiresAt: r, issuedAt: i } = $(e, t), a = [{
		alg: "HS256",
		typ: "JWT",
		...t.kid !== void 0 && { kid: t.kid }
	}, {
		...n,
		iat: i
	}].map((e) => A(JSON.stringify(e))).join(".");
	return {
		token: `${a}.${A(await k(t.secret).sign(a))}`,
		expiresAt: r
	};
}
async function Ye(e, t) {
	let { claims: n, expiresAt: r } = $(e, t), i = A(JSON.stringify(n));
	return {
		token: `${i}.${M(await k(t.secret).sign(i))}`,
		expiresAt: r
	};
}
function $(t, { audience: n, expiresIn: r = 600, now: i = Date.now() }) {
	if (!(r > 0 && r <= 900)) throw new e("config", `A token lives 900 seconds at most; expiresIn says ${r}.`);
	let a = Math.floor(i / 1e3), o = a + Math.floor(r);
	return {
		claims: {
			sub: t.subject,
			aud: n,
			exp: o
		},
		issuedAt: a,
		expiresAt: (/* @__PURE__ */ new Date(o * 1e3)).toISOString()
	};
}
export { He as IDEMPOTENCY_TABLE, G as createApp, Oe as createGateway, Ie as hmacIdentity, Re as jwtIdentity, Le as memoryIdempotency, Ke as postgresIdempotency, Ye as signHmac, Je as signJwt };
