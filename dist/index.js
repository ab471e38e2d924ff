import { t as e } from "./modules/loyalty-widget.js";
import { n as t, t as n } from "./modules/error.js";
import { t as r } from "./modules/http.js";
import { t as i } from "./modules/memory.js";
import { a, c as o, i as s, l as c, o as l, r as u, s as d, t as f, u as p } from "./modules/page.js";
e.load = () => import("./modules/page-panel.js"), e.words = {
	da: "Fordele",
	en: "Rewards"
};
export { l as CodeRequest, d as HostRequest, o as JoinRequest, n as LoyaltyError, e as LoyaltyWidget, c as TrackEvent, f as clientFor, p as createClient, a as eventHost, r as httpAdapter, t as isLoyaltyError, i as memoryAdapter, u as pageClient, s as providePageClient };
