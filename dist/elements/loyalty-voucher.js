export { t as LoyaltyVoucher } from "../modules/loyalty-voucher.js";
