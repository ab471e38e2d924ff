import { t as e } from "../modules/fields.js";
import { u as t } from "../modules/element.js";
import { t as n } from "../modules/icons.js";
import "./loyalty-tier-progress.js";
import { t as r } from "../modules/tier-words.js";
import { t as i } from "../modules/view.js";
import { css as a, html as o, nothing as s } from "lit";
import c from "lucide/dist/esm/icons/check.mjs";
import l from "lucide/dist/esm/icons/minus.mjs";
// src/elements/loyalty-perks.styles.ts
var u = a`.progress{margin-block-start:12px}ol{margin-block-start:28px}.tier{position:relative;padding:0 0 28px;padding-inline-start:40px;border:0}.tier:last-child{padding-block-end:0}.tier:not(:last-child)::before{content:'';position:absolute;inset-block:0;inset-inline-start:11px;inline-size:2px;background:var(--_b)}.reached:has(+ .reached)::before{background:var(--_0)}.marker{position:absolute;inset-block-start:0;inset-inline-start:0;display:grid;place-items:center;inline-size:24px;block-size:24px;border:2px solid var(--_b);border-radius:50%;background:var(--_m);color:var(--_0)}.reached>.marker{border-color:var(--_0)}.current>.marker{background:var(--_0);color:var(--_f)}.marker svg{inline-size:14px;block-size:14px;stroke-width:3}.title{display:flex;flex-wrap:wrap;align-items:center;gap:0 8px;font-size:16px;line-height:24px}.title .name{min-inline-size:0}.here{padding:2px 10px;border-radius:10px;background:color-mix(in oklab,var(--_0) 12%,var(--_m));color:var(--_0);font-size:12px;font-weight:600;line-height:16px}.compare{container-type:inline-size;margin-block-start:28px}.chooser{display:none;margin-block-start:8px}table{inline-size:100%;margin-block-start:12px;border-collapse:collapse;table-layout:fixed}th,td{padding:12px 4px;border-block-end:1px solid var(--_b);font-size:12px;line-height:16px;text-align:center;overflow-wrap:anywhere}th:first-child{inline-size:36%;padding-inline-start:0;text-align:start}tbody th{font-size:14px;font-weight:400;line-height:20px}thead .own{border-start-start-radius:8px;border-start-end-radius:8px}tbody tr:last-child>.own{border-end-start-radius:8px;border-end-end-radius:8px}tbody tr:last-child>*{border-block-end:0}thead th{vertical-align:bottom}.own{background:color-mix(in oklab,var(--_0) 8%,var(--_m))}.you{display:block;color:var(--_0);font-weight:400}td{color:var(--_c)}td svg{margin-inline:auto}.included{color:var(--_0)}@container (inline-size < 340px){.of-3>.chooser{display:block}.of-3 .further{display:none}}@container (inline-size < 440px){.of-4>.chooser{display:block}.of-4 .further{display:none}}@container (inline-size < 640px){.of-5>.chooser{display:block}.of-5 .further{display:none}}`, d = 100;
function f({ tiers: e }, t) {
	return e.filter(({ access: e, id: n }) => e !== "hidden" || n === t?.current);
}
function p(e, { points: t }, n) {
	let r = new Intl.NumberFormat(n.locale), i = e.map(({ multiplier: e = 100 }) => n.t("perksFactor", { factor: r.format(e / 100) })), a = [...new Set(e.flatMap((e) => e.perks))];
	return [
		...e.some(({ multiplier: e = 100 }) => e !== 100) ? [{
			name: n.t("perksRate", { points: n.unit(d, t && {
				...t,
				decimals: 0
			}) }),
			cells: i
		}] : [],
		...e.some(({ welcome: e }) => e) ? [{
			name: n.t("perksWelcome"),
			cells: e.map(({ welcome: e }) => e ?? !1)
		}] : [],
		...a.map((t) => ({
			name: t,
			cells: e.map((e) => e.perks.includes(t))
		}))
	];
}
// src/elements/loyalty-perks.ts
var m = 5, h = class extends i {
	static {
		this.styles = [
			...i.styles,
			e,
			u
		];
	}
	static {
		this.words = ["perks"];
	}
	static {
		this.properties = { chosen: { state: !0 } };
	}
	renderScene(e) {
		let { client: t, text: n, program: r, member: i } = e, a = f(r, i.tier), c = a.findIndex(({ id: e }) => e === i.tier?.current);
		return o`<h2>${n.t("perks")}</h2> ${i.tier ? o`<loyalty-tier-progress class=progress .client=${t}></loyalty-tier-progress>` : s} ${a.length > 0 ? o`<ol> ${a.map((t, n) => this.#e(t, Math.sign(n - c), e))} </ol>` : o`<p class=empty>${n.t("perksEmpty")}</p>`} ${this.#n(a, c, e)}`;
	}
	#e(e, t, r) {
		let { text: i } = r;
		return o`<li part=tier class="tier ${t > 0 ? "ahead" : "reached"} ${t === 0 ? "current" : ""}" aria-current=${t === 0 ? "step" : s} > <span class=marker>${t > 0 ? s : n(c)}</span> <p class=title> <span class=name>${e.name}</span> ${t === 0 ? o`<span class=here>${i.t("yourTier")}</span>` : s} </p> <p class=muted>${this.#t(e, r)}</p> </li>`;
	}
	#t({ access: e, threshold: t }, { text: n, program: i, member: { tier: a } }) {
		return e === "invitation" ? n.t("perksInvitation") : t === 0 ? n.t("perksStart") : a ? n.t("perksFrom", { amount: r(t, a, i, n) }) : s;
	}
	#n(e, t, { text: n, program: r }) {
		let i = p(e, r, n);
		if (i.length === 0) return s;
		let a = this.#r(e, Math.max(t, 0)), c = (e) => `${e === t ? "own" : ""} ${a.includes(e) ? "" : "further"}`;
		return o`<section class="compare of-${Math.min(e.length, m)}"> <h3>${n.t("perksCompared")}</h3> ${this.#i(e, a, n)} <table part=comparison> <thead> ${this.#a(e, t, c, n)} </thead> <tbody> ${i.map((e) => g(e, c, n))} </tbody> </table> </section>`;
	}
	#r(e, t) {
		let n = e.findIndex(({ id: e }) => e === this.chosen);
		return n >= 0 && n !== t ? [t, n] : [t, t + 1 < e.length ? t + 1 : t - 1];
	}
	#i(e, [t, n], r) {
		let i = ({ target: e }) => {
			this.chosen = e.value;
		}, a = e.map((e, r) => r === t ? s : o`<option value=${e.id} ?selected=${r === n}>${e.name}</option>`);
		return o`<label class=chooser> ${r.t("perksChoose", { tier: e[t ?? 0]?.name ?? "" })} <select @change=${i}> ${a} </select> </label>`;
	}
	#a(e, t, n, r) {
		let i = o`<span class=you>${r.t("perksYou")}</span>`;
		return o`<tr> <th scope=col><span class=hidden>${r.t("perksPerk")}</span></th> ${e.map((e, r) => o`<th scope=col class=${n(r)}>${e.name} ${r === t ? i : s}</th>`)} </tr>`;
	}
};
function g({ name: e, cells: t }, n, r) {
	return o`<tr> <th scope=row>${e}</th> ${t.map((e, t) => o`<td class=${n(t)}>${_(e, r)}</td>`)} </tr>`;
}
function _(e, t) {
	if (typeof e == "string") return e;
	let r = t.t(e ? "perksIncluded" : "perksMissing");
	return o`<span class=${e ? "included" : s}>${n(e ? c : l)}</span ><span class=hidden>${r}</span>`;
}
t("loyalty-perks", h);
export { h as LoyaltyPerks };
