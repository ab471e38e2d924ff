import { u as e } from "../modules/element.js";
import { i as t, n, r } from "../modules/loyalty-points.js";
import { t as i } from "../modules/problem.js";
import { t as a } from "../modules/view.js";
import { n as o, t as s } from "../modules/windowed.styles.js";
import { css as c, html as l, nothing as u } from "lit";
// src/elements/loyalty-activity.styles.ts
var d = c`loyalty-points{margin-block:12px 20px}[part=filter]{display:flex;flex-wrap:wrap;gap:4px;padding:4px;border-radius:var(--_i);background:var(--_j)}[part=filter] button{flex:1 1 auto;padding-inline:12px;border-radius:calc(var(--_i) - 4px);color:var(--_c);font-weight:400}[part=filter] [aria-pressed=true]{background:var(--_m);box-shadow:0 0 0 1px var(--_b);color:var(--_n);font-weight:600}section{margin-block-start:16px}h3::first-letter{text-transform:uppercase}h3{position:sticky;inset-block-start:0;z-index:1;margin-block:0;padding-block:8px;background:var(--_m);color:var(--_c);font-weight:400}[role=listitem]{scroll-margin-block-start:40px}.line{align-items:baseline;gap:16px;padding-block:12px}time:not(:last-child)::after{content:' ·'}.change{text-align:end}.up{color:var(--_l)}.more,.sum{margin-block-start:16px;text-align:center;text-wrap:balance}[role=alert]:not(:empty){margin-block-end:12px}`, f = [
	[void 0, "activityAll"],
	["earned", "activityEarned"],
	["spent", "activitySpent"],
	["lost", "activityLost"]
], p = class extends a {
	static {
		this.styles = [
			...a.styles,
			s,
			d
		];
	}
	static {
		this.words = ["activity"];
	}
	#e = this.follow("$activity");
	#t = this.follow("$filter");
	#n = new o(this, ({ id: e }) => e, () => void this.client?.actions.moreActivity());
	willUpdate(e) {
		super.willUpdate(e), e.has("client") && this.client?.stores.$filter.get() && this.client.actions.filterActivity(void 0);
	}
	update(e) {
		this.isForMember && this.#e.value?.phase === "idle" && this.client?.can("activity") && this.client?.actions.moreActivity(), super.update(e);
	}
	#r = async () => {
		let e = this.#e.value?.items.length ?? 0;
		await this.client?.actions.moreActivity(), await this.updateComplete;
		let t = this.#e.value?.items[e];
		t && (await this.#n.reveal(t.id))?.focus();
	};
	renderScene(e) {
		let { client: t, text: n, member: r } = e;
		return l`<h2 tabindex=-1>${n.t("activityTitle")}</h2> ${r.points ? l`<loyalty-points .client=${t}></loyalty-points>` : u} ${t.can("activity") ? this.#i(e) : u} ${this.#a(e)} ${this.#c(n)} ${this.#l(e)}`;
	}
	#i({ client: e, text: t }) {
		let n = (n, r) => l`<button aria-pressed=${n === this.#t.value} @click=${() => void e.actions.filterActivity(n)} > ${t.t(r)} </button>`;
		return l`<div part=filter role=group aria-label=${t.t("activityShow")}> ${f.map(([e, t]) => n(e, t))} </div>`;
	}
	#a(e) {
		let { text: t, member: r } = e, { items: i = [], phase: a } = this.#e.value ?? {}, o = this.#t.value, s = i.length > 0 || o ? i : r.activity;
		return s.length > 0 ? n(s, t).map((t) => this.#o(t, e)) : a === "loading" ? this.renderSkeleton() : l`<p class=empty role=status> ${a === "failed" ? u : t.t(o ? "activityNone" : "activityEmpty")} </p>`;
	}
	#o({ id: e, name: t, lines: n }, r) {
		return l`<section> <h3>${t}</h3> ${this.#n.list(e, n, (e) => this.#s(e, r))} </section>`;
	}
	#s(e, t) {
		let { text: n, program: i } = t, { points: a } = i, { pending: o, balance: s } = e, c = s === void 0 ? "" : n.number(s, a?.decimals);
		return l`<div part=line class=line> <div class=grow> <p>${r(e, n)}</p> <p class="muted small"> <time datetime=${e.at}>${n.date(e.at)}</time> ${o ? l`<span class=pending>${h(o, t)}</span>` : u} </p> </div> <div class=change> ${e.points === 0 ? u : m(e.points, a, n)} ${c ? l`<p class="muted small">${n.t("activityBalance", { points: c })}</p>` : u} </div> </div>`;
	}
	#c(e) {
		let { items: t = [], more: n, phase: r, error: a } = this.#e.value ?? {}, o = r === "failed";
		if (!o && (!n || t.length === 0)) return u;
		let s = r === "loading";
		return l`<div class=more ?data-end=${!o && !s}> <p role=alert>${o ? e.t(i(a?.code)) : u}</p> <button class="quiet wide" aria-disabled=${s || u} @click=${this.#r}> ${e.t(o ? "retry" : s ? "loading" : "showMore")} </button> </div>`;
	}
	#l({ text: e, program: t, member: { points: n } }) {
		let { items: r = [], more: i, phase: a } = this.#e.value ?? {};
		if (!n || this.#t.value || i || a !== "ready" || r.length === 0) return u;
		let o = r.reduce((e, t) => e + t.points, 0);
		if (o !== n.available - n.owed) return u;
		let s = n.owed > 0 ? "activitySumOwed" : "activitySum";
		return l`<p class="sum muted">${e.t(s, { points: e.points(o, t.points) })}</p>`;
	}
};
function m(e, n, r) {
	return l`<p class="name ${e > 0 ? "up" : ""}"> <bdi dir=ltr>${t(e, n, r)}</bdi> <span class=hidden>${r.unit(Math.abs(e), n)}</span> </p>`;
}
function h(e, { text: t, program: n, member: r }) {
	let i = t.points(Math.abs(e), n.points);
	if (e < 0) return t.t("activityPendingGone", { points: i });
	let { clearsAt: a, pending: o } = r.points ?? {};
	return e === o && a !== void 0 ? t.t("activityPendingFrom", {
		points: i,
		date: t.date(a)
	}) : t.t("activityPending", { points: i });
}
e("loyalty-activity", p);
export { p as LoyaltyActivity };
