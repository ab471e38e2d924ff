import { t as e } from "./modules/loyalty-widget.js";
import { n as t, t as n } from "./modules/error.js";
import { n as r } from "./modules/http.js";
import { t as i } from "./modules/memory.js";
import { c as a, f as o, i as s, l as c, p as l, r as u, t as d, u as f } from "./modules/page.js";
import { t as p } from "./modules/registered-adapters.js";
import { t as m } from "./modules/event-host.js";
e.load = () => import("./modules/page-panel.js"), e.words = {
	da: "Belønninger",
	en: "Rewards"
};
export { a as CodeRequest, c as HostRequest, f as JoinRequest, n as LoyaltyError, e as LoyaltyWidget, o as TrackEvent, d as clientFor, l as createClient, m as eventHost, r as httpAdapter, t as isLoyaltyError, i as memoryAdapter, u as pageClient, s as providePageClient, p as registerAdapter };
