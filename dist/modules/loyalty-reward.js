import { i as e, n as t, r as n, t as r } from "./element.js";
import { i } from "./events.js";
import { t as a } from "./reward-icon.js";
import { t as o } from "./view.styles.js";
import { t as s } from "./worth.js";
import { css as c, html as l, nothing as u } from "lit";
// src/elements/loyalty-reward.styles.ts
var d = c`:host{padding:0;background:none}.line{flex-wrap:wrap}.line>.grow{flex:1 1 104px}.name{hyphens:auto;text-wrap:pretty}.line>button{min-block-size:40px;margin-inline-start:auto;border-radius:20px}.disc,img{flex:none;inline-size:48px;block-size:48px;border-radius:12px;object-fit:cover}.way{display:flex;flex-wrap:wrap;align-items:center;gap:0 12px;margin-block-start:4px}.way>progress{flex:1 1 64px;inline-size:0;block-size:4px}`, f = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow(({ $program: e }) => e), this.#t = this.follow(({ $member: e }) => e), this.#n = this.follow(({ $redeeming: e }) => e), this.#i = !1, this.why = "", this.unreachable = !1;
	}
	static {
		this.styles = [
			t,
			n,
			e,
			o,
			d
		];
	}
	static {
		this.properties = {
			offer: { attribute: !1 },
			why: { attribute: !1 },
			unreachable: { state: !0 }
		};
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	update(e) {
		this.#a && this.offer?.reward.id !== this.#r?.reward.id || (this.#r = this.offer);
		let t = this.shadowRoot?.activeElement;
		super.update(e), this.#a !== this.#i && (this.#i = this.#a, this.#a && import("../elements/loyalty-redeem.js").catch(() => void 0), t && this.focus());
	}
	get #a() {
		return this.#n.value?.[this.#r?.reward.id ?? ""] !== void 0;
	}
	async #o({ client: e, offer: t }) {
		try {
			await import("../elements/loyalty-redeem.js"), this.unreachable = !1;
		} catch {
			this.unreachable = !0;
			return;
		}
		for (let [t, { step: n }] of Object.entries(this.#n.value ?? {})) n === "asking" && e.actions.dismissRedeem(t);
		e.actions.askRedeem(t.reward.id);
	}
	focus(e) {
		let t = (e) => this.renderRoot.querySelector(e);
		(t("loyalty-redeem, button") ?? t(".name"))?.focus(e);
	}
	render() {
		let { client: e, text: t } = this, n = this.#e.value, r = this.#t.value, i = this.#r;
		if (!e || !t || !n || !r || !i) return u;
		let a = {
			client: e,
			text: t,
			program: n,
			member: r,
			offer: i
		}, o = this.#n.value?.[i.reward.id]?.step === "done";
		return l`<div part="reward"> ${o ? u : this.#s(a)} ${this.#a ? l`<loyalty-redeem .client=${e} .offer=${i}></loyalty-redeem>` : u} </div>`;
	}
	#s(e) {
		let { client: t, text: n, program: r, member: i, offer: o } = e, { name: c, value: d, points: f, description: m, image: h, kind: g } = o.reward, _ = i.state === "enrolled" && o.availability.available && t.can("redeem");
		return l`<div class="line"> ${h ? l`<img src=${h} alt="" loading="lazy" />` : l`<span class="disc">${a(g)}</span>`} <div class="grow"> <p class="name" tabindex="-1">${s(c, d, n)}</p> <p class="muted">${n.points(f, r.points)}</p> ${p(m, "muted")} ${this.#l(e)} ${p(this.unreachable && n.t("failed"))} </div> ${_ && !this.#a ? this.#c(e) : u} </div>`;
	}
	#c(e) {
		let { text: t, program: n, offer: r } = e, { name: i, points: a } = r.reward;
		return l`<button class="primary" part="redeem" aria-label=${t.t("redeemNamed", {
			reward: i,
			points: t.points(a, n.points)
		})} @click=${() => {
			this.#o(e);
		}} > ${t.t("redeem")} </button>`;
	}
	#l({ text: e, program: t, member: n, offer: r }) {
		let { points: i, minimum: a } = r.reward, { reason: o, missing: s = i - (n.points?.available ?? 0) } = r.availability, c = n.state === "enrolled";
		if (c && o === "insufficient_points") {
			let n = e.t("distance", { points: e.points(s, t.points) });
			return l`<div class="way"> <progress part="bar" max=${i} .value=${i - s} aria-label=${n}></progress> ${p(n)} </div>`;
		}
		return l`${p(c && !r.availability.available && this.why)} ${p(a && e.t("cartRequirements", { amount: e.money(a) }))}`;
	}
};
function p(e, t = "") {
	return e ? l`<p class="small ${t}">${e}</p>` : u;
}
i("loyalty-reward", f);
export { f as t };
