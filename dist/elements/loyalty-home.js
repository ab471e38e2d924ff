export { t as LoyaltyHome } from "../modules/loyalty-home.js";
