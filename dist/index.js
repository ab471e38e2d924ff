import { t as e } from "./modules/loyalty-widget.js";
import { n as t, r as n } from "./modules/error.js";
import { t as r } from "./modules/http.js";
import { t as i } from "./modules/memory.js";
import { a, c as o, i as s, l as c, o as l, r as u, s as d, t as f } from "./modules/page.js";
e.load = () => import("./modules/page-panel.js"), e.words = {
	da: "Fordele",
	en: "Rewards"
};
export { l as CodeRequest, d as HostRequest, t as LoyaltyError, e as LoyaltyWidget, o as TrackEvent, f as clientFor, c as createClient, a as eventHost, r as httpAdapter, n as isLoyaltyError, i as memoryAdapter, u as pageClient, s as providePageClient };
