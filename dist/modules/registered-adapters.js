import { t as e } from "./rolldown-runtime.js";
import { t } from "./error.js";
// src/client/named-adapter.ts
var n = /* @__PURE__ */ e({
	BUILT_IN_NAMES: () => i,
	namedAdapter: () => a,
	readOptions: () => o
}), r = {
	memory: async () => (await import("../adapters/memory.js")).memoryAdapter,
	http: async () => (await import("../adapters/http.js")).httpAdapter,
	medusa: async () => (await import("../adapters/medusa.js")).medusaAdapter,
	vendure: async () => (await import("../adapters/vendure.js")).vendureAdapter,
	smile: async () => (await import("../adapters/smile.js")).smileAdapter,
	loyaltylion: async () => (await import("../adapters/loyaltylion.js")).loyaltylionAdapter,
	yotpo: async () => (await import("../adapters/yotpo.js")).yotpoAdapter,
	shopify: async () => (await import("./shopify2.js")).shopifyOnPage,
	woocommerce: async () => (await import("../adapters/woocommerce.js")).woocommerceAdapter
}, i = Object.keys(r);
async function a(e) {
	let t = Object.hasOwn(r, e) ? r[e] : void 0;
	if (t) return t();
	if (!/^(https?:|\.{0,2}\/)/.test(e)) return (e ? await m(e) : void 0) ?? s(e);
	let n = new URL(e, location.href).href, i = await import(
		/* @vite-ignore */
		n
);
	if (typeof i.default != "function") throw c(`${n} has no factory as its default export.`);
	return i.default;
}
function o(e) {
	let t;
	try {
		t = JSON.parse(e);
	} catch (e) {
		throw c(`data-options is not JSON: ${String(e)}`, e);
	}
	if (typeof t != "object" || !t || Array.isArray(t)) throw c("data-options must be a JSON object, such as {\"site\":\"1234\"}.");
	return t;
}
function s(e) {
	throw c(`data-adapter="${e}" is not one of ${i.join(", ")} or an ES module's address${e ? ", nor was it registered by registerAdapter()" : "; data-endpoint alone means http"}.`);
}
var c = (e, n) => new t("config", e, { cause: n }), l = 3e3, u = 50, d = /^[a-z][\w-]*$/i, f = globalThis;
function p(e, t) {
	if (!d.test(e)) throw g(`registerAdapter("${e}"): a name is letters, digits, _ and -, and begins with a letter.`);
	if (i.includes(e)) throw g(`registerAdapter("${e}"): that is the name of a built-in adapter.`);
	if (typeof t != "function") throw g(`registerAdapter("${e}"): the factory is no function.`);
	let n = f.loyaltyAdapters ??= {}, r = h(e);
	if (r && r !== t) throw g(`registerAdapter("${e}"): another adapter has that name.`);
	n[e] = t;
}
async function m(e, t = l) {
	for (let n = 0; n < t && !h(e); n += u) await new Promise((e) => setTimeout(e, u));
	return h(e);
}
function h(e) {
	let t = f.loyaltyAdapters;
	if (typeof t != "object" || !t || !Object.hasOwn(t, e)) return;
	let n = t[e];
	return typeof n == "function" ? n : void 0;
}
function g(e) {
	return new t("config", e);
}
export { n, p as t };
