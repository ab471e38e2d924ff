export { t as LoyaltyVoucher, n as isUsable } from "../modules/loyalty-voucher.js";
