import { i as e } from "../modules/events.js";
import { t } from "../modules/icons.js";
import { measured as n } from "./loyalty-tier-progress.js";
import { t as r } from "../modules/view.js";
import { css as i, html as a, nothing as o } from "lit";
import s from "lucide/dist/esm/icons/check.mjs";
// src/elements/loyalty-perks.styles.ts
var c = i`.progress{margin-block-start:12px}ol{margin-block-start:28px}.tier{position:relative;padding:0 0 28px;padding-inline-start:40px;border:0}.tier:last-child{padding-block-end:0}.tier:not(:last-child)::before{content:'';position:absolute;inset-block:0;inset-inline-start:11px;inline-size:2px;background:var(--_line)}.reached:has(+ .reached)::before{background:var(--_accent)}.marker{position:absolute;inset-block-start:0;inset-inline-start:0;display:grid;place-items:center;inline-size:24px;block-size:24px;border:2px solid var(--_line);border-radius:50%;background:var(--_surface);color:var(--_accent)}.reached>.marker{border-color:var(--_accent)}.current>.marker{background:var(--_accent);color:var(--_on-accent)}.marker svg{inline-size:14px;block-size:14px;stroke-width:3}.title{display:flex;flex-wrap:wrap;align-items:center;gap:0 8px;font-size:16px;line-height:24px}.title .name{min-inline-size:0}.here{padding:2px 10px;border-radius:10px;background:color-mix(in oklab,var(--_accent) 12%,var(--_surface));color:var(--_accent);font-size:12px;font-weight:600;line-height:16px}ul{margin-block-start:8px}.perk{display:flex;gap:8px;padding-block:4px;border:0}.perk>span{min-inline-size:0}.perk svg{inline-size:16px;block-size:16px;margin-block-start:2px;color:var(--_accent)}.ahead .perk svg{color:var(--_muted)}`, l = class extends r {
	static {
		this.styles = [...r.styles, c];
	}
	renderScene(e) {
		let { client: t, text: n, program: r, member: i } = e, s = r.tiers.findIndex(({ id: e }) => e === i.tier?.current);
		return a`<h2>${n.t("perks")}</h2> ${i.tier ? a`<loyalty-tier-progress class="progress" .client=${t}></loyalty-tier-progress>` : o} ${r.tiers.length > 0 ? a`<ol> ${r.tiers.map((t, n) => this.#e(t, Math.sign(n - s), e))} </ol>` : a`<p class="empty">${n.t("perksEmpty")}</p>`}`;
	}
	#e(e, n, r) {
		let { text: i } = r;
		return a`<li part="tier" class="tier ${n > 0 ? "ahead" : "reached"} ${n === 0 ? "current" : ""}" aria-current=${n === 0 ? "step" : o} > <span class="marker">${n > 0 ? o : t(s)}</span> <p class="title"> <span class="name">${e.name}</span> ${n === 0 ? a`<span class="here">${i.t("yourTier")}</span>` : o} </p> ${this.#t(e, r)} <ul> ${e.perks.map((e) => a`<li class="perk">${t(s)}<span>${e}</span></li>`)} </ul> </li>`;
	}
	#t({ threshold: e }, { text: t, program: r, member: i }) {
		if (e === 0) return a`<p class="muted">${t.t("perksStart")}</p>`;
		if (!i.tier) return o;
		let s = n(e, i.tier, r, t);
		return a`<p class="muted">${t.t("perksFrom", { amount: s })}</p>`;
	}
};
e("loyalty-perks", l);
export { l as LoyaltyPerks };
