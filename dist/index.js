import { t as e } from "./modules/loyalty-widget.js";
import { n as t, t as n } from "./modules/error.js";
import { n as r } from "./modules/http.js";
import { t as i } from "./modules/memory.js";
import { c as a, d as o, f as s, i as c, l, o as u, r as d, s as f, t as p } from "./modules/page.js";
import { t as m } from "./modules/registered-adapters.js";
e.load = () => import("./modules/page-panel.js"), e.words = {
	da: "Belønninger",
	en: "Rewards"
};
export { f as CodeRequest, a as HostRequest, l as JoinRequest, n as LoyaltyError, e as LoyaltyWidget, o as TrackEvent, p as clientFor, s as createClient, u as eventHost, r as httpAdapter, t as isLoyaltyError, i as memoryAdapter, d as pageClient, c as providePageClient, m as registerAdapter };
