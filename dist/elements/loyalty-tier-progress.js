import { i as e } from "../modules/events.js";
import { t } from "../modules/view.js";
import { css as n, html as r, nothing as i } from "lit";
// src/elements/loyalty-tier-progress.ts
function a(e, { measure: t, currency: n }, r, i) {
	return t === "spend" && n ? i.money({
		minor: e,
		currency: n
	}) : t === "orders" ? i.t("orders", { count: e }) : i.points(e, r.points);
}
var o = class extends t {
	static {
		this.styles = [...t.styles, n`:host{padding:0;background:none}.words{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;margin-block-end:8px}.words>*{min-inline-size:0}.words + p{margin-block-start:8px}`];
	}
	renderSkeleton() {
		return r``;
	}
	renderScene({ text: e, program: t, member: { tier: n } }) {
		if (!n) return r`${i}`;
		let o = (e) => t.tiers.find((t) => t.id === e), s = o(n.current), c = o(n.next);
		return r`${c && n.target !== void 0 ? this.#e(n, n.target, c, t, e) : r`<p class="muted">${s ? e.t("tierTop") : i}</p>`} ${s && n.keep !== void 0 && n.until && n.keep > n.value ? r`<p class="muted small"> ${e.t("tierKeep", {
			amount: a(n.keep - n.value, n, t, e),
			date: e.date(n.until),
			tier: s.name
		})} </p>` : i}`;
	}
	#e(e, t, n, i, o) {
		let s = (t) => a(t, e, i, o), c = o.t("tierUp", {
			amount: s(Math.max(t - e.value, 0)),
			tier: n.name
		});
		return r`<p class="words"> <span class="name">${c}</span> <span class="muted">${o.t("tierOf", {
			value: s(e.value),
			target: s(t)
		})}</span> </p> <progress part="bar" max=${t} .value=${e.value} aria-label=${c}></progress>`;
	}
};
e("loyalty-tier-progress", o);
export { o as LoyaltyTierProgress, a as measured };
