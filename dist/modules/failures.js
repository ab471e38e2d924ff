import { t as e } from "./bad-response.js";
import { t } from "./error-codes.js";
import { t as n } from "./refusing.js";
import { C as r, D as i, E as a, F as o, I as s, M as c, N as l, O as u, P as d, S as f, _ as p, f as m, g as h, h as g, k as _, l as v, m as y, p as b, t as x, u as S, w as C, x as w, y as T } from "./http.js";
// src/adapters/http/flaws.ts
var E = /* @__PURE__ */ new Map([
	[T, "a list"],
	[_, "an object"],
	[l, "a text"],
	[h, "a text of 1 to 255 characters"],
	[C, "a text of 1 to 2048 characters"],
	[g, "true or false"],
	[s, "an http(s) address or a path"],
	[m, "a currency code"],
	[o, "a time with an offset"],
	[p, "an integer"],
	[f, "an integer of 0 or more"],
	[i, "an integer of 1 or more"],
	[a, "an integer from 1 to 100"],
	[y, "an integer from 0 to 4"],
	[w, "an integer from 1 to 12"],
	[b, "an integer from 1 to 31"],
	[u, "a range of whole steps"]
]);
function D({ path: e, by: t, found: n }) {
	let r = typeof t == "function" ? E.get(t) : t.join(" or ");
	return `${e.join(".") || "the answer"} ${n === void 0 ? "is missing" : `should be ${r ?? "another"}`}.`;
}
// src/adapters/http/failures.ts
var O = c({
	code: S(r(t)),
	outcome: S(r(["not_done", "unknown"])),
	detail: S(d)
});
function k(e, t, r) {
	let i = j(e.json);
	return n(e, t, r, {
		...i,
		detail: i.detail ?? N(e.response)
	});
}
function A(t, n, r) {
	let i = t instanceof v ? D(t) : t;
	return e(n, r, i ?? "it is not JSON. Does data-endpoint name the gateway?");
}
function j(e) {
	return S(O)(e) ?? {};
}
var M = {
	401: "Is the token signed with the secret and the audience that the gateway knows?",
	403: "Are this page's origin and this shopper allowed by the gateway?",
	404: x,
	429: "Too many calls: raise the limit in front of the gateway."
};
function N({ status: e, url: t }) {
	return `${t} answered ${e}. ${M[e] ?? (e >= 500 ? "Look into the gateway's own log." : "Is it the gateway that answers?")}`;
}
export { k as failureOf, A as unusableBy };
