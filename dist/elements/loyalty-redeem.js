import { i as e, n as t, r as n, t as r } from "../modules/element.js";
import { i } from "../modules/events.js";
import { t as a } from "../modules/icons.js";
import "../modules/loyalty-voucher.js";
import { t as o } from "../modules/worth.js";
import { css as s, html as c, nothing as l } from "lit";
import u from "lucide/dist/esm/icons/check.mjs";
// src/elements/loyalty-redeem.styles.ts
var d = s`.said{text-wrap:pretty}.step{display:flex;flex-wrap:wrap;gap:8px;padding-block:12px 16px}.step>p{flex:1 0 100%;margin-block-end:4px;text-wrap:pretty}.step>.primary{flex:1 1 auto}.won{display:flex;align-items:center;gap:8px;padding-block:14px 0;color:var(--_success);font-weight:600}.won + .step>*{flex:1 0 100%}`, f = {
	insufficient_points: "failedPoints",
	out_of_stock: "failedGone",
	limit_reached: "limitReached",
	tier_required: "failedTier",
	invalid: "failedPrice",
	blocked: "blockedText",
	unauthenticated: "problemSignIn",
	offline: "problemOffline",
	rate_limited: "problemBusy"
}, p = (e) => (e && f[e]) ?? "failed", m = class extends r {
	static {
		this.styles = [
			t,
			n,
			e,
			d
		];
	}
	static {
		this.properties = { offer: { attribute: !1 } };
	}
	#e = this.follow(({ $program: e }) => e);
	#t = this.follow(({ $member: e }) => e);
	#n = this.follow(({ $redeeming: e }) => e);
	#r = !1;
	update(e) {
		let t = this.shadowRoot?.activeElement;
		super.update(e), (this.#r || t && !this.shadowRoot?.activeElement) && this.focus();
	}
	get #i() {
		return this.#n.value?.[this.offer?.reward.id ?? ""];
	}
	focus(e) {
		let t = this.shadowRoot?.querySelector("loyalty-voucher, button");
		this.#r = !t, t?.focus(e);
	}
	render() {
		let { client: e, text: t, offer: n } = this, r = this.#i;
		if (!e || !t || !n || !r) return l;
		let i = r.step === "done";
		return c`<p role="status" class=${i ? "won" : r.step === "sending" ? "hidden" : "said"}> ${i ? a(u) : l}${h(r, t)} </p> <div class="step"> ${i ? this.#s(e, t, n, r.voucher) : this.#a(r, e, t, n)} </div>`;
	}
	#a({ step: e }, t, n, { reward: r, availability: i }) {
		let a = e === "asking", o = e === "sending" || e === "checking", s = e === "failed" && !i.available, u = () => {
			t.actions.dismissRedeem(r.id);
		};
		return c`${a ? c`<p id="deal">${this.#o(n, r)}</p>` : l} <button class="primary" part="confirm" aria-disabled=${o || l} aria-describedby=${a ? "deal" : l} @click=${() => {
			a ? t.actions.confirmRedeem(r) : s ? u() : o || t.actions.askRedeem(r.id);
		}} > ${n.t(a ? "confirm" : o ? "sending" : s ? "close" : "retry")} </button> ${o || s ? l : c`<button class="quiet" @click=${u}>${n.t("cancel")}</button>`}`;
	}
	#o(e, { name: t, value: n, points: r }) {
		let i = this.#e.value?.points;
		return e.t("confirmText", {
			points: e.points(r, i),
			reward: o(t, n, e),
			left: e.points((this.#t.value?.points?.available ?? 0) - r, i)
		});
	}
	#s(e, t, { reward: n }, r) {
		return c`${r ? c`<loyalty-voucher tabindex="-1" role="group" aria-label=${r.title} .client=${e} .voucher=${r} ></loyalty-voucher>` : l} <button class="quiet" @click=${() => {
			e.actions.dismissRedeem(n.id);
		}} > ${t.t("done")} </button>`;
	}
};
function h(e, t) {
	return e.step === "asking" ? "" : e.step === "failed" ? t.t(p(e.error.code)) : t.t(e.step === "done" ? "redeemed" : e.step);
}
i("loyalty-redeem", m);
export { m as LoyaltyRedeem };
