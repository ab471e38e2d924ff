export { t as shopifyAdapter } from "../modules/shopify.js";
