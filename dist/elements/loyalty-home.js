import { t as e } from "../modules/offer.js";
import { i as t } from "../modules/events.js";
import { t as n } from "../modules/icons.js";
import "./loyalty-balance.js";
import "../modules/loyalty-reward.js";
import "./loyalty-tier-progress.js";
import { t as r } from "../modules/view.js";
import { t as i } from "../modules/views.js";
import { css as a, html as o, nothing as s } from "lit";
import c from "lucide/dist/esm/icons/ticket.mjs";
import l from "lucide/dist/esm/icons/chevron-right.mjs";
import u from "lucide/dist/esm/icons/clock.mjs";
// src/elements/loyalty-home.styles.ts
var d = a`[part='hero']{padding-block:4px 4px}.greeting{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;min-block-size:32px;font-size:16px;line-height:24px}.figure{margin-block:12px 4px;font-size:40px;font-weight:600;line-height:44px;letter-spacing:-0.02em}.chip{min-block-size:32px;padding:4px 12px;border-radius:16px;background:var(--_surface);color:var(--_accent);font-size:12px;line-height:16px}.moment{display:flex;align-items:center;justify-content:space-between;gap:12px;inline-size:100%;margin-block-start:16px;padding:12px 16px;border-radius:var(--_radius-control);background:var(--_surface);box-shadow:0 0 0 1px var(--_line);font-weight:400;text-align:start}.tier{margin-block-start:24px}section>header{display:flex;align-items:baseline;justify-content:space-between;gap:12px}.shortcuts{margin-block-start:16px;border-block-start:1px solid var(--_line)}.row{inline-size:100%;min-block-size:52px;padding-inline:0;border-radius:8px;font-weight:400;text-align:start}.row>.grow{flex:1}.row>svg{color:var(--_muted)}:host(:dir(rtl)) svg:last-child{scale:-1 1}.skeleton .greeting{inline-size:40%;block-size:24px}.skeleton .figure{inline-size:60%;block-size:44px;margin:0}.skeleton .card{block-size:96px}`, f = 6048e5, p = class extends r {
	static {
		this.styles = [...r.styles, d];
	}
	#e = this.follow(({ $redeeming: e }) => e);
	#t;
	update(e) {
		let t = this.shadowRoot?.activeElement;
		super.update(e), t && !this.shadowRoot?.activeElement && this.renderRoot.querySelector("[part=\"hero\"]")?.focus();
	}
	renderSkeleton() {
		return o`<div class="skeleton" aria-hidden="true"> <i class="greeting"></i><i class="figure"></i><i></i><i class="card"></i><i></i><i></i> </div>`;
	}
	renderScene(e) {
		let { state: t } = e.member;
		return t === "guest" || t === "candidate" ? (i("guest"), o`<loyalty-guest .client=${e.client}></loyalty-guest>`) : o`${this.#n(e)} ${this.#r(e)} ${e.member.tier ? o`<section class="tier"> <loyalty-tier-progress .client=${e.client}></loyalty-tier-progress> </section>` : s} ${this.#o(e)} ${this.#s(e)}`;
	}
	#n({ client: e, text: t, program: n, member: r }) {
		let { name: i, points: a, tier: c } = r, l = n.tiers.find(({ id: e }) => e === c?.current);
		return o`<section part="hero" tabindex="-1"> <p class="greeting"> <span>${i ? t.t("greeting", { name: i }) : t.t("greetingPlain")}</span> ${l ? o`<button class="chip" @click=${() => {
			this.navigate("perks");
		}} > <span class="hidden">${t.t("yourTier")}: </span>${l.name} </button>` : s} </p> ${a ? o`<p class="figure"> <span class="hidden">${t.t("balance")}: </span><loyalty-balance .client=${e}></loyalty-balance> </p> ${a.pending > 0 ? o`<p class="muted"> ${t.t(a.clearsAt ? "pendingUntil" : "pending", {
			points: t.points(a.pending, n.points),
			when: a.clearsAt ? t.until(a.clearsAt, Date.now()) : ""
		})} </p>` : s}` : s} </section>`;
	}
	#r(e) {
		let { text: t, program: r, member: i } = e, { points: a } = i, c = (e, t) => t ? o`<button class="moment" @click=${() => {
			this.navigate(t);
		}} > <span>${e}</span>${n(l)} </button>` : o`<p class="moment">${e}</p>`;
		if (i.state === "blocked") return o`<div class="moment"> <div> <p class="name">${t.t("blockedTitle")}</p> <p>${t.t("blockedText")}</p> </div> </div>`;
		if (Object.values(this.#e.value ?? {}).some(({ step: e }) => e === "checking")) return c(t.t("checkingRedeem"), "rewards");
		if (a && a.owed > 0) return c(t.t("owed", { points: t.points(a.owed, r.points) }), "activity");
		let u = m(i).length;
		if (u > 0) return c(t.t("waitingVoucher", { count: u }), "vouchers");
		let d = a?.expiring.find(({ at: e }) => Date.parse(e) - Date.now() < f);
		return d ? c(t.t("expiring", {
			points: t.points(d.points, r.points),
			when: t.until(d.at, Date.now())
		}), "rewards") : s;
	}
	get #i() {
		return this.#e.value?.[this.#t?.reward.id ?? ""] !== void 0;
	}
	#a({ program: t, member: n }) {
		let r = t.rewards.map((t) => e(t, n.availability));
		return this.#i ? r.find(({ reward: e }) => e.id === this.#t?.reward.id) ?? this.#t : h(r);
	}
	#o(e) {
		let { client: t, text: n, member: r } = e, i = this.#t = this.#a(e);
		return !i || r.state === "blocked" ? s : o`<section> <header> <h3>${n.t(i.availability.available || this.#i ? "readyNow" : "nearest")}</h3> <button class="link" @click=${() => {
			this.navigate("rewards");
		}} > ${n.t("seeRewards")} </button> </header> <loyalty-reward .client=${t} .offer=${i}></loyalty-reward> </section>`;
	}
	#s({ client: e, text: t, member: r }) {
		let i = (e, r, i, a) => o`<li> <button class="row" @click=${() => {
			this.navigate(e);
		}} > ${i}<span class="grow">${t.t(r)}</span> ${a ? o`<span class="muted">${t.number(a)}</span>` : s} ${n(l)} </button> </li>`;
		return o`<ul class="shortcuts"> ${e.can("vouchers") ? i("vouchers", "vouchers", n(c), m(r).length) : s} ${e.can("activity") ? i("activity", "activity", n(u)) : s} </ul>`;
	}
};
function m({ vouchers: e }) {
	return e.filter(({ state: e }) => e === "issued" || e === "held");
}
function h(e) {
	let [t] = e.filter(({ availability: e }) => e.available).sort((e, t) => t.reward.points - e.reward.points), [n] = e.filter(({ availability: e }) => e.reason === "insufficient_points").sort((e, t) => (e.availability.missing ?? Infinity) - (t.availability.missing ?? Infinity));
	return t ?? n;
}
t("loyalty-home", p);
export { p as LoyaltyHome };
