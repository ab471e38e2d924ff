import { i as e } from "../modules/events.js";
import "./loyalty-balance.js";
import { r as t, t as n } from "../modules/view.js";
import { css as r, html as i, nothing as a } from "lit";
// src/elements/history.ts
var o = {
	earned: "didEarnOrder",
	approved: "didApprove",
	returned: "didReturn"
}, s = {
	earned: "didEarn",
	redeemed: "didRedeem",
	undone: "didUndo",
	expired: "didExpire",
	tier: "didReachTier"
}, c = {
	expired: "didExpire",
	adjusted: "didAdjust"
};
function l({ kind: e, order: t, title: n }, r) {
	let i = o[e], a = s[e];
	return i && t !== void 0 ? r.t(i, { order: t }) : a && n !== void 0 ? r.t(a, { title: n }) : n ?? r.t(c[e] ?? "activity");
}
function u(e, t, n) {
	return `${e < 0 ? "−" : "+"}${n.number(Math.abs(e), t?.decimals)}`;
}
function d(e, { locale: t }) {
	let n = new Intl.DateTimeFormat(t, {
		month: "long",
		year: "numeric"
	}), r = /* @__PURE__ */ new Map();
	for (let t of e) {
		let e = n.format(new Date(t.at));
		r.set(e, [...r.get(e) ?? [], t]);
	}
	return [...r];
}
// src/elements/loyalty-activity.styles.ts
var f = r`.label{margin-block-start:12px}.figure{font-size:28px;font-weight:600;line-height:36px;letter-spacing:-0.02em}.owed{margin-block-start:12px;padding:12px 16px;border-radius:var(--_radius-control);background:var(--_raised)}h3{color:var(--_muted);font-weight:400}.line{gap:16px;padding-block:12px}.line:focus-visible{outline-offset:-2px;border-radius:8px}time:not(:last-child)::after{content:' ·'}.change{flex:none;font-weight:600}.up{color:var(--_success)}.more{margin-block-start:16px;text-align:center}[role='alert']:not(:empty){margin-block-end:12px}`, p = class extends n {
	static {
		this.styles = [...n.styles, f];
	}
	#e = this.follow(({ $activity: e }) => e);
	#t = this.follow(({ $member: e }) => e);
	updated() {
		let e = this.#t.value?.state;
		(e === "enrolled" || e === "blocked") && this.#e.value?.phase === "idle" && this.client?.can("activity") && this.client.actions.moreActivity();
	}
	renderScene(e) {
		let { text: t, member: n } = e, { items: r = [], phase: a } = this.#e.value ?? {}, o = r.length > 0 ? r : n.activity;
		return o.length === 0 && a === "loading" ? this.renderSkeleton() : i`<h2>${t.t("activityTitle")}</h2> ${this.#n(e)} ${o.length > 0 ? d(o, t).map(([t, n]) => this.#r(t, n, e)) : i`<p class="empty">${t.t("activityEmpty")}</p>`} ${this.#a(e)}`;
	}
	#n({ client: e, text: t, program: n, member: { points: r } }) {
		return r ? i`<p class="label muted">${t.t("balance")}</p> <p class="figure"><loyalty-balance .client=${e}></loyalty-balance></p> ${r.owed > 0 ? i`<p class="owed">${t.t("owed", { points: t.points(r.owed, n.points) })}</p>` : a}` : a;
	}
	#r(e, t, n) {
		return i`<section> <h3>${e}</h3> <ul> ${t.map((e) => this.#i(e, n))} </ul> </section>`;
	}
	#i(e, { text: t, program: { points: n } }) {
		return i`<li part="line" class="line" tabindex="-1"> <div class="grow"> <p>${l(e, t)}</p> <p class="muted small"> <time datetime=${e.at}>${t.date(e.at)}</time> ${e.pending ? i`<span class="pending" >${t.t("activityPending", { points: t.points(e.pending, n) })}</span >` : a} </p> </div> ${e.points === 0 ? a : i`<p class="change ${e.points > 0 ? "up" : ""}"> <bdi dir="ltr">${u(e.points, n, t)}</bdi> <span class="hidden">${t.unit(Math.abs(e.points), n)}</span> </p>`} </li>`;
	}
	#a({ text: e }) {
		let { items: n, more: r, phase: o, error: s } = this.#e.value ?? { items: [] }, c = o === "failed";
		if (!c && (!r || n.length === 0)) return a;
		let l = o === "loading";
		return i`<div class="more"> <p role="alert">${c ? e.t(t(s?.code)) : a}</p> <button class="quiet wide" aria-disabled=${l} @click=${this.#o}> ${e.t(c ? "retry" : l ? "loading" : "showMore")} </button> </div>`;
	}
	#o = async () => {
		let e = this.#e.value?.items.length ?? 0;
		await this.client?.actions.moreActivity(), await this.updateComplete, this.renderRoot.querySelectorAll("[part=\"line\"]")[e]?.focus({ preventScroll: !0 });
	};
};
e("loyalty-activity", p);
export { p as LoyaltyActivity };
