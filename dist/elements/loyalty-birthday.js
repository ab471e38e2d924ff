export { t as BirthdayEvent, n as LoyaltyBirthday } from "../modules/loyalty-birthday.js";
