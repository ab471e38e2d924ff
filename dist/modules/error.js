// src/adapters/error.ts
var e = class extends Error {
	constructor(e, t, { outcome: n = "not_done", retryAfter: r, cause: i } = {}) {
		super(t, i === void 0 ? void 0 : { cause: i }), this.name = "LoyaltyError", this.code = e, this.outcome = n, this.retryAfter = r;
	}
};
function t(e) {
	return e instanceof Error && e.name === "LoyaltyError";
}
export { t as n, e as t };
