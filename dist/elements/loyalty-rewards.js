import { t as e } from "../modules/offer.js";
import { u as t } from "../modules/element.js";
import { n, t as r } from "../modules/join-bar.js";
import "./loyalty-balance.js";
import { t as i } from "../modules/problem.js";
import { t as a } from "../modules/icons.js";
import "../modules/loyalty-reward.js";
import { n as o, r as s } from "../modules/reward-words.js";
import { t as c } from "../modules/view.js";
import { n as l, t as u } from "../modules/windowed.styles.js";
import { css as d, html as f, nothing as p } from "lit";
import m from "lucide/dist/esm/icons/heart.mjs";
// src/elements/loyalty-rewards.styles.ts
var h = d`header{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 16px}header>p{font-size:16px;font-weight:600;line-height:24px}header ~ [role=list],h3 + [role=list]{margin-block-start:8px}.wish{inline-size:44px;margin-inline:auto -12px;padding:0;border-radius:50%;color:var(--_c)}.wish:hover{background:var(--_j)}.wish[aria-pressed=true]{color:var(--_0)}.wish[aria-pressed=true]>svg{fill:currentColor}loyalty-reward::part(redeem){background:color-mix(in oklab,var(--_0) 12%,var(--_m));color:var(--_0)}loyalty-reward::part(redeem):hover{background:color-mix(in oklab,var(--_0) 18%,var(--_m));filter:none}.notice{margin-block-start:12px;padding:12px 16px;border-radius:var(--_i);background:var(--_j)}.more{display:grid;gap:8px;margin-block-start:16px;text-align:center}.skeleton .row{block-size:64px}`;
// src/elements/reward-order.ts
function g(e, t, n) {
	let r = ({ reward: e, availability: t }) => t.available || n(e.id), i = ({ availability: e }) => e.reason === "ended", a = e.filter((e) => !r(e)), o = a.filter((e) => !i(e));
	return {
		now: e.filter(r),
		later: _(o, t),
		over: a.filter(i)
	};
}
function _(e, t) {
	let n = e.map((e) => ({
		each: e,
		place: v(e, t)
	}));
	return n.sort((e, t) => e.place[0] - t.place[0] || e.place[1] - t.place[1]), n.map(({ each: e }) => e);
}
function v({ reward: e, availability: t }, n) {
	let { reason: r, missing: i = 2 ** 53 - 1, opensAt: a } = t;
	return e.id === n ? [0, 0] : r === "insufficient_points" ? [1, i] : r === "not_open" ? [3, Date.parse(a ?? e.opens?.[0]?.at ?? "") || 2 ** 53 - 1] : [2, 0];
}
// src/elements/reward-row.ts
function y(e, t, n) {
	let { client: r, text: i, program: a } = n, c = o(e, i);
	return f`<loyalty-reward ?data-keep=${t} .client=${r} .offer=${e} .why=${s(e, a, i)}> ${c ? f`<p class=small>${c}</p>` : p} ${b(e, n)} ${S(e, n)} </loyalty-reward>`;
}
function b({ reward: e, availability: t }, { text: n, program: r }) {
	let i = t.opensAt ?? e.opens?.[0]?.at;
	return t.reason !== "not_open" || !i ? p : f`<button class=link aria-label=${n.t("remindNamed", { reward: e.name })} @click=${async () => {
		let { downloadEvent: t } = await import("../modules/calendar.js"), a = n.t("remindTitle", { reward: e.name });
		t({
			id: e.id,
			title: a,
			starts: i,
			about: r.name
		});
	}}> ${n.t("remind")} </button>`;
}
function x({ reason: e, resetsAt: t }) {
	return e === "ended" || e === "limit_reached" && !t;
}
function S({ reward: e, availability: t }, { client: n, text: r, member: i }) {
	let o = i.wish === e.id, s = !t.available && !x(t);
	return i.state !== "enrolled" || !(o || s) || !n.can("wish") ? p : f`<button slot=action class=wish aria-label=${r.t("wish", { reward: e.name })} aria-pressed=${o} @click=${() => n.actions.wish(o ? null : e.id)} > ${a(m)} </button>`;
}
// src/elements/loyalty-rewards.ts
var C = 12, w = [
	"wheel",
	"touchstart",
	"pointerdown",
	"keydown"
], T = class extends c {
	constructor(...e) {
		super(...e), this.#e = this.follow("$program"), this.#t = this.follow("$member"), this.#n = this.follow("$rewards"), this.#r = this.follow("$redeeming"), this.#i = new l(this, E, () => void this.#_()), this.#a = [], this.fetching = !1, this.#v = async () => {
			let e = new Set(this.#a.map(E));
			await this.#_();
			let t = this.#a.map(E).find((t) => !e.has(t));
			(await this.#d(t))?.focus();
		}, this.#w = (e) => (t) => y(t, this.#h(E(t)), e);
	}
	static {
		this.styles = [
			...c.styles,
			u,
			n,
			h
		];
	}
	static {
		this.words = ["rewards"];
	}
	static {
		this.properties = { fetching: { state: !0 } };
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s;
	get #c() {
		return this.renderRoot.querySelector("h2");
	}
	update(e) {
		let t = this.shadowRoot?.activeElement;
		this.#s = t ? this.#i.keyOf(t) : void 0, this.#a = this.#g(), super.update(e);
	}
	refocus(e) {
		this.#l(e, this.#s);
	}
	updated() {
		this.item !== this.#o && this.renderRoot.querySelector("[data-key]") && (this.#o = this.item, this.item && this.#f(this.item));
	}
	async #l(e, t) {
		e.isConnected ? e.focus() : (this.#u(t) ?? await this.#d(t) ?? this.#c).focus();
	}
	#u(e) {
		return e === void 0 ? void 0 : this.#i.find(e);
	}
	async #d(e) {
		return e === void 0 ? void 0 : this.#i.reveal(e);
	}
	async #f(e) {
		for (await this.updateComplete; !this.#m(e) && this.#y;) await this.#_();
		let t = await this.#d(e), n = t?.querySelector("loyalty-reward");
		t && n && this.item === e && (await n.updateComplete, await n.ask(), this.#h(e) ? n.focus() : t.focus(), await this.#p(t));
	}
	async #p(e) {
		let t = new AbortController(), n = () => {
			t.abort();
		};
		for (let e of w) this.addEventListener(e, n, {
			signal: t.signal,
			passive: !0
		});
		let r = NaN;
		for (let n = 0, i = 0; n < 6 && i < 100 && !t.signal.aborted; i += 1) {
			let t = this.fetching || r !== e.getBoundingClientRect().top;
			n = t ? 0 : n + 1, t && e.scrollIntoView({ block: "center" }), r = e.getBoundingClientRect().top, await new Promise((e) => setTimeout(e, 50));
		}
		n();
	}
	#m(e) {
		return this.#g().some((t) => E(t) === e);
	}
	#h(e) {
		return this.#r.value?.[e] !== void 0;
	}
	#g() {
		let t = this.#t.value?.availability ?? {}, n = this.#e.value?.rewards.map((n) => e(n, t)) ?? [], r = this.#n.value?.items ?? [], i = this.#a.filter((e) => this.#h(E(e))), a = new Map([
			...i,
			...r,
			...n
		].map((e) => [E(e), e])), o = [
			...n,
			...r,
			...i
		].map(E);
		return [...new Set(o)].flatMap((e) => a.get(e) ?? []);
	}
	async #_() {
		if (this.fetching) return;
		let e = this.#a.length;
		this.fetching = !0;
		do
			await this.client?.actions.moreRewards();
		while (this.#y && this.#g().length === e);
		this.fetching = !1, await this.updateComplete;
	}
	#v;
	get #y() {
		let { phase: e, more: t } = this.#n.value ?? {};
		return (this.#e.value?.rewards.length ?? 0) >= C && !!t && (e === "idle" || e === "ready") && !!this.client?.can("rewards");
	}
	renderSkeleton() {
		return f`<div class=skeleton aria-hidden=true> <i class=title></i><i class=row></i><i class=row></i><i class=row></i><i class=row></i> </div>`;
	}
	renderScene(e) {
		let { text: t, member: n } = e, i = n.state === "enrolled";
		return f`<header> <h2 tabindex=-1>${t.t("rewardsTitle")}</h2> ${n.points ? this.#x(e) : p} </header> ${n.state === "blocked" ? f`<p class=notice>${t.t("blockedText")}</p>` : p} ${this.#a.length === 0 ? f`<p class=empty>${t.t("rewardsEmpty")}</p>` : p} ${i ? this.#S(e) : this.#i.list("all", this.#b(), this.#w(e))} ${this.#T(t)} ${r(e, {
			view: "rewards",
			item: this.item
		})}`;
	}
	#b() {
		let e = (e) => E(e) === this.item;
		return [...this.#a.filter(e), ...this.#a.filter((t) => !e(t))];
	}
	#x({ client: e, text: t }) {
		return f`<p> <span class=hidden>${t.t("balance")}: </span><loyalty-balance .client=${e}></loyalty-balance> </p>`;
	}
	#S(e) {
		let { text: t, member: n } = e, { now: r, later: i, over: a } = g(this.#a, n.wish, (e) => this.#h(e));
		return f`${this.#C("now", t.t("haveNow"), r, e)} ${this.#C("later", t.t("later"), i, e)} ${this.#C("over", t.t("over"), a, e)}`;
	}
	#C(e, t, n, r) {
		return n.length === 0 ? p : f`<section> <h3>${t}</h3> ${this.#i.list(e, n, this.#w(r))} </section>`;
	}
	#w;
	#T(e) {
		let { phase: t, error: n } = this.#n.value ?? {}, r = t === "failed";
		return !r && !this.fetching && !this.#y ? p : f`<div class=more ?data-end=${this.isForMember && !r && !this.fetching}> <p role=alert>${r ? e.t(i(n?.code)) : p}</p> <button class="quiet wide" aria-disabled=${this.fetching || p} @click=${this.#v}> ${e.t(this.fetching ? "loading" : r ? "retry" : "showMore")} </button> </div>`;
	}
};
function E({ reward: e }) {
	return e.id;
}
t("loyalty-rewards", T);
export { T as LoyaltyRewards };
