export { t as SHELF, n as smileAdapter } from "../modules/smile.js";
