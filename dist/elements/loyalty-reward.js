export { t as LoyaltyReward } from "../modules/loyalty-reward.js";
