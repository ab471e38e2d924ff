import { t as e } from "../modules/error.js";
import { t } from "../modules/fetched.js";
import { t as n } from "../modules/later.js";
import { t as r } from "../modules/until-aborted.js";
import { i, n as a } from "../modules/wallet.js";
import { t as o } from "../modules/endpoint.js";
import { f as s, h as c, i as l } from "../modules/reading.js";
// src/adapters/woocommerce/options.ts
var u = ["terawallet", "myrewards"];
function d(e) {
	let { endpoint: t = "/wp-json", program: n = "terawallet", timeZone: r = "UTC" } = e;
	if (!u.includes(n)) throw h(`"program":${JSON.stringify(n)} is unknown: write "terawallet" or "myrewards".`);
	if (typeof r != "string" || !m(r)) throw h(`"timeZone":${JSON.stringify(r)} is no time zone: write one such as "Europe/Copenhagen".`);
	let i = c(e, "unit");
	return {
		root: o(t, "WordPress's API", "/wp-json"),
		program: n,
		name: c(e, "name"),
		unit: i === void 0 ? void 0 : { other: i },
		timeZone: r,
		referral: p(l(e, "referral")),
		points: {
			system: c(e, "system") ?? "default",
			worth: f(e)
		}
	};
}
function f(e) {
	if (e.worth === void 0) return;
	let t = l(e, "worth"), [n = 0, r = 0] = [s(t, "points"), s(t, "amount")];
	if (Number.isSafeInteger(n) && n > 0 && r > 0) return {
		points: n,
		amount: r
	};
	throw h("\"worth\" says what points take off a cart: write {\"points\":100,\"amount\":5}.");
}
function p(e) {
	let [t, n] = [c(e, "friend"), c(e, "advocate")];
	return t !== void 0 && n !== void 0 ? {
		friend: t,
		advocate: n
	} : void 0;
}
function m(e) {
	try {
		return !!new Intl.DateTimeFormat("en", { timeZone: e });
	} catch {
		return !1;
	}
}
function h(t) {
	return new e("config", `data-options: ${t}`);
}
// src/adapters/woocommerce/woocommerce.ts
var g = (o, s) => {
	if (s.runsIn !== "page") throw new e("config", "woocommerce runs in the page alone: WordPress knows the shopper by the page's cookies.");
	let c = d(o), l = i(c.root, s), u = c.program === "myrewards", f = () => t(import("../modules/calls12.js")), p = a(l, c), m = async () => (await f()).pointsOf(l, c);
	return {
		contract: 1,
		name: "woocommerce",
		runsIn: ["page"],
		idempotency: "none",
		...u ? n([
			"redeem",
			"redemption",
			"undo",
			"quote"
		], async () => (await f()).pointsCalls(l, c)) : n(["activity"], async () => (await f()).walletCalls(l, c)),
		async load(e, t) {
			let { program: n, member: i } = await (u ? await r(t.signal, "not_done", m) : p).load(e, t);
			return {
				program: n.version === e.programVersion ? "unchanged" : n,
				member: i
			};
		}
	};
};
export { g as woocommerceAdapter };
