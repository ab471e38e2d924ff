import { u as e } from "../modules/element.js";
import { n as t, t as n } from "../modules/earning.js";
import { t as r } from "../modules/icons.js";
import "../modules/loyalty-birthday.js";
import { t as i } from "../modules/view.js";
import { css as a, html as o, nothing as s } from "lit";
import c from "lucide/dist/esm/icons/check.mjs";
// src/elements/loyalty-earn.styles.ts
var l = a`ul{margin-block-start:8px}.line{flex-wrap:wrap}.line>.grow{flex-basis:148px}.name:focus-visible{outline-offset:4px}.result{color:var(--_accent);font-weight:600}.extras{display:flex;flex-wrap:wrap;gap:4px;margin-block-start:4px}.extras:empty{display:none}.extras span{padding:2px 8px;border-radius:10px;background:color-mix(in oklab,var(--_accent) 12%,var(--_surface));color:var(--_accent);font-size:12px;font-weight:600;line-height:16px}progress{margin-block:8px 4px}.failed{color:var(--_danger)}.line>:is(button,.button){flex:none;max-inline-size:100%;min-block-size:40px;margin-inline-start:auto;border-radius:20px}.state{display:flex;flex:0 1 auto;align-items:center;justify-content:end;gap:4px;max-inline-size:30%;margin-inline-start:auto;color:var(--_muted);font-size:12px;line-height:16px;text-align:end;text-wrap:balance}.state svg{inline-size:16px;block-size:16px;color:var(--_success)}:is(.done,.locked) .disc{background:var(--_raised);color:var(--_muted)}:is(.done,.locked) :is(.name,.result){color:var(--_muted);font-weight:400}`, u = [
	"open",
	"pending",
	"locked",
	"done"
], d = 6048e5, f = {
	day: "earnTimesDay",
	week: "earnTimesWeek",
	month: "earnTimesMonth",
	year: "earnTimesYear"
}, p = {
	confirmation: "earnConfirm",
	approval: "earnApproval",
	delay: "earnDelay"
}, m = {
	newsletter: "earnSignUp",
	visit: "earnCheckIn",
	streak: "earnCheckIn"
}, h = {
	social_follow: "earnFollow",
	social_share: "earnShare",
	app_install: "earnGetApp",
	wallet_pass: "earnAddPass"
}, g = {
	limit_reached: "earnOver",
	invalid: "birthdayInvalid",
	blocked: "blockedText",
	unauthenticated: "problemSignIn",
	offline: "problemOffline",
	rate_limited: "problemBusy"
};
function _({ done: e, pending: t, locked: n }) {
	return t ? "pending" : n ? "locked" : e ? "done" : "open";
}
var v = ({ kind: e, by: t }) => t === "request" && m[e] || "earnClaim", y = ({ kind: e }) => h[e] ?? "earnGo", b = (e) => g[e] ?? "earnFailed";
function x(e, t, n, r) {
	let { pending: i, clearsAt: a, locked: o, opensAt: s, done: c, resetsAt: l } = e;
	return i === "delay" && a ? r.t("earnDelayUntil", { when: r.until(a, Date.now()) }) : i ? r.t(p[i]) : o === "waiting" && s ? r.t("earnFrom", { date: r.date(s) }) : o ? S(t, n, r) : c ? l ? r.t("earnAgain", { when: r.until(l, Date.now()) }) : r.t("earnDone") : "";
}
function S({ tier: e }, { tiers: t }, n) {
	let r = t.find(({ id: t }) => t === e)?.name;
	return r ? n.t("earnForTier", { tier: r }) : "";
}
function C({ kind: e, limit: t }, { times: n, value: r, target: i }, a) {
	return r !== void 0 && i !== void 0 ? e === "milestone" ? a.t("earnOrders", {
		value: r,
		count: i
	}) : a.t(e === "streak" || e === "visit" ? "earnDays" : "tierOf", {
		value: r,
		target: i
	}) : !t || t.times < 2 ? "" : a.t(t.per ? f[t.per] : "earnTimes", {
		times: n ?? 0,
		most: t.times
	});
}
function w({ bonus: e, per: t }, { tiers: n, points: r }, i, a) {
	let o = n.find(({ id: e }) => e === i.tier?.current), s = [];
	t && o?.multiplier && o.multiplier !== 100 && s.push(a.t("earnFactor", {
		factor: T(o.multiplier, a),
		tier: o.name
	}));
	let c = Date.parse(e?.from ?? "") - Date.now();
	if (e && c < d && Date.parse(e.until) > Date.now()) {
		let t = {
			factor: T(e.factor, a),
			points: a.unit(2, r && {
				...r,
				decimals: 0
			})
		}, n = new Intl.DateTimeFormat(a.locale, { weekday: "long" }).format(new Date(e.from));
		s.push(c <= 0 ? a.t("earnBonusToday", t) : a.t("earnBonusOn", {
			...t,
			day: n
		}));
	}
	return s;
}
function T(e, { locale: t }) {
	return new Intl.NumberFormat(t).format(e / 100);
}
// src/elements/loyalty-earn.ts
var E = 2024, D = { done: !1 }, O = class extends i {
	constructor(...e) {
		super(...e), this.#e = this.follow(({ $completing: e }) => e), this.#t = "", this.#n = [], this.telling = "", this.#i = () => {
			let [e] = Object.entries(this.#e.value ?? {}).find(([, { step: e }]) => e === "opened") ?? [];
			e && document.visibilityState === "visible" && this.#r(e)?.querySelector("button")?.focus();
		};
	}
	static {
		this.styles = [...i.styles, l];
	}
	static {
		this.words = ["earn"];
	}
	static {
		this.properties = { telling: { state: !0 } };
	}
	#e;
	#t;
	#n;
	connectedCallback() {
		super.connectedCallback(), document.addEventListener("visibilitychange", this.#i);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), document.removeEventListener("visibilitychange", this.#i), this.#n = [];
	}
	refocus() {
		this.#r(this.#t)?.querySelector("loyalty-birthday, .name")?.focus();
	}
	#r(e) {
		return this.renderRoot.querySelector(`#rule-${CSS.escape(e)}`);
	}
	#i;
	renderScene(e) {
		let { text: t } = e, n = this.#a(e);
		return o`<h2>${t.t("earnTitle")}</h2> ${n.length > 0 ? o`<ul> ${n.map((t) => this.#o(t, e))} </ul>` : o`<p class="empty">${t.t("earnEmpty")}</p>`}`;
	}
	#a({ program: e, member: t }) {
		let n = ({ id: e }) => u.indexOf(_(t.earning[e] ?? D)), r = e.earning.toSorted((e, t) => n(e) - n(t));
		return this.#n = [.../* @__PURE__ */ new Set([...this.#n, ...r.map(({ id: e }) => e)])], this.#n.flatMap((t) => e.earning.find((e) => e.id === t) ?? []);
	}
	#o(e, t) {
		let { text: r, program: i, member: a } = t, c = a.state === "enrolled", l = a.earning[e.id] ?? D, u = _(l), d = this.telling === e.id && u === "open" && !a.birthday;
		return o`<li part="rule" id=${`rule-${e.id}`} class=${u}> <div class="line"> <span class="disc">${n(e)}</span> <div class="grow"> <p class="name" tabindex="-1">${e.title}</p> ${e.description ? o`<p class="muted">${e.description}</p>` : s} ${this.#s(e, t)} ${A(e.kind === "review" && r.t("earnAnyRating"))} ${A(!c && S(e, i, r))} ${c ? this.#c(e, l, r) : s} ${this.#l(e, t)} </div> ${u === "open" ? d ? s : this.#d(e, t) : this.#u(e, l, t)} </div> ${d ? this.#h(e) : s} </li>`;
	}
	#s(e, { text: n, program: r, member: i }) {
		let a = r.tiers.find(({ id: e }) => e === i.tier?.current), c = t(e, r, n, a?.multiplier);
		return o`${c ? o`<p class="result">${c}</p>` : s} <p class="extras">${w(e, r, i, n).map((e) => o`<span>${e}</span>`)}</p>`;
	}
	#c(e, t, n) {
		let r = C(e, t, n);
		if (!r) return s;
		let { value: i, target: a } = t;
		return o`${i !== void 0 && a !== void 0 ? o`<progress max=${a} .value=${i} aria-label=${r}></progress>` : s}${A(r)}`;
	}
	#l({ id: e }, { text: t }) {
		let n = this.#e.value?.[e], r = n?.step === "failed";
		return o`<p role="status" class=${r ? "small failed" : "hidden"}> ${r ? t.t(b(n.error.code)) : n?.step === "sending" ? t.t("sending") : s} </p>`;
	}
	#u(e, t, { text: n, program: i }) {
		let a = t.done && !t.pending && !t.resetsAt;
		return o`<p class="state" role="status"> ${a ? r(c) : s}${x(t, e, i, n)} </p>`;
	}
	#d(e, t) {
		let { client: n, text: r, program: i, member: a } = t;
		return a.state === "enrolled" ? e.by === "birthday" ? a.birthday ? o`<p class="state">${k(a.birthday, r)}</p>` : n.can("birthday") ? this.#p(e, r.t("earnTell"), () => this.telling = e.id) : s : e.by === "request" || e.by === "claim" ? n.can("complete") ? this.#f(e, t) : this.#m(e, r) : e.kind === "referral" && !e.url && i.referral ? this.#p(e, r.t("earnGo"), () => {
			this.navigate("refer");
		}) : this.#m(e, r) : s;
	}
	#f(e, { client: t, text: n }) {
		let r = this.#e.value?.[e.id]?.step;
		if (e.by === "claim" && e.url && !r) return this.#m(e, n, () => {
			t.actions.openRule(e.id);
		});
		let i = r === "sending";
		return this.#p(e, n.t(i ? "sending" : v(e)), () => void t.actions.completeRule(e.id), i);
	}
	#p({ id: e, title: t }, n, r, i = !1) {
		return o`<button class="quiet" aria-label=${`${n}: ${t}`} aria-disabled=${i || s} @click=${() => {
			this.#t = e, i || r();
		}} > ${n} </button>`;
	}
	#m(e, t, n) {
		if (!e.url) return s;
		let r = t.t(y(e));
		return o`<a class="button quiet" href=${e.url} rel="noopener" target=${n ? "_blank" : s} aria-label=${`${r}: ${e.title}`} @click=${n ?? s} >${r}</a >`;
	}
	#h({ id: e }) {
		let t = this.#e.value?.[e]?.step === "sending";
		return o`<loyalty-birthday .client=${this.client} .busy=${t} @loyalty-birthday=${({ birthday: t }) => {
			this.#t = e, this.client?.actions.completeRule(e, t);
		}} ></loyalty-birthday>`;
	}
};
function k({ month: e, day: t }, { locale: n }) {
	return new Intl.DateTimeFormat(n, {
		day: "numeric",
		month: "long",
		timeZone: "UTC"
	}).format(Date.UTC(E, e - 1, t));
}
function A(e) {
	return e ? o`<p class="small muted">${e}</p>` : s;
}
e("loyalty-earn", O);
export { O as LoyaltyEarn };
