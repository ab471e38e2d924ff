import { t as e } from "../modules/offer.js";
import { i as t } from "../modules/events.js";
import "./loyalty-balance.js";
import "../modules/loyalty-reward.js";
import { r as n, t as r } from "../modules/view.js";
import { css as i, html as a, nothing as o } from "lit";
import { repeat as s } from "lit/directives/repeat.js";
// src/elements/loyalty-rewards.styles.ts
var c = i`header{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 16px}header>p{font-size:16px;font-weight:600;line-height:24px}li:focus-visible{outline-offset:0;border-radius:4px}loyalty-reward::part(redeem){background:color-mix(in oklab,var(--_accent) 12%,var(--_surface));color:var(--_accent)}loyalty-reward::part(redeem):hover{background:color-mix(in oklab,var(--_accent) 18%,var(--_surface));filter:none}.notice{margin-block-start:12px;padding:12px 16px;border-radius:var(--_radius-control);background:var(--_raised)}.more{display:grid;gap:8px;margin-block-start:16px;text-align:center}.join{position:sticky;inset-block-end:0;margin-inline:calc(-1 * var(--_gutter));padding:12px var(--_gutter) calc(12px + env(safe-area-inset-bottom));background:var(--_surface)}.skeleton .row{block-size:64px}`;
// src/elements/reward-words.ts
function l({ availability: e, reward: t }, { tiers: n }, r) {
	let { available: i, reason: a, detail: o, resetsAt: s } = e, c = n.find(({ id: t }) => t === e.tier)?.name, l = s ? r.t("limitResets", { when: r.until(s, Date.now()) }) : "";
	return i || a === "cart_requirements" && t.minimum ? "" : a === "tier_required" && c ? r.t("tierRequired", { tier: c }) : a === "limit_reached" ? l || r.t("limitReached") : a === "out_of_stock" ? `${r.t("outOfStock")}${l && `. ${l}`}` : o ?? r.t("notNow");
}
// src/elements/loyalty-rewards.ts
var u = 12, d = class extends r {
	constructor(...e) {
		super(...e), this.#e = this.follow(({ $program: e }) => e), this.#t = this.follow(({ $member: e }) => e), this.#n = this.follow(({ $rewards: e }) => e), this.#r = this.follow(({ $redeeming: e }) => e), this.#i = [], this.#a = [], this.fetching = !1, this.joining = "no", this.#d = async () => {
			let e = this.#i.map(({ reward: e }) => e.id);
			this.fetching = !0;
			do
				await this.client?.actions.moreRewards();
			while (this.#p && this.#c().length === e.length);
			this.fetching = !1, await this.updateComplete, this.#l().find(({ id: t }) => t && !e.includes(t))?.item.focus();
		}, this.#f = async () => {
			if (this.joining !== "pending") {
				this.joining = "pending";
				try {
					await this.client?.actions.join(), this.joining = "no";
				} catch {
					this.joining = "failed";
				}
			}
		};
	}
	static {
		this.styles = [...r.styles, c];
	}
	static {
		this.properties = {
			fetching: { state: !0 },
			joining: { state: !0 }
		};
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	get #o() {
		return this.renderRoot.querySelector("h2");
	}
	update(e) {
		let t = this.shadowRoot?.activeElement;
		this.#i = this.#c(), super.update(e);
		let n = this.#a.find((e) => !this.#s(e));
		this.#a = Object.keys(this.#r.value ?? {}), t && !this.shadowRoot?.activeElement && this.#u(n);
	}
	#s(e) {
		return this.#r.value?.[e] !== void 0;
	}
	#c() {
		let t = this.#t.value?.availability ?? {}, n = this.#e.value?.rewards.map((n) => e(n, t)) ?? [], r = this.#n.value?.items ?? [], i = this.#i.filter(({ reward: e }) => this.#s(e.id)), a = new Map([
			...i,
			...r,
			...n
		].map((e) => [e.reward.id, e])), o = [
			...n,
			...r,
			...i
		].map(({ reward: e }) => e.id);
		return [...new Set(o)].flatMap((e) => a.get(e) ?? []);
	}
	#l() {
		return [...this.renderRoot.querySelectorAll("li")].map((e) => ({
			item: e,
			id: e.querySelector("loyalty-reward")?.offer?.reward.id
		}));
	}
	#u(e) {
		let t = e && this.#l().find((t) => t.id === e);
		(t ? t.item : this.#o).focus();
	}
	#d;
	#f;
	get #p() {
		let { phase: e, more: t } = this.#n.value ?? {};
		return (this.#e.value?.rewards.length ?? 0) >= u && !!t && (e === "idle" || e === "ready") && !!this.client?.can("rewards");
	}
	renderSkeleton() {
		return a`<div class="skeleton" aria-hidden="true"> <i class="title"></i><i class="row"></i><i class="row"></i><i class="row"></i><i class="row"></i> </div>`;
	}
	renderScene(e) {
		let { text: t, member: n } = e, r = n.state === "enrolled";
		return a`<header> <h2 tabindex="-1">${t.t("rewardsTitle")}</h2> ${n.points ? this.#m(e) : o} </header> ${n.state === "blocked" ? a`<p class="notice">${t.t("blockedText")}</p>` : o} ${this.#i.length === 0 ? a`<p class="empty">${t.t("rewardsEmpty")}</p>` : o} ${r ? this.#h(e) : this.#_(this.#i, e)} ${this.#v(t)} ${this.#y(e)}`;
	}
	#m({ client: e, text: t }) {
		return a`<p> <span class="hidden">${t.t("balance")}: </span><loyalty-balance .client=${e}></loyalty-balance> </p>`;
	}
	#h(e) {
		let { text: t } = e, n = ({ reward: e, availability: t }) => t.available || this.#s(e.id), r = this.#i.filter((e) => !n(e)).sort(f);
		return a`${this.#g(t.t("haveNow"), this.#i.filter(n), e)} ${this.#g(t.t("later"), r, e)}`;
	}
	#g(e, t, n) {
		return t.length === 0 ? o : a`<section> <h3>${e}</h3> ${this.#_(t, n)} </section>`;
	}
	#_(e, { client: t, text: n, program: r }) {
		return a`<ul> ${s(e, ({ reward: e }) => e.id, (e) => a`<li tabindex="-1"> <loyalty-reward .client=${t} .offer=${e} .why=${l(e, r, n)}></loyalty-reward> </li>`)} </ul>`;
	}
	#v(e) {
		let { phase: t, error: r } = this.#n.value ?? {}, i = t === "failed";
		return !i && !this.fetching && !this.#p ? o : a`<div class="more"> <p role="alert">${i ? e.t(n(r?.code)) : o}</p> <button class="quiet wide" aria-disabled=${this.fetching || o} @click=${this.#d}> ${e.t(this.fetching ? "loading" : i ? "retry" : "showMore")} </button> </div>`;
	}
	#y({ client: e, text: t, member: n }) {
		let r = n.state === "candidate";
		if (!r && n.state !== "guest" || !e.host.canJoin && !(r && e.can("join"))) return o;
		let i = this.joining === "pending";
		return a`<div class="join" part="join"> <p role="alert">${this.joining === "failed" ? t.t("joinFailed") : o}</p> <button class="primary wide" aria-disabled=${i || o} @click=${this.#f}> ${t.t(i ? "sending" : "join")} </button> </div>`;
	}
};
function f(e, t) {
	let n = ({ availability: e }) => e.missing ?? 2 ** 53 - 1;
	return n(e) - n(t);
}
t("loyalty-rewards", d);
export { d as LoyaltyRewards };
