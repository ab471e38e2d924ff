import { c as e, o as t, s as n, t as r, u as i } from "./element.js";
import { t as a } from "./reward-icon.js";
import { t as o } from "./view.styles.js";
import { t as s } from "./worth.js";
import { css as c, html as l, nothing as u } from "lit";
// src/elements/loyalty-reward.styles.ts
var d = c`:host{padding:0;background:none}.line{flex-wrap:wrap}.line>.grow{flex:1 1 104px}.name{hyphens:auto;text-wrap:pretty}.line>button{min-block-size:40px;margin-inline-start:auto;border-radius:calc(var(--_i) * 5 / 3)}.disc,img{flex:none;inline-size:48px;block-size:48px;border-radius:var(--_i);object-fit:cover}.way{display:flex;flex-wrap:wrap;align-items:center;gap:0 12px;margin-block-start:4px}.way>progress{flex:1 1 64px;inline-size:0;block-size:4px}`, f = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$member"), this.#n = this.follow("$redeeming"), this.#i = !1, this.why = "", this.unreachable = !1;
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
	async ask() {
		let { client: e } = this, t = this.#r;
		if (!(!e || !t || !this.#o || this.#a)) try {
			let { askAbout: n } = await import("../elements/loyalty-redeem.js");
			this.unreachable = !1, n(t.reward.id, e);
		} catch {
			this.unreachable = !0;
		}
	}
	get #o() {
		return !!(this.#r?.availability.available && this.client?.can("redeem")) && this.#t.value?.state === "enrolled";
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
		return l`<div part=reward> ${o ? u : this.#s(a)} ${this.#a ? l`<loyalty-redeem .client=${e} .offer=${i}></loyalty-redeem>` : u} </div>`;
	}
	#s(e) {
		let { text: t, program: n, offer: r } = e, { name: i, value: o, description: c, image: d, kind: f } = r.reward;
		return l`<div class=line> ${d ? l`<img src=${d} alt="" loading=lazy />` : l`<span class=disc>${a(f)}</span>`} <div class=grow> <p class=name tabindex=-1>${s(i, o, t)}</p> <p class=muted>${p(r.reward, n, t)}</p> ${m(c, "muted")} ${this.#l(e)} ${m(this.unreachable && t.t("failed"))} ${this.#a ? u : l`<slot></slot>`} </div> <slot name=action></slot> ${this.#o && !this.#a ? this.#c(e) : u} </div>`;
	}
	#c(e) {
		let { text: t, program: n, offer: r } = e, { name: i, points: a } = r.reward;
		return l`<button class=primary part=redeem aria-label=${t.t("redeemNamed", {
			reward: i,
			points: t.points(a, n.points)
		})} @click=${() => this.ask()} > ${t.t("redeem")} </button>`;
	}
	#l({ text: e, program: t, member: n, offer: r }) {
		let { points: i, minimum: a } = r.reward, { reason: o, missing: s = i - (n.points?.available ?? 0) } = r.availability;
		if (n.state === "enrolled" && o === "insufficient_points") {
			let n = e.t("distance", { points: e.points(s, t.points) });
			return l`<div class=way> <progress part=bar max=${i} .value=${i - s} aria-label=${n}></progress> ${m(n)} </div>`;
		}
		return l`${m(!r.availability.available && this.why)} ${m(a && e.t("cartRequirements", { amount: e.money(a) }))}`;
	}
};
function p({ points: e, range: t }, n, r) {
	if (e === 0) return r.t("priceNone", { unit: r.unit(0, n.points) });
	let i = r.points(e, n.points);
	return t ? r.t("priceFrom", { points: i }) : i;
}
function m(e, t = "") {
	return e ? l`<p class="small ${t}">${e}</p>` : u;
}
i("loyalty-reward", f);
export { f as t };
