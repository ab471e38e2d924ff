import { u as e } from "../modules/element.js";
import { t } from "../modules/icons.js";
import { n, t as r } from "../modules/tier-words.js";
import { t as i } from "../modules/view.js";
import { css as a, html as o, nothing as s } from "lit";
import c from "lucide/dist/esm/icons/check.mjs";
import l from "lucide/dist/esm/icons/clock.mjs";
// src/elements/loyalty-tier-standing.styles.ts
var u = a`:host{padding:0;background:none}p + p{margin-block-start:4px}.news{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px}.news>div{flex:1 1 144px;min-inline-size:0}.disc{inline-size:32px;block-size:32px}.reached>.disc{background:var(--_0);color:var(--_f)}.full{inline-size:100%;block-size:4px;border-radius:2px;background:var(--_0)}@media (prefers-reduced-motion:no-preference){.reached svg{stroke-dasharray:24;animation:draw 250ms 250ms ease-out backwards}.full{animation:fill 250ms ease-out backwards}}@keyframes draw{from{stroke-dashoffset:24}}@keyframes fill{from{inline-size:0}}`;
// src/elements/tier-news.ts
function d(e, t, n) {
	let r = {
		tier: e,
		program: t,
		text: n
	};
	switch (e.standing) {
		case "reached": return f(p(r), h(r));
		case "downgraded": return f(p(r), g(r));
		case "at_risk": return f(v(r) || m(r), b(r));
		case "grace": return f(m(r), v(r) || b(r));
		default: return { lines: [
			_(r),
			v(r) || y(r),
			b(r)
		].filter(Boolean) };
	}
}
function f(e, t) {
	return {
		...e && { title: e },
		lines: t ? [t] : []
	};
}
function p({ tier: e, program: t, text: r }) {
	let i = n(t, e.current)?.name;
	return i ? r.t("tierNow", { tier: i }) : "";
}
function m({ tier: e, program: t, text: r }) {
	let i = n(t, e.current)?.name;
	return i && e.until ? r.t("tierUntil", {
		tier: i,
		date: r.date(e.until)
	}) : "";
}
function h({ tier: e, program: t, text: r }) {
	let i = n(t, e.current)?.welcome;
	return i ? r.t("tierWelcome", { gift: i }) : e.since ? r.t("tierSince", { date: r.date(e.since) }) : "";
}
function g({ tier: e, program: t, text: r }) {
	let i = n(t, e.previous)?.name;
	return i ? r.t("tierFormer", { tier: i }) : "";
}
function _({ tier: e, program: t, text: r }) {
	return n(t, e.current)?.access === "invitation" ? r.t("tierInvited") : "";
}
function v({ tier: e, program: t, text: i }) {
	let { keep: a = 0, value: o, until: s, current: c } = e, l = n(t, c)?.name;
	if (!l || !s || a <= o) return "";
	let u = r(a - o, e, t, i);
	return i.t("tierKeep", {
		amount: u,
		date: i.date(s),
		tier: l
	});
}
function y({ tier: e, text: t }) {
	return e.next && e.value > 0 && e.until ? t.t("tierCounts", { date: t.date(e.until) }) : "";
}
function b({ tier: e, program: t, text: r }) {
	let i = n(t, e.forecast)?.name;
	return i && e.until ? r.t("tierForecast", {
		date: r.date(e.until),
		tier: i
	}) : "";
}
// src/elements/loyalty-tier-standing.ts
var x = class extends i {
	constructor(...e) {
		super(...e), this.compact = !1;
	}
	static {
		this.styles = [...i.styles, u];
	}
	static {
		this.words = ["perks"];
	}
	static {
		this.properties = { compact: { type: Boolean } };
	}
	renderSkeleton() {
		return o``;
	}
	renderScene({ text: e, program: t, member: { tier: n } }) {
		let { title: r, lines: i } = n ? d(n, t, e) : { lines: [] }, a = i.map((e) => o`<p class="muted small">${e}</p>`);
		return !r || !n ? o`${a}` : o`<div class="news ${n.standing ?? ""}" role=status> ${this.#e(n)} <div> <p class=name>${r}</p> ${a} </div> ${n.standing === "reached" && !this.compact ? o`<i class=full></i>` : s} </div>`;
	}
	#e({ standing: e }) {
		return e === "downgraded" ? s : o`<span class=disc>${t(e === "reached" ? c : l)}</span>`;
	}
};
e("loyalty-tier-standing", x);
export { x as LoyaltyTierStanding };
