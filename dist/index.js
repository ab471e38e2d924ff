import { t as e } from "./modules/loyalty-widget.js";
import { n as t, t as n } from "./modules/error.js";
import { n as r } from "./modules/http.js";
import { t as i } from "./modules/memory.js";
import { c as a, d as o, i as s, l as c, o as l, r as u, s as d, t as f, u as p } from "./modules/page.js";
import { t as m } from "./modules/registered-adapters.js";
e.load = () => import("./modules/page-panel.js"), e.words = {
	da: "Belønninger",
	en: "Rewards"
};
export { d as CodeRequest, a as HostRequest, c as JoinRequest, n as LoyaltyError, e as LoyaltyWidget, p as TrackEvent, f as clientFor, o as createClient, l as eventHost, r as httpAdapter, t as isLoyaltyError, i as memoryAdapter, u as pageClient, s as providePageClient, m as registerAdapter };
