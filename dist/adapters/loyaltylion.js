export { t as CLAIMED, n as SHELF, r as loyaltylionAdapter } from "../modules/loyaltylion.js";
