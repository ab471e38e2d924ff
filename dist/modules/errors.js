import { t as e } from "./refusing.js";
// src/adapters/loyaltylion/errors.ts
var t = {
	customer_blocked: "blocked",
	customer_not_enrolled: "not_enrolled",
	email_already_in_use: "forbidden",
	fraud_detected: "referral_refused",
	insufficient_points: "insufficient_points",
	invalid_date: "invalid",
	invalid_referee: "referral_refused",
	invalid_referral_id: "referral_refused",
	invalid_variant_id: "invalid",
	max_cart_redemptions_reached: "cart_requirements",
	no_active_subscriptions: "forbidden",
	no_subscription_integration_configured: "unsupported",
	no_vouchers_available: "out_of_stock",
	referee_email_required: "invalid",
	referral_cap_reached: "referral_refused",
	referrals_not_enabled: "unsupported",
	reward_already_refunded: "not_found",
	reward_already_used: "invalid",
	reward_kind_mismatch: "invalid",
	reward_limit_reached: "limit_reached",
	reward_not_enabled_for_customer: "tier_required",
	reward_out_of_stock: "out_of_stock",
	rule_kind_mismatch: "invalid",
	rule_limit_reached: "limit_reached",
	rule_not_enabled_for_customer: "tier_required",
	rule_requirements_not_met: "invalid",
	subscription_failed: "unavailable",
	unsupported_platform: "unsupported",
	voucher_allocation_failed: "unavailable"
};
function n(t, n, i) {
	return e(t, n, i, r(t.json));
}
function r(e) {
	let n = e ?? {}, { code: r, message: i } = {
		...n,
		...n.error
	}, a = typeof r == "string" && Object.hasOwn(t, r) ? t[r] : void 0, o = [i, r].find((e) => typeof e == "string" && e !== "");
	return {
		code: a,
		detail: o === void 0 ? void 0 : `LoyaltyLion: ${String(o)}`
	};
}
export { n as failureOf };
