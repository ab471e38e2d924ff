import { u as e } from "../modules/element.js";
import { n as t, t as n } from "../modules/earning.js";
import { t as r } from "../modules/icons.js";
import { n as i, t as a } from "../modules/join-bar.js";
import "../modules/loyalty-birthday.js";
import { t as o } from "../modules/view.js";
import { css as s, html as c, nothing as l } from "lit";
import u from "lucide/dist/esm/icons/check.mjs";
// src/elements/loyalty-earn.styles.ts
var d = s`ul{margin-block-start:8px}.line{flex-wrap:wrap}.line>.grow{flex-basis:148px}li:focus-visible{outline-offset:4px;border-radius:4px}.result{color:var(--_0);font-weight:600}.extras{display:flex;flex-wrap:wrap;gap:4px;margin-block-start:4px}.extras:empty{display:none}.extras span{padding:2px 8px;border-radius:10px;background:color-mix(in oklab,var(--_0) 12%,var(--_m));color:var(--_0);font-size:12px;font-weight:600;line-height:16px}progress{margin-block:8px 4px}.failed{color:var(--_3)}.line>:is(button,.button){flex:none;max-inline-size:100%;min-block-size:40px;margin-inline-start:auto;border-radius:calc(var(--_i) * 5 / 3)}.state{display:flex;flex:0 1 auto;align-items:center;justify-content:end;gap:4px;max-inline-size:30%;margin-inline-start:auto;color:var(--_c);font-size:12px;line-height:16px;text-align:end;text-wrap:balance}.state svg{inline-size:16px;block-size:16px;color:var(--_l)}:is(.done,.locked) .disc{background:var(--_j);color:var(--_c)}:is(.done,.locked) :is(.name,.result){color:var(--_c);font-weight:400}`, f = [
	"open",
	"pending",
	"locked",
	"done"
], p = 6048e5, m = {
	day: "earnTimesDay",
	week: "earnTimesWeek",
	month: "earnTimesMonth",
	year: "earnTimesYear"
}, h = {
	confirmation: "earnConfirm",
	approval: "earnApproval",
	delay: "earnDelay"
}, g = {
	newsletter: "earnSignUp",
	visit: "earnCheckIn",
	streak: "earnCheckIn"
}, _ = {
	social_follow: "earnFollow",
	social_share: "earnShare",
	app_install: "earnGetApp",
	wallet_pass: "earnAddPass"
}, v = {
	limit_reached: "earnOver",
	invalid: "birthdayInvalid",
	blocked: "blockedText",
	unauthenticated: "problemSignIn",
	offline: "problemOffline",
	rate_limited: "problemBusy"
};
function y({ done: e, pending: t, locked: n }) {
	return t ? "pending" : n ? "locked" : e ? "done" : "open";
}
var b = ({ kind: e, by: t }) => t === "request" && g[e] || "earnClaim", x = ({ kind: e }) => _[e] ?? "earnGo", S = (e) => v[e] ?? "earnFailed";
function C(e, t, n, r) {
	let { pending: i, clearsAt: a, locked: o, opensAt: s, done: c, resetsAt: l } = e;
	return i === "delay" && a ? r.t("earnDelayUntil", { when: r.until(a, Date.now()) }) : i ? r.t(h[i]) : o === "waiting" && s ? r.t("earnFrom", { date: r.date(s) }) : o ? w(t, n, r) : c ? l ? r.t("earnAgain", { when: r.until(l, Date.now()) }) : r.t("earnDone") : "";
}
function w({ tier: e }, { tiers: t }, n) {
	let r = t.find(({ id: t }) => t === e)?.name;
	return r ? n.t("earnForTier", { tier: r }) : "";
}
function T({ kind: e, limit: t }, { times: n, value: r, target: i }, a) {
	return r !== void 0 && i !== void 0 ? e === "milestone" ? a.t("earnOrders", {
		value: r,
		count: i
	}) : a.t(e === "streak" || e === "visit" ? "earnDays" : "tierOf", {
		value: r,
		target: i
	}) : !t || t.times < 2 ? "" : a.t(t.per ? m[t.per] : "earnTimes", {
		times: n ?? 0,
		most: t.times
	});
}
function E({ bonus: e, per: t }, { tiers: n, points: r }, i, a) {
	let o = n.find(({ id: e }) => e === i.tier?.current), s = [];
	t && o?.multiplier && o.multiplier !== 100 && s.push(a.t("earnFactor", {
		factor: D(o.multiplier, a),
		tier: o.name
	}));
	let c = Date.parse(e?.from ?? "") - Date.now();
	if (e && c < p && Date.parse(e.until) > Date.now()) {
		let t = {
			factor: D(e.factor, a),
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
function D(e, { locale: t }) {
	return new Intl.NumberFormat(t).format(e / 100);
}
// src/elements/loyalty-earn.ts
var O = 2024, k = { done: !1 }, A = class extends o {
	constructor(...e) {
		super(...e), this.#e = this.follow("$completing"), this.#t = "", this.#r = [], this.telling = "", this.#a = () => {
			let [e] = Object.entries(this.#e.value ?? {}).find(([, { step: e }]) => e === "opened") ?? [];
			e && document.visibilityState === "visible" && this.#i(e)?.querySelector("button")?.focus();
		};
	}
	static {
		this.styles = [
			...o.styles,
			i,
			d
		];
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
	#r;
	connectedCallback() {
		super.connectedCallback(), document.addEventListener("visibilitychange", this.#a);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), document.removeEventListener("visibilitychange", this.#a), this.#r = [];
	}
	updated() {
		if (this.item === this.#n) return;
		let e = this.#i(this.item ?? "");
		(!this.item || e) && (this.#n = this.item, e?.focus(), e?.scrollIntoView({ block: "center" }));
	}
	refocus() {
		let e = this.#i(this.#t);
		(e?.querySelector("loyalty-birthday") ?? e)?.focus();
	}
	#i(e) {
		return this.renderRoot.querySelector(`#rule-${CSS.escape(e)}`);
	}
	#a;
	renderScene(e) {
		let { text: t } = e, n = this.#o(e);
		return c`<h2>${t.t("earnTitle")}</h2> ${n.length > 0 ? c`<ul> ${n.map((t) => this.#s(t, e))} </ul>` : c`<p class=empty>${t.t("earnEmpty")}</p>`} ${a(e, {
			view: "earn",
			item: this.item
		})}`;
	}
	#o({ program: e, member: t }) {
		let n = ({ id: e }) => f.indexOf(y(t.earning[e] ?? k)), r = e.earning.toSorted((e, t) => n(e) - n(t));
		return this.#r = [.../* @__PURE__ */ new Set([...this.#r, ...r.map(({ id: e }) => e)])], this.#r.flatMap((t) => e.earning.find((e) => e.id === t) ?? []);
	}
	#s(e, t) {
		let { text: r, program: i, member: a } = t, o = a.state === "enrolled", s = a.earning[e.id] ?? k, u = y(s), d = this.telling === e.id && u === "open" && !a.birthday;
		return c`<li part=rule id=${`rule-${e.id}`} class=${u} tabindex=-1> <div class=line> <span class=disc>${n(e)}</span> <div class=grow> <p class=name>${e.title}</p> ${e.description ? c`<p class=muted>${e.description}</p>` : l} ${this.#c(e, t)} ${M(e.kind === "review" && r.t("earnAnyRating"))} ${M(!o && w(e, i, r))} ${o ? this.#l(e, s, r) : l} ${this.#u(e, t)} </div> ${u === "open" ? d ? l : this.#f(e, t) : this.#d(e, s, t)} </div> ${d ? this.#g(e) : l} </li>`;
	}
	#c(e, { text: n, program: r, member: i }) {
		let a = r.tiers.find(({ id: e }) => e === i.tier?.current), o = t(e, r, n, a?.multiplier);
		return c`${o ? c`<p class=result>${o}</p>` : l} <p class=extras>${E(e, r, i, n).map((e) => c`<span>${e}</span>`)}</p>`;
	}
	#l(e, t, n) {
		let r = T(e, t, n);
		if (!r) return l;
		let { value: i, target: a } = t;
		return c`${i !== void 0 && a !== void 0 ? c`<progress max=${a} .value=${i} aria-label=${r}></progress>` : l}${M(r)}`;
	}
	#u({ id: e }, { text: t }) {
		let n = this.#e.value?.[e], r = n?.step === "failed";
		return c`<p role=status class=${r ? "small failed" : "hidden"}> ${r ? t.t(S(n.error.code)) : n?.step === "sending" ? t.t("sending") : l} </p>`;
	}
	#d(e, t, { text: n, program: i }) {
		let a = t.done && !t.pending && !t.resetsAt;
		return c`<p class=state role=status> ${a ? r(u) : l}${C(t, e, i, n)} </p>`;
	}
	#f(e, t) {
		let { client: n, text: r, program: i, member: a } = t;
		return a.state === "enrolled" ? e.by === "birthday" ? a.birthday ? c`<p class=state>${j(a.birthday, r)}</p>` : n.can("birthday") ? this.#m(e, r.t("earnTell"), () => this.telling = e.id) : l : e.by === "request" || e.by === "claim" ? n.can("complete") ? this.#p(e, t) : this.#h(e, r) : e.kind === "referral" && !e.url && i.referral ? this.#m(e, r.t("earnGo"), () => {
			this.navigate("refer");
		}) : this.#h(e, r) : l;
	}
	#p(e, { client: t, text: n }) {
		let r = this.#e.value?.[e.id]?.step;
		if (e.by === "claim" && e.url && !r) return this.#h(e, n, () => {
			t.actions.openRule(e.id);
		});
		let i = r === "sending";
		return this.#m(e, n.t(i ? "sending" : b(e)), () => void t.actions.completeRule(e.id), i);
	}
	#m({ id: e, title: t }, n, r, i = !1) {
		return c`<button class=quiet aria-label=${`${n}: ${t}`} aria-disabled=${i || l} @click=${() => {
			this.#t = e, i || r();
		}} > ${n} </button>`;
	}
	#h(e, t, n) {
		if (!e.url) return l;
		let r = t.t(x(e));
		return c`<a class="button quiet" href=${e.url} rel=noopener target=${n ? "_blank" : l} aria-label=${`${r}: ${e.title}`} @click=${n ?? l} >${r}</a >`;
	}
	#g({ id: e }) {
		let t = this.#e.value?.[e]?.step === "sending";
		return c`<loyalty-birthday .client=${this.client} .busy=${t} @loyalty-birthday=${({ birthday: t }) => {
			this.#t = e, this.client?.actions.completeRule(e, t);
		}} ></loyalty-birthday>`;
	}
};
function j({ month: e, day: t }, { locale: n }) {
	return new Intl.DateTimeFormat(n, {
		day: "numeric",
		month: "long",
		timeZone: "UTC"
	}).format(Date.UTC(O, e - 1, t));
}
function M(e) {
	return e ? c`<p class="small muted">${e}</p>` : l;
}
e("loyalty-earn", A);
export { A as LoyaltyEarn };
