import { r as e } from "../modules/define.js";
import { n as t, t as n } from "../modules/loyalty-widget.js";
export { n as LoyaltyWidget, t as languageIn, e as report };
