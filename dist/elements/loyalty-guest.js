import { u as e } from "../modules/element.js";
import { n as t, t as n } from "../modules/earning.js";
import { t as r } from "../modules/icons.js";
import { n as i, t as a } from "../modules/join-bar.js";
import "../modules/loyalty-join.js";
import { t as o } from "../modules/reward-icon.js";
import { t as s } from "../modules/view.js";
import { t as c } from "../modules/worth.js";
import { css as l, html as u, nothing as d } from "lit";
import f from "lucide/dist/esm/icons/gift.mjs";
// src/elements/loyalty-guest.styles.ts
var p = l`:host{padding:0;background:none}[part=hero]{padding:20px;border-radius:var(--_h);background:light-dark(var(--_m),var(--_j));box-shadow:0 0 0 1px var(--_b),0 4px 16px rgb(0 0 0 / 6%)}.gift{display:grid;place-items:center;inline-size:48px;block-size:48px;margin-block-end:12px;border-radius:50%;background:var(--_0);color:var(--_f)}.gift svg{inline-size:24px;block-size:24px}h2{margin-block:4px;font-size:28px;line-height:32px;letter-spacing:-0.02em;hyphens:auto}.line{padding-block:10px}.words{display:flex;flex:1;flex-wrap:wrap;justify-content:space-between;gap:0 12px;min-inline-size:0}.words>span{min-inline-size:0}.figure{color:var(--_c)}`, m = 3, h = class extends s {
	static {
		this.styles = [
			...s.styles,
			i,
			p
		];
	}
	static {
		this.words = ["guest", "join"];
	}
	renderScene(e) {
		let { state: t } = e.member;
		return t !== "guest" && t !== "candidate" ? u`${d}` : u`${this.#e(e)} ${this.#t(e)} ${this.#n(e)} ${a(e)}`;
	}
	#e({ text: e, program: t, member: { name: n } }) {
		let i = n ? e.t("candidateTitle", { name: n }) : e.t("guestTitle");
		return u`<section part=hero> <span class=gift>${r(f)}</span> ${t.welcome ? u`<p>${i}</p>` : d} <h2>${t.welcome ?? i}</h2> <p class=muted>${e.t("guestLead", { program: t.name })}</p> </section>`;
	}
	#t({ text: e, program: r }) {
		let i = r.earning.slice(0, m);
		return i.length === 0 ? d : u`<section> <h3>${e.t("guestEarn")}</h3> <ul> ${i.map((i) => this.#r(n(i), i.title, t(i, r, e)))} </ul> </section>`;
	}
	#n({ text: e, program: t }) {
		let n = t.rewards.slice(0, m);
		return n.length === 0 ? d : u`<section> <h3>${e.t("guestGet")}</h3> <ul> ${n.map(({ kind: n, name: r, value: i, points: a }) => this.#r(o(n), c(r, i, e), e.points(a, t.points)))} </ul> </section>`;
	}
	#r(e, t, n) {
		return u`<li class=line> <span class=disc>${e}</span> <p class=words> <span>${t}</span> ${n ? u`<span class=figure>${n}</span>` : d} </p> </li>`;
	}
};
e("loyalty-guest", h);
export { h as LoyaltyGuest };
