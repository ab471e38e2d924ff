import { i as e } from "../modules/events.js";
import { n as t, t as n } from "../modules/earning.js";
import { t as r } from "../modules/icons.js";
import { t as i } from "../modules/reward-icon.js";
import { t as a } from "../modules/view.js";
import { t as o } from "../modules/worth.js";
import { css as s, html as c, nothing as l } from "lit";
import u from "lucide/dist/esm/icons/gift.mjs";
// src/elements/loyalty-guest.styles.ts
var d = s`:host{padding:0;background:none}[part='hero']{padding:20px;border-radius:var(--_radius);background:light-dark(var(--_surface),var(--_raised));box-shadow:0 0 0 1px var(--_line),0 4px 16px rgb(0 0 0 / 6%)}.gift{display:grid;place-items:center;inline-size:48px;block-size:48px;margin-block-end:12px;border-radius:50%;background:var(--_accent);color:var(--_on-accent)}.gift svg{inline-size:24px;block-size:24px}h2{margin-block:4px;font-size:28px;line-height:32px;letter-spacing:-0.02em;hyphens:auto}.line{padding-block:10px}.words{display:flex;flex:1;flex-wrap:wrap;justify-content:space-between;gap:0 12px;min-inline-size:0}.words>span{min-inline-size:0}.figure{color:var(--_muted)}[part='join']{position:sticky;inset-block-end:0;margin-block-start:8px;padding-block:24px 12px;background:linear-gradient(transparent,var(--_surface) 20px);text-align:center}[role='alert']:not(:empty){margin-block-end:8px;color:var(--_danger)}.sign-in{margin-block-start:4px;color:var(--_muted)}@media (max-height:480px){[part='join']{position:static}}`, f = 3, p = class extends a {
	constructor(...e) {
		super(...e), this.joining = "no", this.#o = async () => {
			if (this.joining !== "pending") {
				this.joining = "pending";
				try {
					await this.client?.actions.join(), this.joining = "no";
				} catch {
					this.joining = "failed";
				}
			}
		}, this.#s = () => {
			this.client?.host.track("sign_in"), this.client?.host.signIn();
		};
	}
	static {
		this.styles = [...a.styles, d];
	}
	static {
		this.properties = { joining: { state: !0 } };
	}
	renderScene(e) {
		let { state: t } = e.member;
		return t !== "guest" && t !== "candidate" ? c`${l}` : c`${this.#e(e)} ${this.#t(e)} ${this.#n(e)} ${this.#i(e)}`;
	}
	#e({ text: e, program: t, member: { name: n } }) {
		let i = n ? e.t("candidateTitle", { name: n }) : e.t("guestTitle");
		return c`<section part="hero"> <span class="gift">${r(u)}</span> ${t.welcome ? c`<p>${i}</p>` : l} <h2>${t.welcome ?? i}</h2> <p class="muted">${e.t("guestLead", { program: t.name })}</p> </section>`;
	}
	#t({ text: e, program: r }) {
		let i = r.earning.slice(0, f);
		return i.length === 0 ? l : c`<section> <h3>${e.t("guestEarn")}</h3> <ul> ${i.map((i) => this.#r(n(i), i.title, t(i, r, e)))} </ul> </section>`;
	}
	#n({ text: e, program: t }) {
		let n = t.rewards.slice(0, f);
		return n.length === 0 ? l : c`<section> <h3>${e.t("guestGet")}</h3> <ul> ${n.map(({ kind: n, name: r, value: a, points: s }) => this.#r(i(n), o(r, a, e), e.points(s, t.points)))} </ul> </section>`;
	}
	#r(e, t, n) {
		return c`<li class="line"> <span class="disc">${e}</span> <p class="words"> <span>${t}</span> ${n ? c`<span class="figure">${n}</span>` : l} </p> </li>`;
	}
	#i(e) {
		let { client: t, text: n, member: r } = e, i = r.state === "guest", a = t.host.canJoin || !i && t.can("join"), o = i && t.host.canSignIn;
		return !a && !o ? l : c`<div part="join"> ${a ? this.#a(e) : l} ${o ? c`<p class="sign-in"> ${a ? n.t("member") : l} <button class=${a ? "link" : "primary wide"} @click=${this.#s}>${n.t("signIn")}</button> </p>` : l} </div>`;
	}
	#a({ text: e }) {
		let t = this.joining === "pending";
		return c`<p role="alert">${this.joining === "failed" ? e.t("joinFailed") : l}</p> <button class="primary wide" aria-disabled=${t} @click=${this.#o}> ${e.t(t ? "sending" : "join")} </button>`;
	}
	#o;
	#s;
};
e("loyalty-guest", p);
export { p as LoyaltyGuest };
