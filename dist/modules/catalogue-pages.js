import { n as e, t } from "./error.js";
import { c as n } from "./json-api.js";
import { t as r } from "./price.js";
// src/adapters/around.ts
function i(n) {
	if (!e(n)) return n;
	let { code: r, message: i, retryAfter: a } = n;
	return new t(r, i, {
		outcome: "unknown",
		cause: n,
		...a !== void 0 && { retryAfter: a }
	});
}
async function a(t, n = o) {
	try {
		return await t;
	} catch (t) {
		throw e(t) && n.includes(t.code) ? t : i(t);
	}
}
var o = [
	"unauthenticated",
	"not_enrolled",
	"blocked",
	"aborted",
	"config"
], s = [
	"not_found",
	"unauthenticated",
	"aborted"
], c = 20;
function l(e, t, r = c) {
	let i = t === void 0 ? 0 : Number(t);
	if (!Number.isSafeInteger(i) || i < 0) throw n();
	let a = i + r;
	return {
		items: e.slice(i, a),
		...a < e.length && { next: String(a) }
	};
}
function u(e, t, n) {
	let r = l(e, n), i = r.items.flatMap(({ id: e }) => t[e] ? [[e, t[e]]] : []);
	return {
		...r,
		availability: Object.fromEntries(i)
	};
}
function d(e, n) {
	let i = e.find(({ id: e }) => e === n.reward);
	if (!i) throw new t("not_found", `There is no reward "${n.reward}".`);
	return r(i, n), i;
}
export { a, s as i, u as n, i as o, d as r, l as t };
