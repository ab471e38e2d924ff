export { t as CLAIMED, n as GUEST, r as SHELF, i as loyaltylionAdapter } from "../modules/loyaltylion.js";
