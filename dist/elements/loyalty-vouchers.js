import { u as e } from "../modules/element.js";
import "../modules/loyalty-voucher.js";
import { t } from "../modules/problem.js";
import { t as n } from "../modules/view.js";
import { t as r } from "../modules/voucher-state.js";
import { css as i, html as a, nothing as o } from "lit";
// src/elements/loyalty-vouchers.styles.ts
var s = i`ul{margin-block-start:12px}.usable{display:grid;grid-template-columns:minmax(0,1fr);gap:16px}.usable + ul{margin-block-start:24px}.usable>li{border:0}li:focus-visible{outline-offset:4px;border-radius:var(--_i)}.more{display:grid;gap:8px;margin-block-start:16px;text-align:center}.skeleton .ticket{block-size:176px}`, c = class extends n {
	constructor(...e) {
		super(...e), this.#e = this.follow("$vouchers"), this.#t = /* @__PURE__ */ new Set(), this.#n = /* @__PURE__ */ new Map(), this.fetching = !1, this.#r = async () => {
			let e = new Set(this.#e.value?.items.map(({ id: e }) => e));
			this.fetching = !0, await this.client?.actions.moreVouchers(), this.fetching = !1, await this.updateComplete, [...this.renderRoot.querySelectorAll("loyalty-voucher")].find(({ voucher: t }) => t && !e.has(t.id))?.closest("li")?.focus();
		};
	}
	static {
		this.styles = [...n.styles, s];
	}
	static {
		this.words = ["vouchers"];
	}
	static {
		this.properties = { fetching: { state: !0 } };
	}
	#e;
	#t;
	#n;
	disconnectedCallback() {
		super.disconnectedCallback(), this.#t.clear(), this.#n.clear();
	}
	update(e) {
		this.isForMember && this.#e.value?.phase === "idle" && this.client?.can("vouchers") && this.client?.actions.moreVouchers(), super.update(e);
	}
	#r;
	#i(e) {
		for (let t of e) r(t) && this.#t.add(t.id);
		return [...this.#t].flatMap((t) => e.find((e) => e.id === t) ?? []);
	}
	renderSkeleton() {
		return a`<div class=skeleton aria-hidden=true> <i class=title></i><i class=ticket></i><i class=ticket></i> </div>`;
	}
	renderScene(e) {
		let { text: t, member: n } = e, { items: r = [], phase: i } = this.#e.value ?? {}, s = r.length > 0 ? r : n.vouchers;
		if (s.length === 0 && i === "loading") return this.renderSkeleton();
		let c = this.#i(s), l = s.filter((e) => !c.includes(e)), u = s.length === 0 && i !== "failed";
		return a`<h2 tabindex=-1>${t.t("vouchersTitle")}</h2> ${u ? this.#a(e) : o} ${this.#o("usable", c, e)} ${this.#o("past", l, e)} ${this.#c(e)}`;
	}
	#a({ text: e, program: t }) {
		return a`<div class=empty> <p>${e.t("vouchersEmpty")}</p> ${t.rewards.length > 0 ? a`<button class=link @click=${() => {
			this.navigate("rewards");
		}} > ${e.t("seeRewards")} </button>` : o} </div>`;
	}
	#o(e, t, { client: n }) {
		return t.length === 0 ? o : a`<ul class=${e}> ${t.map((e, t) => a`<li tabindex=-1>${this.#s({
			client: n,
			voucher: e,
			compact: t > 0
		})}</li>`)} </ul>`;
	}
	#s(e) {
		let { id: t } = e.voucher, n = this.#n.get(t) ?? document.createElement("loyalty-voucher");
		return this.#n.set(t, n), Object.assign(n, e);
	}
	#c({ text: e }) {
		let { more: n, phase: r, error: i } = this.#e.value ?? {}, s = r === "failed";
		return !s && !this.fetching && !(n && r === "ready") ? o : a`<div class=more> <p role=alert>${s ? e.t(t(i?.code)) : o}</p> <button class="quiet wide" aria-disabled=${this.fetching || o} @click=${this.#r}> ${e.t(this.fetching ? "loading" : s ? "retry" : "showMore")} </button> </div>`;
	}
};
e("loyalty-vouchers", c);
export { c as LoyaltyVouchers };
