import { u as e } from "../modules/element.js";
import { n as t, t as n } from "../modules/tier-words.js";
import { t as r } from "../modules/view.js";
import { css as i, html as a, nothing as o } from "lit";
// src/elements/loyalty-tier-progress.ts
var s = class extends r {
	constructor(...e) {
		super(...e), this.compact = !1;
	}
	static {
		this.styles = [...r.styles, i`:host{padding:0;background:none}.words{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;margin-block-end:8px}.words>*{min-inline-size:0}loyalty-tier-standing{margin-block:12px 0}loyalty-tier-standing:first-child{margin-block:0 20px}`];
	}
	static {
		this.properties = { compact: { type: Boolean } };
	}
	renderSkeleton() {
		return a``;
	}
	renderScene(e) {
		let { text: n, program: r, member: i } = e, { tier: s } = i;
		if (!s) return a`${o}`;
		let c = t(r, s.next), l = this.compact ? o : this.#t(e), u = s.standing === "reached";
		return a`${u ? l : o} ${c && s.target !== void 0 ? this.#e(s, s.target, c, e) : a`<p class=muted>${s.current ? n.t("tierTop") : o}</p>`} ${u ? o : l}`;
	}
	#e(e, t, r, { text: i, program: o }) {
		let s = (t) => n(t, e, o, i), c = i.t("tierUp", {
			amount: s(Math.max(t - e.value, 0)),
			tier: r.name
		});
		return a`<p class=words> <span class=name>${c}</span> <span class=muted>${i.t("tierOf", {
			value: s(e.value),
			target: s(t)
		})}</span> </p> <progress part=bar max=${t} .value=${e.value} aria-label=${c}></progress>`;
	}
	#t({ client: e }) {
		return import("./loyalty-tier-standing.js").catch(() => void 0), a`<loyalty-tier-standing .client=${e}></loyalty-tier-standing>`;
	}
};
e("loyalty-tier-progress", s);
export { s as LoyaltyTierProgress };
