// src/elements/problem.ts
var e = {
	offline: "problemOffline",
	rate_limited: "problemBusy",
	unauthenticated: "problemSignIn",
	token_expired: "problemSignIn"
}, t = (t) => (t && e[t]) ?? "problem";
export { t };
