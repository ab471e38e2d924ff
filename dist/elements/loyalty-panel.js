export { t as LoyaltyPanel } from "../modules/loyalty-panel.js";
