import { t as e } from "./error-codes.js";
import { t } from "./refusing.js";
import { C as n, _ as r, t as i, u as a, w as o } from "./http.js";
// src/adapters/http/failures.ts
var s = n({
	code: a(r(e)),
	outcome: a(r(["not_done", "unknown"])),
	detail: a(o)
});
function c(e, n, r) {
	let i = l(e.json);
	return t(e, n, r, {
		...i,
		detail: i.detail ?? d(e.response)
	});
}
function l(e) {
	return a(s)(e) ?? {};
}
var u = {
	401: "Is the token signed with the secret and the audience that the gateway knows?",
	403: "Are this page's origin and this shopper allowed by the gateway?",
	404: i,
	429: "Too many calls: raise the limit in front of the gateway."
};
function d({ status: e, url: t }) {
	return `${t} answered ${e}. ${u[e] ?? (e >= 500 ? "Look into the gateway's own log." : "Is it the gateway that answers?")}`;
}
export { c as failureOf };
