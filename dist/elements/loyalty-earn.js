import { i as e } from "../modules/events.js";
import { n as t, t as n } from "../modules/earning.js";
import { t as r } from "../modules/icons.js";
import { t as i } from "../modules/view.js";
import { css as a, html as o, nothing as s } from "lit";
import c from "lucide/dist/esm/icons/check.mjs";
// src/elements/loyalty-earn.styles.ts
var l = a`ul{margin-block-start:8px}.line{position:relative}.result{color:var(--_accent);font-weight:600}.state{display:flex;flex:none;align-items:center;gap:4px;max-inline-size:40%;color:var(--_muted);font-size:12px;line-height:16px;text-align:end}.state svg{inline-size:16px;block-size:16px;color:var(--_success)}.done .disc{background:var(--_raised);color:var(--_muted)}.done .name,.done .result{color:var(--_muted);font-weight:400}`, u = class extends i {
	static {
		this.styles = [...i.styles, l];
	}
	renderScene(e) {
		let { text: t, program: n, member: r } = e, i = ({ id: e }) => r.earning[e]?.done ?? !1, a = n.earning.toSorted((e, t) => Number(i(e)) - Number(i(t)));
		return o`<h2>${t.t("earnTitle")}</h2> ${a.length > 0 ? o`<ul> ${a.map((t) => this.#e(t, e))} </ul>` : o`<p class="empty">${t.t("earnEmpty")}</p>`}`;
	}
	#e(e, { text: r, program: i, member: a }) {
		let c = a.earning[e.id], l = t(e, i, r);
		return o`<li part="rule" class="line ${c?.done ? "done" : ""}"> <span class="disc">${n(e)}</span> <div class="grow"> <p class="name">${e.title}</p> ${e.description ? o`<p class="muted">${e.description}</p>` : s} ${l ? o`<p class="result">${l}</p>` : s} </div> ${c?.done ? this.#t(c, r) : this.#n(e, r)} </li>`;
	}
	#t({ resetsAt: e }, t) {
		return e ? o`<p class="state">${t.t("earnAgain", { when: t.until(e, Date.now()) })}</p>` : o`<p class="state">${r(c)}${t.t("earnDone")}</p>`;
	}
	#n({ url: e, title: t }, n) {
		return e ? o`<a class="button quiet" href=${e} rel="noopener" >${n.t("earnGo")}<span class="hidden">: ${t}</span></a >` : s;
	}
};
e("loyalty-earn", u);
export { u as LoyaltyEarn };
