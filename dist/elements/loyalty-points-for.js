import { o as e, s as t, t as n, u as r } from "../modules/element.js";
import { css as i, html as a, nothing as o } from "lit";
// src/elements/earning-points.ts
function s({ minor: e, currency: t }, n, r, i) {
	let a = n.earning.find(({ kind: e, per: n }) => e === "purchase" && n?.currency === t);
	if (!a?.per || !a.points || r.state === "blocked") return {
		points: 0,
		factor: 1
	};
	let o = n.tiers.find(({ id: e }) => e === r.tier?.current), s = c(a, i), l = Math.floor(e / a.per.minor) * a.points;
	return {
		points: Math.floor(l * (o?.multiplier ?? 100) * s / 1e4),
		factor: s / 100
	};
}
function c({ bonus: e }, t) {
	return e && Date.parse(e.from) <= t && t < Date.parse(e.until) ? e.factor : 100;
}
// src/elements/loyalty-points-for.ts
var l = class extends n {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$member"), this.amount = 0, this.currency = "", this.excluded = !1;
	}
	static {
		this.styles = [
			e,
			t,
			i`:host{min-block-size:20px}:host([excluded]){display:none}[part=bonus]{margin-inline-start:4px;padding:2px 8px;border-radius:10px;background:color-mix(in oklab,var(--_0) 12%,transparent);color:var(--_0);font-size:12px;font-weight:600;white-space:nowrap}`
		];
	}
	static {
		this.words = ["order"];
	}
	static {
		this.properties = {
			amount: { type: Number },
			currency: {},
			excluded: { type: Boolean }
		};
	}
	#e;
	#t;
	render() {
		let { text: e, amount: t, currency: n } = this, r = this.#e.value, i = this.#t.value;
		if (!e || !r || !i || this.excluded) return o;
		let { points: c, factor: l } = s({
			minor: t,
			currency: n
		}, r, i, Date.now());
		if (!(c > 0)) return o;
		let u = i.state === "enrolled" ? "productEarn" : "productMembers";
		return a`<span part=points>${e.t(u, { points: e.points(c, r.points) })}</span> ${l > 1 ? a`<span part=bonus>${e.t("productBonus", { factor: l })}</span>` : o}`;
	}
};
r("loyalty-points-for", l);
export { l as LoyaltyPointsFor };
