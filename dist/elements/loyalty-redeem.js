import { c as e, o as t, s as n, t as r, u as i } from "../modules/element.js";
import { n as a, r as o } from "../modules/amount.js";
import { t as s } from "../modules/icons.js";
import "../modules/loyalty-voucher.js";
import { t as c } from "../modules/worth.js";
import { t as l } from "../modules/reward-words.js";
import { css as u, html as d, nothing as f } from "lit";
import p from "lucide/dist/esm/icons/check.mjs";
// src/elements/loyalty-redeem.styles.ts
var m = u`.said{text-wrap:pretty}.choice{display:grid;gap:12px;padding-block-start:4px}.choice>ul{display:grid;gap:4px}.choice>ul>li::first-letter{text-transform:uppercase}.choice p{text-wrap:pretty}summary{inline-size:fit-content;padding-block:4px;color:var(--_0);font-weight:600;cursor:pointer}fieldset{min-inline-size:0;margin:0;padding:0;border:0}legend{padding:0;font-weight:600}label{display:flex;align-items:center;gap:12px;min-block-size:44px;border-block-end:1px solid var(--_b);cursor:pointer}label:last-child{border-block-end:0}label:has(:disabled){color:var(--_c);cursor:default}label>.grow{flex:1;min-inline-size:0}[type=radio]{flex:none;inline-size:20px;block-size:20px;margin:0;accent-color:var(--_0)}.step{display:flex;flex-wrap:wrap;gap:8px;padding-block:12px 16px}.step>p{flex:1 0 100%;margin-block-end:4px;text-wrap:pretty}.step>.primary{flex:1 1 auto}.won{display:flex;align-items:center;gap:8px;padding-block:14px 0;color:var(--_l);font-weight:600}.won + .step>*{flex:1 0 100%}`, h = 160;
function g(e, t) {
	return e.length <= h ? d`<p class="small muted">${e}</p>` : d`<details class=small> <summary>${t.t("rewardTerms")}</summary> <p class=muted>${e}</p> </details>`;
}
function _(e, { chosen: t, choose: n }, r) {
	return d`<fieldset> <legend>${r.t("chooseVariant")}</legend> ${e.map(({ id: e, name: i, soldOut: a }) => d`<label> <input type=radio name=variant value=${e} .checked=${e === t} ?disabled=${a} @change=${() => {
		n(e);
	}} /> <span class=grow>${i}</span> ${a ? d`<span class=small>${r.t("soldOut")}</span>` : f} </label>`)} </fieldset>`;
}
// src/elements/failure.ts
var v = {
	insufficient_points: "failedPoints",
	out_of_stock: "failedGone",
	limit_reached: "limitReached",
	tier_required: "failedTier",
	invalid: "failedPrice",
	blocked: "blockedText",
	unauthenticated: "problemSignIn",
	offline: "problemOffline",
	rate_limited: "problemBusy"
}, y = (e) => (e && v[e]) ?? "failed", b = {
	donation: "confirmGive",
	free_product: "confirmGet",
	early_access: "confirmGet",
	experience: "confirmGet",
	content: "confirmGet",
	custom: "confirmGet"
};
function x(e, t, n, r, i) {
	let { kind: a, name: s, value: l, range: u } = e, d = u ? i.t("amountOff", { amount: i.money(o(u, t)) }) : c(s, l, i);
	return i.t(t === 0 ? "confirmFree" : b[a] ?? "confirmText", {
		points: i.points(t, r),
		unit: i.unit(0, r),
		reward: d,
		left: i.points(n - t, r)
	});
}
function S(e, t, n) {
	return e.step === "asking" ? "" : e.step === "failed" ? n.t(y(e.error.code)) : n.t(e.step === "done" ? "redeemed" : e.step, { unit: n.unit(0, t) });
}
// src/elements/loyalty-redeem.ts
var C = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$member"), this.#n = this.follow("$redeeming"), this.#r = !1, this.ready = !1;
	}
	static {
		this.styles = [
			t,
			n,
			e,
			m
		];
	}
	static {
		this.words = ["redeem", "rewards"];
	}
	static {
		this.properties = {
			offer: { attribute: !1 },
			points: { state: !0 },
			variant: { state: !0 },
			ready: { state: !0 }
		};
	}
	#e;
	#t;
	#n;
	#r;
	willUpdate(e) {
		super.willUpdate(e);
		let { reward: t } = this.offer ?? {};
		t && e.has("offer") && e.get("offer")?.reward.id !== t.id && (this.points = t.range?.min, this.variant = t.variants?.find(({ soldOut: e }) => !e)?.id, this.ready = !t.range);
	}
	update(e) {
		let t = this.shadowRoot?.activeElement;
		!this.ready && this.#a && this.#i(), super.update(e), (this.#r || t && !this.shadowRoot?.activeElement) && this.focus();
	}
	async #i() {
		await import("./loyalty-amount.js").catch(() => void 0), this.ready = !0;
	}
	get #a() {
		return this.#n.value?.[this.offer?.reward.id ?? ""];
	}
	get #o() {
		return this.#t.value?.points?.available ?? 0;
	}
	#s({ range: e, points: t }) {
		return e ? a(e, this.points ?? t, this.#o) : t;
	}
	focus(e) {
		let t = this.shadowRoot?.querySelector("loyalty-voucher, loyalty-amount, :checked, button");
		this.#r = !t, t?.focus(e);
	}
	render() {
		let { client: e, text: t, offer: n } = this, r = this.#a;
		if (!e || !t || !n || !r || !this.ready) return f;
		let i = r.step === "done";
		return d`<p role=status class=${i ? "won" : r.step === "sending" ? "hidden" : "said"}> ${i ? s(p) : f}${S(r, this.#e.value?.points, t)} </p> ${r.step === "asking" ? this.#d({
			client: e,
			text: t,
			offer: n
		}) : f} <div class=step> ${i ? this.#p(e, t, n, r.voucher) : this.#c(r, {
			client: e,
			text: t,
			offer: n
		})} </div>`;
	}
	#c({ step: e }, { client: t, text: n, offer: r }) {
		let { reward: i, availability: a } = r, o = e === "asking", s = e === "sending" || e === "checking", c = e === "failed" && !a.available, l = () => {
			t.actions.dismissRedeem(i.id);
		};
		return d`${o ? this.#u(n, i) : f} <button class=primary part=confirm aria-disabled=${s || f} aria-describedby=${o ? "deal" : f} @click=${() => {
			o ? this.#l(t, i) : c ? l() : s || t.actions.askRedeem(i.id);
		}} > ${n.t(o ? "confirm" : s ? "sending" : c ? "close" : "retry")} </button> ${s || c ? f : d`<button class=quiet @click=${l}>${n.t("cancel")}</button>`}`;
	}
	#l(e, t) {
		let { variant: n } = this;
		e.actions.confirmRedeem({
			id: t.id,
			points: this.#s(t),
			...n && { variant: n }
		});
	}
	#u(e, t) {
		let n = this.#e.value?.points;
		return d`<p id=deal>${x(t, this.#s(t), this.#o, n, e)}</p>`;
	}
	#d({ client: e, text: t, offer: n }) {
		let { range: r, variants: i, terms: a } = n.reward, o = l(n, t);
		return !o.length && !r && !i && !a ? f : d`<div class=choice> ${o.length ? d`<ul> ${o.map((e) => d`<li>${e}</li>`)} </ul>` : f} ${a ? g(a, t) : f} ${i ? this.#f(i, t) : f} ${r ? d`<loyalty-amount .client=${e} .range=${r} .balance=${this.#o} .unit=${this.#e.value?.points} .value=${this.#s(n.reward)} @input=${({ currentTarget: e }) => {
			this.points = e.value;
		}} ></loyalty-amount>` : f} </div>`;
	}
	#f(e, t) {
		return _(e, {
			chosen: this.variant,
			choose: (e) => {
				this.variant = e;
			}
		}, t);
	}
	#p(e, t, { reward: n }, r) {
		return d`${r ? d`<loyalty-voucher tabindex=-1 role=group aria-label=${r.title} .client=${e} .voucher=${r} ></loyalty-voucher>` : f} <button class=quiet @click=${() => {
			e.actions.dismissRedeem(n.id);
		}} > ${t.t("done")} </button>`;
	}
};
function w(e, { actions: t, stores: { $redeeming: n } }) {
	for (let [e, { step: r }] of Object.entries(n.get())) r === "asking" && t.dismissRedeem(e);
	t.askRedeem(e);
}
i("loyalty-redeem", C);
export { C as LoyaltyRedeem, w as askAbout };
