import { t as e } from "./modules/json-body.js";
import { a as t, i as n, t as r } from "./modules/sending.js";
import { n as i, t as a } from "./modules/error.js";
import { a as o, c as s, d as c, f as l, g as u, h as d, i as f, l as p, m, n as h, o as g, p as _, r as v, s as y, t as b, u as x } from "./modules/reading.js";
import { t as S } from "./modules/tokens.js";
import { t as C } from "./modules/until-aborted.js";
import { t as w } from "./modules/refusing.js";
// src/adapters/calling.ts
function T(t, { body: r, ...i }) {
	return n(t, {
		...i,
		body: r && e(r)
	});
}
export { a as LoyaltyError, r as badResponse, b as compact, h as count, v as countIn, S as createTokens, w as errorOf, f as fieldsIn, o as fieldsOf, g as fractionDigits, i as isLoyaltyError, y as linkIn, s as majorOf, p as momentIn, x as moneyOf, c as moneyOfUnits, l as numberIn, _ as rows, T as send, m as text, d as textIn, u as timeIn, t as uncertain, C as untilAborted };
