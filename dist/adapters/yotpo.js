export { t as SHELF, n as yotpoAdapter } from "../modules/yotpo.js";
