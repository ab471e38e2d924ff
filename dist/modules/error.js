// src/adapters/error.ts
var e = [
	"config",
	"offline",
	"timeout",
	"aborted",
	"unauthenticated",
	"token_expired",
	"forbidden",
	"blocked",
	"not_enrolled",
	"not_found",
	"invalid",
	"insufficient_points",
	"limit_reached",
	"out_of_stock",
	"cart_requirements",
	"tier_required",
	"referral_refused",
	"in_progress",
	"key_reused",
	"rate_limited",
	"unavailable",
	"bad_response",
	"unsupported",
	"unknown"
], t = class extends Error {
	constructor(e, t, { outcome: n = "not_done", retryAfter: r, cause: i } = {}) {
		super(t, i === void 0 ? void 0 : { cause: i }), this.name = "LoyaltyError", this.code = e, this.outcome = n, this.retryAfter = r;
	}
};
function n(e) {
	return e instanceof Error && e.name === "LoyaltyError";
}
export { t as n, n as r, e as t };
