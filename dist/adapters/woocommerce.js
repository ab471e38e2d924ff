import { t as e } from "../modules/ahead.js";
import { t } from "../modules/error.js";
import { t as n } from "../modules/fetched.js";
import { t as r } from "../modules/later.js";
import { t as i } from "../modules/until-aborted.js";
import { i as a, n as o, t as s } from "../modules/wallet.js";
import { t as c } from "../modules/endpoint.js";
import { f as l, h as u, i as d } from "../modules/reading.js";
// src/adapters/woocommerce/options.ts
var f = ["terawallet", "myrewards"];
function p(e) {
	let { endpoint: t = "/wp-json", program: n = "terawallet", timeZone: r = "UTC" } = e;
	if (!f.includes(n)) throw _(`"program":${JSON.stringify(n)} is unknown: write "terawallet" or "myrewards".`);
	if (typeof r != "string" || !g(r)) throw _(`"timeZone":${JSON.stringify(r)} is no time zone: write one such as "Europe/Copenhagen".`);
	let i = u(e, "unit");
	return {
		root: c(t, "WordPress's API", "/wp-json"),
		program: n,
		name: u(e, "name"),
		unit: i === void 0 ? void 0 : { other: i },
		timeZone: r,
		referral: h(d(e, "referral")),
		points: {
			system: u(e, "system") ?? "default",
			worth: m(e)
		}
	};
}
function m(e) {
	if (e.worth === void 0) return;
	let t = d(e, "worth"), [n = 0, r = 0] = [l(t, "points"), l(t, "amount")];
	if (Number.isSafeInteger(n) && n > 0 && r > 0) return {
		points: n,
		amount: r
	};
	throw _("\"worth\" says what points take off a cart: write {\"points\":100,\"amount\":5}.");
}
function h(e) {
	let [t, n] = [u(e, "friend"), u(e, "advocate")];
	return t !== void 0 && n !== void 0 ? {
		friend: t,
		advocate: n
	} : void 0;
}
function g(e) {
	try {
		return !!new Intl.DateTimeFormat("en", { timeZone: e });
	} catch {
		return !1;
	}
}
function _(e) {
	return new t("config", `data-options: ${e}`);
}
// src/adapters/woocommerce/woocommerce.ts
var v = (c, l) => {
	if (l.runsIn !== "page") throw new t("config", "woocommerce runs in the page alone: WordPress knows the shopper by the page's cookies.");
	let u = p(c), d = a(u.root, l), f = u.program === "myrewards", m = () => n(import("../modules/calls12.js")), h = s(d, u);
	async function g(e) {
		let [{ pointsOf: t }, n] = await i(e.signal, "not_done", () => Promise.all([m(), d.get(o, e)]));
		return t(d, u).home(n);
	}
	return {
		contract: 1,
		name: "woocommerce",
		runsIn: ["page"],
		idempotency: "none",
		...f ? r([
			"redeem",
			"redemption",
			"undo",
			"quote"
		], async () => (await m()).pointsCalls(d, u)) : r(["activity"], async () => (await m()).walletCalls(d, u)),
		async load(t, n) {
			l.token && e(m());
			let { program: r, member: i } = await (f ? g(n) : h.load(n));
			return {
				program: r.version === t.programVersion ? "unchanged" : r,
				member: i
			};
		}
	};
};
export { v as woocommerceAdapter };
