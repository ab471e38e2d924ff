export { t as WHICH_GATEWAY, n as httpAdapter, r as placeOf } from "../modules/http.js";
