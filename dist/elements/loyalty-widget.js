import { t as e } from "../modules/report.js";
import { n as t, t as n } from "../modules/loyalty-widget.js";
export { n as LoyaltyWidget, e as complain, t as languageIn };
