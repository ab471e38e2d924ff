import { t as e } from "./rolldown-runtime.js";
import { t } from "./error.js";
import { d as n } from "./page.js";
// src/client/registered-adapters.ts
var r = /* @__PURE__ */ e({ registeredAdapter: () => l }), i = 3e3, a = 50, o = /^[a-z][\w-]*$/i, s = globalThis;
function c(e, t) {
	if (!o.test(e)) throw d(`registerAdapter("${e}"): a name is letters, digits, _ and -, and begins with a letter.`);
	if (n(e)) throw d(`registerAdapter("${e}"): that is the name of a built-in adapter.`);
	if (typeof t != "function") throw d(`registerAdapter("${e}"): the factory is no function.`);
	let r = s.loyaltyAdapters ??= {}, i = u(e);
	if (i && i !== t) throw d(`registerAdapter("${e}"): another adapter has that name.`);
	r[e] = t;
}
async function l(e, t = i) {
	for (let n = 0; n < t && !u(e); n += a) await new Promise((e) => setTimeout(e, a));
	return u(e);
}
function u(e) {
	let t = s.loyaltyAdapters;
	if (typeof t != "object" || !t || !Object.hasOwn(t, e)) return;
	let n = t[e];
	return typeof n == "function" ? n : void 0;
}
function d(e) {
	return new t("config", e);
}
export { r as n, c as t };
