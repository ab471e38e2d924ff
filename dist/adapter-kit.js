import { t as e } from "./modules/bad-response.js";
import { t } from "./modules/refusing.js";
import { n } from "./modules/json-body.js";
import { i as r } from "./modules/sending.js";
import { n as i, t as a } from "./modules/error.js";
import { a as o, c as s, d as c, f as l, g as u, h as d, i as f, l as p, m, n as h, o as g, p as _, r as v, s as y, t as b, u as x } from "./modules/reading.js";
import { t as S } from "./modules/tokens.js";
import { t as C } from "./modules/until-aborted.js";
export { a as LoyaltyError, e as badResponse, b as compact, h as count, v as countIn, S as createTokens, t as errorOf, f as fieldsIn, o as fieldsOf, g as fractionDigits, i as isLoyaltyError, y as linkIn, s as majorOf, p as momentIn, x as moneyOf, c as moneyOfUnits, l as numberIn, _ as rows, n as send, m as text, d as textIn, u as timeIn, r as uncertain, C as untilAborted };
