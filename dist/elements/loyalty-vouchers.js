import { i as e } from "../modules/events.js";
import { n as t } from "../modules/loyalty-voucher.js";
import { r as n, t as r } from "../modules/view.js";
import { css as i, html as a, nothing as o } from "lit";
import { repeat as s } from "lit/directives/repeat.js";
// src/elements/loyalty-vouchers.styles.ts
var c = i`ul{margin-block-start:12px}.usable{display:grid;grid-template-columns:minmax(0,1fr);gap:16px}.usable + ul{margin-block-start:24px}.usable>li{border:0}li:focus-visible{outline-offset:4px;border-radius:var(--_radius-control)}.more{display:grid;gap:8px;margin-block-start:16px;text-align:center}.skeleton .ticket{block-size:176px}`, l = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow(({ $member: e }) => e), this.#t = this.follow(({ $vouchers: e }) => e), this.#n = /* @__PURE__ */ new Set(), this.fetching = !1, this.#i = async () => {
			let e = new Set(this.#t.value?.items.map(({ id: e }) => e));
			this.fetching = !0, await this.client?.actions.moreVouchers(), this.fetching = !1, await this.updateComplete, [...this.renderRoot.querySelectorAll("loyalty-voucher")].find(({ voucher: t }) => t && !e.has(t.id))?.closest("li")?.focus();
		};
	}
	static {
		this.styles = [...r.styles, c];
	}
	static {
		this.properties = { fetching: { state: !0 } };
	}
	#e;
	#t;
	#n;
	get #r() {
		return this.renderRoot.querySelector("h2");
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#n.clear();
	}
	update(e) {
		let t = this.shadowRoot?.activeElement;
		super.update(e), t && !this.shadowRoot?.activeElement && this.#r.focus();
	}
	updated() {
		let e = this.#e.value?.state;
		(e === "enrolled" || e === "blocked") && this.#t.value?.phase === "idle" && this.client?.can("vouchers") && this.client.actions.moreVouchers();
	}
	#i;
	#a(e) {
		for (let n of e) t(n) && this.#n.add(n.id);
		return [...this.#n].flatMap((t) => e.find((e) => e.id === t) ?? []);
	}
	renderSkeleton() {
		return a`<div class="skeleton" aria-hidden="true"> <i class="title"></i><i class="ticket"></i><i class="ticket"></i> </div>`;
	}
	renderScene(e) {
		let { text: t, member: n } = e, { items: r = [], phase: i } = this.#t.value ?? {}, s = r.length > 0 ? r : n.vouchers;
		if (s.length === 0 && i === "loading") return this.renderSkeleton();
		let c = this.#a(s), l = s.filter((e) => !c.includes(e)), u = s.length === 0 && i !== "failed";
		return a`<h2 tabindex="-1">${t.t("vouchersTitle")}</h2> ${u ? a`<p class="empty">${t.t("vouchersEmpty")}</p>` : o} ${this.#o("usable", c, e)} ${this.#o("past", l, e)} ${this.#s(e)}`;
	}
	#o(e, t, { client: n }) {
		return t.length === 0 ? o : a`<ul class=${e}> ${s(t, ({ id: e }) => e, (e, t) => a`<li tabindex="-1"> <loyalty-voucher ?compact=${t > 0} .client=${n} .voucher=${e}></loyalty-voucher> </li>`)} </ul>`;
	}
	#s({ text: e }) {
		let { more: t, phase: r, error: i } = this.#t.value ?? {}, s = r === "failed";
		return !s && !this.fetching && !(t && r === "ready") ? o : a`<div class="more"> <p role="alert">${s ? e.t(n(i?.code)) : o}</p> <button class="quiet wide" aria-disabled=${this.fetching || o} @click=${this.#i}> ${e.t(this.fetching ? "loading" : s ? "retry" : "showMore")} </button> </div>`;
	}
};
e("loyalty-vouchers", l);
export { l as LoyaltyVouchers };
