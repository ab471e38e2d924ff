export { t as LoyaltyJoin } from "../modules/loyalty-join.js";
