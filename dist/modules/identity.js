import { n as e, t } from "./error.js";
import { t as n } from "./until-aborted.js";
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
		} : l ? o(l, u, e) : {
			token: a,
			until: Infinity
		};
	}
	async function _() {
		let r = AbortSignal.timeout(i);
		try {
			return await n(r, "not_done", () => g(r));
		} catch (n) {
			if (e(n) && n.code !== "timeout") throw n;
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
			let e = await v(), t = e === void 0 ? void 0 : s(e);
			return t === void 0 ? void 0 : c(t);
		},
		use(e) {
			return p = e, m = void 0, h = void 0, Promise.resolve();
		}
	};
}
async function o(e, n, r) {
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
function s(e) {
	let t = e.split("."), n = t.length === 3 ? t[1] : t[0];
	try {
		let { sub: e, customer: t } = JSON.parse(atob((n ?? "").replace(/-/g, "+").replace(/_/g, "/"))), r = t?.id ?? e;
		return r === void 0 ? void 0 : String(r);
	} catch {
		return;
	}
}
function c(e) {
	let t = 3735928559, n = 1103547991;
	for (let r = 0; r < e.length; r += 1) {
		let i = e.charCodeAt(r);
		t = Math.imul(t ^ i, 2654435761), n = Math.imul(n ^ i, 1597334677);
	}
	return t = Math.imul(t ^ t >>> 16, 2246822507) ^ Math.imul(n ^ n >>> 13, 3266489909), n = Math.imul(n ^ n >>> 16, 2246822507) ^ Math.imul(t ^ t >>> 13, 3266489909), (4294967296 * (2097151 & n) + (t >>> 0)).toString(36);
}
var l = (e) => c(e?.id ?? "");
export { a as createIdentity, l as subjectOf };
