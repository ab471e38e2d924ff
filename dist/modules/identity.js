import { n as e, t } from "./error.js";
import { t as n } from "./keys.js";
// src/client/identity.ts
var r = 3e4, i = 1e4;
function a({ token: a, tokenUrl: l, fetch: u, now: d, ...f }) {
	let { getToken: p } = f, m = a === void 0 ? void 0 : {
		token: a,
		until: Infinity
	}, h;
	async function g(e) {
		return p ? {
			token: await p(),
			until: d() + r * 2
		} : l ? s(l, u, e) : {
			token: a,
			until: Infinity
		};
	}
	async function _() {
		let n = AbortSignal.timeout(i);
		try {
			return await o(g(n), n);
		} catch (n) {
			if (e(n)) throw n;
			let r = p ? "getToken()" : `data-token-url="${String(l)}"`;
			throw new t("unavailable", `${r} gave no token: ${String(n)}`, { cause: n });
		}
	}
	async function v({ refresh: e = !1 } = {}) {
		if (m && m.until - r > d() && !e) return m.token;
		let t = h ??= _();
		try {
			let e = await t;
			return h === t && (m = e), e.token;
		} finally {
			h === t && (h = void 0);
		}
	}
	return {
		token: v,
		async subject() {
			let e = await v(), t = e === void 0 ? void 0 : c(e);
			return t === void 0 ? void 0 : n(t);
		},
		use(e) {
			return p = e, m = void 0, h = void 0, Promise.resolve();
		}
	};
}
function o(e, t) {
	let n = new Promise((e, n) => {
		t.addEventListener("abort", () => {
			n(t.reason);
		});
	});
	return Promise.race([e, n]);
}
async function s(e, n, r) {
	let i = new URL(e, location.href);
	if (i.origin !== location.origin) throw new t("config", `data-token-url must be on this page's own origin, not ${i.origin}.`);
	let a = await n(i, {
		cache: "no-store",
		credentials: "same-origin",
		signal: r
	});
	if (a.status === 204) return {
		token: void 0,
		until: Infinity
	};
	let o = await a.json().catch(() => ({}));
	if (!a.ok || typeof o?.token != "string") throw new t(a.status === 401 ? "unauthenticated" : "unavailable", `data-token-url must answer { token, expiresAt } or 204, but answered ${String(a.status)}: ${i.href}`);
	return {
		token: o.token,
		until: Date.parse(String(o.expiresAt)) || Date.now() + 6e4
	};
}
function c(e) {
	let t = e.split("."), n = t.length === 3 ? t[1] : t[0];
	try {
		let { sub: e, customer: t } = JSON.parse(atob((n ?? "").replace(/-/g, "+").replace(/_/g, "/"))), r = t?.id ?? e;
		return r === void 0 ? void 0 : String(r);
	} catch {
		return;
	}
}
export { a as createIdentity };
