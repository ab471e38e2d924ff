export { t as LoyaltyPoints } from "../modules/loyalty-points.js";
