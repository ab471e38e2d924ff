export { t as httpAdapter } from "../modules/http.js";
